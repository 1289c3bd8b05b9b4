"""Clock door of visits: the chair is reminded of what still waits; nothing is ever missed."""

from services.welfare.visits.commands import clock
from shared.service import Runtime, Timer

BATCH = 200


async def look_at_due_visits(runtime: Runtime) -> None:
    """Remind of every visit and follow-up whose day has come."""
    for county_id in await clock.counties_with_due_visits(runtime.database):
        while await clock.advance_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("visits due", every_seconds=60.0, sweep=look_at_due_visits),)
