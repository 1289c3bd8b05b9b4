"""The publisher's side of the reconciliation: counting what was sent, hour by hour.

An hour is counted when it is over and what was begun in it has had time to be committed; whatever
is committed later still is in the next count, for each count goes back for days.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy import text

from shared.contracts.checkpoint import CheckpointMade, CountedHour, CountedState
from shared.database import Database, Transaction
from shared.messaging.hours import (
    HAS_CLOCK,
    HOUR_OF,
    XOR,
    digest_of,
    first_id_from,
    number_of,
    start_of,
)
from shared.messaging.snapshots import Snapshots, count_state
from shared.tenancy import Scope

GRACE = timedelta(minutes=10)
COUNTED_BACK = timedelta(hours=72)
QUIET = timedelta(hours=1)  # so long nothing may have changed for a state to be comparable
CHECKPOINT_LOCK = 0x63686563  # advisory lock key, "chec"

_COUNT = text(
    f"""
SELECT county_id, type, {HOUR_OF.format(id="id")}, count(*), {XOR.format(id="id")}
FROM outbox
WHERE id >= :first AND id < :last AND {HAS_CLOCK.format(id="id")}
  AND sent_at IS NOT NULL AND type <> :checkpoint
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""  # noqa: S608 - expressions of our own
)
_RESTLESS = text(
    """
SELECT EXISTS (SELECT FROM outbox WHERE id >= :since AND type = ANY (:types)
               AND county_id = :county)
    OR EXISTS (SELECT FROM outbox WHERE sent_at IS NULL AND type = ANY (:types)
               AND county_id = :county)
"""
)
_CLOSED = text(
    "SELECT EXISTS (SELECT FROM outbox WHERE type = :checkpoint AND subject_version = :hour)"
)
_LOCK = text("SELECT pg_advisory_xact_lock(:key)")

Hours = dict[UUID, list[CountedHour]]


@dataclass
class Reckoner:
    """Counts what one service has sent, once an hour, whichever of its processes comes first."""

    database: Database
    checkpoint: type[CheckpointMade] | None
    snapshots: Snapshots | None
    _closed: int = field(default=0, init=False)  # the last hour known to be closed

    async def close_hours(self) -> None:
        """Publish each county's checkpoint of the hours that are over, unless that is done."""
        through = number_of(self.database.clock() - GRACE)
        if self.checkpoint is None or self._closed >= through:
            return
        async with self.database.transaction(None) as tx:
            await tx.session.execute(_LOCK, {"key": CHECKPOINT_LOCK})
            known = {"checkpoint": self.checkpoint.wire_name, "hour": through}
            if not await tx.session.scalar(_CLOSED, known):
                hours = await _count(tx, self.checkpoint, through)
                counties = set(hours)
                if self.snapshots is not None:
                    counties |= set(await self.snapshots.counties(tx))
                for county_id in sorted(counties):
                    told = hours.get(county_id, [])
                    states = await self._states(county_id)
                    tx.publish(
                        _checkpoint(self.checkpoint, county_id, through, told, states, tx.now)
                    )
        self._closed = through

    async def _states(self, county_id: UUID) -> list[CountedState]:
        """How what rests stands; of what is changing nobody could say what a copy ought to be."""
        states: list[CountedState] = []
        if self.snapshots is None:
            return states
        async with self.database.transaction(Scope(county_id)) as tx:
            for kind in self.snapshots.kinds:
                asked = {
                    "since": first_id_from(tx.now - QUIET),
                    "types": [event.wire_name for event in kind.types],
                    "county": county_id,
                }
                if not await tx.session.scalar(_RESTLESS, asked):
                    state = await count_state(tx, county_id, kind.subject, kind.table, kind.key)
                    states.append(state)
        return states


async def _count(tx: Transaction, checkpoint: type[CheckpointMade], through: int) -> Hours:
    """The hours from days ago until the one that is not over, by county."""
    until = start_of(through)
    rows = await tx.session.execute(
        _COUNT,
        {
            "first": first_id_from(until - COUNTED_BACK),
            "last": first_id_from(until),
            "checkpoint": checkpoint.wire_name,
        },
    )
    hours: Hours = {}
    for county_id, wire_name, hour, count, bits in rows:
        counted = CountedHour(
            type=wire_name, hour=start_of(hour), count=count, digest=digest_of(bits)
        )
        hours.setdefault(county_id, []).append(counted)
    return hours


def _checkpoint(
    checkpoint: type[CheckpointMade],
    county_id: UUID,
    through: int,
    hours: Sequence[CountedHour],
    states: Sequence[CountedState],
    now: datetime,
) -> CheckpointMade:
    return checkpoint(
        occurred_at=now,
        county_id=county_id,
        union_id=county_id,
        subject_id=uuid5(county_id, checkpoint.wire_name),
        version=through,
        through=start_of(through),
        hours=tuple(hours),
        states=tuple(states),
    )


def counted_since(counted_at: datetime) -> datetime:
    """From when on a state that was counted then had not changed."""
    return counted_at - QUIET
