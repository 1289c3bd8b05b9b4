"""Which days the county has set."""

from datetime import date

from sqlalchemy import select

from services.activities.calendar.tables import CalendarCopy
from shared.calendar import CalendarEntry, DayKind
from shared.database import Transaction


async def own_days(tx: Transaction) -> list[CalendarEntry]:
    """The days that the scope's county has set itself."""
    rows = await tx.session.scalar(select(CalendarCopy.days))
    return [
        CalendarEntry(
            date.fromisoformat(row["first_day"]),
            date.fromisoformat(row["last_day"]),
            DayKind(row["kind"]),
        )
        for row in rows or ()
    ]
