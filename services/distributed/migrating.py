"""`gonghui migrate`: the databases of the services, brought to what this program needs."""

from collections.abc import Sequence

from services.registry import service_named
from shared.migrations import migrate
from shared.settings import service_database_url


async def migrate_services(names: Sequence[str]) -> None:
    """Migrate one after the other; done again it changes nothing.

    Raises:
        NotFound: there is no such service.
        SettingsError: naming the variable that is missing or wrong.

    """
    addresses = {
        service_named(name).name: (
            service_database_url(name, owner=True),
            service_database_url(name),
        )
        for name in names
    }
    for name, (owner, app) in addresses.items():
        await migrate(name, owner, app)
