"""Base of the events of welfare."""

from typing import ClassVar

from shared.contracts.event import Event


class WelfareEvent(Event):
    """Base of the events of welfare."""

    publisher: ClassVar[str] = "welfare"
