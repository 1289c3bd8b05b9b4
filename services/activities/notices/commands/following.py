"""The county's calendar has changed: the days of notices that are not over follow it."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select

from services.activities.calendar.commands import keep_calendar
from services.activities.notices.commands.making import put_term
from services.activities.notices.commands.steps import CLOCK, step
from services.activities.notices.domain.life import (
    CLOSABLE,
    SHOWN,
    NoticeMove,
    NoticeState,
    is_over,
)
from services.activities.notices.domain.term import Term, reckoned_anew
from services.activities.notices.queries.reckoning import calendars_from
from services.activities.notices.tables import PublicNotice
from shared.calendar import SchoolCalendar
from shared.contracts.plans import CalendarChanged
from shared.database import Transaction


async def follow_calendar(tx: Transaction, events: Sequence[CalendarChanged]) -> None:
    """Keep the county's days and reckon by them what is not over; what is older changes nothing."""
    if not await keep_calendar(tx, events):
        return
    notices = await tx.session.scalars(
        select(PublicNotice)
        .where(PublicNotice.state.in_({NoticeState.REQUESTED, *SHOWN}))
        .where(PublicNotice.last_day >= tx.today)
        .order_by(PublicNotice.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    found = notices.all()
    calendars = await calendars_from(tx, (notice.first_day for notice in found))
    for notice in found:
        before = _term(notice)
        days = calendars[before.first]
        _put(tx, notice, reckoned_anew(before, days, not_before=_today_if_shown(tx, notice)))


def give_missing_days(
    tx: Transaction, notice: PublicNotice, calendars: Mapping[date, SchoolCalendar]
) -> None:
    """Before the clock closes a notice: let it hang on if its working days have not run.

    It may have been arranged at the very moment at which the calendar changed.
    """
    if notice.state not in CLOSABLE:
        return
    before = _term(notice)
    if is_over(before.last, tx.today):
        days = calendars[before.first]
        _put(tx, notice, reckoned_anew(before, days, not_before=before.last))


def _term(notice: PublicNotice) -> Term:
    first, last = notice.first_day, notice.last_day
    assert first is not None  # noqa: S101 - only notices with days are followed
    assert last is not None  # noqa: S101 - the two come together
    return Term(first, last, notice.working_days or 0, estimate=notice.estimate)


def _today_if_shown(tx: Transaction, notice: PublicNotice) -> date | None:
    """What has been shown is not over before today: somebody may object today."""
    return tx.today if notice.state in SHOWN else None


def _put(tx: Transaction, notice: PublicNotice, term: Term) -> None:
    """Put the days anew; a changed last day is written into the notice's history."""
    before = _term(notice)
    put_term(notice, term)
    if term.last != before.last:
        facts = {"was": before.last.isoformat(), "last_day": term.last.isoformat()}
        step(tx, CLOCK, notice, NoticeMove.RECKON, facts)
