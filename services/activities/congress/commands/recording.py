"""Entering a session that was held on paper, in one go (补录)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands.asking import ANSWERED, PARTY_AGREED, REQUESTED
from services.activities.congress.commands.closing import CLOSED, end, tell_closed, tell_reported
from services.activities.congress.commands.planning import (
    Opening,
    Plan,
    make_session,
    put_agenda,
)
from services.activities.congress.commands.steps import about, by, load, step, write_down
from services.activities.congress.domain.agenda import Item, Outcome, check_agenda, check_outcome
from services.activities.congress.domain.days import school_year_of
from services.activities.congress.domain.figures import addressee_of
from services.activities.congress.domain.life import SessionMove, SessionState, after
from services.activities.congress.queries.finding import agenda_of
from services.activities.congress.queries.rules import figures_on
from services.activities.congress.tables import AgendaItem, CongressSession
from shared.calendar.entered import check_days
from shared.contracts.activities import AskingWay, CongressResolutionPublished, SessionKind
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


class PresentWrong(Invalid):
    """More cannot have come than were due."""

    code: ClassVar[str] = "congress-present-wrong"


@dataclass(frozen=True)
class HeldItem:
    """An item as it was dealt with."""

    item: Item
    outcome: Outcome | None = None
    note: str | None = None


@dataclass(frozen=True)
class Attendance:
    """How many were due and came; of a dual congress once more for the union's roll."""

    due: int
    present: int
    due_union: int | None = None
    present_union: int | None = None


@dataclass(frozen=True)
class Held:
    """A session as it was held: the days of its steps, who came, what was resolved.

    Days that nobody knows any more are left out; only that of the session itself is needed.
    """

    held_on: date
    attendance: Attendance
    items: tuple[HeldItem, ...]
    resolution: str | None = None
    place: str | None = None
    host_name: str | None = None
    party_agreed_on: date | None = None
    party_minutes_number: str | None = None
    asking_way: AskingWay | None = None
    requested_on: date | None = None
    answered_on: date | None = None
    answered_by_name: str | None = None
    answer_number: str | None = None
    published_on: date | None = None
    reported_on: date | None = None
    report_note: str | None = None
    task_id: UUID | None = None
    report_task_id: UUID | None = None


async def record_new(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    plan: Plan,
    opening: Opening | None,
    held: Held,
) -> CongressSession:
    """Enter a session of which nothing is here yet."""
    _check(tx, held)
    session = await make_session(tx, caller, union_id, plan, opening, from_paper=True)
    return await _record(tx, caller, session, held)


async def record(tx: Transaction, caller: Caller, session_id: UUID, held: Held) -> CongressSession:
    """Enter that a session which was being prepared here has been held meanwhile."""
    _check(tx, held)
    session = await load(tx, session_id)
    after(SessionState(session.state), SessionMove.RECORD)
    check_agenda(SessionKind(session.kind), [each.item for each in held.items])
    await tx.session.execute(delete(AgendaItem).where(AgendaItem.session_id == session.id))
    put_agenda(tx, session, [each.item for each in held.items])
    return await _record(tx, caller, session, held)


def _check(tx: Transaction, held: Held) -> None:
    check_days(
        tx.today,
        (PARTY_AGREED, held.party_agreed_on),
        (REQUESTED, held.requested_on),
        (ANSWERED, held.answered_on),
        ("开会的日期", held.held_on),
    )
    check_days(tx.today, (CLOSED, held.held_on), ("公布决议的日期", held.published_on))
    check_days(tx.today, (CLOSED, held.held_on), ("报告的日期", held.reported_on))
    came = held.attendance
    for due, present in ((came.due, came.present), (came.due_union, came.present_union)):
        if due is not None and present is not None and present > due:
            raise PresentWrong(f"应到 {due} 人，实到不能是 {present} 人，请核对。")
    for each in held.items:
        if each.outcome is not None:
            check_outcome(each.item.treatment, each.outcome)


async def _record(
    tx: Transaction, caller: Caller, session: CongressSession, held: Held
) -> CongressSession:
    await tx.session.flush()
    for row, each in zip(await agenda_of(tx, session.id), held.items, strict=True):
        row.outcome, row.note = each.outcome.value if each.outcome else None, each.note
    await _put(tx, session, held)
    step(tx, by(caller), session, SessionMove.RECORD, {"on": held.held_on.isoformat()})
    tell_closed(tx, session)
    await _publish(tx, caller, session, held)
    await _report(tx, caller, session, held)
    await write_down(tx, session, AuditAct.CONGRESS_RECORDED)
    return session


async def _put(tx: Transaction, session: CongressSession, held: Held) -> None:
    session.from_paper = True
    session.planned_on = held.held_on
    session.school_year = school_year_of(held.held_on)
    session.place = held.place or session.place
    session.host_name = held.host_name or session.host_name
    session.party_agreed_on = held.party_agreed_on or session.party_agreed_on
    session.party_minutes_number = held.party_minutes_number or session.party_minutes_number
    if held.requested_on is not None:
        way = held.asking_way or AskingWay.REQUEST
        session.asking_way, session.requested_on = way.value, held.requested_on
        figures = await figures_on(tx, held.requested_on)
        session.addressee = session.addressee or addressee_of(figures).value
    if held.answered_on is not None:
        session.answered_on, session.answered_by_name = held.answered_on, held.answered_by_name
        session.answer_number, session.answer_from_paper = held.answer_number, True
    came = held.attendance
    session.staff_count = session.paper_due = came.due
    session.paper_present = came.present
    session.paper_due_union, session.paper_present_union = came.due_union, came.present_union
    session.resolution = held.resolution or session.resolution
    session.task_id = held.task_id
    await end(tx, session, held.held_on)


async def _publish(tx: Transaction, caller: Caller, session: CongressSession, held: Held) -> None:
    if held.published_on is None:
        return
    session.resolution_published_on = held.published_on
    step(tx, by(caller), session, SessionMove.PUBLISH, {"on": held.published_on.isoformat()})
    tx.publish(CongressResolutionPublished(**about(tx, session), from_paper=True))


async def _report(tx: Transaction, caller: Caller, session: CongressSession, held: Held) -> None:
    if held.reported_on is None:
        return
    session.reported_on, session.report_note = held.reported_on, held.report_note
    session.report_task_id = held.report_task_id
    step(tx, by(caller), session, SessionMove.REPORT, {"on": held.reported_on.isoformat()})
    tell_reported(tx, session)
