"""The log of acts in a real database: written with the act, sealed, never changed, pruned late."""

import asyncio
import json
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from typer.testing import CliRunner, Result

from services.cli import audit as cli
from services.directory.app import service
from shared import audit
from shared.audit.chain import Fault, FaultKind
from shared.audit.keeping import Keeper, oldest_kept
from shared.tenancy import Scope
from tests.service.databases import Postgres
from tests.service.directory.world import NOW, World, build_world
from tests.service.running import Running, StoppedClock, running_service


def _keeper(running: Running) -> Keeper:
    return Keeper("directory", running.database, running.runtime.keyring)


async def _write(running: Running, scope: Scope, *entries: audit.Entry) -> None:
    async with running.database.transaction(scope) as tx:
        await audit.record(tx, *entries)


def _entry(world: World, **more: object) -> audit.Entry:
    return audit.Entry(**({"act": "tested", "union_id": world.hill} | more))  # type: ignore[arg-type]  # a test's shorthand


class Administrator:
    """Somebody who may do everything in the database, guards included."""

    def __init__(self, address: str) -> None:
        self.address = address

    async def does(self, statement: str, *values: object) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(self.address)
        try:
            await connection.execute("SET session_replication_role = replica")  # no triggers
            found: list[asyncpg.Record] = await connection.fetch(statement, *values)
            return found
        finally:
            await connection.close()

    async def links(self, world: World) -> list[tuple[int, UUID]]:
        rows = await self.does(
            "SELECT seq, entry_id FROM audit_link JOIN audit_entry USING (entry_id)"
            " WHERE county_id = $1 ORDER BY seq",
            world.county,
        )
        return [(row["seq"], row["entry_id"]) for row in rows]


@pytest.fixture
def administrator(postgres: Postgres, running: Running) -> Administrator:
    return Administrator(postgres.server.url(running.addresses.name))


async def _seen(running: Running, scope: Scope | None) -> list[dict[str, object]]:
    async with running.database.transaction(scope) as tx:
        rows = await tx.session.execute(
            text("SELECT * FROM audit_entry WHERE act = 'tested' ORDER BY entry_id")
        )
        return [dict(row) for row in rows.mappings()]


async def test_an_entry_says_who_acted_in_which_role_and_whose_data_it_was(
    running: Running, world: World
) -> None:
    entry = _entry(world, person_id=world.teacher, reason="补助", facts={"b": "二", "a": "一"})
    await _write(running, world.as_officer.scope(), entry)
    [row] = await _seen(running, Scope(world.county))
    assert (row["actor_id"], row["actor_name"]) == (world.officer, "某人")
    assert row["acting_as"] == "county_officer"
    assert (row["person_id"], row["outcome"], row["at"]) == (world.teacher, "done", NOW)
    assert json.loads(str(row["facts"])) == {"a": "一", "b": "二"}


async def test_an_entry_is_gone_with_the_act_that_was_undone(
    running: Running, world: World
) -> None:
    async def act() -> None:
        async with running.database.transaction(Scope(world.county)) as tx:
            await audit.record(tx, _entry(world))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await act()
    assert await _seen(running, Scope(world.county)) == []


async def test_without_a_scope_nothing_is_written_down(running: Running, world: World) -> None:
    async with running.database.transaction(None) as tx:
        with pytest.raises(ValueError, match="scope"):
            await audit.record(tx, _entry(world))


async def test_county_union_and_person_see_what_is_theirs(running: Running, world: World) -> None:
    await _write(
        running,
        Scope(world.county),
        _entry(world, reason="hill", person_id=world.teacher),
        _entry(world, reason="river", union_id=world.river),
    )

    async def reasons(scope: Scope | None) -> list[object]:
        return [row["reason"] for row in await _seen(running, scope)]

    assert await reasons(Scope(world.county)) == ["hill", "river"]
    assert await reasons(Scope(world.county, frozenset({world.hill}))) == ["hill"]
    assert await reasons(Scope(world.county, frozenset({world.river}))) == ["river"]
    assert await reasons(Scope(world.county, frozenset({world.river}), world.teacher)) == [
        "hill",
        "river",
    ]
    assert await reasons(Scope(uuid4(), None, world.teacher)) == []
    assert await reasons(None) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET reason = 'x'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "SELECT * FROM audit_link",
        "DELETE FROM audit_unsealed",
        "DELETE FROM audit_check",
    ],
)
async def test_the_service_itself_can_only_add_and_read(
    running: Running, world: World, statement: str
) -> None:
    await _write(running, Scope(world.county), _entry(world))
    with pytest.raises(DBAPIError, match="permission denied"):
        async with running.database.transaction(Scope(world.county)) as tx:
            await tx.session.execute(text(statement))


async def test_neither_owner_nor_keeper_changes_or_deletes_what_is_young(
    running: Running, world: World, clock: StoppedClock
) -> None:
    clock.now = NOW + timedelta(days=365)  # in the database's own time it is young
    await _write(running, Scope(world.county), _entry(world))
    owner = await asyncpg.connect(running.addresses.owner_url)
    for table in ("audit_entry", "audit_link"):
        with pytest.raises(asyncpg.RaiseError, match="never changed"):
            await owner.execute(f"TRUNCATE {table}")
    await owner.close()
    keeper = _keeper(running)
    await keeper.seal()
    with pytest.raises(DBAPIError, match="never changed"):
        await keeper.prune(clock.now + timedelta(days=1))


async def test_every_entry_is_sealed_once_and_a_late_one_is_not_skipped(
    running: Running, world: World, administrator: Administrator
) -> None:
    keeper = _keeper(running)
    async with running.database.transaction(Scope(world.county)) as late:
        await audit.record(late, _entry(world, reason="late"))
        await _write(running, Scope(world.county), _entry(world, reason="early"))
        await keeper.seal()
        before = await administrator.links(world)
    await keeper.seal()
    assert await keeper.seal() == 0
    after = await administrator.links(world)
    assert len(after) == len(before) + 1
    assert (await keeper.verify()).fault is None


async def test_the_first_row_that_was_tampered_with_is_named(
    running: Running, world: World, administrator: Administrator
) -> None:
    await _write(running, Scope(world.county), *(_entry(world) for _ in range(4)))
    keeper = _keeper(running)
    assert (await keeper.check()).fault is None
    (seq, first), (_, second), *_ = (await administrator.links(world))[-4:]
    change = "UPDATE audit_entry SET reason = $2 WHERE entry_id = $1"
    await administrator.does(change, second, "x")
    await administrator.does(change, first, "x")
    assert (await keeper.verify()).fault == Fault(FaultKind.CHANGED, seq, first)
    await administrator.does(change, first, "")
    assert (await keeper.verify()).fault == Fault(FaultKind.CHANGED, seq + 1, second)
    await administrator.does(change, second, "")

    swap = "UPDATE audit_link SET seq = $1 WHERE seq = $2"
    for new, old in ((-1, seq), (seq, seq + 1), (seq + 1, -1)):
        await administrator.does(swap, new, old)
    assert (await keeper.verify()).fault == Fault(FaultKind.REORDERED, seq, second)
    for new, old in ((-1, seq), (seq, seq + 1), (seq + 1, -1)):
        await administrator.does(swap, new, old)
    assert (await keeper.verify()).fault is None


async def test_an_entry_put_in_or_taken_out_beside_the_sealer_is_found(
    running: Running, world: World, administrator: Administrator
) -> None:
    await _write(running, Scope(world.county), _entry(world))
    keeper = _keeper(running)
    [entry_id] = [row["entry_id"] for row in await _seen(running, Scope(world.county))]
    unnoted = "DELETE FROM audit_unsealed WHERE entry_id = $1"
    await administrator.does(unnoted, entry_id)
    assert (await keeper.verify()).fault == Fault(FaultKind.INSERTED, None, entry_id)
    await administrator.does("INSERT INTO audit_unsealed VALUES ($1)", entry_id)
    assert (await keeper.verify()).fault is None
    await administrator.does("DELETE FROM audit_entry WHERE entry_id = $1", entry_id)
    assert (await keeper.verify()).fault == Fault(FaultKind.REMOVED, None, entry_id)
    await administrator.does(unnoted, entry_id)


async def test_a_tail_that_was_cut_off_is_missed(
    running: Running, world: World, administrator: Administrator
) -> None:
    await _write(running, Scope(world.county), _entry(world), _entry(world))
    keeper = _keeper(running)
    head = (await keeper.check()).head
    [gone] = await administrator.does("DELETE FROM audit_link WHERE seq = $1 RETURNING *", head.seq)
    entry = await administrator.does(
        "DELETE FROM audit_entry WHERE entry_id = $1 RETURNING *", gone["entry_id"]
    )
    assert (await keeper.verify()).fault == Fault(FaultKind.SHORTENED, head.seq)
    for table, row in (("audit_link", gone), ("audit_entry", entry[0])):
        places = ", ".join(f"${n}" for n in range(1, len(row) + 1))
        await administrator.does(f"INSERT INTO {table} VALUES ({places})", *row)  # noqa: S608 - names of ours
    assert (await keeper.verify()).fault is None


async def test_old_entries_are_pruned_and_the_rest_still_recomputes(
    postgres: Postgres, clock: StoppedClock
) -> None:
    async with running_service(service, postgres, clock=clock) as running:
        clock.now = NOW - timedelta(days=1200)
        world = await build_world(running)
        keeper = _keeper(running)
        await _write(running, Scope(world.county), *(_entry(world) for _ in range(3)))
        await keeper.seal()
        clock.now = NOW
        await _write(running, Scope(world.county), _entry(world, reason="young"))
        await running.sweep("audit.check")
        assert [row["reason"] for row in await _seen(running, Scope(world.county))] == ["young"]
        assert (await keeper.verify()).fault is None
        assert await keeper.prune(oldest_kept(NOW, 1096)) == 0


async def test_the_command_line_names_the_first_bad_entry_and_knows_an_older_head(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch, clock: StoppedClock
) -> None:
    async with running_service(service, postgres, clock=clock) as running:
        world = await build_world(running)
        keys = running.runtime.settings.field_keys
        assert keys is not None
        monkeypatch.setenv("GONGHUI_DIRECTORY_DATABASE_URL", running.addresses.app_url)
        monkeypatch.setenv("GONGHUI_FIELD_KEYS", keys.get_secret_value())

        async def verify(*options: str) -> Result:
            return await asyncio.to_thread(CliRunner().invoke, cli.app, ["verify", *options])

        intact = await verify()
        assert intact.exit_code == 0, intact.output
        assert "directory：完整" in intact.output
        head = intact.output.splitlines()[-1].removeprefix("链头 ")
        assert (await verify("--head", head)).exit_code == 0
        gone = await verify("--head", f"{int(head.split(':')[0]) + 5}:{'a' * 64}")
        assert (gone.exit_code, "末尾被截去" in gone.output) == (1, True)
        administrator = Administrator(postgres.server.url(running.addresses.name))
        [(seq, entry_id), *_] = await administrator.links(world)
        await administrator.does("DELETE FROM audit_entry WHERE entry_id = $1", entry_id)
        broken = await verify()
        assert broken.exit_code == 1
        assert f"第 {seq} 条（编号 {entry_id}）被删除" in broken.output


async def test_what_came_of_a_check_is_kept_and_another_is_not_made_at_once(
    running: Running, world: World, clock: StoppedClock
) -> None:
    clock.now = NOW + timedelta(days=400)
    keeper = _keeper(running)
    await running.sweep("audit.check")
    first = await keeper.last_check()
    assert first is not None
    assert (first.checked_at, first.fault) == (clock.now, None)
    clock.advance(timedelta(hours=1))
    await running.sweep("audit.check")
    assert (await keeper.last_check() or first).checked_at == first.checked_at
    clock.advance(timedelta(hours=5))
    await running.sweep("audit.check")
    assert (await keeper.last_check() or first).checked_at == clock.now
