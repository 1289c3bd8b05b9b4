"""Who is there right now, in figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.activities.hall.domain.quorum import Quorum, quorums
from services.activities.hall.queries.session import Meeting, quorum_of
from services.activities.rolls.domain.counting import Count
from services.activities.rolls.queries import Group, counts, groups_of, guests_of
from shared.database import Transaction


@dataclass(frozen=True)
class Live:
    """Every roll with its quorum, each delegation, and the guests, who count for none."""

    quorums: Sequence[Quorum]
    groups: Sequence[Group]
    guests: Count


async def live_of(tx: Transaction, meeting: Meeting) -> Live:
    return Live(
        quorums=await quorums_of(tx, meeting),
        groups=await groups_of(tx, meeting.id),
        guests=await guests_of(tx, meeting.id),
    )


async def quorums_of(tx: Transaction, meeting: Meeting) -> Sequence[Quorum]:
    """Whether enough are there, on each roll that the session has."""
    return quorums(await counts(tx, meeting.id), await quorum_of(tx, meeting))
