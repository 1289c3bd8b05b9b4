"""The product's own servers and workers, as children of a benchmark."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from starlette.types import ASGIApp

from services.directory import permissions
from services.directory.app import service as directory
from services.notifications.app import service as notifications
from services.plans.app import service as plans
from services.welfare.app import service as welfare
from shared.database import Database
from shared.observability import configure_logging
from shared.service import Runtime, Service, create_app
from shared.settings import Settings
from shared.web.identity import Verifier
from tests.load import bulletin
from tests.load.children import be_child
from tests.service.running import with_test_keys


def app_of(service: Service, keys: dict[str, Any], database_url: str) -> ASGIApp:
    """As in production: its own settings and pool."""

    async def known_keys() -> dict[str, Any]:
        return keys

    settings = with_test_keys(Settings())
    database = Database(
        database_url,
        pool_size=settings.pool_size,
        statement_timeout_seconds=settings.statement_timeout_seconds,
    )
    return create_app(service, Runtime(settings, database, Verifier(known_keys)))


def servers(keys: dict[str, Any]) -> Mapping[str, Callable[[str], ASGIApp]]:
    named = {
        service.name: partial(app_of, service, keys)
        for service in (directory, plans, welfare, notifications, bulletin.service)
    }
    return {**named, "directory-unchecked": partial(_unchecked, named[directory.name])}


def _unchecked(app: Callable[[str], ASGIApp], database_url: str) -> ASGIApp:
    """The directory without its permission check, to see what that costs."""
    permissions.may = lambda *_, **__: True
    return app(database_url)


if __name__ == "__main__":
    configure_logging()  # a line for each request, as in production
    be_child(servers, {bulletin.service.name: bulletin.work})
