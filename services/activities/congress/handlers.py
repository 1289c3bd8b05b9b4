"""The event door of congresses: a union that is registered has a session to hold each year."""

from collections.abc import Sequence

from services.activities.congress.commands.watching import watch
from shared.contracts.directory import UnionChanged, UnionRegistered, UnionState
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("activities")


@subscriptions.on(UnionRegistered, UnionChanged, name="congress.unions")
async def watch_unions(events: Sequence[UnionState], tx: Transaction) -> None:
    await watch(tx, events)
