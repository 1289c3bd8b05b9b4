"""Before a session: the party agrees, the superior is asked or told, and answers."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands.steps import about, by, load, step, write_down
from services.activities.congress.domain.days import answer_due
from services.activities.congress.domain.figures import Addressee, addressee_of, way_of
from services.activities.congress.domain.life import SessionMove, SessionState
from services.activities.congress.queries.rules import calendar_around, figures_on
from services.activities.congress.tables import CongressSession
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    AskingWay,
    CongressApprovalRequested,
    CongressApproved,
    CongressFiled,
    CongressReturned,
    CongressWithdrawn,
)
from shared.database import Transaction
from shared.errors import Invalid, NotAllowed
from shared.web.identity import Caller

PARTY_AGREED = "党组织同意的日期"
REQUESTED = "报上级的日期"
ANSWERED = "批复的日期"


class AskingRequired(Invalid):
    """The county wants to be asked about a session of this kind, not only told."""

    code: ClassVar[str] = "congress-asking-required"


class AnsweredElsewhere(NotAllowed):
    """What goes to somebody outside is not answered by the county's education union."""

    code: ClassVar[str] = "congress-answered-elsewhere"


@dataclass(frozen=True)
class Slip:
    """An answer that was given on paper: when it was asked for, given, by whom, its number.

    `addressee` counts where the request was not made here; left out it is the county's rule.
    """

    requested_on: date
    answered_on: date
    answered_by_name: str
    answer_number: str | None = None
    addressee: Addressee | None = None


async def agree(
    tx: Transaction, caller: Caller, session_id: UUID, agreed_on: date, minutes: str
) -> CongressSession:
    """Write down on which day the party organisation agreed, and in which minutes."""
    check_days(tx.today, (PARTY_AGREED, agreed_on))
    session = await load(tx, session_id)
    session.party_agreed_on, session.party_minutes_number = agreed_on, minutes
    facts = {"on": agreed_on.isoformat(), "number": minutes}
    step(tx, by(caller), session, SessionMove.AGREE, facts)
    return session


async def ask(
    tx: Transaction,
    caller: Caller,
    session_id: UUID,
    way: AskingWay,
    addressee: Addressee | None = None,
) -> CongressSession:
    """Ask the superior, or file the session with them where the county asks for no more.

    Raises:
        AskingRequired: the county wants to be asked.

    """
    session = await load(tx, session_id)
    figures = await figures_on(tx)
    wanted = way_of(figures, session.number, extra=session.extra)
    if way is AskingWay.FILING and wanted is AskingWay.REQUEST:
        raise AskingRequired("这类会议县里要求请示，批复后才能召开，请选“请示”。")
    session.asking_way = way.value
    session.addressee = (addressee or addressee_of(figures)).value
    session.requested_on, session.return_reason = tx.today, None
    move = SessionMove.REQUEST if way is AskingWay.REQUEST else SessionMove.FILE
    step(tx, by(caller), session, move, {"addressee": session.addressee})
    if way is AskingWay.FILING:
        tx.publish(CongressFiled(**about(tx, session)))
    else:
        calendar = await calendar_around(tx, tx.today)
        due = answer_due(tx.today, figures, calendar)
        here = session.addressee == Addressee.EDUCATION_UNION
        members = about(tx, session)
        tx.publish(CongressApprovalRequested(**members, due_on=due, to_education_union=here))
    await write_down(tx, session, AuditAct.CONGRESS_ASKED)
    return session


async def withdraw(tx: Transaction, caller: Caller, session_id: UUID) -> CongressSession:
    """Take back what was asked for or filed, to mend it."""
    session = await load(tx, session_id)
    step(tx, by(caller), session, SessionMove.WITHDRAW)
    session.requested_on = session.asking_way = session.addressee = None
    tx.publish(CongressWithdrawn(**about(tx, session)))
    return session


async def approve(
    tx: Transaction, caller: Caller, session_id: UUID, number: str | None
) -> CongressSession:
    """The county agrees that the session is held."""
    session = await load(tx, session_id)
    _must_be_ours(session)
    _answered(session, tx.today, caller.name, number)
    session.answered_by = caller.person_id
    step(tx, by(caller), session, SessionMove.APPROVE, _numbered(number))
    tx.publish(CongressApproved(**about(tx, session)))
    await write_down(tx, session, AuditAct.CONGRESS_APPROVED)
    return session


async def send_back(
    tx: Transaction, caller: Caller, session_id: UUID, reason: str
) -> CongressSession:
    """The county asks for something to be mended first."""
    session = await load(tx, session_id)
    _must_be_ours(session)
    session.return_reason = reason
    step(tx, by(caller), session, SessionMove.RETURN, {"reason": reason})
    tx.publish(CongressReturned(**about(tx, session), reason=reason))
    await write_down(tx, session, AuditAct.CONGRESS_RETURNED, reason)
    return session


async def enter_slip(
    tx: Transaction, caller: Caller, session_id: UUID, slip: Slip
) -> CongressSession:
    """Enter an answer that was signed on paper, by whom and when; asked for here or not."""
    session = await load(tx, session_id)
    days = ((PARTY_AGREED, session.party_agreed_on), (REQUESTED, slip.requested_on))
    check_days(tx.today, *days, (ANSWERED, slip.answered_on))
    if session.state == SessionState.PARTY_AGREED:
        session.asking_way = AskingWay.REQUEST.value
        session.addressee = (slip.addressee or addressee_of(await figures_on(tx))).value
        facts = {"addressee": session.addressee, "on": slip.requested_on.isoformat()}
        step(tx, by(caller), session, SessionMove.REQUEST, facts)
    session.requested_on, session.return_reason = slip.requested_on, None
    _answered(session, slip.answered_on, slip.answered_by_name, slip.answer_number)
    session.answer_from_paper = True
    facts = _numbered(slip.answer_number) | {"on": slip.answered_on.isoformat(), "paper": "yes"}
    step(tx, by(caller), session, SessionMove.APPROVE, facts | {"who": slip.answered_by_name})
    tx.publish(CongressApproved(**about(tx, session), from_paper=True))
    await write_down(tx, session, AuditAct.CONGRESS_ENTERED)
    return session


def _must_be_ours(session: CongressSession) -> None:
    if session.addressee not in {None, Addressee.EDUCATION_UNION}:
        raise AnsweredElsewhere(
            "这次会议不是报给县教育工会的，由收文单位答复；学校收到批复后登记签批单。"
        )


def _answered(session: CongressSession, day: date, name: str, number: str | None) -> None:
    session.answered_on, session.answered_by_name = day, name
    session.answer_number, session.answer_from_paper = number, False


def _numbered(number: str | None) -> dict[str, str]:
    return {"number": number} if number else {}


async def number_answer(tx: Transaction, session_id: UUID, number: str) -> CongressSession:
    """Keep the number that the county's answer bears, which it got when it was signed."""
    session = await load(tx, session_id)
    session.answer_number = number
    session.version += 1
    session.changed_at = tx.now
    return session
