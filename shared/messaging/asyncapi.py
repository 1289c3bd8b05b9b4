"""The events as an AsyncAPI document, as a page to read, and as files kept with the code."""

import json
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any, Protocol

from shared.contracts.event import Event
from shared.messaging.schemas import incompatibilities, wire_schema
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.topology import EXCHANGE, queue_of

Document = dict[str, Any]

SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12"


class Party(Protocol):
    """What the papers need to know of a service."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def publishes(self) -> tuple[type[Event], ...]: ...
    @property
    def subscriptions(self) -> Subscriptions: ...


class ContractBroken(Exception):  # noqa: N818 - names what happened to the contract
    """An event was changed in a way that a reader would suffer from; it needs a new version."""


def asyncapi_document(services: Sequence[Party]) -> Document:
    """Every event with who says it and who hears it (AsyncAPI 3.0)."""
    events = _events_of(services)
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "工会通 events",
            "version": "1",
            "description": (
                "The facts the services tell each other, as structured CloudEvents 1.0 in JSON. "
                "Readers ignore members they do not know; a breaking change is a new version."
            ),
        },
        "defaultContentType": "application/cloudevents+json",
        "channels": {event.wire_name: _channel(event) for event in events},
        "operations": _operations(services),
        "components": {"messages": {event.wire_name: _message(event) for event in events}},
    }


def _events_of(services: Iterable[Party]) -> list[type[Event]]:
    return [event for service in services for event in service.publishes]


def _channel(event: type[Event]) -> Document:
    return {
        "address": event.wire_name,
        "description": _summary(event),
        "messages": {"event": {"$ref": f"#/components/messages/{event.wire_name}"}},
        "bindings": {
            "amqp": {
                "is": "routingKey",
                "exchange": {"name": EXCHANGE, "type": "topic", "durable": True},
                "bindingVersion": "0.3.0",
            }
        },
    }


def _operations(services: Iterable[Party]) -> Document:
    operations: Document = {}
    for service in services:
        for event in service.publishes:
            operations[f"{service.name}.sends.{event.wire_name}"] = _operation(
                "send", event.wire_name
            )
        for wire_name in sorted(service.subscriptions.hears()):
            heard = _operation("receive", wire_name)
            heard["description"] = f"From the queue {queue_of(service.name)}."
            operations[f"{service.name}.hears.{wire_name}"] = heard
    return operations


def _operation(action: str, wire_name: str) -> Document:
    return {"action": action, "channel": {"$ref": f"#/channels/{wire_name}"}}


def _message(event: type[Event]) -> Document:
    return {
        "name": event.wire_name,
        "title": event.__name__,
        "summary": _summary(event),
        "contentType": "application/cloudevents+json",
        "payload": {"schemaFormat": SCHEMA_FORMAT, "schema": wire_schema(event)},
    }


def _summary(event: type[Event]) -> str:
    return " ".join((event.__doc__ or "").split())


def _listeners(services: Iterable[Party], wire_name: str) -> list[str]:
    return [s.name for s in services if wire_name in s.subscriptions.hears()]


def events_table(services: Sequence[Party]) -> str:
    """`docs/events.md`: each event, its meaning, who says it, who hears it."""
    lines = [
        "# Events",
        "",
        "Generated from the contracts and the subscriptions; do not edit. The schema of each event",
        "is in [contracts/schemas](contracts/schemas), the whole as AsyncAPI in",
        "[contracts/asyncapi.json](contracts/asyncapi.json).",
        "",
        "| event | meaning | said by | heard by |",
        "|---|---|---|---|",
    ]
    for event in _events_of(services):
        heard_by = ", ".join(_listeners(services, event.wire_name)) or "nobody yet"
        meaning = _summary(event).replace("|", "\\|")
        lines.append(f"| `{event.wire_name}` | {meaning} | {event.publisher} | {heard_by} |")
    return "\n".join(lines) + "\n"


def write_contracts(root: Path, services: Sequence[Party]) -> None:
    """Write the table, the document and the schemas below `root/docs`.

    Raises:
        ContractBroken: a stored schema and its event no longer agree; nothing is written. To drop
            an event nobody uses any more, delete its stored schema by hand.

    """
    folder = root / "docs" / "contracts"
    problems = contract_problems(folder / "schemas", services)
    if problems:
        raise ContractBroken("\n".join(problems))
    (folder / "schemas").mkdir(parents=True, exist_ok=True)
    for event in _events_of(services):
        _write_json(folder / "schemas" / f"{event.wire_name}.json", wire_schema(event))
    _write_json(folder / "asyncapi.json", asyncapi_document(services))
    (root / "docs" / "events.md").write_text(events_table(services), encoding="utf-8")


def contract_problems(schemas: Path, services: Sequence[Party]) -> list[str]:
    """What the stored schemas promise and the events no longer keep."""
    events = {event.wire_name: event for event in _events_of(services)}
    problems = []
    for path in sorted(schemas.glob("*.json")):
        event = events.get(path.stem)
        if event is None:
            problems.append(f"{path.stem}: nobody says it any more")
            continue
        stored = json.loads(path.read_text(encoding="utf-8"))
        problems += [f"{path.stem}{p}" for p in incompatibilities(stored, wire_schema(event))]
    return problems


def _write_json(path: Path, content: Document) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


STYLE = """
body{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;
margin:0 auto;max-width:60rem;padding:1rem;color:#1d2733;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}
nav ul{columns:16rem;padding-left:1.2rem}a{color:#1f5fb8}
.who{color:#4a5766}.table{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #d9dfe6;padding:.4rem .6rem;text-align:left;vertical-align:top}
code{overflow-wrap:anywhere}
"""


def asyncapi_page(document: Document) -> str:
    """The document as one page that fetches nothing, for any browser and any width."""
    names = list(document["channels"])
    index = "".join(f'<li><a href="#{escape(n)}">{escape(n)}</a></li>' for n in names)
    sections = "".join(_section(document, name) for name in names)
    title = escape(document["info"]["title"])
    return (
        '<!doctype html><html lang="zh-CN"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style>"
        f"<main><h1>{title}</h1><p>{escape(document['info']['description'])}</p>"
        f'<nav aria-label="目录"><ul>{index}</ul></nav>{sections}</main></html>'
    )


def _section(document: Document, wire_name: str) -> str:
    message = document["components"]["messages"][wire_name]
    data = message["payload"]["schema"]["properties"]["data"]
    rows = "".join(
        f"<tr><td><code>{escape(name)}</code></td><td>{escape(_kind(member))}</td>"
        f"<td>{'必有' if name in data['required'] else '可缺'}</td>"
        f"<td>{escape(member.get('description', ''))}</td></tr>"
        for name, member in data["properties"].items()
    )
    said, heard = _who(document, wire_name, "sends"), _who(document, wire_name, "hears")
    return (
        f'<section id="{escape(wire_name)}"><h2>{escape(wire_name)}</h2>'
        f"<p>{escape(message['summary'])}</p>"
        f'<p class="who">发出：{escape(said or "无")}；收听：{escape(heard or "暂无")}</p>'
        '<div class="table"><table><thead><tr><th>成员</th><th>类型</th><th>必有</th>'
        f"<th>说明</th></tr></thead><tbody>{rows}</tbody></table></div></section>"
    )


def _who(document: Document, wire_name: str, verb: str) -> str:
    end = f".{verb}.{wire_name}"
    return "、".join(key.removesuffix(end) for key in document["operations"] if key.endswith(end))


def _kind(member: Document) -> str:
    """A member's type in a few words."""
    if "anyOf" in member:
        return " | ".join(_kind(each) for each in member["anyOf"])
    if "enum" in member:
        return " | ".join(map(str, member["enum"]))
    if member.get("type") == "array":
        return f"[{_kind(member.get('items', {}))}]"
    return str(member.get("format") or member.get("type") or member.get("const", "any"))
