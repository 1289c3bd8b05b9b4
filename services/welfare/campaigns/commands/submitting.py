"""Handing a list in: within places, budget and yearly limit, also when two do at once."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from services.welfare.campaigns.commands.lists import goods_year, set_lines
from services.welfare.campaigns.commands.steps import (
    campaign_of,
    load_campaign,
    load_list,
    load_lists,
    move_lists,
    tell_list,
)
from services.welfare.campaigns.domain.life import (
    LIST_EDITABLE,
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
from services.welfare.campaigns.queries.reading import lines_of_many, lists_of, sums_of
from services.welfare.campaigns.queries.turns import turn_on_list, turns_on_lists
from services.welfare.campaigns.tables import Campaign, CampaignList
from services.welfare.people import staff_counts
from shared.contracts.welfare import CampaignListSubmitted
from shared.database import Transaction
from shared.web.identity import Caller


async def submit(tx: Transaction, caller: Caller, list_id: UUID) -> CampaignList:
    """Hand a list in; from now on it holds its part of the budget."""
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    await hand_in(tx, caller, campaign, [of_list])
    turn = await turn_on_list(tx, campaign, of_list)
    tell_list(tx, campaign, of_list, CampaignListSubmitted, concerns=tuple(turn.people))
    return of_list


async def submit_all(tx: Transaction, caller: Caller, campaign_id: UUID) -> Sequence[CampaignList]:
    """Hand in every list that has people on it, for the unions: all of them, or none.

    A county that lists everybody by a rule need not ask each school to press a button.

    Raises:
        What handing in one list raises.

    """
    campaign = await load_campaign(tx, campaign_id)
    ids = [each.id for each in await lists_of(tx, [campaign_id])]
    sums = await sums_of(tx, ids)
    lists = [
        each
        for each in await load_lists(tx, ids)
        if ListState(each.state) in LIST_EDITABLE and sums[each.id].lines
    ]
    if not lists:
        return []
    await hand_in(tx, caller, campaign, lists)
    turns = await turns_on_lists(tx, {campaign.id: campaign}, lists)
    for each in lists:
        people = tuple(turns[each.id].people)
        tell_list(tx, campaign, each, CampaignListSubmitted, concerns=people)
    return lists


async def hand_in(
    tx: Transaction, caller: Caller, campaign: Campaign, lists: Sequence[CampaignList]
) -> None:
    """Let locked lists hold their part of the budget, or refuse with the arithmetic.

    The campaign is locked until the transaction ends: who hands in a list meanwhile waits, and
    then sees what was promised here.

    Raises:
        CampaignNotOpen, ListMoveNotAllowed, ListEmpty, OverQuota, OverBudget, OverGoodsLimit.

    """
    check_open(CampaignState(campaign.state))
    for each in lists:
        list_after(ListState(each.state), ListMove.SUBMIT)
    ids = [each.id for each in lists]
    lines = await lines_of_many(tx, ids)
    counted = Counter(line.list_id for line in lines)
    staff = await staff_counts(tx, [each.union_id for each in lists])
    quota = Quota(campaign.quota_count, campaign.quota_percent)
    for each in lists:
        check_quota(quota, staff.get(each.union_id, 0), counted[each.id])
    await lock(tx, str(campaign.id))
    held = await held_of_budget(tx, campaign.id, ids)
    check_budget(campaign.budget_cents or 0, held, sum(line.cents for line in lines))
    year = goods_year(campaign)
    if year is not None:
        # One lock for all goods of a year: a list of some hundred people would want as many.
        await lock(tx, f"goods:{campaign.county_id}:{year}")
        had = await goods_had(tx, [line.recipient_key for line in lines], year, ids)
        people = [Goods(x.recipient_name, had.get(x.recipient_key, 0), x.cents) for x in lines]
        check_goods(people, await figures(tx))
    for each in lists:
        each.submitted_by, each.submitted_by_name = caller.person_id, caller.name
        each.submitted_on = tx.today
        each.reason = None
    await move_lists(tx, caller, lists, ListMove.SUBMIT)
    await set_lines(tx, lists, LineState.PROMISED)
