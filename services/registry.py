"""Which services there are; each is loaded only when somebody asks for it."""

from functools import cache
from importlib import import_module

from shared.errors import NotFound
from shared.service import Service

NAMES = ("directory", "plans", "welfare", "notifications")


@cache
def service_named(name: str) -> Service:
    """The service put together.

    Raises:
        NotFound: there is none of this name.

    """
    if name not in NAMES:
        raise NotFound(f"没有“{name}”这项服务。可选：{'、'.join(NAMES)}。")
    found: Service = import_module(f"services.{name}.app").service
    return found


def all_services() -> tuple[Service, ...]:
    return tuple(service_named(name) for name in NAMES)
