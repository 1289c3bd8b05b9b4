"""What of hardship files waits for somebody: surveys, showing, passing on, checks, reviews."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select

from services.welfare.hardship.domain.life import CaseState
from services.welfare.hardship.domain.masking import entered_name
from services.welfare.hardship.queries.turns import checkers_on_each, hands_of
from services.welfare.hardship.tables import HardshipCase
from services.welfare.people import unions_by_id
from services.welfare.permissions import ALLOWED, Act, may
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem

MOST = 200

_OF_SCHOOL: dict[CaseState, tuple[str, str, Group]] = {
    CaseState.APPLIED: ("survey_hardship", "入户调查", Group.WEEK),
    CaseState.SURVEYED: ("show_hardship", "公示或民主评议", Group.WEEK),
    CaseState.RETURNED: ("mend_hardship", "按县里意见补充", Group.WEEK),
    CaseState.UNDER_REVIEW: ("review_hardship", "复核", Group.WEEK),
}


async def waiting_hardship(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of hardship files that waits for the caller."""
    return [
        *await _of_school(tx, me),
        *await _to_forward(tx, me),
        *await _of_county(tx, me),
    ]


async def _of_school(tx: Transaction, me: Caller) -> list[WaitingItem]:
    unions = me.unions_as(ALLOWED[Act.ENTER_HARDSHIP])
    if not unions:
        return []
    cases = await _cases(tx, unions, HardshipCase.state.in_(_OF_SCHOOL))
    return [_school_item(case) for case in cases]


def _school_item(case: HardshipCase) -> WaitingItem:
    kind, word, group = _OF_SCHOOL[CaseState(case.state)]
    return WaitingItem(
        kind=kind,
        title=f"{case.main_name}的困难档案：{word}",
        from_whom=case.entered_by_name,
        due_on=None,
        due_label="",
        group=group,
        link=f"/hardship/{case.id}",
        act=None,
        facts={"returned": case.reason} if case.reason else {},
    )


async def _to_forward(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Only whose turn it is sees it here."""
    near = me.unions_as(ALLOWED[Act.SEE_HARDSHIP])
    unions = None if may(me, Act.DECIDE_HARDSHIP) else near
    if unions is not None and not unions:
        return []
    cases = await _cases(tx, unions, HardshipCase.state == CaseState.REVIEWED)
    turns = await checkers_on_each(tx, cases)
    return [
        WaitingItem(
            kind="forward_hardship",
            title=f"审核上报{_whose(case, near)}困难档案",
            from_whom=entered_name(
                case.entered_by_name,
                is_own=case.entered_by == case.person_id,
                masked=case.union_id not in near,
            ),
            due_on=None,
            due_label="",
            group=Group.DECIDE,
            link=f"/hardship/{case.id}",
            act=None,
        )
        for case in cases
        if me.person_id in turns[case.id].people
    ]


def _whose(case: HardshipCase, near: Collection[UUID]) -> str:
    return f"{case.main_name}的" if case.union_id in near else "一份"


async def _of_county(tx: Transaction, me: Caller) -> list[WaitingItem]:
    if not may(me, Act.DECIDE_HARDSHIP):
        return []
    found = await _cases(tx, None, HardshipCase.state == CaseState.FORWARDED)
    cases = [case for case in found if me.person_id not in hands_of(case) | {case.forwarded_by}]
    unions = await unions_by_id(tx, {case.union_id for case in cases})
    return [
        WaitingItem(
            kind="check_hardship",
            title="审核一份困难档案",
            from_whom=unions[case.union_id].short_name if case.union_id in unions else "",
            due_on=None,
            due_label="",
            group=Group.DECIDE,
            link=f"/hardship/{case.id}",
            act=None,
        )
        for case in cases
    ]


async def _cases(
    tx: Transaction, unions: Collection[UUID] | None, where: ColumnElement[bool]
) -> Sequence[HardshipCase]:
    statement = select(HardshipCase).where(where)
    if unions is not None:
        statement = statement.where(HardshipCase.union_id.in_(unions))
    statement = statement.order_by(HardshipCase.changed_at, HardshipCase.id).limit(MOST)
    return (await tx.session.scalars(statement)).all()
