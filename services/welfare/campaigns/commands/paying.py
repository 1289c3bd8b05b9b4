"""Money leaves, is signed for on one sheet, and comes back line by line; every move is a row."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select, update

from services.welfare.campaigns.commands.drafting import check_holiday
from services.welfare.campaigns.commands.lists import set_lines
from services.welfare.campaigns.commands.steps import (
    campaign_of,
    load_list,
    load_lists,
    move_lists,
    tell_list,
)
from services.welfare.campaigns.domain.life import (
    GIVEN,
    CampaignState,
    LineState,
    ListMove,
    ListState,
    check_open,
    list_after,
    settled_or_back,
)
from services.welfare.campaigns.domain.tasks import CATEGORY
from services.welfare.campaigns.queries.reading import get_campaign, lists_of, sums_of
from services.welfare.campaigns.tables import Campaign, CampaignLine, CampaignList, CampaignMoney
from services.welfare.relief.commands.paying import GoodsAreHanded, Payment
from services.welfare.relief.domain.kinds import PAID_BY_LABELS, Form, PaidBy
from shared.calendar.entered import check_days
from shared.contracts.welfare import (
    CampaignListPaid,
    CampaignListSettled,
    CampaignListTakenBack,
)
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused
from shared.sql import insert_rows
from shared.web.identity import Caller


class LineNotGiven(Refused):
    """Only what was given can come back, and once."""

    code: ClassVar[str] = "campaign-line-not-given"


async def pay(tx: Transaction, caller: Caller, list_id: UUID, payment: Payment) -> CampaignList:
    """Say that a list was paid; everybody on it who is known by id is told gently."""
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    people = await give(tx, caller, campaign, [of_list], payment)
    tell_list(tx, campaign, of_list, CampaignListPaid, concerns=people[of_list.id])
    return of_list


async def pay_all(
    tx: Transaction, caller: Caller, campaign_id: UUID, payment: Payment
) -> Sequence[CampaignList]:
    """Say that every approved list of the campaign was paid, in a fixed number of statements."""
    campaign = await get_campaign(tx, campaign_id)
    ids = [each.id for each in await lists_of(tx, [campaign_id])]
    lists = [each for each in await load_lists(tx, ids) if each.state == ListState.APPROVED]
    if not lists:
        return []
    people = await give(tx, caller, campaign, lists, payment)
    for each in lists:
        tell_list(tx, campaign, each, CampaignListPaid, concerns=people[each.id])
    return lists


async def give(
    tx: Transaction,
    caller: Caller,
    campaign: Campaign,
    lists: Sequence[CampaignList],
    payment: Payment,
) -> Mapping[UUID, tuple[UUID, ...]]:
    """Enter the payment of locked lists; gives back whom of each list to tell.

    Raises:
        ListMoveNotAllowed: not agreed to, or paid already.
        GoodsAreHanded, CampaignNotOpen, DayInFuture, DaysOutOfOrder.
        NotAroundTheHoliday: goods of a holiday on a day far from it.

    """
    for each in lists:
        list_after(ListState(each.state), ListMove.PAY)
        check_days(tx.today, ("审批日期", each.decided_on), ("发放日期", payment.paid_on))
        each.paid_on, each.paid_by = payment.paid_on, payment.paid_by.value
    check_open(CampaignState(campaign.state))
    await check_holiday(tx, campaign, payment.paid_on, payment.paid_on)
    if campaign.form == Form.GOODS and payment.paid_by is PaidBy.TRANSFER:
        raise GoodsAreHanded(f"慰问品请选“{PAID_BY_LABELS[PaidBy.SIGNED]}”。")
    facts = {"paid_on": payment.paid_on.isoformat(), "paid_by": payment.paid_by.value}
    await move_lists(tx, caller, lists, ListMove.PAY, facts)
    await set_lines(tx, lists, LineState.PAID, paid_on=payment.paid_on)
    lines = await tx.session.execute(
        select(
            CampaignLine.id,
            CampaignLine.union_id,
            CampaignLine.list_id,
            CampaignLine.cents,
            CampaignLine.person_id,
        )
        .where(CampaignLine.list_id.in_([each.id for each in lists]))
        .where(CampaignLine.state == LineState.PAID)
        .order_by(CampaignLine.list_id, CampaignLine.place)
    )
    people: defaultdict[UUID, tuple[UUID, ...]] = defaultdict(tuple)
    money: list[dict[str, Any]] = []
    for line_id, union_id, list_id, cents, person_id in lines:
        moved = {"union_id": union_id, "list_id": list_id, "line_id": line_id, "cents": cents}
        money.append(moved | _moved(tx, caller, payment.paid_on, ""))
        if person_id is not None:
            people[list_id] += (person_id,)
    await insert_rows(tx, CampaignMoney, money)
    return people


async def receipt(
    tx: Transaction,
    caller: Caller,
    list_id: UUID,
    receipted_on: date,
    not_yet: Collection[UUID] = (),
) -> CampaignList:
    """Say that everybody has signed the sheet but those named; once nobody is left it is settled.

    Raises:
        ListMoveNotAllowed: not paid, or settled already.
        DayInFuture, DaysOutOfOrder.

    """
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    await sign_for(tx, caller, campaign, of_list, receipted_on, not_yet)
    return of_list


async def sign_for(
    tx: Transaction,
    caller: Caller,
    campaign: Campaign,
    of_list: CampaignList,
    receipted_on: date,
    not_yet: Collection[UUID] = (),
) -> None:
    """Enter the signatures on the sheet of a locked list."""
    list_after(ListState(of_list.state), ListMove.RECEIPT)
    check_days(tx.today, ("发放日期", of_list.paid_on), ("签收日期", receipted_on))
    await tx.session.execute(
        update(CampaignLine)
        .where(CampaignLine.list_id == of_list.id, CampaignLine.state == LineState.PAID)
        .where(CampaignLine.id.not_in(not_yet))
        .values(state=LineState.RECEIPTED.value, receipted_on=receipted_on)
    )
    facts = {"receipted_on": receipted_on.isoformat()}
    if not_yet:
        facts["not_yet"] = str(len(not_yet))
    await move_lists(tx, caller, [of_list], ListMove.RECEIPT, facts)
    await _conclude(tx, caller, campaign, of_list, receipted_on)


async def reverse(
    tx: Transaction,
    caller: Caller,
    list_id: UUID,
    line_id: UUID,
    reversed_on: date,
    reason: str,
) -> CampaignList:
    """Say that what one person was given came back; the payment stays, its reversal beside it.

    Raises:
        NotFound: no line of this list.
        LineNotGiven: nothing was given, or it has come back already.
        ListMoveNotAllowed, DayInFuture, DaysOutOfOrder.

    """
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    list_after(ListState(of_list.state), ListMove.REVERSE)
    line = await tx.session.get(CampaignLine, line_id, with_for_update=True, populate_existing=True)
    if line is None or line.list_id != list_id:
        raise NotFound
    if LineState(line.state) not in GIVEN:
        raise LineNotGiven("这一笔没有发放，或者已经收回，不能再收回。")
    check_days(tx.today, ("发放日期", line.paid_on), ("收回日期", reversed_on))
    line.state = LineState.REVERSED.value
    line.reversed_on, line.reversed_reason = reversed_on, reason
    moved = {"union_id": line.union_id, "list_id": list_id, "line_id": line_id}
    row = moved | {"cents": -line.cents} | _moved(tx, caller, reversed_on, reason)
    await tx.session.flush()
    await insert_rows(tx, CampaignMoney, [row])
    facts = {"reversed_on": reversed_on.isoformat(), "reason": reason}
    await move_lists(tx, caller, [of_list], ListMove.REVERSE, facts)
    await _conclude(tx, caller, campaign, of_list, reversed_on)
    return of_list


async def _conclude(
    tx: Transaction, caller: Caller, campaign: Campaign, of_list: CampaignList, day: date
) -> None:
    """Settle a list of which nobody is left, or say that all of it came back."""
    move = settled_or_back((await sums_of(tx, [of_list.id]))[of_list.id].counts)
    if move is None or (move is ListMove.SETTLE and of_list.state == ListState.SETTLED):
        return
    await move_lists(tx, caller, [of_list], move)
    if move is ListMove.SETTLE:
        of_list.settled_on = day
        tell_settled(tx, campaign, of_list)
    else:
        tell_list(tx, campaign, of_list, CampaignListTakenBack)


def tell_settled(tx: Transaction, campaign: Campaign, of_list: CampaignList) -> None:
    """Announce a settled list as what proves a task done."""
    tell_list(
        tx,
        campaign,
        of_list,
        CampaignListSettled,
        title=f"{campaign.title}：名单已发放并全部签收",
        happened_on=of_list.settled_on or of_list.paid_on or tx.today,
        category=CATEGORY,
        task_id=of_list.task_id,
    )


def _moved(tx: Transaction, caller: Caller, day: date, reason: str) -> dict[str, Any]:
    return {
        "id": new_id(),
        "county_id": caller.county_id,
        "moved_on": day,
        "reason": reason,
        "made_at": tx.now,
        "made_by": caller.person_id,
    }
