"""A campaign is asked for, decided on, begins with a list for each union, and ends."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from services.welfare.campaigns.commands.drafting import check_kind
from services.welfare.campaigns.commands.lists import make_lists, release
from services.welfare.campaigns.commands.steps import (
    load_campaign,
    load_lists,
    move_campaign,
    tell_campaign,
)
from services.welfare.campaigns.domain.life import (
    MONEY_MOVED,
    UNDER_WAY,
    CampaignMove,
    CampaignState,
    ListState,
    ListsUnderWay,
    after,
)
from services.welfare.campaigns.domain.tasks import CATEGORY
from services.welfare.campaigns.queries.reading import lists_of
from services.welfare.campaigns.queries.turns import turn_on_campaign
from services.welfare.campaigns.tables import Campaign
from services.welfare.people import school_unions
from services.welfare.relief.domain.deciding import check_decider
from shared.contracts.directory import UnionKind
from shared.contracts.welfare import (
    CampaignApproved,
    CampaignCancelled,
    CampaignCarriedOut,
    CampaignClosed,
    CampaignOpened,
    CampaignRequested,
    CampaignReturned,
)
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


class CampaignIncomplete(Invalid):
    """A draft that came from a task wants its budget before it goes on (R-AID-2)."""

    code: ClassVar[str] = "campaign-incomplete"


class CampaignOver(Invalid):
    """A campaign does not begin after its last day."""

    code: ClassVar[str] = "campaign-over"


async def request(tx: Transaction, caller: Caller, campaign_id: UUID) -> Campaign:
    """Ask for a decision on a county's campaign."""
    campaign = await load_campaign(tx, campaign_id)
    await _check_complete(tx, campaign)
    campaign.reason = None
    await move_campaign(tx, caller, campaign, CampaignMove.REQUEST)
    turn = await turn_on_campaign(tx, campaign)
    tell_campaign(tx, caller, campaign, CampaignRequested, concerns=tuple(turn.people))
    return campaign


async def approve(tx: Transaction, caller: Caller, campaign_id: UUID) -> Campaign:
    """Agree to a county's campaign; it may begin now."""
    campaign = await _decide(tx, caller, campaign_id, CampaignMove.APPROVE)
    await move_campaign(tx, caller, campaign, CampaignMove.APPROVE)
    tell_campaign(tx, caller, campaign, CampaignApproved, concerns=(campaign.drafted_by,))
    return campaign


async def send_back(tx: Transaction, caller: Caller, campaign_id: UUID, reason: str) -> Campaign:
    """Send a county's campaign back, and say why."""
    campaign = await _decide(tx, caller, campaign_id, CampaignMove.RETURN)
    campaign.reason = reason
    await move_campaign(tx, caller, campaign, CampaignMove.RETURN, {"reason": reason})
    tell_campaign(
        tx, caller, campaign, CampaignReturned, concerns=(campaign.drafted_by,), reason=reason
    )
    return campaign


async def begin(tx: Transaction, caller: Caller, campaign_id: UUID) -> Campaign:
    """Begin: every union that takes part has a list now, filled by the rule where it can be."""
    campaign = await load_campaign(tx, campaign_id)
    await _check_complete(tx, campaign)
    if campaign.last_day < tx.today:
        raise CampaignOver("结束日期已经过了，请先改日期再开始。")
    await move_campaign(tx, caller, campaign, CampaignMove.OPEN)
    campaign.visible_below = campaign.countywide
    unions = await _taking_part(tx, campaign)
    await tx.session.flush()
    await make_lists(tx, campaign, unions)
    opened: dict[str, Any] = {"until": campaign.last_day, "union_ids": tuple(unions)}
    tell_campaign(tx, caller, campaign, CampaignOpened, **opened)
    return campaign


async def close(tx: Transaction, caller: Caller, campaign_id: UUID) -> Campaign:
    """End a campaign in which no list holds money that nobody has signed for.

    Raises:
        ListsUnderWay: naming how many.

    """
    campaign = await load_campaign(tx, campaign_id)
    lists = await load_lists(tx, [each.id for each in await lists_of(tx, [campaign_id])])
    busy = [each for each in lists if ListState(each.state) in UNDER_WAY]
    if busy:
        raise ListsUnderWay(
            f"还有 {len(busy)} 份名单没有办完（待审批、待发放或待签收），办完后再结束。",
            lists=len(busy),
        )
    await move_campaign(tx, caller, campaign, CampaignMove.CLOSE)
    tell_campaign(tx, caller, campaign, CampaignClosed)
    settled = [each.settled_on for each in lists if each.state == ListState.SETTLED]
    if campaign.countywide and settled:
        done: dict[str, Any] = {
            "happened_on": max((day for day in settled if day), default=tx.today),
            "category": CATEGORY,
            "task_id": campaign.task_id,
        }
        tell_campaign(tx, caller, campaign, CampaignCarriedOut, **done)
    return campaign


async def cancel(tx: Transaction, caller: Caller, campaign_id: UUID, reason: str) -> Campaign:
    """Give a campaign up before any money has moved; what lists had asked for is free again.

    Raises:
        ListsUnderWay: money has moved.

    """
    campaign = await load_campaign(tx, campaign_id)
    lists = await load_lists(tx, [each.id for each in await lists_of(tx, [campaign_id])])
    paid = [each for each in lists if ListState(each.state) in MONEY_MOVED]
    if paid:
        raise ListsUnderWay(
            f"已有 {len(paid)} 份名单发放过，不能取消；发错了的请逐笔“收回”，办完后用“结束”。",
            lists=len(paid),
        )
    campaign.reason = reason
    handed_in = tuple(each.id for each in lists if each.submitted_by is not None)
    was_open = campaign.state == CampaignState.OPEN
    await move_campaign(tx, caller, campaign, CampaignMove.CANCEL, {"reason": reason})
    await release(tx, caller, lists)
    told: dict[str, Any] = {"was_open": was_open, "list_ids": handed_in}
    tell_campaign(tx, caller, campaign, CampaignCancelled, **told)
    return campaign


async def _decide(
    tx: Transaction, caller: Caller, campaign_id: UUID, move: CampaignMove
) -> Campaign:
    campaign = await load_campaign(tx, campaign_id)
    after(CampaignState(campaign.state), move, countywide=campaign.countywide)
    turn = await turn_on_campaign(tx, campaign)
    check_decider(caller.person_id, {campaign.drafted_by}, turn)
    campaign.decided_by, campaign.decided_by_name = caller.person_id, caller.name
    campaign.decided_on = tx.today
    return campaign


async def _check_complete(tx: Transaction, campaign: Campaign) -> None:
    if campaign.budget_cents is None:
        raise CampaignIncomplete("还没有填写预算，请先修改这次活动，填好预算再继续。")
    await check_kind(tx, campaign)


async def _taking_part(tx: Transaction, campaign: Campaign) -> Sequence[UUID]:
    if not campaign.countywide:
        return [campaign.union_id]
    schools = [union for union in await school_unions(tx) if union.kind == UnionKind.SCHOOL]
    picked = None if campaign.unions is None else set(campaign.unions)
    return [u.union_id for u in schools if picked is None or str(u.union_id) in picked]
