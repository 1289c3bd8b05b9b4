"""Clock door of mutual aid: covers that end, papers that are due."""

from services.welfare.mutual_aid.commands import clock
from shared.service import Runtime, Timer


async def look_at_covers(runtime: Runtime) -> None:
    """Tell of what is near its end; each once."""
    for county_id in await clock.counties_due(runtime.database):
        await clock.advance_county(runtime.database, county_id)


timers = (Timer("mutual aid due", every_seconds=3600.0, sweep=look_at_covers),)
