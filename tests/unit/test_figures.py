"""The figures of all services stand on one page, each under its heading."""

from collections import Counter
from typing import Any

import pytest

from services.activities.app import FIGURE_GROUPS as OF_ACTIVITIES
from services.directory.settings.api import GROUPS as OF_DIRECTORY
from services.welfare.app import FIGURE_GROUPS as OF_WELFARE

SERVICES = [OF_DIRECTORY, OF_WELFARE, OF_ACTIVITIES]


def test_a_heading_stands_there_once() -> None:
    headings = Counter(group.label for groups in SERVICES for group in groups)
    assert [label for label, times in headings.items() if times > 1] == []


@pytest.mark.parametrize("groups", SERVICES)
def test_a_service_knows_a_figure_by_its_name(groups: Any) -> None:
    names = Counter(str(name) for group in groups for name in group.rules)
    assert [name for name, times in names.items() if times > 1] == []
