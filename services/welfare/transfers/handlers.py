"""The event door of transfers: a teacher works at another school from now on."""

from collections.abc import Sequence

from services.welfare.transfers.commands import Move, ask_for_moved
from shared.contracts.directory import StaffTransferred
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("welfare")


@subscriptions.on(StaffTransferred, name="transfers.moved")
async def staff_moved(events: Sequence[StaffTransferred], tx: Transaction) -> None:
    """Ask each who has a file whether it goes along."""
    for event in events:
        move = Move(event.to_union_id, event.first_day)
        await ask_for_moved(tx, event.subject_id, move)
