"""Writes the papers made from the code: events, AsyncAPI, schemas, and each service's OpenAPI."""

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

from shared.messaging.asyncapi import write_contracts
from shared.service import Runtime, Service, create_app
from tests.contract.conftest import ROOT, services

OPENAPI = ROOT / "docs" / "contracts" / "openapi"


def openapi_papers(found: list[Service]) -> Iterator[tuple[str, str]]:
    """File name and text of each service's OpenAPI document."""
    nothing = SimpleNamespace(settings=None, database=None, verifier=None)
    for service in found:
        # The description needs none of what a running service stands on.
        document: dict[str, Any] = create_app(service, cast("Runtime", nothing)).openapi()
        text = json.dumps(document, ensure_ascii=False, indent=2)
        yield f"{service.name}.json", f"{text}\n"


def main() -> None:
    found = services()
    write_contracts(ROOT, found)
    OPENAPI.mkdir(parents=True, exist_ok=True)
    for name, text in openapi_papers(found):
        (OPENAPI / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
