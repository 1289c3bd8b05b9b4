"""Clock door of hardship files: reviews fall due."""

from services.welfare.hardship.commands import clock
from shared.service import Runtime, Timer

BATCH = 100


async def look_at_due_cases(runtime: Runtime) -> None:
    """Look at every file whose day has come."""
    for county_id in await clock.counties_with_due_cases(runtime.database):
        while await clock.advance_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("hardship due", every_seconds=300.0, sweep=look_at_due_cases),)
