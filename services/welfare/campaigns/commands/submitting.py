"""Handing a list in: within places, budget and yearly limit, also when two do at once."""

from uuid import UUID

from services.welfare.campaigns.commands.lists import goods_year, set_lines
from services.welfare.campaigns.commands.steps import campaign_of, load_list, move_lists, tell_list
from services.welfare.campaigns.domain.life import (
    CampaignState,
    LineState,
    ListMove,
    ListState,
    check_open,
    list_after,
)
from services.welfare.campaigns.domain.money import (
    Goods,
    Quota,
    check_budget,
    check_goods,
    check_quota,
)
from services.welfare.campaigns.queries.held import figures, goods_had, held_of_budget, lock
from services.welfare.campaigns.queries.reading import lines_of
from services.welfare.campaigns.queries.turns import turn_on_list
from services.welfare.campaigns.tables import Campaign, CampaignList
from services.welfare.people import staff_counts
from shared.contracts.welfare import CampaignListSubmitted
from shared.database import Transaction
from shared.web.identity import Caller


async def submit(tx: Transaction, caller: Caller, list_id: UUID) -> CampaignList:
    """Hand a list in; from now on it holds its part of the budget."""
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    await hand_in(tx, caller, campaign, of_list)
    turn = await turn_on_list(tx, campaign, of_list)
    tell_list(tx, campaign, of_list, CampaignListSubmitted, concerns=tuple(turn.people))
    return of_list


async def hand_in(
    tx: Transaction, caller: Caller, campaign: Campaign, of_list: CampaignList
) -> None:
    """Let a locked list hold its part of the budget, or refuse with the arithmetic.

    The campaign is locked until the transaction ends: who hands in a list meanwhile waits, and
    then sees what was promised here.

    Raises:
        CampaignNotOpen, ListMoveNotAllowed, ListEmpty, OverQuota, OverBudget, OverGoodsLimit.

    """
    check_open(CampaignState(campaign.state))
    list_after(ListState(of_list.state), ListMove.SUBMIT)
    lines = await lines_of(tx, of_list.id)
    staff = (await staff_counts(tx, [of_list.union_id])).get(of_list.union_id, 0)
    check_quota(Quota(campaign.quota_count, campaign.quota_percent), staff, len(lines))
    await lock(tx, str(campaign.id))
    held = await held_of_budget(tx, campaign.id, of_list.id)
    check_budget(campaign.budget_cents or 0, held, sum(line.cents for line in lines))
    year = goods_year(campaign)
    if year is not None:
        # One lock for all goods of a year: a list of some hundred people would want as many.
        await lock(tx, f"goods:{campaign.county_id}:{year}")
        had = await goods_had(tx, [line.recipient_key for line in lines], year, of_list.id)
        people = [Goods(x.recipient_name, had.get(x.recipient_key, 0), x.cents) for x in lines]
        check_goods(people, await figures(tx))
    of_list.submitted_by, of_list.submitted_by_name = caller.person_id, caller.name
    of_list.submitted_on = tx.today
    of_list.reason = None
    facts = {"people": str(len(lines))}
    await move_lists(tx, caller, [of_list], ListMove.SUBMIT, facts)
    await set_lines(tx, [of_list], LineState.PROMISED)
