"""Keeping what plans tells of the county's days."""

from collections.abc import Sequence

from sqlalchemy.dialects.postgresql import insert

from services.activities.calendar.tables import CalendarCopy
from shared.contracts.plans import CalendarChanged
from shared.database import Transaction


async def keep_calendar(tx: Transaction, events: Sequence[CalendarChanged]) -> bool:
    """Keep the newest of what one county's events say; whether anything is new here."""
    newest = max(events, key=lambda event: event.version)
    statement = insert(CalendarCopy).values(
        county_id=newest.county_id,
        version=newest.version,
        days=[run.model_dump(mode="json") for run in newest.days],
    )
    kept = await tx.session.scalar(
        statement.on_conflict_do_update(
            index_elements=["county_id"],
            set_={"version": statement.excluded.version, "days": statement.excluded.days},
            where=statement.excluded.version > CalendarCopy.version,
        ).returning(CalendarCopy.version)
    )
    return kept is not None
