"""Whose turn it is to decide on a campaign or on a list, by the roles of today."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy import select

from services.welfare.campaigns.domain.kinds import CampaignKind
from services.welfare.campaigns.domain.turns import turn_of_campaign, turn_of_list
from services.welfare.campaigns.tables import Campaign, CampaignLine, CampaignList
from services.welfare.people import hats_in
from services.welfare.relief.domain.deciding import Turn
from shared.database import Transaction


async def turn_on_campaign(tx: Transaction, campaign: Campaign) -> Turn:
    """Who decides on a county's campaign."""
    hats, names = await hats_in(tx, [campaign.union_id])
    return turn_of_campaign(hats.get(campaign.union_id, []), names, campaign.drafted_by)


async def turns_on_campaigns(tx: Transaction, campaigns: Iterable[Campaign]) -> dict[UUID, Turn]:
    """Who decides on each of many; the roles are read once."""
    found = list(campaigns)
    hats, names = await hats_in(tx, {one.union_id for one in found})
    return {
        one.id: turn_of_campaign(hats.get(one.union_id, []), names, one.drafted_by) for one in found
    }


async def turns_on_lists(
    tx: Transaction, campaigns: Mapping[UUID, Campaign], lists: Iterable[CampaignList]
) -> dict[UUID, Turn]:
    """Who decides on each list; where nobody has handed it in yet, nobody is left out."""
    found = list(lists)
    if not found:
        return {}
    hats, names = await hats_in(tx, {one.union_id for one in found})
    own_care = {one.id for one in found if recipients_do_not_decide(campaigns[one.campaign_id])}
    receiving = await _recipients(tx, own_care)
    return {
        one.id: turn_of_list(
            hats.get(one.union_id, []),
            names,
            one.submitted_by,
            receiving.get(one.id, frozenset()),
            countywide=campaigns[one.campaign_id].countywide,
        )
        for one in found
    }


def recipients_do_not_decide(campaign: Campaign) -> bool:
    """Whether who is on a list may not decide on it: care within a union's own campaign."""
    return not campaign.countywide and campaign.kind == CampaignKind.CARE


async def turn_on_list(tx: Transaction, campaign: Campaign, of_list: CampaignList) -> Turn:
    return (await turns_on_lists(tx, {campaign.id: campaign}, [of_list]))[of_list.id]


async def _recipients(
    tx: Transaction, list_ids: Collection[UUID]
) -> Mapping[UUID, Collection[UUID]]:
    """Who receives something on each of these lists, as far as they are known by id."""
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    if not list_ids:
        return found
    rows = await tx.session.execute(
        select(CampaignLine.list_id, CampaignLine.person_id).where(
            CampaignLine.list_id.in_(list_ids), CampaignLine.person_id.is_not(None)
        )
    )
    for list_id, person_id in rows:
        if person_id is not None:
            found[list_id].add(person_id)
    return found
