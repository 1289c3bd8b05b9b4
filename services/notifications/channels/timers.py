"""The clock's door: deliveries that are due leave the house."""

import asyncio
from uuid import UUID

import structlog
from prometheus_client import Counter

from services.notifications.channels.carriers.carrier import Carrier
from services.notifications.channels.commands import delivering
from services.notifications.channels.domain.attempts import Cause, Outcome
from services.notifications.channels.queries.composing import (
    Message,
    Target,
    compose,
    counties_with_due,
    counties_with_ended,
)
from shared.service import Runtime, Timer
from shared.tenancy import Scope

log = structlog.get_logger()

DELIVERIES = Counter(
    "gonghui_deliveries_total", "Attempts to deliver, by way and outcome", ["way", "outcome"]
)

LANES = 4  # messages on their way at the same time
TURN = 50  # messages of a lane before the next county has its turn


async def deliver_due(runtime: Runtime) -> None:
    counties = await counties_with_due(runtime.database)
    if not counties:
        return
    async with Carrier(runtime.settings) as carrier:
        for county_id in counties:
            await take_turn(runtime, county_id, carrier)


async def take_turn(runtime: Runtime, county_id: UUID, carrier: Carrier) -> None:
    """Attempt what is due in a county, in several lanes, until its turn is over."""
    async with asyncio.TaskGroup() as lanes:
        for _ in range(LANES):
            lanes.create_task(_lane(runtime, county_id, carrier))


async def _lane(runtime: Runtime, county_id: UUID, carrier: Carrier) -> None:
    for _ in range(TURN):
        if not await attempt_one(runtime, county_id, carrier):
            return


async def attempt_one(runtime: Runtime, county_id: UUID, carrier: Carrier) -> bool:
    """Claim, carry and conclude one delivery, the network outside of any transaction."""
    scope = Scope(county_id)
    async with runtime.database.transaction(scope) as tx:
        delivery = await delivering.claim_due(tx)
    if delivery is None:
        return False
    async with runtime.database.transaction(scope) as tx:
        composed = await compose(tx, delivery)
        if composed is None:
            await delivering.drop(tx, delivery)
            return True
    target, message = composed
    outcome = await _carried(carrier, target, message)
    DELIVERIES.labels(target.kind, outcome.cause or "arrived").inc()
    async with runtime.database.transaction(scope) as tx:
        await delivering.conclude(tx, delivery, outcome)
    return True


async def _carried(carrier: Carrier, target: Target, message: Message) -> Outcome:
    try:
        return await carrier.carry(target, message)
    except Exception as error:  # noqa: BLE001 - the edge: one message that cannot be written must not hold up the others
        log.warning("delivery failed", kind=target.kind, error=type(error).__name__)
        return Outcome(Cause.REFUSED, type(error).__name__)


async def forget(runtime: Runtime) -> None:
    """Deliveries name people and addresses: they go when nobody can mend them any more."""
    for county_id in await counties_with_ended(runtime.database, delivering.KEPT):
        gone = delivering.BATCH
        while gone == delivering.BATCH:
            async with runtime.database.transaction(Scope(county_id)) as tx:
                gone = await delivering.forget_old(tx)


timers = (
    Timer("deliver due", 2.0, deliver_due),
    Timer("forget old deliveries", 24 * 3600.0, forget),
)
