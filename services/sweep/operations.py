"""What the services offer, as their own descriptions say, and how to ask for it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from fastapi import FastAPI

METHODS = ("get", "post", "put", "patch", "delete")
SAFE = "GET"

# Answered before anybody has signed in, or a stream that never ends.
LEFT_OUT = frozenset(
    {
        "/livez",
        "/readyz",
        "/startupz",
        "/site",
        "/.well-known/jwks.json",
        "/inbox/stream",
    }
)
OPEN = frozenset(
    {
        ("POST", "/sessions"),
        ("POST", "/sessions/second-factor"),
        ("POST", "/sign-in/{provider}"),
        ("GET", "/sign-in/{provider}/callback"),
        ("GET", "/domain-check/{content}"),
    }
)

JSON = "application/json"
FORM = "multipart/form-data"


@dataclass(frozen=True)
class Operation:
    """One operation of a service; `id_name` is the first member of its path that is an id."""

    service: str
    method: str
    path: str
    id_name: str | None
    body: Any  # an example that the description accepts, or None
    upload: bool

    @property
    def name(self) -> str:
        return f"{self.service} {self.method} {self.path}"

    def address(self, row_id: str) -> str:
        """The path with this id, and with ids that nothing has in its other places."""
        pieces = []
        for piece in self.path.split("/"):
            if piece == f"{{{self.id_name}}}":
                pieces.append(row_id)
            else:
                pieces.append(str(uuid4()) if piece.startswith("{") else piece)
        return "/".join(pieces)


def operations_of(service: str, app: FastAPI) -> list[Operation]:
    """All operations that need somebody to be signed in."""
    described = app.openapi()
    known = described.get("components", {}).get("schemas", {})
    return [
        _operation(service, method, path, details, known)
        for path, methods in described["paths"].items()
        if path not in LEFT_OUT
        for method, details in methods.items()
        if method in METHODS and (method.upper(), path) not in OPEN
    ]


def _operation(
    service: str, method: str, path: str, details: dict[str, Any], known: dict[str, Any]
) -> Operation:
    ids = [
        each["name"]
        for each in details.get("parameters", [])
        if each["in"] == "path" and each["schema"].get("format") == "uuid"
    ]
    content = details.get("requestBody", {}).get("content", {})
    body = example(content[JSON]["schema"], known) if JSON in content else None
    return Operation(
        service, method.upper(), path, ids[0] if ids else None, body, upload=FORM in content
    )


def example(schema: dict[str, Any], known: dict[str, Any]) -> Any:
    """The least that the schema accepts, so that a request gets past it to what is looked for."""
    schema = _resolved(schema, known)
    settled = [schema[key] for key in ("const", "default") if schema.get(key) is not None]
    if settled or "enum" in schema:
        return [*settled, *schema.get("enum", [])][0]
    make = _MAKE.get(schema.get("type", ""), _text)
    return make(schema, known)


def _object(schema: dict[str, Any], known: dict[str, Any]) -> Any:
    members = schema.get("properties", {})
    return {name: example(members[name], known) for name in schema.get("required", [])}


def _array(schema: dict[str, Any], known: dict[str, Any]) -> Any:
    item = schema.get("items", {})
    return [example(item, known) for _ in range(schema.get("minItems", 0))]


def _number(schema: dict[str, Any], _: dict[str, Any]) -> Any:
    return max(schema.get("minimum", 1), schema.get("exclusiveMinimum", 0) + 1)


def _text(schema: dict[str, Any], _: dict[str, Any]) -> Any:
    if made := _TEXTS.get(schema.get("format", "")):
        return made()
    if schema.get("pattern"):
        return "a@b.example" if "@" in schema["pattern"] else "2026"
    return "隔离检查" * max(1, -(-schema.get("minLength", 1) // 4))


_MAKE: dict[str, Callable[[dict[str, Any], dict[str, Any]], Any]] = {
    "object": _object,
    "array": _array,
    "integer": _number,
    "number": _number,
    "boolean": lambda _schema, _known: False,
}
_TEXTS: dict[str, Callable[[], str]] = {
    "uuid": lambda: str(uuid4()),
    "date": lambda: "2026-01-05",
    "date-time": lambda: "2026-01-05T08:00:00+08:00",
}


def _resolved(schema: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    """Follow references, and take the first of several ways that is not null."""
    while True:
        if "$ref" in schema:
            schema = known[schema["$ref"].rsplit("/", 1)[-1]]
        elif ways := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
            schema = next((way for way in ways if way.get("type") != "null"), ways[0])
        else:
            return schema
