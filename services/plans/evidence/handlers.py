"""The event door of evidence: every event of the catalogue that proves something done."""

from collections.abc import Iterable, Sequence

from services.plans.evidence import commands
from shared.contracts.catalogue import all_events
from shared.contracts.event import Event
from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("plans")


async def told(events: Sequence[Event], tx: Transaction) -> None:
    await commands.take_in(tx, events)


def hear_evidence(heard: Subscriptions, events: Iterable[type[Event]]) -> None:
    """Hear every event by which a record proves something, or no longer does."""
    kinds = [event for event in events if issubclass(event, EvidenceGiven | EvidenceTakenBack)]
    if kinds:
        heard.on(*kinds, name="evidence.told")(told)


hear_evidence(subscriptions, all_events().values())
