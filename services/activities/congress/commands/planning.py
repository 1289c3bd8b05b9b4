"""Planning a session: which one it is, when it is meant to be, what is on its agenda."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands.steps import by, load, note, step, write_down
from services.activities.congress.domain.agenda import Item, check_agenda
from services.activities.congress.domain.days import school_year_of
from services.activities.congress.domain.life import SessionMove, SessionState
from services.activities.congress.domain.titles import title_of
from services.activities.congress.queries.finding import sessions_of_term
from services.activities.congress.tables import AgendaItem, CongressSession
from services.activities.terms.commands.opening import NewTerm, open_term
from services.activities.terms.queries.reading import latest_term, term_on
from services.activities.terms.tables import CongressTerm
from shared.contracts.activities import SessionKind
from shared.database import Transaction, new_id
from shared.errors import Invalid, Refused
from shared.web.identity import Caller


class NoTermYet(Refused):
    """A session belongs to a term, and the union has none."""

    code: ClassVar[str] = "congress-no-term"


class NumberTaken(Refused):
    """The term has a session of this number."""

    code: ClassVar[str] = "congress-number-taken"


class PlannedOutside(Invalid):
    """The day cannot be that of a session of this term."""

    code: ClassVar[str] = "congress-planned-outside"


@dataclass(frozen=True)
class Opening:
    """The term to open with its first session, where the union has none that runs."""

    number: int
    kind: SessionKind
    years: int
    first_day: date


@dataclass(frozen=True)
class Plan:
    """What is planned; without a number the next one, without a title the one by rule."""

    planned_on: date
    agenda: tuple[Item, ...]
    number: int | None = None
    title: str | None = None
    extra: bool = False
    host_name: str | None = None


async def plan_session(
    tx: Transaction, caller: Caller, union_id: UUID, plan: Plan, opening: Opening | None
) -> CongressSession:
    """Plan a session of the union's term, opening the term where that is wanted."""
    session = await make_session(tx, caller, union_id, plan, opening)
    await write_down(tx, session, AuditAct.CONGRESS_PLANNED)
    return session


async def make_session(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    plan: Plan,
    opening: Opening | None,
    *,
    from_paper: bool = False,
) -> CongressSession:
    """Make the session in its first state.

    Raises:
        NoTermYet, NumberTaken, AgendaWrong.

    """
    term = await _term(tx, caller, union_id, opening, plan.planned_on if from_paper else None)
    _check_in_term(term, plan.planned_on)
    kind = SessionKind(term.kind)
    check_agenda(kind, plan.agenda)
    number = await _number(tx, term.id, plan.number)
    session = CongressSession(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        term_id=term.id,
        version=0,
        number=number,
        kind=kind.value,
        extra=plan.extra,
        title=plan.title or title_of(kind, term.number, number, extra=plan.extra),
        school_year=school_year_of(plan.planned_on),
        state=SessionState.PLANNED.value,
        planned_on=plan.planned_on,
        host_name=plan.host_name,
        answer_from_paper=False,
        from_paper=from_paper,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(session)
    await tx.session.flush()
    put_agenda(tx, session, plan.agenda)
    note(tx, by(caller), session, SessionMove.PLAN, None)
    return session


async def name_host(tx: Transaction, session_id: UUID, host: str) -> None:
    """Say who leads the session: the papers name one, also once it has begun."""
    session = await load(tx, session_id)
    if host != (session.host_name or ""):
        session.host_name = host or None
        session.version += 1
        session.changed_at = tx.now
        await tx.session.flush()


async def change_plan(
    tx: Transaction, caller: Caller, session_id: UUID, seen: int, plan: Plan
) -> CongressSession:
    """Change what is planned before the session opens; who was asked is not surprised by it."""
    session = await load(tx, session_id, seen)
    step(tx, by(caller), session, SessionMove.CHANGE)
    check_agenda(SessionKind(session.kind), plan.agenda)
    if plan.number is not None and plan.number != session.number:
        session.number = await _number(tx, session.term_id, plan.number)
    session.extra = plan.extra
    session.title = plan.title or session.title
    session.host_name = plan.host_name
    if session.starts_at is None:
        session.planned_on = plan.planned_on
        session.school_year = school_year_of(plan.planned_on)
    await tx.session.execute(delete(AgendaItem).where(AgendaItem.session_id == session.id))
    put_agenda(tx, session, plan.agenda)
    return session


def put_agenda(tx: Transaction, session: CongressSession, items: Sequence[Item]) -> None:
    for place, item in enumerate(items, 1):
        tx.session.add(
            AgendaItem(
                id=new_id(),
                county_id=session.county_id,
                union_id=session.union_id,
                session_id=session.id,
                place=place,
                title=item.title,
                power=item.power.value if item.power else None,
                treatment=item.treatment.value,
                presenter=item.presenter,
                roll=item.roll.value,
            )
        )


async def _term(
    tx: Transaction, caller: Caller, union_id: UUID, opening: Opening | None, held_on: date | None
) -> CongressTerm:
    """The term to open, or the one of the day on which the session was held, or the newest."""
    if opening is not None:
        wanted = NewTerm(
            union_id=union_id,
            number=opening.number,
            kind=opening.kind,
            years=opening.years,
            first_day=opening.first_day,
            from_paper=held_on is not None,
        )
        return await open_term(tx, caller, wanted)
    term = await term_on(tx, union_id, held_on) if held_on else None
    term = term or await latest_term(tx, union_id)
    if term is None:
        raise NoTermYet("本单位还没有登记届次，请先填写是第几届、哪天开始。")
    return term


def _check_in_term(term: CongressTerm, day: date) -> None:
    if day < term.first_day:
        raise PlannedOutside("开会日期早于这一届开始的日期，请检查；上一届的会议请在上一届里补录。")


async def _number(tx: Transaction, term_id: UUID, wanted: int | None) -> int:
    taken = {session.number for session in await sessions_of_term(tx, term_id)}
    if wanted is None:
        return max(taken, default=0) + 1
    if wanted in taken:
        raise NumberTaken(f"这一届的第 {wanted} 次会议已经登记过，请检查次数。")
    return wanted
