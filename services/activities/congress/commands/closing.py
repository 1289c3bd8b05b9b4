"""What comes of a session: outcomes, the end, the resolution to all staff, the report."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands.steps import (
    CATEGORY,
    about,
    by,
    load,
    step,
    write_down,
)
from services.activities.congress.domain.agenda import Outcome, check_outcome
from services.activities.congress.domain.days import report_due
from services.activities.congress.domain.ending import check_reason
from services.activities.congress.domain.life import SessionMove
from services.activities.congress.domain.powers import Treatment
from services.activities.congress.queries.finding import agenda_of
from services.activities.congress.queries.rules import calendar_around, figures_on
from services.activities.congress.tables import AgendaItem, CongressSession
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    CongressArchived,
    CongressClosed,
    CongressReported,
    CongressReportReturned,
    CongressResolutionPublished,
)
from shared.database import CHINA, Transaction
from shared.errors import Invalid, NotFound, Refused
from shared.web.identity import Caller

CLOSED = "闭会的日期"

# What of a session is still open, each in a sentence; whoever knows lies above this capability.
OpenAtClosing = Callable[[Transaction, UUID], Awaitable[Sequence[str]]]


class OutcomesMissing(Invalid):
    """What was on the agenda came to something, if only that it waits for the next time."""

    code: ClassVar[str] = "congress-outcomes-missing"


class NothingResolved(Invalid):
    """There is no resolution to publish."""

    code: ClassVar[str] = "congress-nothing-resolved"


class AlreadyPublished(Refused):
    """The resolution is published once."""

    code: ClassVar[str] = "congress-already-published"


@dataclass(frozen=True)
class Result:
    """What came of one item."""

    outcome: Outcome
    note: str | None = None


@dataclass(frozen=True)
class Closing:
    """How a session ends; `reason` is why it does although something is still open."""

    resolution: str | None = None
    task_id: UUID | None = None
    reason: str | None = None


async def note_outcomes(
    tx: Transaction, caller: Caller, session_id: UUID, results: Mapping[UUID, Result]
) -> CongressSession:
    """Write down what came of items, in the hall or afterwards."""
    session = await load(tx, session_id)
    step(tx, by(caller), session, SessionMove.NOTE)
    put_results(await agenda_of(tx, session.id), results)
    return session


async def close(
    tx: Transaction,
    caller: Caller,
    session_id: UUID,
    closing: Closing,
    open_at_closing: OpenAtClosing,
) -> CongressSession:
    """Close a session that is open, once every item that needs an outcome has one.

    Raises:
        OutcomesMissing: an item has none.
        ClosingNeedsReason: something else is open, and nobody says why it ends now.

    """
    session = await load(tx, session_id)
    check_outcomes_there(await agenda_of(tx, session.id))
    check_reason(await open_at_closing(tx, session.id), closing.reason)
    opened = session.opened_at.astimezone(CHINA).date() if session.opened_at else tx.today
    await end(tx, session, max(opened, tx.today))
    session.resolution = closing.resolution or session.resolution
    session.task_id = closing.task_id
    step(tx, by(caller), session, SessionMove.CLOSE, _why(closing))
    tell_closed(tx, session)
    await write_down(tx, session, AuditAct.CONGRESS_CLOSED, closing.reason or "")
    return session


def _why(closing: Closing) -> dict[str, str]:
    return {"reason": closing.reason} if closing.reason else {}


async def publish(
    tx: Transaction,
    caller: Caller,
    session_id: UUID,
    resolution: str | None,
    published_on: date | None,
) -> CongressSession:
    """Make the resolutions known to all staff, now or, as it was on the board, on an earlier day.

    Raises:
        AlreadyPublished, NothingResolved.

    """
    session = await load(tx, session_id)
    if session.resolution_published_on is not None:
        raise AlreadyPublished("决议已经公布过了。")
    day = published_on or tx.today
    check_days(tx.today, (CLOSED, session.closed_on), ("公布决议的日期", day))
    session.resolution = resolution or session.resolution
    if not session.resolution:
        raise NothingResolved("请先写上决议内容，再公布。")
    session.resolution_published_on = day
    step(tx, by(caller), session, SessionMove.PUBLISH, {"on": day.isoformat()})
    members = about(tx, session)
    tx.publish(CongressResolutionPublished(**members, from_paper=day < tx.today))
    return session


async def report(
    tx: Transaction,
    caller: Caller,
    session_id: UUID,
    words: str | None,
    reported_on: date | None,
    task_id: UUID | None,
) -> CongressSession:
    """Report the session to the county; what was recorded is not typed again."""
    session = await load(tx, session_id)
    day = reported_on or tx.today
    check_days(tx.today, (CLOSED, session.closed_on), ("报告的日期", day))
    session.reported_on, session.report_note = day, words
    session.report_returned_reason = None
    session.report_task_id = task_id
    step(tx, by(caller), session, SessionMove.REPORT, {"on": day.isoformat()})
    tell_reported(tx, session)
    await write_down(tx, session, AuditAct.CONGRESS_REPORTED)
    return session


async def return_report(
    tx: Transaction, caller: Caller, session_id: UUID, reason: str
) -> CongressSession:
    """Send the report back; it is due again as many working days from today."""
    session = await load(tx, session_id)
    figures = await figures_on(tx)
    session.reported_on, session.report_returned_reason = None, reason
    session.report_due_on = report_due(tx.today, figures, await calendar_around(tx, tx.today))
    step(tx, by(caller), session, SessionMove.RETURN_REPORT, {"reason": reason})
    tx.publish(CongressReportReturned(**about(tx, session), reason=reason))
    await write_down(tx, session, AuditAct.CONGRESS_REPORT_RETURNED, reason)
    return session


async def archive(tx: Transaction, caller: Caller, session_id: UUID) -> CongressSession:
    """Say that everything of the session is sealed; whoever seals it calls this."""
    session = await load(tx, session_id)
    session.archived_at = tx.now
    step(tx, by(caller), session, SessionMove.ARCHIVE)
    tx.publish(CongressArchived(**about(tx, session)))
    return session


def put_results(items: Sequence[AgendaItem], results: Mapping[UUID, Result]) -> None:
    """Put outcomes to items.

    Raises:
        NotFound: an item is not of this session.
        AgendaWrong: an outcome does not fit its item.

    """
    known = {item.id: item for item in items}
    for item_id, result in results.items():
        item = known.get(item_id)
        if item is None:
            raise NotFound("有一项议题已经不在这次会议的议程里，请刷新页面。")
        check_outcome(Treatment(item.treatment), result.outcome)
        item.outcome, item.note = result.outcome.value, result.note


def check_outcomes_there(items: Sequence[AgendaItem]) -> None:
    """Procedure comes to nothing but that it was done.

    Raises:
        OutcomesMissing: names the first item.

    """
    waiting = [
        item for item in items if item.outcome is None and item.treatment != Treatment.PROCEDURE
    ]
    if waiting:
        raise OutcomesMissing(
            f"还有 {len(waiting)} 项议题没有登记结果，例如“{waiting[0].title}”。"
            "没有讨论到的，请选“暂缓，下次再议”。"
        )


async def end(tx: Transaction, session: CongressSession, closed_on: date) -> None:
    """Put the last day, and by when the report is due from it."""
    figures, days = await figures_on(tx, closed_on), await calendar_around(tx, closed_on)
    session.closed_on = closed_on
    session.report_due_on = report_due(closed_on, figures, days)


def tell_closed(tx: Transaction, session: CongressSession) -> None:
    """Tell that the session was held, as proof of it."""
    assert session.closed_on is not None  # noqa: S101 - whoever tells it has closed it
    assert session.report_due_on is not None  # noqa: S101 - put with it
    tx.publish(
        CongressClosed(
            **about(tx, session),
            happened_on=session.closed_on,
            category=CATEGORY,
            task_id=session.task_id,
            from_paper=session.from_paper,
            report_due_on=session.report_due_on,
        )
    )


def tell_reported(tx: Transaction, session: CongressSession) -> None:
    """Tell that the session was reported, as proof of that."""
    day, due = session.reported_on, session.report_due_on
    assert day is not None  # noqa: S101 - whoever tells it has reported it
    members = about(tx, session) | {"title": f"{session.title}会后报告"}
    tx.publish(
        CongressReported(
            **members,
            happened_on=day,
            category=CATEGORY,
            task_id=session.report_task_id,
            from_paper=session.from_paper,
            late=due is not None and day > due,
        )
    )
