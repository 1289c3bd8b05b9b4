"""Every event there is, found by its wire name."""

from types import ModuleType

from shared.contracts import directory, plans, welfare
from shared.contracts.event import Event

MODULES: tuple[ModuleType, ...] = (directory, plans, welfare)


def events_of(module: ModuleType) -> tuple[type[Event], ...]:
    """The events one contract module defines, in its order."""
    return tuple(
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Event) and "wire_name" in vars(value)
    )


def all_events() -> dict[str, type[Event]]:
    """Wire name to class, in the order of the contract modules."""
    return {event.wire_name: event for module in MODULES for event in events_of(module)}
