"""The JSON Schema of each event as it stands on the wire, and what would break a reader of it."""

from typing import Any

from shared.contracts.event import ENVELOPE, Event

Schema = dict[str, Any]

UUID_SCHEMA: Schema = {"type": "string", "format": "uuid"}

# Keywords that explain and constrain nothing.
EXPLAINING = frozenset({"title", "description", "$schema", "$id", "examples"})


def wire_schema(event: type[Event]) -> Schema:
    """What a reader may rely on: the CloudEvents envelope with our members and the data."""
    properties: Schema = {
        "specversion": {"const": "1.0"},
        "id": UUID_SCHEMA | {"description": "The event's own id; a repeated one is the same fact"},
        "source": {"const": f"/gonghui/{event.publisher}"},
        "type": {"const": event.wire_name},
        "time": {"type": "string", "format": "date-time"},
        "subject": {
            "type": "string",
            "pattern": f"^{event.subject_kind()}/[0-9a-f-]{{36}}$",
            "description": "What the fact is about",
        },
        "datacontenttype": {"const": "application/json"},
        "countyid": UUID_SCHEMA,
        "unionid": UUID_SCHEMA,
        "subjectversion": {
            "type": "integer",
            "description": "The subject's version after the fact; the highest wins",
        },
        "correlationid": {"type": "string"},
        "causationid": {"type": "string"},
        "traceparent": {"type": "string"},
        "data": _data_schema(event),
    }
    optional = {"correlationid", "causationid", "traceparent"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": event.__name__,
        "description": _sentence(event),
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
    }


def _data_schema(event: type[Event]) -> Schema:
    """The members of one event; those with a default may be missing in an older publisher's."""
    whole = event.model_json_schema(mode="validation")
    members = {n: m for n, m in whole["properties"].items() if n not in ENVELOPE}
    data: Schema = {
        "type": "object",
        "properties": members,
        "required": [name for name in whole.get("required", ()) if name in members],
    }
    plain: Schema = _plain(data, whole.get("$defs", {}))
    return plain


def _plain(node: Any, definitions: Schema) -> Any:
    """References replaced by what they name, and pydantic's made-up titles left out."""
    if isinstance(node, list):
        return [_plain(each, definitions) for each in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        named = definitions[node["$ref"].rpartition("/")[2]]
        node = named | {name: value for name, value in node.items() if name != "$ref"}
    # Below `properties` a key is the name of a member, and a member may be called "title".
    return {
        key: {name: _plain(member, definitions) for name, member in value.items()}
        if key == "properties"
        else _plain(value, definitions)
        for key, value in node.items()
        if key != "title"
    }


def _sentence(event: type[Event]) -> str:
    return " ".join((event.__doc__ or "").split())


def incompatibilities(stored: Schema, current: Schema, place: str = "") -> list[str]:
    """What would break a reader or an event of the stored schema; a new optional member does not.

    A new value of an enumeration counts as a change: an older reader could not read it.
    """
    problems = []
    for keyword in sorted((stored.keys() | current.keys()) - EXPLAINING):
        before, after = stored.get(keyword), current.get(keyword)
        if keyword == "properties":
            problems += _changed_members(before or {}, after or {}, place)
        elif keyword == "required":
            problems += _changed_duties(stored, current, place)
        elif isinstance(before, dict) and isinstance(after, dict):
            problems += incompatibilities(before, after, f"{place}/{keyword}")
        elif _constraints(before) != _constraints(after):
            problems.append(f"{place}/{keyword}: was {before!r}, is {after!r}")
    return problems


def _changed_members(before: Schema, after: Schema, place: str) -> list[str]:
    problems = [f"{place}/{name}: is gone" for name in before if name not in after]
    for name in before.keys() & after.keys():
        problems += incompatibilities(before[name], after[name], f"{place}/{name}")
    return sorted(problems)


def _changed_duties(stored: Schema, current: Schema, place: str) -> list[str]:
    was, now = set(stored.get("required", ())), set(current.get("required", ()))
    kept = now & stored.get("properties", {}).keys()
    added = now - stored.get("properties", {}).keys()
    return [
        *(
            f"{place}/{name}: was required"
            for name in sorted(was - now)
            if name in current.get("properties", {})
        ),
        *(f"{place}/{name}: is required now" for name in sorted(kept - was)),
        *(f"{place}/{name}: is new and required" for name in sorted(added)),
    ]


def _constraints(node: Any) -> Any:
    if isinstance(node, list):
        return [_constraints(each) for each in node]
    if isinstance(node, dict):
        return {key: _constraints(value) for key, value in node.items() if key not in EXPLAINING}
    return node
