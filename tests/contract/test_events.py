"""The contracts between the services: schemas kept, old events read, nobody speaks to the wall."""

import copy
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from shared.contracts.catalogue import all_events
from shared.database import Database
from shared.messaging.asyncapi import (
    ContractBroken,
    asyncapi_document,
    asyncapi_page,
    contract_problems,
    events_table,
    write_contracts,
)
from shared.messaging.consumer import Consumer
from shared.messaging.schemas import incompatibilities, wire_schema
from shared.service import Service
from tests.contract.conftest import ROOT

GOLDEN = sorted((ROOT / "tests" / "contract" / "golden").glob("*/*.json"))
EVENTS = sorted(all_events())


def golden_name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_no_event_was_changed_in_a_way_that_a_reader_would_suffer_from(
    root: Path, services: list[Service]
) -> None:
    assert contract_problems(root / "docs" / "contracts" / "schemas", services) == []


def test_the_papers_say_what_the_code_does(root: Path, services: list[Service]) -> None:
    docs = root / "docs"
    again = "they are out of date: call write_contracts"
    assert (docs / "events.md").read_text(encoding="utf-8") == events_table(services), again
    assert read(docs / "contracts" / "asyncapi.json") == asyncapi_document(services), again
    for wire_name, event in all_events().items():
        stored = read(docs / "contracts" / "schemas" / f"{wire_name}.json")
        assert stored == wire_schema(event), f"{wire_name}: {again}"


@pytest.mark.parametrize("wire_name", EVENTS)
def test_every_event_has_golden_examples(wire_name: str) -> None:
    assert {path.stem for path in GOLDEN if path.parent.name == wire_name} >= {"full", "least"}


@pytest.mark.parametrize("path", GOLDEN, ids=golden_name)
def test_an_event_as_it_was_once_written_is_read_and_written_again_alike(path: Path) -> None:
    envelope = read(path)

    written = json.loads(all_events()[path.parent.name].from_envelope(envelope).to_wire())

    data = written.pop("data")
    assert envelope["data"].items() <= data.items()
    assert {name: value for name, value in envelope.items() if name != "data"} == written


@pytest.mark.parametrize("path", GOLDEN, ids=golden_name)
def test_an_event_as_it_was_once_written_keeps_the_stored_schema(path: Path, root: Path) -> None:
    schema = read(root / "docs" / "contracts" / "schemas" / f"{path.parent.name}.json")
    Draft202012Validator.check_schema(schema)

    errors = list(Draft202012Validator(schema).iter_errors(read(path)))

    assert errors == []


async def test_every_service_reads_the_golden_examples_of_what_it_hears(
    services: list[Service],
) -> None:
    read_by: Counter[str] = Counter()
    database = Database("postgresql://nobody@127.0.0.1:1/none")  # reading needs none
    for service in services:
        consumer = Consumer(service.subscriptions, database)
        for path in GOLDEN:
            if path.parent.name in consumer.hears:
                event = consumer.decode(path.read_bytes())
                assert event.wire_name == path.parent.name
                read_by[service.name] += 1
    await database.close()
    assert all(read_by[s.name] for s in services if s.subscriptions.items)


def test_every_event_that_must_be_heard_is_heard_and_no_other(services: list[Service]) -> None:
    heard = {name for service in services for name in service.subscriptions.hears()}
    meant = {name for name, event in all_events().items() if event.heard}
    assert heard == meant


def test_every_event_is_published_by_the_one_service_it_names(services: list[Service]) -> None:
    said = [(e.wire_name, s.name) for s in services for e in s.publishes]
    assert sorted(said) == sorted((name, e.publisher) for name, e in all_events().items())


def test_no_two_handlers_of_a_service_share_a_name_for_one_event(services: list[Service]) -> None:
    for service in services:
        pairs = [(item.name, item.event) for item in service.subscriptions.items]
        assert len(pairs) == len(set(pairs))
        assert all(name.startswith(f"{service.name}.") for name, _ in pairs)


@pytest.mark.parametrize("wire_name", EVENTS)
def test_a_wire_name_is_a_subject_a_fact_and_a_version(wire_name: str) -> None:
    assert re.fullmatch(r"[a-z_]+\.[a-z_]+\.v[1-9]\d*", wire_name)
    assert all_events()[wire_name].__doc__


def test_every_reference_of_the_document_leads_somewhere(services: list[Service]) -> None:
    document = asyncapi_document(services)
    references = re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(document))
    assert references
    for reference in references:
        node: Any = document
        for part in reference.split("/"):
            node = node[part]
        assert node


def test_the_page_fetches_nothing_and_shows_every_event(services: list[Service]) -> None:
    page = asyncapi_page(asyncapi_document(services))
    assert not re.search(r"<script|<link|<img|@import|url\(|https?://|//[a-z]", page)
    for wire_name in EVENTS:
        assert f'<section id="{wire_name}">' in page
        assert f'href="#{wire_name}"' in page
    assert 'name="viewport"' in page


def test_the_page_escapes_what_the_contracts_say(services: list[Service]) -> None:
    document = asyncapi_document(services)
    document["info"]["description"] = "<b>&"

    page = asyncapi_page(document)

    assert "<b>&" not in page
    assert "&lt;b&gt;&amp;" in page


SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "data": {
            "type": "object",
            "properties": {
                "title": {"type": "string", "description": "what it is called"},
                "stage": {"enum": ["soon", "due"], "type": "string"},
                "due_on": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
                "unions": {"type": "array", "items": {"type": "string", "format": "uuid"}},
            },
            "required": ["title", "stage"],
        }
    },
    "required": ["data"],
}


def changed(**members: Any) -> dict[str, Any]:
    """The schema with members of the data replaced, added, or left out where they are None."""
    schema = copy.deepcopy(SCHEMA)
    properties = schema["properties"]["data"]["properties"]
    properties.update(members)
    for name in [name for name, member in properties.items() if member is None]:
        del properties[name]
    return schema


def requiring(*names: str, **members: Any) -> dict[str, Any]:
    schema = changed(**members)
    schema["properties"]["data"]["required"] = list(names)
    return schema


HARMLESS = {
    "nothing": changed(),
    "another description": changed(title={"type": "string", "description": "its name"}),
    "a new optional member": changed(colour={"type": "string", "default": "red"}),
    "another order of what is required": requiring("stage", "title"),
}
BREAKING = {
    "a member is gone": changed(due_on=None),
    "a required member is gone": requiring("stage", title=None),
    "a member has another type": changed(title={"type": "integer"}),
    "a value of an enumeration is gone": changed(stage={"enum": ["soon"], "type": "string"}),
    "a value of an enumeration is new": changed(
        stage={"enum": ["soon", "due", "late"], "type": "string"}
    ),
    "a list holds something else": changed(unions={"type": "array", "items": {"type": "string"}}),
    "a member may no longer be empty": changed(due_on={"type": "string"}),
    "a member is limited": changed(title={"type": "string", "maxLength": 5}),
    "another default": changed(
        due_on={"anyOf": [{"type": "string"}, {"type": "null"}], "default": "2026-01-01"}
    ),
    "an optional member is required now": requiring("title", "stage", "due_on"),
    "a required member is optional now": requiring("title"),
    "a new member is required": requiring("title", "stage", "colour", colour={"type": "string"}),
}


@pytest.mark.parametrize("current", HARMLESS.values(), ids=HARMLESS)
def test_what_no_reader_would_notice_is_compatible(current: dict[str, Any]) -> None:
    assert incompatibilities(SCHEMA, current) == []


@pytest.mark.parametrize("current", BREAKING.values(), ids=BREAKING)
def test_what_a_reader_would_suffer_from_is_named(current: dict[str, Any]) -> None:
    problems = incompatibilities(SCHEMA, current)

    assert problems
    assert all(problem.startswith("/data/") for problem in problems)


def test_contracts_are_not_written_over_ones_they_would_break(
    tmp_path: Path, services: list[Service]
) -> None:
    write_contracts(tmp_path, services)
    schema = tmp_path / "docs" / "contracts" / "schemas" / "plan.issued.v1.json"
    stored = read(schema)
    stored["properties"]["data"]["properties"]["sign_by"]["type"] = "integer"
    schema.write_text(json.dumps(stored), encoding="utf-8")

    with pytest.raises(ContractBroken, match=r"plan\.issued\.v1/data/sign_by/type"):
        write_contracts(tmp_path, services)

    assert read(schema) == stored


def test_a_schema_whose_event_nobody_says_any_more_is_named(
    tmp_path: Path, services: list[Service]
) -> None:
    (tmp_path / "plan.burnt.v1.json").write_text("{}", encoding="utf-8")

    assert contract_problems(tmp_path, services) == ["plan.burnt.v1: nobody says it any more"]
