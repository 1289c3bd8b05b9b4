"""What a service can tell anew: how all subjects of a kind stand now, for who has to be filled."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import text

from shared.contracts.checkpoint import CountedState
from shared.contracts.event import Event
from shared.database import Transaction
from shared.messaging.hours import digest_of

# What differs each time the same is told.
_OF_THE_SENDING = {"event_id", "occurred_at", "correlation_id", "causation_id", "traceparent"}
_NAMESPACE = UUID("b9c7a3de-5d0f-5f0a-8a3e-1f1f4a6d2c11")


@dataclass(frozen=True)
class Snapshot:
    """All subjects of one kind in a county, as events that carry their whole state.

    `types` are those that tell of such a subject; `read` gives a batch of a scoped transaction's
    county in the order of the subjects' ids, after the one named.
    """

    types: tuple[type[Event], ...]
    table: Any  # has `county_id` and `version`
    key: str
    read: Callable[[Transaction, UUID | None, int], Awaitable[Sequence[Event]]]

    @property
    def subject(self) -> str:
        return self.types[0].subject_kind()


@dataclass(frozen=True)
class Snapshots:
    """What a service can tell anew, what is built on first; and of which counties."""

    counties: Callable[[Transaction], Awaitable[Sequence[UUID]]]
    kinds: tuple[Snapshot, ...]

    def telling(self, subject: str) -> Snapshot | None:
        return next((kind for kind in self.kinds if kind.subject == subject), None)


def as_snapshot(event: Event) -> Event:
    """The same state under an id that is no new event's: the same while the same is told.

    Of the same version more may be told after an upgrade. Such an id has no clock in it, so that
    it is counted in no hour.
    """
    said = event.model_dump_json(exclude=_OF_THE_SENDING)
    told = f"{event.subject_kind()}/{event.subject_id}/{event.version}/{said}"
    return event.model_copy(update={"event_id": uuid5(_NAMESPACE, told)})


async def count_state(
    tx: Transaction, county_id: UUID, subject: str, table: Any, key: str
) -> CountedState:
    """How many there are and which version each has, in the original or in a copy."""
    row = (
        await tx.session.execute(
            text(
                f"SELECT count(*), bit_xor(('x' || md5({key} || ':' || version))::bit(128))::text"  # noqa: S608 - names of our own tables
                f" FROM {table.__tablename__} WHERE county_id = :county"
            ),
            {"county": county_id},
        )
    ).one()
    return CountedState(subject=subject, count=row[0], digest=digest_of(row[1]))
