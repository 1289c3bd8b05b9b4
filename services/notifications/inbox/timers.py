"""The clock's door: old notices are forgotten."""

from services.notifications.inbox.commands.forgetting import BATCH, KEPT, forget_old
from services.notifications.inbox.queries.ageing import counties_with_older
from shared.service import Runtime, Timer
from shared.tenancy import Scope

DAY = 24 * 3600.0


async def forget(runtime: Runtime) -> None:
    for county_id in await counties_with_older(runtime.database, KEPT):
        gone = BATCH
        while gone == BATCH:
            async with runtime.database.transaction(Scope(county_id)) as tx:
                gone = await forget_old(tx, county_id)


timers = (Timer("forget old notices", DAY, forget),)
