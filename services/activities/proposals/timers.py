"""Clock door of proposals: rounds open, answers are chased, silence ends a rating."""

from services.activities.proposals.commands import clock
from shared.service import Runtime, Timer

BATCH = 200


async def look_at_due_proposals(runtime: Runtime) -> None:
    """Take every round and proposal further whose day has come."""
    for county_id in await clock.counties_with_due(runtime.database):
        while await clock.advance_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("proposals due", every_seconds=60.0, sweep=look_at_due_proposals),)
