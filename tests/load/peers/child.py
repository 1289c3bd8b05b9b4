"""The peers' servers and workers, as children of a benchmark."""

from collections.abc import Callable, Mapping
from typing import Any

from starlette.types import ASGIApp

from tests.load.children import be_child
from tests.load.peers import bare_web, lean_path, typical_path


def servers(_keys: dict[str, Any]) -> Mapping[str, Callable[[str], ASGIApp]]:
    return {
        "bare": bare_web.create_app,
        "lean": lean_path.web_app,
        "typical": typical_path.web_app,
    }


if __name__ == "__main__":
    be_child(servers, {"lean": lean_path.work, "typical": typical_path.work})
