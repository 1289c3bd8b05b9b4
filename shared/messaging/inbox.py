"""The marks that let an event take effect once in any number of deliveries."""

from collections.abc import Sequence

from shared.contracts.event import Event
from shared.database import Transaction

_MARK = """
INSERT INTO inbox (subscription, event_id, type, county_id) SELECT $1, unnest($2::uuid[]), $3, $4
ON CONFLICT DO NOTHING RETURNING event_id
"""


async def mark_handled(tx: Transaction, subscription: str, events: Sequence[Event]) -> list[Event]:
    """Insert the inbox marks; the events that had none yet, each once, in their order.

    The events are of one type and one county.
    """
    # In one order everywhere, so that two batches with common events cannot deadlock.
    ids = sorted(event.event_id for event in events)
    rows = await tx.fetch(_MARK, subscription, ids, events[0].wire_name, events[0].county_id)
    unmarked = {row["event_id"] for row in rows}
    fresh = []
    for event in events:
        if event.event_id in unmarked:
            unmarked.discard(event.event_id)
            fresh.append(event)
    return fresh
