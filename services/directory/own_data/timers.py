"""What the clock does for erasures: finish those that a hold kept, once it is over."""

from services.directory.own_data.commands.requests import Periods, erase
from services.directory.own_data.queries import due_again
from shared.database import CHINA
from shared.service import Runtime, Timer
from shared.tenancy import Scope


async def finish_erasures(runtime: Runtime) -> None:
    """Each in its county's scope and a transaction of its own."""
    settings = runtime.settings
    periods = Periods(settings.data_request_days, settings.audit_keep_days)
    today = runtime.database.clock().astimezone(CHINA).date()
    for county_id, request_id in await due_again(runtime.database, today):
        async with runtime.database.transaction(Scope(county_id)) as tx:
            await erase(tx, request_id, periods)


timers = (Timer("own_data.finish_erasures", 3600.0, finish_erasures),)
