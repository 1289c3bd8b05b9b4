"""Who hears what: handlers registered by event type, with names that are written down."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from shared.contracts.event import Event
from shared.database import Transaction
from shared.messaging.modes import Mode

E = TypeVar("E", bound=Event)
Handler = Callable[[Sequence[E], Transaction], Awaitable[None]]


@dataclass(frozen=True)
class Subscription:
    """A handler of one event type; `name` marks its inbox rows and never changes.

    `keeps`: it keeps a copy of how subjects stand, the highest version wins, and repeats are
    harmless. `again` is what it does instead with an event of which people were told before.
    `alone`: of a county it deals with one batch at a time, beside no other transaction that is.
    """

    name: str
    event: type[Event]
    handler: Handler[Any]
    keeps: bool = False
    again: Handler[Any] | None = None
    alone: bool = False

    def handler_for(self, mode: Mode) -> Handler[Any] | None:
        """What to do with an event that comes for this reason, if anything."""
        match mode:
            case Mode.NEWS:
                return self.handler
            case Mode.REPLAY:
                return self.again or self.handler
            case Mode.SNAPSHOT:
                return self.handler if self.keeps else None


@dataclass(frozen=True)
class Copy:
    """A table in which a service keeps how another's subjects stand, with the version it knows."""

    subject: str
    table: Any  # has `county_id` and `version`
    key: str


@dataclass
class Subscriptions:
    """The event doors of one service, and the copies kept behind them."""

    service: str
    items: list[Subscription] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)

    def on(
        self,
        *events: type[Event],
        name: str,
        keeps: bool = False,
        again: Handler[Any] | None = None,
        alone: bool = False,
    ) -> Callable[[Handler[Any]], Handler[Any]]:
        """Register a handler for events of these types.

        The handler gets the events of one type and one county in their order and writes set-based,
        inside one transaction with their inbox marks: once in effect in any number of deliveries.
        """

        def register(handler: Handler[Any]) -> Handler[Any]:
            for event in events:
                door = f"{self.service}.{name}"
                self._add(Subscription(door, event, handler, keeps, again, alone))
            return handler

        return register

    def include(self, other: "Subscriptions") -> None:
        """Take over the doors of a capability folder."""
        for item in other.items:
            self._add(item)
        self.copies += other.copies

    def _add(self, item: Subscription) -> None:
        """Refuse a second handler under one name: it would find its events marked as handled."""
        if any(known.name == item.name and known.event is item.event for known in self.items):
            raise ValueError(f"{item.name} hears {item.event.wire_name} already")
        self.items.append(item)

    def hears(self) -> frozenset[str]:
        return frozenset(item.event.wire_name for item in self.items)

    def of_type(self, wire_name: str) -> list[Subscription]:
        return [item for item in self.items if item.event.wire_name == wire_name]


class NotYetError(Exception):
    """What the event builds on has not arrived; it will be tried again later."""
