"""What of proposals waits for somebody: to second, rate, screen, assign, answer, hand in."""

from collections.abc import Iterable
from datetime import date

from services.activities.permissions import ALLOWED, Act
from services.activities.proposals.domain.life import HANDLED, WRITABLE, ProposalState
from services.activities.proposals.domain.words import HandlerPart, SignerState
from services.activities.proposals.queries.finding import (
    Parts,
    in_state,
    own_proposals,
    parts_of,
    rounds_by_id,
)
from services.activities.proposals.tables import Proposal
from shared.calendar.wording import chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem, group_of

MOST = 200


async def waiting_proposals(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of proposals that waits for the caller."""
    return [
        *await _own(tx, me),
        *await _to_screen(tx, me),
        *await _to_assign(tx, me),
        *await _with_others(tx, me),
    ]


async def _own(tx: Transaction, me: Caller) -> list[WaitingItem]:
    rows = await own_proposals(tx, me.person_id, MOST)
    found = await parts_of(tx, (row.id for row in rows))
    rounds = await rounds_by_id(tx, (row.round_id for row in rows))
    items: list[WaitingItem] = []
    for row in rows:
        closes = rounds[row.round_id].closes_on
        items += _of_mine(tx.today, me, row, found[row.id], closes)
    return items


def _of_mine(
    today: date, me: Caller, row: Proposal, found: Parts, closes_on: date
) -> Iterable[WaitingItem]:
    state = ProposalState(row.state)
    first = found.signers[0] if found.signers else None
    author = first is not None and first.person_id == me.person_id
    asked = any(
        s.person_id == me.person_id and s.state == SignerState.INVITED for s in found.signers
    )
    handling = {h.part: h for h in found.handlers if h.person_id == me.person_id}
    if asked and state in WRITABLE:
        yield _item(today, row, "second", "请您附议：", closes_on, from_whom=row.made_by_name)
    if author and state is ProposalState.RETURNED:
        yield _item(today, row, "rewrite", "修改后重新提交：", None)
    if author and state is ProposalState.DRAFT and today <= closes_on:
        yield _item(today, row, "submit", "还没提交：", closes_on)
    if author and state is ProposalState.REPLIED:
        yield _item(today, row, "rate", "评价答复：", row.rate_by)
    if state in HANDLED and HandlerPart.LEAD in handling:
        yield _item(today, row, "reply", "答复：", row.due_on)
    co = handling.get(HandlerPart.CO)
    if state in HANDLED and co is not None and co.view is None:
        yield _item(today, row, "view", "填写协办意见：", row.due_on)


async def _to_screen(tx: Transaction, me: Caller) -> list[WaitingItem]:
    unions = me.unions_as(ALLOWED[Act.RUN_PROPOSALS])
    rows = await in_state(tx, unions, ProposalState.SUBMITTED)
    rounds = await rounds_by_id(tx, (row.round_id for row in rows))
    return [
        _item(tx.today, row, "screen", "审查：", rounds[row.round_id].screen_by) for row in rows
    ]


async def _to_assign(tx: Transaction, me: Caller) -> list[WaitingItem]:
    unions = me.unions_as(ALLOWED[Act.ASSIGN_PROPOSALS])
    rows = await in_state(tx, unions, ProposalState.FILED)
    return [
        _item(tx.today, row, "assign", "批办：", None).model_copy(update={"group": Group.DECIDE})
        for row in rows
    ]


async def _with_others(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """What the principal or a handler has to do first, for whoever runs the union's proposals."""
    unions = me.unions_as(ALLOWED[Act.RUN_PROPOSALS])
    filed = await in_state(tx, unions, ProposalState.FILED)
    late = [row for row in await in_state(tx, unions, *HANDLED) if _is_late(tx.today, row)]
    return [
        _item(tx.today, row, kind, verb, row.due_on).model_copy(update={"group": Group.OTHERS})
        for kind, verb, rows in (("filed", "等校长批办：", filed), ("late", "逾期未答复：", late))
        for row in rows
    ]


def _is_late(today: date, row: Proposal) -> bool:
    return row.due_on is not None and row.due_on < today


def _item(
    today: date, row: Proposal, kind: str, verb: str, due_on: date | None, from_whom: str = ""
) -> WaitingItem:
    return WaitingItem(
        kind=f"proposal_{kind}",
        title=f"{verb}{row.title}",
        from_whom=from_whom or "提案",
        due_on=due_on,
        due_label=chinese_days_left(today, due_on) if due_on else "",
        group=group_of(today, due_on),
        link=f"/proposals/{row.id}",
        act=None,
    )
