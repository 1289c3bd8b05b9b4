"""Rosters as jobs: workers that die, are late, or have much to judge."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from services.directory.roster.commands import entering
from services.directory.roster.tables import RosterJob
from shared.contracts.directory import StaffJoined
from shared.jobs import LEASE_SECONDS, MAX_ATTEMPTS
from shared.tenancy import Scope
from tests.service.directory.rosters import (
    PEOPLE,
    act,
    book,
    entered,
    look,
    names_in,
    upload,
)
from tests.service.directory.world import World
from tests.service.running import Running, StoppedClock


async def test_a_killed_commit_leaves_nothing_and_is_taken_up_again(
    running: Running, world: World, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await upload(running, world.as_chair, book(*PEOPLE))
    await act(running, world.as_chair, shown, "commit")

    class Killed(BaseException):
        """Ends the worker as a signal would: nothing of it runs any more."""

    async def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(entering, "_keep", die)
        with pytest.raises(Killed):
            await running.sweep("roster.jobs")
    assert "蒋明" not in await names_in(running, world, world.hill)
    await running.sweep("roster.jobs")
    assert (await look(running, world.as_chair, shown))["state"] == "committing", "leased"
    clock.advance(timedelta(seconds=LEASE_SECONDS + 1))
    await running.sweep("roster.jobs")
    assert (await look(running, world.as_chair, shown))["state"] == "done"
    told = [
        event.name for event in await running.outbox(StaffJoined) if event.union_id == world.hill
    ]
    assert told.count("蒋明") == 1


async def test_a_commit_that_always_dies_is_reported(
    running: Running, world: World, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await upload(running, world.as_chair, book(*PEOPLE))
    await act(running, world.as_chair, shown, "commit")

    async def fail(*_: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patched:
        patched.setattr(entering, "_keep", fail)
        for _ in range(MAX_ATTEMPTS):
            await running.sweep("roster.jobs")
    shown = await look(running, world.as_chair, shown)
    assert shown["state"] == "ready"
    assert "全部撤回" in shown["problem"]
    assert (await entered(running, world.as_chair, shown))["state"] == "done"


async def test_who_has_lost_the_lease_stores_nothing(
    running: Running, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await upload(running, world.as_chair, book(*PEOPLE))
    await act(running, world.as_chair, shown, "commit")
    keep = entering._keep

    async def lose(*given: Any) -> None:
        async with running.database.transaction(Scope(world.county)) as tx:
            job = await tx.session.get(RosterJob, UUID(await _job_id(running, world, shown)))
            assert job is not None
            job.attempts += 1
        await keep(*given)

    monkeypatch.setattr(entering, "_keep", lose)
    await running.sweep("roster.jobs")
    assert "蒋明" not in await names_in(running, world, world.hill)


async def _job_id(running: Running, world: World, shown: dict[str, Any]) -> str:
    async with running.database.transaction(Scope(world.county)) as tx:
        rows = await tx.fetch(
            "SELECT job_id FROM roster_job WHERE subject_id = $1", UUID(shown["id"])
        )
        return str(rows[0]["job_id"])


async def test_a_large_list_is_judged_by_a_worker(
    running: Running, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.directory.roster.commands.judging.AT_ONCE", 1)
    shown = await upload(running, world.as_chair, book(*PEOPLE))
    assert (shown["state"], shown["counts"]) == ("judging", {})
    await running.sweep("roster.jobs")
    shown = await look(running, world.as_chair, shown)
    assert (shown["state"], shown["counts"]) == ("ready", {"new": 2})
