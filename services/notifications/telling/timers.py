"""The clock's door: offices change hands, and requests to sign follow them."""

from services.notifications.inbox.queries.requests import counties_asked
from services.notifications.telling import commands
from shared.service import Runtime, Timer
from shared.tenancy import Scope


async def ask_successors(runtime: Runtime) -> None:
    for county_id in await counties_asked(runtime.database):
        async with runtime.database.transaction(Scope(county_id, alone=True)) as tx:
            await commands.ask_successors(tx, county_id)


timers = (Timer("ask successors", 60.0, ask_successors),)
