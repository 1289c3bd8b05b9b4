"""Who is proposed for a list by which rule: a source for each, so that another can be added."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from services.welfare.campaigns.domain.kinds import CampaignPick
from services.welfare.campaigns.tables import Campaign
from services.welfare.hardship.queries.standing import people_on_file
from services.welfare.people import PersonCopy, staff_of_many
from shared.contracts.directory import Sex
from shared.database import Transaction


@dataclass(frozen=True)
class Rule:
    """By what people are proposed: all, or those of some offices or union groups, or others."""

    pick: CampaignPick
    roles: Collection[str] = ()
    groups: Collection[str] = ()


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be put on a list of a union.

    `is_unsure`: what the rule asks for is not known of them; whoever writes the list knows.
    """

    union_id: UUID
    person_id: UUID
    name: str
    is_unsure: bool = False


Source = Callable[[Transaction, Collection[UUID], Rule], Awaitable[Sequence[Candidate]]]


def rule_of(campaign: Campaign) -> Rule:
    """The rule that a campaign was drafted with."""
    return Rule(CampaignPick(campaign.pick), campaign.roles, campaign.groups)


async def _everybody(tx: Transaction, unions: Collection[UUID], _rule: Rule) -> list[Candidate]:
    return _candidates(await staff_of_many(tx, unions))


async def _holders(tx: Transaction, unions: Collection[UUID], rule: Rule) -> list[Candidate]:
    return _candidates(await staff_of_many(tx, unions, rule.roles))


async def _women(tx: Transaction, unions: Collection[UUID], _rule: Rule) -> list[Candidate]:
    found = await staff_of_many(tx, unions)
    return [
        Candidate(one.union_id, one.person_id, one.name, is_unsure=one.sex is None)
        for one in found
        if one.sex != Sex.MALE
    ]


async def _in_groups(tx: Transaction, unions: Collection[UUID], rule: Rule) -> list[Candidate]:
    found = await staff_of_many(tx, unions)
    return _candidates(one for one in found if one.group_name in rule.groups)


async def _nobody(_tx: Transaction, _unions: Collection[UUID], _rule: Rule) -> list[Candidate]:
    return []


async def _on_file(tx: Transaction, unions: Collection[UUID], _rule: Rule) -> list[Candidate]:
    found = await people_on_file(tx, unions)
    return [Candidate(one.union_id, one.person_id, one.name) for one in found]


# A rule that knows people by something else enters its source here.
SOURCES: dict[CampaignPick, Source] = {
    CampaignPick.ALL: _everybody,
    CampaignPick.ROLES: _holders,
    CampaignPick.WOMEN: _women,
    CampaignPick.GROUPS: _in_groups,
    CampaignPick.ON_FILE: _on_file,
    CampaignPick.BY_HAND: _nobody,
}


async def proposed(tx: Transaction, rule: Rule, unions: Collection[UUID]) -> Sequence[Candidate]:
    """The people whom the rule proposes for each of the unions, by union and pinyin."""
    return await SOURCES[rule.pick](tx, unions, rule)


def _candidates(people: Iterable[PersonCopy]) -> list[Candidate]:
    return [Candidate(one.union_id, one.person_id, one.name) for one in people]
