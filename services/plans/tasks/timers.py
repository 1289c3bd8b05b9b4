"""Clock door of tasks: who is reminded, what is overdue (R-PLAN-4)."""

import structlog

from services.plans.tasks.commands import due
from shared.errors import Refused
from shared.service import Runtime, Timer

log = structlog.get_logger()

BATCH = 200


async def look_at_due_tasks(runtime: Runtime) -> None:
    """Advance every open task whose day to look at it has come."""
    for county_id in await due.counties_with_due_tasks(runtime.database):
        try:
            while await due.advance_county(runtime.database, county_id, BATCH):
                pass
        except Refused as error:
            # One county's impossible calendar must not silence the others.
            log.warning("tasks not looked at", county_id=str(county_id), error=error.sentence)


timers = (Timer("tasks due", every_seconds=60.0, sweep=look_at_due_tasks),)
