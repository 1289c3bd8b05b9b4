"""Every event there is, found by its wire name."""

from types import ModuleType

from shared.contracts import directory, plans
from shared.contracts.event import Event

MODULES: tuple[ModuleType, ...] = (directory, plans)


def all_events() -> dict[str, type[Event]]:
    """Wire name to class, in the order of the contract modules."""
    found: dict[str, type[Event]] = {}
    for module in MODULES:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Event) and "wire_name" in vars(value):
                found[value.wire_name] = value
    return found
