"""The event door of retention: the county has answered that somebody's data is erased."""

from collections.abc import Sequence

from services.welfare.retention.commands import deciding
from services.welfare.retention.subjects import RetainedKinds
from shared.contracts.directory import DataErased
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions
from shared.retention.rules import NOBODY


def hear_erasures(subscriptions: Subscriptions, kinds: RetainedKinds) -> None:
    """Erase what welfare keeps of a person, too, as far as it is finished and not held."""

    @subscriptions.on(DataErased, name="retention.erased")
    async def erased(events: Sequence[DataErased], tx: Transaction) -> None:
        for event in events:
            # The clock acts in the person's name, which must not stand where theirs was erased.
            by = NOBODY if event.actor_id == event.person_id else event.actor_id
            await deciding.erase_person(tx, event.person_id, by, kinds)
