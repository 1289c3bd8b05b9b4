"""What of everyday relief waits for somebody: to decide, to pay, to have signed for, to finish."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select

from services.welfare.people import has_finance_officer, unions_by_id
from services.welfare.permissions import ALLOWED, Act
from services.welfare.relief.domain.kinds import KIND_LABELS, AidKind
from services.welfare.relief.domain.life import AidState
from services.welfare.relief.queries.reading import NAMES_SOMEBODY
from services.welfare.relief.queries.turns import turns_on
from services.welfare.relief.tables import Aid
from shared.contracts.roles import Role
from shared.database import CHINA, Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingAct, WaitingItem

MOST = 200


async def waiting_relief(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of everyday relief that waits for the caller."""
    return [
        *await _to_decide(tx, me),
        *await _to_pay(tx, me),
        *await _to_finish(tx, me),
    ]


async def _to_decide(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Only whose turn it is sees it here; in the county's view that is any union."""
    unions = None if me.has(Role.COUNTY_OFFICER, Role.COUNTY_CHAIR) else _own(me, Act.DECIDE_RELIEF)
    if unions is not None and not unions:
        return []
    aids = await _aids(tx, unions, Aid.state == AidState.REQUESTED)
    turns = await turns_on(tx, aids)
    mine = [aid for aid in aids if me.person_id in turns[aid.id].people]
    names = await unions_by_id(tx, {aid.union_id for aid in mine})
    near = _own(me, Act.SEE_RELIEF)
    return [
        WaitingItem(
            kind="decide_aid",
            title=f"审批{_called(aid, by_name=aid.union_id in near)}",
            from_whom=f"{names[aid.union_id].short_name}　{aid.entered_by_name}"
            if aid.union_id in names
            else aid.entered_by_name,
            due_on=None,
            due_label="",
            group=Group.DECIDE,
            link=f"/relief/{aid.id}",
            act=WaitingAct(label="同意", method="POST", path=f"/relief/{aid.id}/approve"),
        )
        for aid in mine
    ]


async def _to_pay(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """To be paid or signed for; where somebody keeps the books, it waits for them."""
    unions = _own(me, Act.PAY_RELIEF)
    if not unions:
        return []
    aids = await _aids(tx, unions, Aid.state.in_([AidState.APPROVED, AidState.PAID]))
    keeping = me.unions_as([Role.FINANCE_OFFICER])
    kept = await has_finance_officer(tx, unions)
    return [_pay_item(tx, aid, others=aid.union_id in kept - keeping) for aid in aids]


def _pay_item(tx: Transaction, aid: Aid, *, others: bool) -> WaitingItem:
    to_pay = aid.state == AidState.APPROVED
    since = (aid.decided_on if to_pay else aid.paid_on) or aid.made_at.astimezone(CHINA).date()
    days = (tx.today - since).days
    called = _called(aid, by_name=True)
    act = "pay" if to_pay else "receipt"
    return WaitingItem(
        kind="pay_aid" if to_pay else "receipt_aid",
        title=f"发放{called}" if to_pay else f"请{aid.recipient_name}签收{_kind(aid)}",
        from_whom=aid.entered_by_name,
        due_on=None,
        due_label=f"{'已同意' if to_pay else '已发放'} {days} 天" if days else "今天",
        group=Group.OTHERS if others else Group.WEEK if to_pay else Group.LATER,
        link=f"/relief/{aid.id}",
        act=WaitingAct(
            label="登记发放" if to_pay else "登记签收",
            method="POST",
            path=f"/relief/{aid.id}/{act}",
            needs=["paid_on", "paid_by"] if to_pay else ["receipted_on"],
        ),
    )


async def _to_finish(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Drafts of one's own, and what was not agreed to: to be mended or given up."""
    unions = _own(me, Act.ENTER_RELIEF)
    if not unions:
        return []
    open_states = Aid.state.in_([AidState.DRAFTED, AidState.REJECTED])
    aids = await _aids(tx, unions, open_states & (Aid.entered_by == me.person_id))
    return [
        WaitingItem(
            kind="finish_aid",
            title=f"{'提交' if aid.state == AidState.DRAFTED else '修改'}"
            f"{_called(aid, by_name=True)}",
            from_whom="自己登记",
            due_on=None,
            due_label="",
            group=Group.LATER if aid.state == AidState.DRAFTED else Group.WEEK,
            link=f"/relief/{aid.id}",
            act=None,
            facts={"returned": aid.reason} if aid.reason else {},
        )
        for aid in aids
    ]


def _called(aid: Aid, *, by_name: bool) -> str:
    return f"{aid.recipient_name}的{_kind(aid)}" if by_name else f"一份{_kind(aid)}"


def _kind(aid: Aid) -> str:
    return KIND_LABELS[AidKind(aid.kind)]


def _own(me: Caller, act: Act) -> frozenset[UUID]:
    return me.unions_as(ALLOWED[act])


async def _aids(
    tx: Transaction, unions: Collection[UUID] | None, where: ColumnElement[bool]
) -> Sequence[Aid]:
    statement = select(Aid).where(where, NAMES_SOMEBODY).order_by(Aid.made_at, Aid.id).limit(MOST)
    if unions is not None:
        statement = statement.where(Aid.union_id.in_(unions))
    return (await tx.session.scalars(statement)).all()
