"""Long lists as bytes: each entry is written once, without a model made of it first."""

from collections.abc import Iterable, Mapping
from typing import Any

from fastapi import Response
from pydantic_core import to_json


def page_of(
    items: Iterable[Mapping[str, Any]], following: str | None, total: int | None
) -> Response:
    """The JSON of a `Page`, spelled as pydantic spells its models.

    The route names the page's type as its response model; a test holds the two together.
    """
    body = to_json({"items": list(items), "next": following, "total": total})
    return Response(body, media_type="application/json")
