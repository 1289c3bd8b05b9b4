"""What all events of activities share."""

from typing import ClassVar

from shared.contracts.event import Event


class ActivitiesEvent(Event):
    """Base of the events of activities."""

    publisher: ClassVar[str] = "activities"
