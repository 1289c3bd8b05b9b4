"""The calendar of a county: its own entries, and vacations where it has set none yet."""

from collections.abc import Sequence

from shared.calendar.school_days import CalendarEntry, DayKind, SchoolCalendar, default_vacations


def estimated_vacations(
    entries: Sequence[CalendarEntry], this_year: int
) -> tuple[CalendarEntry, ...]:
    """Vacations to reckon with around this year where the county has set none.

    Each winter and each summer stands for itself: setting the one leaves the other estimated.
    """
    own = [entry for entry in entries if entry.kind is DayKind.VACATION]
    return tuple(
        guess
        for year in range(this_year - 1, this_year + 3)
        for guess in default_vacations(year)
        if not any(entry.first <= guess.last and guess.first <= entry.last for entry in own)
    )


def county_calendar(entries: Sequence[CalendarEntry], this_year: int) -> SchoolCalendar:
    """The county's calendar around this year, with estimated vacations where it has set none."""
    return SchoolCalendar((*estimated_vacations(entries, this_year), *entries))
