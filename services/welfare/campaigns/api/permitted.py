"""Who may see which campaign and list, and take which step; views offer what the routes allow."""

from uuid import UUID

from services.welfare.campaigns.domain.kinds import CampaignPick
from services.welfare.campaigns.domain.life import (
    COUNTY_NEXT,
    EDITABLE,
    LIST_EDITABLE,
    LIST_NEXT,
    OWN_NEXT,
    CampaignMove,
    CampaignState,
    ListMove,
    ListState,
    bank_sheet_is_due,
)
from services.welfare.campaigns.queries.reading import get_campaign, get_list
from services.welfare.campaigns.queries.turns import turn_on_list
from services.welfare.campaigns.tables import Campaign, CampaignList
from services.welfare.permissions import Act, may
from services.welfare.relief.domain.deciding import Turn
from services.welfare.relief.domain.kinds import Form
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

_DECISIONS = frozenset({CampaignMove.APPROVE, CampaignMove.RETURN})
_LIST_DECISIONS = frozenset({ListMove.APPROVE, ListMove.RETURN})
_DECIDED_ON = frozenset(state for state, move in LIST_NEXT if move in _LIST_DECISIONS)
_LIST_ACTS: dict[ListMove, Act] = {
    ListMove.SUBMIT: Act.RUN_CAMPAIGNS,
    ListMove.PAY: Act.PAY_CAMPAIGNS,
    ListMove.RECEIPT: Act.PAY_CAMPAIGNS,
    ListMove.REVERSE: Act.PAY_CAMPAIGNS,
}


def sees_county(me: Caller) -> bool:
    return may(me, Act.SEE_COUNTY_CAMPAIGNS)


async def seen_campaign(tx: Transaction, me: Caller, campaign_id: UUID) -> Campaign:
    """The campaign, if the caller has to do with it.

    Raises:
        NotFound: for everybody else it is not there.

    """
    campaign = await get_campaign(tx, campaign_id)
    near = may(me, Act.SEE_CAMPAIGNS, campaign.union_id)
    begun = campaign.visible_below and may(me, Act.SEE_CAMPAIGNS)
    if near or begun or sees_county(me):
        return campaign
    raise NotFound


async def run_campaign(tx: Transaction, me: Caller, campaign_id: UUID) -> Campaign:
    """The campaign, if the caller runs it.

    Raises:
        NotFound, NotAllowed.

    """
    campaign = await seen_campaign(tx, me, campaign_id)
    if not may(me, Act.RUN_CAMPAIGNS, campaign.union_id):
        raise NotAllowed
    return campaign


def deals_with(me: Caller, of_list: CampaignList, campaign: Campaign) -> bool:
    """Whether the caller deals with the list by name: its own union, or who holds the campaign."""
    return may(me, Act.SEE_CAMPAIGNS, of_list.union_id) or may(
        me, Act.SEE_CAMPAIGNS, campaign.union_id
    )


async def seen_list(
    tx: Transaction, me: Caller, list_id: UUID
) -> tuple[CampaignList, Campaign, Turn]:
    """A list with its campaign, for who deals with it, decides on it, or audits.

    Raises:
        NotFound: for everybody else it is not there.

    """
    of_list = await get_list(tx, list_id)
    campaign = await get_campaign(tx, of_list.campaign_id)
    turn = await turn_on_list(tx, campaign, of_list)
    decides = of_list.state in _DECIDED_ON and me.person_id in turn.people
    if decides or of_list.decided_by == me.person_id or audits(me):
        return of_list, campaign, turn
    if deals_with(me, of_list, campaign):
        return of_list, campaign, turn
    raise NotFound


def audits(me: Caller) -> bool:
    """Who audits sees every list, with masked names."""
    return sees_county(me) and not may(me, Act.RUN_CAMPAIGNS)


def must_move_list(me: Caller, of_list: CampaignList, campaign: Campaign, move: ListMove) -> None:
    """Refuse a step that the caller's roles do not allow; decisions are judged by whose turn it is.

    Raises:
        NotAllowed: in plain words.

    """
    if not _may_step(me, of_list, campaign, _LIST_ACTS[move]):
        raise NotAllowed


def must_record(me: Caller, of_list: CampaignList) -> None:
    """Refuse to record papers of another union.

    Raises:
        NotAllowed: in plain words.

    """
    if not may(me, Act.RUN_CAMPAIGNS, of_list.union_id):
        raise NotAllowed


def _may_step(me: Caller, of_list: CampaignList, campaign: Campaign, act: Act) -> bool:
    # Who holds the campaign may pay for all; a list is written and handed in by its own union.
    if may(me, act, of_list.union_id):
        return True
    return act is Act.PAY_CAMPAIGNS and may(me, act, campaign.union_id)


def pick_shown(me: Caller, campaign: Campaign) -> CampaignPick | None:
    """By which rule people are proposed; that it is the hardship files only to who reads those."""
    pick = CampaignPick(campaign.pick)
    if pick is CampaignPick.ON_FILE and not may(me, Act.SEE_HARDSHIP, campaign.union_id):
        return None
    return pick


def pick_for(
    me: Caller, of_list: CampaignList, campaign: Campaign, asked: CampaignPick | None
) -> CampaignPick:
    """The rule by which people are proposed for a list: the asked one, else the campaign's.

    Raises:
        NotAllowed: who has a hardship file is not told by a county's campaign, nor to who may
            not read the files.

    """
    pick = asked or CampaignPick(campaign.pick)
    reads = not campaign.countywide and may(me, Act.SEE_HARDSHIP, of_list.union_id)
    if pick is CampaignPick.ON_FILE and not reads:
        raise NotAllowed
    return pick


def actions_on_campaign(me: Caller, campaign: Campaign, turn: Turn) -> list[str]:
    """What may be done with the campaign now."""
    state = CampaignState(campaign.state)
    runs = may(me, Act.RUN_CAMPAIGNS, campaign.union_id)
    following = COUNTY_NEXT if campaign.countywide else OWN_NEXT
    found = [
        move.value
        for at, move in following
        if at is state and (me.person_id in turn.people if move in _DECISIONS else runs)
    ]
    if runs and state in EDITABLE:
        found.append("change")
    if may(me, Act.RUN_CAMPAIGNS):
        found.append("again")
    if state is CampaignState.OPEN and campaign.countywide and runs:
        found += ["submit_lists", "approve_lists", "pay_lists"]
    return found


def actions_on_list(me: Caller, of_list: CampaignList, campaign: Campaign, turn: Turn) -> list[str]:
    """What may be done with the list now, so that no button is offered and then refused."""
    if campaign.state != CampaignState.OPEN:
        return ["reverse"] if _may_reverse(me, of_list, campaign) else []
    state = ListState(of_list.state)
    possible = [move for at, move in LIST_NEXT if at is state]
    found = [m.value for m in possible if m in _LIST_DECISIONS and me.person_id in turn.people]
    found += [
        m.value
        for m in possible
        if m in _LIST_ACTS and _may_step(me, of_list, campaign, _LIST_ACTS[m])
    ]
    runs = may(me, Act.RUN_CAMPAIGNS, of_list.union_id)
    if runs and state in LIST_EDITABLE:
        found += ["write", "record"]
    if runs and state is ListState.SUBMITTED:
        found.append("record_slip")
    pays = _may_step(me, of_list, campaign, Act.PAY_CAMPAIGNS)
    if pays and bank_sheet_is_due(Form(campaign.form), state):
        found.append("bank_sheet")
    return found


def _may_reverse(me: Caller, of_list: CampaignList, campaign: Campaign) -> bool:
    possible = (ListState(of_list.state), ListMove.REVERSE) in LIST_NEXT
    return possible and _may_step(me, of_list, campaign, Act.PAY_CAMPAIGNS)
