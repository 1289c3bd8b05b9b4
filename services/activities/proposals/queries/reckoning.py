"""By which figures and calendar proposals are reckoned, and who may propose."""

from datetime import date
from uuid import UUID

from services.activities.calendar.queries import own_days
from services.activities.people import staff_of
from services.activities.proposals.domain.figures import FIGURES, Figures
from services.activities.proposals.tables import ProposalRound
from services.activities.settings.queries import counting
from services.activities.terms.queries.seats import seats_on
from shared.calendar import SchoolCalendar, county_calendar
from shared.contracts.activities import SessionKind
from shared.database import Transaction


async def figures_on(tx: Transaction, day: date | None = None) -> Figures:
    """What the county has set for this day, today where none is named."""
    return await counting(tx, FIGURES, day)


async def calendar_of(tx: Transaction) -> SchoolCalendar:
    """The county's working days around today; vacations stop the clock."""
    return county_calendar(await own_days(tx), tx.today.year)


def is_whole_staff(collecting: ProposalRound) -> bool:
    return collecting.kind == SessionKind.STAFF_ASSEMBLY


async def eligible(tx: Transaction, collecting: ProposalRound) -> dict[UUID, str]:
    """Who may propose and second: the delegates with a vote, or the whole staff; by pinyin."""
    if is_whole_staff(collecting) or collecting.term_id is None:
        return {person.person_id: person.name for person in await staff_of(tx, collecting.union_id)}
    seats = await seats_on(tx, collecting.term_id, tx.today)
    return {
        seat.person_id: seat.name
        for seat in sorted(seats, key=lambda seat: seat.sort_key)
        if seat.person_id is not None and (seat.votes_congress or seat.votes_union)
    }
