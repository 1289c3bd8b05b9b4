"""The event door of decisions: a meeting decided, or its minutes were taken back."""

from collections.abc import Sequence

from services.plans.decided import commands
from shared.contracts.activities import JointMeetingDecided, JointMeetingTakenBack
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("plans")


# Two batches of a county at once would both make a task of what waits.
@subscriptions.on(JointMeetingDecided, name="decided.take_in", alone=True)
async def take_in(events: Sequence[JointMeetingDecided], tx: Transaction) -> None:
    await commands.take_in(tx, events)


@subscriptions.on(JointMeetingTakenBack, name="decided.take_back")
async def take_back(events: Sequence[JointMeetingTakenBack], tx: Transaction) -> None:
    await commands.take_back(tx, events)
