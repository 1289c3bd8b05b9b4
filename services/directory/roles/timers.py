"""The clock's door: terms near their end are announced, and hand-overs on their day."""

from services.directory.roles.commands.announcing import announce_due, tell_of_ends
from services.directory.roles.queries.due import counties_with_ends, counties_with_hand_overs
from shared.service import Runtime, Timer
from shared.tenancy import Scope


async def tell_ends(runtime: Runtime) -> None:
    """Announce each term that will end soon, once (R-ORG-2)."""
    for county_id in await counties_with_ends(runtime.database):
        async with runtime.database.transaction(Scope(county_id)) as tx:
            await tell_of_ends(tx, county_id)


async def tell_hand_overs(runtime: Runtime) -> None:
    """Announce hand-overs that were entered ahead and take effect today."""
    for county_id in await counties_with_hand_overs(runtime.database):
        async with runtime.database.transaction(Scope(county_id)) as tx:
            await announce_due(tx, county_id)


timers = (
    Timer("roles.tell_ends", 600.0, tell_ends),
    Timer("roles.tell_hand_overs", 60.0, tell_hand_overs),
)
