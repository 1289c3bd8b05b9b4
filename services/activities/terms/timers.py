"""Clock door of terms: they come to their end."""

from services.activities.terms.commands import clock
from shared.service import Runtime, Timer


async def look_at_ending_terms(runtime: Runtime) -> None:
    """Tell of each term that comes near its end or is over, each of it once."""
    for county_id in await clock.counties_with_ending_terms(runtime.database):
        await clock.advance_county(runtime.database, county_id)


timers = (Timer("terms ending", every_seconds=3600.0, sweep=look_at_ending_terms),)
