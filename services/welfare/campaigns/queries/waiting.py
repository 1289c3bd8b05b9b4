"""What of campaigns waits for somebody: to decide, to fill, to pay, to have signed for."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select

from services.welfare.campaigns.domain.life import CampaignState, ListState
from services.welfare.campaigns.queries.turns import turns_on_campaigns, turns_on_lists
from services.welfare.campaigns.tables import Campaign, CampaignList
from services.welfare.people import has_finance_officer, unions_by_id
from services.welfare.permissions import ALLOWED, Act
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingAct, WaitingItem, group_of

MOST = 400

_TO_FILL = (ListState.DRAFTING, ListState.RETURNED)


async def waiting_campaigns(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of campaigns that waits for the caller."""
    return [
        *await _campaigns(tx, me),
        *await _to_decide(tx, me),
        *await _to_fill(tx, me),
        *await _to_pay(tx, me),
    ]


async def _campaigns(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """A county's that wants a decision, and drafts of one's own that want to go on."""
    unions = _own(me, Act.RUN_CAMPAIGNS)
    states = [s.value for s in (CampaignState.DRAFTED, CampaignState.RETURNED)]
    states += [CampaignState.REQUESTED.value, CampaignState.APPROVED.value]
    if not unions:
        return []
    rows = await tx.session.scalars(
        select(Campaign)
        .where(Campaign.union_id.in_(unions), Campaign.state.in_(states))
        .order_by(Campaign.made_at, Campaign.id)
        .limit(MOST)
    )
    found = rows.all()
    requested = [one for one in found if one.state == CampaignState.REQUESTED]
    turns = await turns_on_campaigns(tx, requested)
    deciding = [one for one in requested if me.person_id in turns[one.id].people]
    own = [
        one
        for one in found
        if one.state != CampaignState.REQUESTED and one.drafted_by == me.person_id
    ]
    return [
        *(
            _campaign_item(one, "decide_campaign", f"审批“{one.title}”", Group.DECIDE)
            for one in deciding
        ),
        *(_campaign_item(one, "finish_campaign", _next_words(one), Group.WEEK) for one in own),
    ]


def _next_words(one: Campaign) -> str:
    if one.state == CampaignState.APPROVED:
        return f"“{one.title}”已批准，请开始"
    if one.state == CampaignState.RETURNED:
        return f"修改“{one.title}”"
    return f"完成草稿“{one.title}”"


def _campaign_item(one: Campaign, kind: str, title: str, group: Group) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom=one.drafted_by_name,
        due_on=None,
        due_label="",
        group=group,
        link=f"/campaigns/{one.id}",
        act=None,
        facts={"returned": one.reason} if one.reason else {},
    )


async def _to_decide(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Lists that wait for the caller; those of one county's campaign stand in one line."""
    county = me.has(Role.COUNTY_OFFICER, Role.COUNTY_CHAIR)
    mine = me.unions_as([*ALLOWED[Act.RUN_CAMPAIGNS], Role.WOMEN_COMMITTEE])
    unions = None if county else mine
    if unions is not None and not unions:
        return []
    rows = await _lists(tx, unions, CampaignList.state == ListState.SUBMITTED)
    turns = await turns_on_lists(tx, {one.id: one for _, one in rows}, [each for each, _ in rows])
    waiting = [(each, one) for each, one in rows if me.person_id in turns[each.id].people]
    names = await unions_by_id(tx, {each.union_id for each, _ in waiting})
    items, counted = [], dict[UUID, int]()
    for each, one in waiting:
        if one.countywide:
            counted[one.id] = counted.get(one.id, 0) + 1
            continue
        union = names.get(each.union_id)
        items.append(
            WaitingItem(
                kind="decide_campaign_list",
                title=f"审批“{one.title}”的名单",
                from_whom=f"{union.short_name if union else ''}　{each.submitted_by_name or ''}",
                due_on=None,
                due_label="",
                group=Group.DECIDE,
                link=f"/campaign-lists/{each.id}",
                act=None,
            )
        )
    titles = {one.id: one.title for _, one in waiting}
    items += [
        WaitingItem(
            kind="decide_campaign_lists",
            title=f"审批“{titles[campaign_id]}”的 {count} 份名单",
            from_whom="各校工会",
            due_on=None,
            due_label="",
            group=Group.DECIDE,
            link=f"/campaigns/{campaign_id}",
            act=None,
        )
        for campaign_id, count in counted.items()
    ]
    return items


async def _to_fill(tx: Transaction, me: Caller) -> list[WaitingItem]:
    unions = _own(me, Act.RUN_CAMPAIGNS)
    if not unions:
        return []
    rows = await _lists(tx, unions, CampaignList.state.in_(_TO_FILL))
    return [
        WaitingItem(
            kind="fill_campaign_list",
            title=f"{'修改' if each.state == ListState.RETURNED else '填写'}“{one.title}”的名单",
            from_whom="县教育工会" if one.countywide else one.drafted_by_name,
            due_on=one.last_day,
            due_label="",
            group=group_of(tx.today, one.last_day),
            link=f"/campaign-lists/{each.id}",
            act=None,
            facts={"returned": each.reason} if each.reason else {},
        )
        for each, one in rows
    ]


async def _to_pay(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """To be paid or signed for; where somebody keeps the books, it waits for them."""
    unions = _own(me, Act.PAY_CAMPAIGNS)
    if not unions:
        return []
    rows = await _lists(tx, unions, CampaignList.state.in_([ListState.APPROVED, ListState.PAID]))
    kept = await has_finance_officer(tx, unions) - me.unions_as([Role.FINANCE_OFFICER])
    return [_pay_item(each, one, others=each.union_id in kept) for each, one in rows]


def _pay_item(each: CampaignList, one: Campaign, *, others: bool) -> WaitingItem:
    to_pay = each.state == ListState.APPROVED
    later = Group.WEEK if to_pay else Group.LATER
    return WaitingItem(
        kind="pay_campaign_list" if to_pay else "receipt_campaign_list",
        title=f"发放“{one.title}”" if to_pay else f"登记“{one.title}”的签收",
        from_whom=each.decided_by_name or "",
        due_on=None,
        due_label="",
        group=Group.OTHERS if others else later,
        link=f"/campaign-lists/{each.id}",
        act=WaitingAct(
            label="登记发放" if to_pay else "登记签收",
            method="POST",
            path=f"/campaign-lists/{each.id}/{'pay' if to_pay else 'receipt'}",
            needs=["paid_on", "paid_by"] if to_pay else ["receipted_on"],
        ),
    )


def _own(me: Caller, act: Act) -> frozenset[UUID]:
    return me.unions_as(ALLOWED[act])


async def _lists(
    tx: Transaction, unions: Collection[UUID] | None, where: ColumnElement[bool]
) -> Sequence[tuple[CampaignList, Campaign]]:
    """Lists of campaigns that are open, with them."""
    statement = (
        select(CampaignList, Campaign)
        .join(Campaign, Campaign.id == CampaignList.campaign_id)
        .where(where, Campaign.state == CampaignState.OPEN)
        .order_by(CampaignList.made_at, CampaignList.id)
        .limit(MOST)
    )
    if unions is not None:
        statement = statement.where(CampaignList.union_id.in_(unions))
    return [(each, one) for each, one in await tx.session.execute(statement)]
