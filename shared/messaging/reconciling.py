"""The reader's side of the reconciliation: what a publisher counted against what was heard.

An event that is set aside is not missing: it waits or is dead, and is seen there. More than was
counted is not wrong either: it was committed after the count, and is in the next one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, text, tuple_, update
from sqlalchemy.dialects.postgresql import insert

from shared.contracts.checkpoint import CheckpointMade, CountedState
from shared.database import Transaction
from shared.messaging.hours import FIRST_ID, HAS_CLOCK, XOR, digest_of, first_id_from
from shared.messaging.reckoning import COUNTED_BACK, counted_since
from shared.messaging.snapshots import count_state
from shared.messaging.subscriptions import Copy, Subscriptions
from shared.messaging.tables import Checkpoint, CopyCheck, Listening

CHECKPOINTS = "checkpoints"


@dataclass(frozen=True)
class Gap:
    """Events of one type, one county and one hour that were sent and never came."""

    publisher: str
    type: str
    county_id: UUID
    hour: datetime
    missing: int


def hear_checkpoints(subscriptions: Subscriptions, *checkpoints: type[CheckpointMade]) -> None:
    """Compare what these publishers count with what the service's handlers heard and keep."""

    @subscriptions.on(*checkpoints, name=CHECKPOINTS)
    async def compare(events: Sequence[CheckpointMade], tx: Transaction) -> None:
        for checkpoint in sorted(events, key=lambda event: event.version):
            await _keep_hours(tx, subscriptions, checkpoint)
            for state in checkpoint.states:
                await _check_copies(tx, subscriptions, checkpoint, state)


async def note_listening(tx: Transaction, subscriptions: Subscriptions) -> None:
    """Note from when on each handler is there to hear: nothing of before is missing to it."""
    pairs = sorted({(item.name, item.event.wire_name) for item in subscriptions.items})
    if not pairs:
        return
    rows = [{"subscription": name, "type": wire, "since": tx.now} for name, wire in pairs]
    await tx.session.execute(insert(Listening).values(rows).on_conflict_do_nothing())


async def gaps(
    tx: Transaction, subscriptions: Subscriptions, county_id: UUID | None = None
) -> list[Gap]:
    """What is missing now, the oldest first; of one county, or of all."""
    found: dict[tuple[str, UUID, datetime], int] = {}
    for row in await _compared(tx, subscriptions, county_id):
        missing = _missing(row)
        if missing:
            key = (row.type, row.county_id, row.hour)
            found[key] = max(missing, found.get(key, 0))
    publishers = {item.event.wire_name: item.event.publisher for item in subscriptions.items}
    return [
        Gap(publishers[wire_name], wire_name, county, hour, missing)
        for (wire_name, county, hour), missing in sorted(
            found.items(), key=lambda item: (item[0][2], item[0][0], item[0][1])
        )
    ]


async def settle(tx: Transaction, subscriptions: Subscriptions) -> list[Gap]:
    """The gaps; what is complete and will not be counted again is not looked at again."""
    found = await gaps(tx, subscriptions)
    gone = [(gap.county_id, gap.type, gap.hour) for gap in found]
    key = tuple_(Checkpoint.county_id, Checkpoint.type, Checkpoint.hour)
    await tx.session.execute(
        update(Checkpoint)
        .where(~Checkpoint.agreed, Checkpoint.hour < tx.now - 2 * COUNTED_BACK, key.not_in(gone))
        .values(agreed=True)
    )
    return found


async def differing(tx: Transaction, county_id: UUID | None = None) -> Sequence[CopyCheck]:
    """The copies that were not as their owner counted them, when that could last be said."""
    wanted = select(CopyCheck).where(CopyCheck.differs_since.is_not(None))
    if county_id is not None:
        wanted = wanted.where(CopyCheck.county_id == county_id)
    rows = await tx.session.scalars(wanted.order_by(CopyCheck.subject, CopyCheck.county_id))
    return rows.all()


async def _keep_hours(
    tx: Transaction, subscriptions: Subscriptions, checkpoint: CheckpointMade
) -> None:
    heard = subscriptions.hears()
    rows = [
        {
            "county_id": checkpoint.county_id,
            "type": hour.type,
            "hour": hour.hour,
            "count": hour.count,
            "digest": hour.digest,
            "told": checkpoint.version,
            "agreed": False,
        }
        for hour in sorted(checkpoint.hours, key=lambda hour: (hour.type, hour.hour))
        if hour.type in heard
    ]
    if not rows:
        return
    statement = insert(Checkpoint).values(rows)
    told = {name: statement.excluded[name] for name in ("count", "digest", "told", "agreed")}
    await tx.session.execute(
        statement.on_conflict_do_update(
            constraint="pk_checkpoint", set_=told, where=statement.excluded.told > Checkpoint.told
        )
    )


async def _check_copies(
    tx: Transaction, subscriptions: Subscriptions, checkpoint: CheckpointMade, state: CountedState
) -> None:
    """Compare a copy with its owner's count, unless it knows more or has yet to catch up."""
    for copy in subscriptions.copies:
        if copy.subject == state.subject and not await _moves(tx, subscriptions, copy, checkpoint):
            ours = await count_state(tx, checkpoint.county_id, copy.subject, copy.table, copy.key)
            differs = (ours.count, ours.digest) != (state.count, state.digest)
            row = insert(CopyCheck).values(
                county_id=checkpoint.county_id,
                subject=copy.subject,
                ours=ours.count,
                theirs=state.count,
                publisher=checkpoint.publisher,
                differs_since=tx.now if differs else None,
                checked_at=tx.now,
            )
            changed: dict[str, Any] = {
                name: row.excluded[name] for name in ("ours", "theirs", "publisher", "checked_at")
            }
            since = text("coalesce(copy_check.differs_since, excluded.differs_since)")
            changed["differs_since"] = since if differs else None
            await tx.session.execute(
                row.on_conflict_do_update(constraint="pk_copy_check", set_=changed)
            )


async def _moves(
    tx: Transaction, subscriptions: Subscriptions, copy: Copy, checkpoint: CheckpointMade
) -> bool:
    names = sorted(
        {
            item.name
            for item in subscriptions.items
            if item.keeps and item.event.subject_kind() == copy.subject
        }
    )
    since = first_id_from(counted_since(checkpoint.occurred_at))
    asked = {"names": names, "since": since, "county": checkpoint.county_id}
    return bool(await tx.session.scalar(_MOVES, asked))


async def _compared(
    tx: Transaction, subscriptions: Subscriptions, county_id: UUID | None
) -> Sequence[Any]:
    pairs = sorted({(item.name, item.event.wire_name) for item in subscriptions.items})
    asked = _columns(pairs) | {"county": county_id}
    return (await tx.session.execute(_COMPARE, asked)).all()


def _columns(pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    return {"names": [name for name, _ in pairs], "types": [wire for _, wire in pairs]}


def _missing(row: Any) -> int:
    """How many at least: a late one may hide another until the next count."""
    fewer: int = row.count - row.heard
    if fewer:
        return max(fewer, 0)
    return 0 if digest_of(row.bits) == row.digest else 1


_COMPARE = text(
    f"""
SELECT c.type, c.county_id, c.hour, c.count, c.digest, seen.heard, seen.bits
FROM checkpoint c
JOIN unnest(CAST(:names AS text[]), CAST(:types AS text[])) AS h(subscription, type)
    ON h.type = c.type
JOIN listening l ON l.subscription = h.subscription AND l.type = h.type AND l.since <= c.hour
CROSS JOIN LATERAL (
    SELECT count(*) AS heard, {XOR.format(id="e.event_id")} AS bits
    FROM (
        SELECT i.event_id FROM inbox i
        WHERE i.subscription = h.subscription AND i.type = c.type AND i.county_id = c.county_id
          AND i.event_id >= {FIRST_ID.format(at="c.hour")}
          AND i.event_id < {FIRST_ID.format(at="c.hour + interval '1 hour'")}
        UNION
        SELECT p.event_id FROM pending_event p
        WHERE p.subscription = h.subscription AND p.type = c.type AND p.county_id = c.county_id
          AND p.event_id >= {FIRST_ID.format(at="c.hour")}
          AND p.event_id < {FIRST_ID.format(at="c.hour + interval '1 hour'")}
    ) e
    WHERE {HAS_CLOCK.format(id="e.event_id")}
) seen
WHERE NOT c.agreed AND (CAST(:county AS uuid) IS NULL OR c.county_id = :county)
"""  # noqa: S608 - expressions of our own
)
_MOVES = text(
    f"""
SELECT EXISTS (SELECT FROM inbox WHERE subscription = ANY (:names) AND event_id >= :since
               AND county_id = :county AND {HAS_CLOCK.format(id="event_id")})
    OR EXISTS (SELECT FROM pending_event WHERE subscription = ANY (:names) AND state = 'waiting'
               AND county_id = :county)
"""  # noqa: S608 - an expression of our own
)
