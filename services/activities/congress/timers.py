"""Clock door of congresses: late reports, and school years that pass without a session."""

from services.activities.congress.commands import clock
from services.activities.congress.tables import CongressSession, CongressYear
from shared.service import Runtime, Timer

BATCH = 200


async def remind_of_reports(runtime: Runtime) -> None:
    """Say of every report whose day has passed that it is late."""
    for county_id in await clock.counties_due(runtime.database, CongressSession):
        while await clock.remind_reports(runtime.database, county_id, BATCH):
            pass


async def look_at_school_years(runtime: Runtime) -> None:
    """Look at every union's school year whose day has come."""
    for county_id in await clock.counties_due(runtime.database, CongressYear):
        while await clock.look_at_years(runtime.database, county_id, BATCH):
            pass


timers = (
    Timer("congress reports due", every_seconds=300.0, sweep=remind_of_reports),
    Timer("congress years", every_seconds=600.0, sweep=look_at_school_years),
)
