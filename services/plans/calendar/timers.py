"""Clock door of the calendar: days of before it was told are told once."""

from services.plans.calendar.commands import counties_never_told, tell_first
from shared.service import Runtime, Timer


async def tell_untold_calendars(runtime: Runtime) -> None:
    """After an upgrade, tell what each county had set; afterwards there is nothing to tell."""
    for county_id in await counties_never_told(runtime.database):
        await tell_first(runtime.database, county_id)


timers = (Timer("calendars told", every_seconds=600.0, sweep=tell_untold_calendars),)
