"""The clock's door: elections that are due and certificates that run out."""

from services.directory.records.commands import looking
from shared.service import Runtime, Timer

BATCH = 200


async def look_at_deadlines(runtime: Runtime) -> None:
    """Tell of every day that has come near."""
    for county_id in await looking.counties_to_look_at(runtime.database):
        while await looking.look_at_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("deadlines near", 600.0, look_at_deadlines),)
