"""The tables of permissions of all services: words for each act, and roles that only look on."""

from typing import Any

import pytest

from services.directory import permissions as directory
from services.notifications import permissions as notifications
from services.plans import permissions as plans
from services.welfare import permissions as welfare
from shared.contracts.roles import Role

TABLES = [directory, plans, welfare, notifications]
LOOKING_ON = ("see_", "read_")
# What tells of the system and of nobody's papers.
SYSTEM = {"see_county_deliveries", "read_isolation"}


@pytest.mark.parametrize("table", TABLES)
def test_every_act_is_allowed_to_somebody_and_has_words(table: Any) -> None:
    assert set(table.ALLOWED) == set(table.Act)
    assert all(table.ALLOWED.values())
    assert set(table.ACT_LABELS) == set(table.Act)
    assert all(table.ACT_LABELS.values())


@pytest.mark.parametrize("table", TABLES)
def test_an_auditor_only_reads(table: Any) -> None:
    for act, roles in table.ALLOWED.items():
        assert Role.AUDITOR not in roles or act.value.startswith(LOOKING_ON), act


@pytest.mark.parametrize("table", TABLES)
def test_an_operator_mends_and_reads_nobodys_papers(table: Any) -> None:
    for act, roles in table.ALLOWED.items():
        assert Role.OPERATOR not in roles or act.value.startswith("mend_") or act in SYSTEM, act
