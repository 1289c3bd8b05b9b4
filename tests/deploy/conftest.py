"""The chart rendered by the real helm, and promtool, for the tests of what is deployed."""

import pytest

from tests.infrastructure.charts import Chart
from tests.infrastructure.helm import helm
from tests.infrastructure.promtool import promtool as find_promtool
from tests.infrastructure.rungs import LEDGER


@pytest.fixture(scope="session")
def chart(pytestconfig):
    return Chart(helm(pytestconfig.stash[LEDGER]))


@pytest.fixture(scope="session")
def promtool(pytestconfig):
    return find_promtool(pytestconfig.stash[LEDGER])
