"""Clock door of tasks: who is reminded, what is overdue (R-PLAN-4)."""

from services.plans.tasks.commands import due
from shared.service import Runtime, Timer

BATCH = 200


async def look_at_due_tasks(runtime: Runtime) -> None:
    """Advance every open task whose day to look at it has come."""
    for county_id in await due.counties_with_due_tasks(runtime.database):
        while await due.advance_county(runtime.database, county_id, BATCH):
            pass


timers = (Timer("tasks due", every_seconds=60.0, sweep=look_at_due_tasks),)
