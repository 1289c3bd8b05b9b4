"""What the service tests stand on: databases made on the real server."""

from collections.abc import AsyncIterator

import pytest

from tests.infrastructure.postgres import DatabaseServer
from tests.service.databases import Postgres


@pytest.fixture(scope="session")
async def postgres(postgres_server: DatabaseServer) -> AsyncIterator[Postgres]:
    """Makes service databases; all of them are gone at the end of the run."""
    databases = Postgres(postgres_server)
    yield databases
    await databases.close()
