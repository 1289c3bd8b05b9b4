"""Deciding on lists: one by whose turn it is or from a signed slip, or all that wait at once."""

from collections.abc import Sequence
from uuid import UUID

from services.welfare.campaigns.commands.lists import set_lines
from services.welfare.campaigns.commands.steps import (
    campaign_of,
    load_list,
    load_lists,
    move_lists,
    tell_list,
)
from services.welfare.campaigns.domain.life import (
    CampaignState,
    LineState,
    ListMove,
    ListState,
    check_open,
    list_after,
)
from services.welfare.campaigns.queries.reading import get_campaign, lines_of, lists_of
from services.welfare.campaigns.queries.turns import (
    recipients_do_not_decide,
    turn_on_list,
    turns_on_lists,
)
from services.welfare.campaigns.tables import Campaign, CampaignList
from services.welfare.relief.commands.deciding import Slip
from services.welfare.relief.domain.deciding import check_decider, check_slip
from shared.calendar.entered import check_days
from shared.contracts.welfare import CampaignListApproved, CampaignListReturned
from shared.database import Transaction
from shared.web.identity import Caller


async def approve(
    tx: Transaction, caller: Caller, list_id: UUID, slip: Slip | None
) -> CampaignList:
    """Agree to a list; it may be paid now."""
    of_list, campaign = await _loaded(tx, list_id, ListMove.APPROVE)
    await _sign(tx, caller, campaign, of_list, slip)
    await move_lists(tx, caller, [of_list], ListMove.APPROVE, _facts(slip))
    tell_list(tx, campaign, of_list, CampaignListApproved)
    return of_list


async def send_back(
    tx: Transaction, caller: Caller, list_id: UUID, slip: Slip | None, reason: str
) -> CampaignList:
    """Send a list back with a reason; its part of the budget is free again."""
    of_list, campaign = await _loaded(tx, list_id, ListMove.RETURN)
    await _sign(tx, caller, campaign, of_list, slip)
    of_list.reason = reason
    facts = _facts(slip) | {"reason": reason}
    await move_lists(tx, caller, [of_list], ListMove.RETURN, facts)
    await set_lines(tx, [of_list], LineState.LISTED)
    tell_list(tx, campaign, of_list, CampaignListReturned, reason=reason)
    return of_list


async def approve_all(tx: Transaction, caller: Caller, campaign_id: UUID) -> Sequence[CampaignList]:
    """Agree to every list that waits for this caller; lists they handed in themselves stay."""
    campaign = await get_campaign(tx, campaign_id)
    check_open(CampaignState(campaign.state))
    ids = [each.id for each in await lists_of(tx, [campaign_id])]
    waiting = [each for each in await load_lists(tx, ids) if each.state == ListState.SUBMITTED]
    turns = await turns_on_lists(tx, {campaign.id: campaign}, waiting)
    mine = [each for each in waiting if caller.person_id in turns[each.id].people]
    for each in mine:
        each.decided_by, each.decided_by_name = caller.person_id, caller.name
        each.decided_on = tx.today
    if mine:
        await move_lists(tx, caller, mine, ListMove.APPROVE)
    for each in mine:
        tell_list(tx, campaign, each, CampaignListApproved)
    return mine


async def _loaded(tx: Transaction, list_id: UUID, move: ListMove) -> tuple[CampaignList, Campaign]:
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    list_after(ListState(of_list.state), move)  # before who decides is asked: of what is open
    check_open(CampaignState(campaign.state))
    return of_list, campaign


async def _sign(
    tx: Transaction, caller: Caller, campaign: Campaign, of_list: CampaignList, slip: Slip | None
) -> None:
    if slip is not None:
        await sign_on_paper(tx, caller, campaign, of_list, slip)
        return
    turn = await turn_on_list(tx, campaign, of_list)
    check_decider(caller.person_id, {of_list.submitted_by}, turn)
    of_list.decided_by, of_list.decided_by_name = caller.person_id, caller.name
    of_list.decided_on = tx.today


async def sign_on_paper(
    tx: Transaction, caller: Caller, campaign: Campaign, of_list: CampaignList, slip: Slip
) -> None:
    """Write down who has really decided: not who writes it down, handed it in, or receives of it.

    Raises:
        OwnEntry, DayInFuture.

    """
    barred = [caller.name, of_list.submitted_by_name or ""]
    if recipients_do_not_decide(campaign):
        barred += [line.recipient_name for line in await lines_of(tx, of_list.id)]
    for name in barred:
        check_slip(slip.signed_by, name)
    check_days(tx.today, ("审批日期", slip.signed_on))
    of_list.decided_by, of_list.decided_by_name = None, slip.signed_by
    of_list.decided_on = slip.signed_on
    of_list.from_paper = True


def _facts(slip: Slip | None) -> dict[str, str]:
    if slip is None:
        return {}
    return {"signed_by": slip.signed_by, "signed_on": slip.signed_on.isoformat()}
