"""Clock door of retention: once a day names go from what is over its time."""

from collections.abc import Sequence

from services.activities.people import UnionCopy
from services.activities.retention.commands.clearing import clear
from services.activities.retention.subjects import Retained
from shared.retention.clock import DAY_SECONDS, counties
from shared.service import Runtime, Timer

BATCH = 50


def retention_timers(kinds: Sequence[Retained]) -> tuple[Timer, ...]:
    """A timer that looks at every capability which keeps names of people."""

    async def look(runtime: Runtime) -> None:
        for county_id in await counties(runtime.database, UnionCopy):
            for retained in kinds:
                while await clear(runtime.database, county_id, retained, BATCH):
                    pass

    return (Timer("names due", every_seconds=DAY_SECONDS, sweep=look),)
