"""What the database itself shows to a scope: the last wall when every other has a hole."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from shared.contracts.plans import ReminderStage
from shared.tenancy import Scope
from tests.service.notifications.world import County, Task

TABLES = (
    "notice",
    "notice_line",
    "sign_request",
    "settlement",
    "channel",
    "delivery",
    "muted_kind",
    "union_copy",
    "person_copy",
    "role_copy",
)


@pytest.fixture
async def filled(county: County) -> County:
    """The county with at least one row in every table."""
    school = county.schools[0]
    await county.running.deliver(
        county.issued(),
        county.signed(county.schools[1]),
        county.due(Task(school), ReminderStage.DUE),
    )
    http = county.running.http(county.as_chair(school))
    await http.put("/preferences", json={"muted": ["tasks_due"]})
    await http.post(
        "/channels",
        json={
            "union_id": str(school.union),
            "kind": "feishu",
            "name": "群",
            "address": "0123456789-feishu",
            "kinds": [],
        },
    )
    return county


async def seen(county: County, scope: Scope | None, table: str) -> int:
    async with county.running.database.transaction(scope) as tx:
        found = await tx.session.scalar(text(f"SELECT count(*) FROM {table}"))  # noqa: S608 - a name of the list above
    return int(found or 0)


@pytest.mark.parametrize("table", TABLES)
async def test_no_scope_and_a_foreign_county_see_nothing(filled: County, table: str):
    assert await seen(filled, Scope(filled.id), table) > 0
    assert await seen(filled, None, table) == 0
    assert await seen(filled, Scope(uuid4()), table) == 0


@pytest.mark.parametrize("table", ["channel", "delivery", "sign_request"])
async def test_a_union_sees_its_own_rows_only(filled: County, table: str):
    first, _, third = filled.schools
    own = Scope(filled.id, frozenset({first.union}))
    other = Scope(filled.id, frozenset({third.union}))

    assert await unions_in(filled, own, table) == {first.union}
    assert await unions_in(filled, other, table) <= {third.union}


async def unions_in(county: County, scope: Scope, table: str) -> set[UUID]:
    async with county.running.database.transaction(scope) as tx:
        rows = await tx.session.scalars(text(f"SELECT union_id FROM {table}"))  # noqa: S608 - as above
        return set(rows)


@pytest.mark.parametrize("table", ["notice", "notice_line", "muted_kind"])
async def test_a_person_sees_the_own_rows_even_with_the_whole_county_in_scope(
    filled: County, table: str
):
    chair, stranger = filled.schools[0].chair, uuid4()

    assert await seen(filled, Scope(filled.id, None, chair), table) > 0
    assert await seen(filled, Scope(filled.id, None, stranger), table) == 0


async def test_the_clocks_role_sees_when_and_where_but_not_what(filled: County):
    become = text("SELECT set_config('role', current_database() || '_timer', true)")
    async with filled.running.database.transaction(None) as tx:
        await tx.session.execute(become)
        due = await tx.session.execute(text("SELECT county_id, state, next_at FROM delivery"))
        assert due.all()
    for forbidden in ("SELECT matter_key FROM delivery", "SELECT title FROM notice"):
        async with filled.running.database.transaction(None) as tx:
            await tx.session.execute(become)
            with pytest.raises(Exception, match="permission denied"):
                await tx.session.execute(text(forbidden))
            await tx.session.rollback()
