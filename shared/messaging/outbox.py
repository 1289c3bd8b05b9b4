"""How events are written to the outbox: any number in one statement, numbered in their order."""

from collections.abc import Sequence
from typing import Any

from shared.contracts.event import Event

STORE_EVENTS = """
INSERT INTO outbox (id, type, subject_id, subject_version, county_id, union_id, occurred_at, body,
                    attempts)
SELECT e.id, e.type, e.subject_id, e.version, e.county_id, e.union_id, e.occurred_at, e.body, 0
FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::uuid[], $6::uuid[],
            $7::timestamptz[], $8::text[]) WITH ORDINALITY
    AS e(id, type, subject_id, version, county_id, union_id, occurred_at, body, place)
ORDER BY e.place
"""


def columns_of(events: Sequence[Event]) -> tuple[list[Any], ...]:
    """The values of the statement above: one list for each of its columns."""
    return (
        [event.event_id for event in events],
        [event.wire_name for event in events],
        [event.subject_id for event in events],
        [event.version for event in events],
        [event.county_id for event in events],
        [event.union_id for event in events],
        [event.occurred_at for event in events],
        [event.to_wire() for event in events],
    )
