"""The day of a session: fixed, moved, papers sent, opened, adjourned, cancelled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands.steps import about, by, load, sitting, step, write_down
from services.activities.congress.domain.days import school_year_of
from services.activities.congress.domain.life import SessionMove, SessionState
from services.activities.congress.tables import CongressSession
from services.activities.rolls.commands.taking import take_roll
from services.activities.rolls.queries import counts, people_on
from services.activities.terms.domain.kinds import Roll
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    CongressAdjourned,
    CongressCancelled,
    CongressOpened,
    CongressOverridden,
    CongressPapersSent,
    CongressScheduled,
)
from shared.database import CHINA, Transaction
from shared.errors import Invalid
from shared.web.identity import Caller

_DATED = frozenset({SessionState.SCHEDULED, SessionState.PAPERS_SENT})


class ScheduledPast(Invalid):
    """A session to come cannot begin in the past; one that was held is entered from paper."""

    code: ClassVar[str] = "congress-scheduled-past"


class NobodyOnRoll(Invalid):
    """Nobody could be asked to come."""

    code: ClassVar[str] = "congress-nobody-on-roll"


@dataclass(frozen=True)
class Appointment:
    """When and where a session is held, and who leads it."""

    starts_at: datetime
    place: str
    host_name: str | None = None


async def schedule(
    tx: Transaction,
    caller: Caller,
    session_id: UUID,
    wanted: Appointment,
    *,
    override_reason: str | None = None,
) -> CongressSession:
    """Fix time and place, or fix them anew, and ask everybody on the roll to come.

    With a reason, without the approval that is missing: it is logged and the county is told.

    Raises:
        ScheduledPast, NobodyOnRoll.

    """
    session = await load(tx, session_id)
    _check_ahead(tx, wanted.starts_at)
    moved = session.state in _DATED
    move = SessionMove.RESCHEDULE if moved else SessionMove.SCHEDULE
    if override_reason is not None:
        move = SessionMove.OVERRIDE
        session.override_reason, session.override_by_name = override_reason, caller.name
    _put(session, wanted)
    facts = _said(wanted) | ({"reason": override_reason} if override_reason else {})
    step(tx, by(caller), session, move, facts)
    await _ask_to_come(tx, session, moved=moved)
    if override_reason is not None:
        tx.publish(CongressOverridden(**about(tx, session), reason=override_reason))
        await write_down(tx, session, AuditAct.CONGRESS_OVERRIDDEN, override_reason)
    return session


async def send_papers(
    tx: Transaction, caller: Caller, session_id: UUID, sent_on: date
) -> CongressSession:
    """Say on which day the papers went to those on the roll."""
    check_days(tx.today, ("发材料的日期", sent_on))
    session = await load(tx, session_id)
    session.papers_sent_on = sent_on
    step(tx, by(caller), session, SessionMove.SEND_PAPERS, {"on": sent_on.isoformat()})
    assert session.starts_at is not None  # noqa: S101 - the state says that the day is fixed
    people = await _people(tx, session)
    members = about(tx, session)
    tx.publish(CongressPapersSent(**members, starts_at=session.starts_at, concerns=people))
    return session


async def open_session(tx: Transaction, caller: Caller, session_id: UUID) -> CongressSession:
    """Open a session for which enough have come; that they have is found out in the hall."""
    session = await load(tx, session_id)
    session.opened_at = tx.now
    step(tx, by(caller), session, SessionMove.OPEN)
    tx.publish(CongressOpened(**about(tx, session)))
    return session


async def adjourn(
    tx: Transaction, caller: Caller, session_id: UUID, wanted: Appointment, reason: str
) -> CongressSession:
    """Put a session off to another day: too few have come, or it cannot be held as fixed."""
    session = await load(tx, session_id)
    _check_ahead(tx, wanted.starts_at)
    _put(session, wanted)
    session.opened_at = None
    step(tx, by(caller), session, SessionMove.ADJOURN, _said(wanted) | {"reason": reason})
    session.staff_count = await take_roll(tx, sitting(session))
    people = await _people(tx, session)
    tx.publish(
        CongressAdjourned(
            **about(tx, session),
            starts_at=wanted.starts_at,
            place=wanted.place,
            reason=reason,
            concerns=people,
        )
    )
    return session


async def cancel(tx: Transaction, caller: Caller, session_id: UUID, reason: str) -> CongressSession:
    """Give the session up; its number is free again."""
    session = await load(tx, session_id)
    people = await _people(tx, session)
    session.cancelled_reason = reason
    step(tx, by(caller), session, SessionMove.CANCEL, {"reason": reason})
    tx.publish(CongressCancelled(**about(tx, session), reason=reason, concerns=people))
    await write_down(tx, session, AuditAct.CONGRESS_CANCELLED, reason)
    return session


async def _ask_to_come(tx: Transaction, session: CongressSession, *, moved: bool) -> None:
    session.staff_count = await take_roll(tx, sitting(session))
    if (await counts(tx, session.id))[Roll.CONGRESS].due == 0:
        raise NobodyOnRoll("还没有代表名单，请先在“届和代表”里登记代表，再定时间。")
    assert session.starts_at is not None  # noqa: S101 - just fixed
    people = await _people(tx, session)
    tx.publish(
        CongressScheduled(
            **about(tx, session),
            starts_at=session.starts_at,
            place=session.place or "",
            moved=moved,
            concerns=people,
        )
    )


async def _people(tx: Transaction, session: CongressSession) -> tuple[UUID, ...]:
    found: Sequence[UUID] = await people_on(tx, session.id)
    return tuple(found)


def _put(session: CongressSession, wanted: Appointment) -> None:
    session.starts_at, session.place = wanted.starts_at, wanted.place
    session.host_name = wanted.host_name or session.host_name
    session.school_year = school_year_of(wanted.starts_at.astimezone(CHINA).date())


def _check_ahead(tx: Transaction, starts_at: datetime) -> None:
    if starts_at.astimezone(CHINA).date() < tx.today:
        raise ScheduledPast("开会时间已经过去。会议已经开过的，请用“补录会议”。")


def _said(wanted: Appointment) -> dict[str, str]:
    return {"starts_at": wanted.starts_at.astimezone(CHINA).isoformat(), "place": wanted.place}
