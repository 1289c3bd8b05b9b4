"""Clock door of retention: once a day what is over its time is put on the list."""

from services.welfare.people import UnionCopy
from services.welfare.retention.commands import deciding
from services.welfare.retention.subjects import RetainedKinds
from shared.retention.clock import DAY_SECONDS, counties
from shared.service import Runtime, Timer


def retention_timers(kinds: RetainedKinds) -> tuple[Timer, ...]:
    """A timer that looks at every capability which keeps something of people."""

    async def look(runtime: Runtime) -> None:
        for county_id in await counties(runtime.database, UnionCopy):
            await deciding.find(runtime.database, county_id, kinds)

    return (Timer("retention due", every_seconds=DAY_SECONDS, sweep=look),)
