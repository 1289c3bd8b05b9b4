"""Who is proposed for a list by which rule: a source for each, so that another can be added."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from services.welfare.campaigns.domain.kinds import CampaignPick
from services.welfare.hardship.queries.standing import people_on_file
from services.welfare.people import staff_of_many
from shared.database import Transaction


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be put on a list of a union."""

    union_id: UUID
    person_id: UUID
    name: str


Source = Callable[[Transaction, Collection[UUID], Collection[str]], Awaitable[Sequence[Candidate]]]


async def _everybody(
    tx: Transaction, unions: Collection[UUID], _roles: Collection[str]
) -> list[Candidate]:
    found = await staff_of_many(tx, unions)
    return [Candidate(one.union_id, one.person_id, one.name) for one in found]


async def _holders(
    tx: Transaction, unions: Collection[UUID], roles: Collection[str]
) -> list[Candidate]:
    found = await staff_of_many(tx, unions, roles)
    return [Candidate(one.union_id, one.person_id, one.name) for one in found]


async def _nobody(
    _tx: Transaction, _unions: Collection[UUID], _roles: Collection[str]
) -> list[Candidate]:
    return []


async def _on_file(
    tx: Transaction, unions: Collection[UUID], _roles: Collection[str]
) -> list[Candidate]:
    found = await people_on_file(tx, unions)
    return [Candidate(one.union_id, one.person_id, one.name) for one in found]


# A rule that knows people by something else enters its source here.
SOURCES: dict[CampaignPick, Source] = {
    CampaignPick.ALL: _everybody,
    CampaignPick.ROLES: _holders,
    CampaignPick.ON_FILE: _on_file,
    CampaignPick.BY_HAND: _nobody,
}


async def proposed(
    tx: Transaction, pick: CampaignPick, unions: Collection[UUID], roles: Collection[str]
) -> Sequence[Candidate]:
    """The people whom the rule proposes for each of the unions, by union and pinyin."""
    return await SOURCES[pick](tx, unions, roles)
