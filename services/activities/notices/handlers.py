"""The event door of notices: others ask for them, they follow the calendar and end with a union."""

from collections.abc import Iterable, Sequence

from services.activities.notices.commands import making
from services.activities.notices.commands.closing import withdraw_closed
from services.activities.notices.commands.following import follow_calendar
from shared.contracts.asking import NoticeRequested
from shared.contracts.catalogue import all_events
from shared.contracts.directory import UnionChanged
from shared.contracts.event import Event
from shared.contracts.plans import CalendarChanged
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("activities")


async def requested(events: Sequence[NoticeRequested], tx: Transaction) -> None:
    await making.requested(tx, events)


def hear_askers(heard: Subscriptions, events: Iterable[type[Event]]) -> None:
    """Hear every event by which somebody asks for a notice, whichever service says it."""
    askers = [event for event in events if issubclass(event, NoticeRequested)]
    heard.on(*askers, name="notices.requested")(requested)


@subscriptions.on(UnionChanged, name="notices.closed_unions")
async def withdraw_of_closed_unions(events: Sequence[UnionChanged], tx: Transaction) -> None:
    await withdraw_closed(tx, events)


@subscriptions.on(CalendarChanged, name="notices.calendar")
async def follow_calendar_of_county(events: Sequence[CalendarChanged], tx: Transaction) -> None:
    await follow_calendar(tx, events)


hear_askers(subscriptions, all_events().values())
