"""Clock door of transfers: what nobody answers in time lapses."""

from services.welfare.transfers import commands
from shared.service import Runtime, Timer

BATCH = 100


async def look_at_lapsing(runtime: Runtime) -> None:
    """Let every transfer lapse whose time is over."""
    for county_id in await commands.counties_with_lapsing(runtime.database):
        while await commands.lapse_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("transfers due", every_seconds=3600.0, sweep=look_at_lapsing),)
