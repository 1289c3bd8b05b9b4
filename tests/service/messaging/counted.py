"""Events with the clock of a test in their ids, and what a test asks of the reconciliation."""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete

from shared.contracts.event import Event
from shared.messaging import reconciling
from shared.messaging.hours import first_id_from
from shared.messaging.reconciling import Gap
from shared.messaging.tables import InboxMark
from tests.infrastructure.waiting import until
from tests.service.messaging.world import Effect, Noted, World, noted

HOUR = timedelta(hours=1)
CLOSED = timedelta(hours=1, minutes=10)


def id_made_at(moment: datetime) -> UUID:
    """An id as uuid7 makes them, by another clock than this machine's."""
    marks = (7 << 76) | (2 << 62)
    return UUID(int=first_id_from(moment).int | marks | secrets.randbits(62))


def noted_at(moment: datetime, **told: str) -> Noted:
    return noted(**told).model_copy(update={"event_id": id_made_at(moment)})  # type: ignore[arg-type]  # words


async def listen(here: World) -> None:
    async with here.south.transaction(None) as tx:
        await reconciling.note_listening(tx, here.consumer.subscriptions)


async def close_hours(here: World) -> None:
    """Let an hour and its grace pass, let north count, and wait until south has compared."""
    here.clock.advance(CLOSED)
    await here.reckoner.close_hours()
    await here.relay.drain()
    await here.settle()


async def gaps(here: World) -> list[Gap]:
    async with here.south.transaction(None) as tx:
        return await reconciling.settle(tx, here.consumer.subscriptions)


async def lose(here: World, event: Event) -> None:
    """As if the event had never come: neither mark nor effect."""
    async with here.south.transaction(None) as tx:
        await tx.session.execute(delete(InboxMark).where(InboxMark.event_id == event.event_id))
        await tx.session.execute(delete(Effect).where(Effect.event_id == event.event_id))


async def arrived(here: World, *events: Event) -> None:
    wanted = {event.event_id for event in events}

    async def all_there() -> bool:
        return wanted <= {effect.event_id for effect in await here.effects()}

    await until(all_there)
