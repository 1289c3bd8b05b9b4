"""Clock door of health checks: they begin on their day, and people are reminded the day before."""

from services.welfare.health_checks.commands import clock
from shared.service import Runtime, Timer


async def look_at_checks(runtime: Runtime) -> None:
    """Begin what begins today, and remind of tomorrow."""
    for county_id in await clock.counties_due(runtime.database):
        await clock.advance_county(runtime.database, county_id)


timers = (Timer("health checks due", every_seconds=300.0, sweep=look_at_checks),)
