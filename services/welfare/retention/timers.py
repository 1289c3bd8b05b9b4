"""Clock door of retention: once a day what is over its time is put on the list."""

from services.welfare.retention.commands import deciding
from services.welfare.retention.subjects import RetainedKinds
from shared.service import Runtime, Timer

DAY_SECONDS = 86_400.0


def retention_timers(kinds: RetainedKinds) -> tuple[Timer, ...]:
    """A timer that looks at every capability which keeps something of people."""

    async def look(runtime: Runtime) -> None:
        for county_id in await deciding.counties(runtime.database):
            await deciding.find(runtime.database, county_id, kinds)

    return (Timer("retention due", every_seconds=DAY_SECONDS, sweep=look),)
