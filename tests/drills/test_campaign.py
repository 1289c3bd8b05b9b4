"""A campaign of many schools while the broker is away: every notice and row exactly once."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from shared.embedded_postgres import running_postgres
from tests.infrastructure.postgres import DatabaseServer
from tests.infrastructure.rabbitmq_broker import Broker
from tests.load.campaign import hold
from tests.load.stage import Stage, stage

SCHOOLS, PEOPLE, OUTAGE_SECONDS = 40, 320, 5.0

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def own_server() -> Iterator[DatabaseServer]:
    """A PostgreSQL that no other drill breaks."""
    folder = Path(tempfile.mkdtemp(prefix="gonghui-drill-campaign-"))
    folder.chmod(0o711)  # as root the server's own user passes through
    with running_postgres(folder / "state") as server:
        yield DatabaseServer(
            server.host, server.port, server.superuser, server.password, "private, durable"
        )
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def own_stage(broker: Broker, own_server: DatabaseServer) -> AsyncIterator[Stage]:
    async with stage(broker, own_server) as made:
        yield made


async def test_nothing_is_lost_or_doubled_while_the_broker_is_away(own_stage: Stage) -> None:
    course = await hold(own_stage, SCHOOLS, PEOPLE, OUTAGE_SECONDS)

    assert course.told >= OUTAGE_SECONDS, "the broker was not away"
    assert course.paid < course.told, "acts do not wait for the broker"
    assert course.is_clean, course
