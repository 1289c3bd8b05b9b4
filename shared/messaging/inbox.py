"""The marks that let an event take effect once in any number of deliveries."""

from collections.abc import Sequence

from sqlalchemy import text

from shared.contracts.event import Event
from shared.database import Transaction


async def mark_handled(tx: Transaction, subscription: str, events: Sequence[Event]) -> list[Event]:
    """Insert the inbox marks; the events that had none yet, each once, in their order."""
    result = await tx.session.execute(
        text(
            "INSERT INTO inbox (subscription, event_id)"
            " SELECT :subscription, unnest(CAST(:ids AS uuid[]))"
            " ON CONFLICT DO NOTHING RETURNING event_id"
        ),
        # In one order everywhere, so that two batches with common events cannot deadlock.
        {"subscription": subscription, "ids": sorted(event.event_id for event in events)},
    )
    unmarked = set(result.scalars())
    fresh = []
    for event in events:
        if event.event_id in unmarked:
            unmarked.discard(event.event_id)
            fresh.append(event)
    return fresh
