"""Tables and migrations agree, and what they disagree on becomes the next migration's draft."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, Table

from tests.infrastructure.new_migration import compare

SERVICES = Path(__file__).parents[2] / "services"
WITH_MIGRATIONS = sorted(path.parents[1].name for path in SERVICES.glob("*/migrations/env.py"))


@pytest.fixture
def draft(postgres_server, tmp_path):
    """The text of the next migration, and the name of its file."""

    async def write(service: str) -> tuple[str, str]:
        (tmp_path / "scripts").mkdir()
        versions = tmp_path / "versions"
        shutil.copytree(SERVICES / service / "migrations" / "versions", versions)
        path = await compare(postgres_server, service, "Add budget", tmp_path / "scripts", versions)
        return path.name, path.read_text(encoding="utf-8")

    return write


@pytest.mark.parametrize("service", WITH_MIGRATIONS)
async def test_the_tables_say_nothing_beyond_the_migrations(service, draft):
    _, text = await draft(service)

    assert "op." not in text.partition("def upgrade")[2], text


async def test_a_new_table_is_drafted_in_both_directions(draft):
    from services.plans.tables import Table as Base  # noqa: PLC0415 - only this test changes it

    added = Table("budget_of_a_test", Base.metadata, Column("id", Integer, primary_key=True))
    try:
        name, text = await draft("plans")
    finally:
        Base.metadata.remove(added)

    number = int(name[:4])
    assert name == f"{number:04d}_add_budget.py"
    assert f'down_revision = "{number - 1:04d}"'.replace('"', "'") in text
    up, _, down = text.partition("def downgrade")
    assert "op.create_table('budget_of_a_test'" in up
    assert "op.drop_table('budget_of_a_test')" in down
