"""The document of the API, which people and clients read."""

from typing import Any

from tests.service.running import Running

METHODS = {"get", "post", "put", "patch", "delete"}


def _operations(document: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{method} {path}", operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if method in METHODS
    ]


async def test_every_operation_says_what_it_does_under_a_name_of_its_own(running: Running) -> None:
    operations = _operations((await running.http().get("/openapi.json")).json())
    assert len(operations) > 50
    assert [name for name, operation in operations if not operation.get("description")] == []
    names = [operation["operationId"] for _, operation in operations]
    assert len(set(names)) == len(names)


async def test_every_body_refuses_what_it_does_not_know(running: Running) -> None:
    document = (await running.http().get("/openapi.json")).json()
    inputs = {
        name: schema
        for name, schema in document["components"]["schemas"].items()
        if name.endswith(("Input", "Edit"))
    }
    assert len(inputs) > 20
    assert [n for n, s in inputs.items() if s.get("additionalProperties") is not False] == []
