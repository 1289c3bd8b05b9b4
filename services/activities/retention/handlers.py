"""The event door of retention: the county has answered that somebody's data is erased."""

from collections.abc import Sequence

from services.activities.audit_acts import AuditAct
from services.activities.retention.subjects import Forgetter
from shared import audit
from shared.contracts.directory import DataErased
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions


def hear_erasures(subscriptions: Subscriptions, forgetters: Sequence[Forgetter]) -> None:
    """Let every capability forget the person, too."""

    @subscriptions.on(DataErased, name="retention.erased")
    async def erased(events: Sequence[DataErased], tx: Transaction) -> None:
        for event in events:
            for forget in forgetters:
                await forget(tx, event.person_id)
            entry = audit.Entry(
                act=AuditAct.OWN_DATA_ERASED, union_id=None, person_id=event.person_id
            )
            await audit.record(tx, entry)
