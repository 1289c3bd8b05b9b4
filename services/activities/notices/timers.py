"""Clock door of notices: they open on their first day and close after their last."""

from services.activities.notices.commands import clock
from shared.service import Runtime, Timer

BATCH = 200


async def look_at_due_notices(runtime: Runtime) -> None:
    """Open and close every notice whose day has come."""
    for county_id in await clock.counties_with_due_notices(runtime.database):
        while await clock.advance_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("notices due", every_seconds=60.0, sweep=look_at_due_notices),)
