"""Two attempts of one person at once: neither stands in the other's way for good."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import Select, func, select, text

from services.directory.access.commands.attempts import begin_attempt, forgive_attempt
from services.directory.access.domain.attempts import AttemptKind
from services.directory.access.tables import LoginAttempt
from shared.database import Database, new_id
from tests.infrastructure.waiting import until
from tests.service.running import Running, StoppedClock

ADDRESS_FIRST, ADDRESS_LAST = (["a", "b"], ["b", "a"])


@pytest.mark.parametrize("keys", [ADDRESS_FIRST, ADDRESS_LAST])
async def test_who_succeeds_and_who_tries_take_their_turns_in_one_order(
    keys: Sequence[str], running: Running
) -> None:
    """Without one order the database would end one of both after a second, as a deadlock."""
    database, mark = running.database, new_id().hex
    address, code = (f"{key}{mark}" for key in keys)
    counted = {AttemptKind.ADDRESS: address, AttemptKind.CODE: code}
    await begin_attempt(database, counted)
    first, second = sorted(counted.values())
    async with database.transaction(None) as tx:
        await tx.session.execute(_lock(first))
        other = asyncio.create_task(_forgive(database, counted))
        await until(lambda: _waits(database))
        await tx.session.execute(_lock(second, nowait=True))
    await other
    async with database.transaction(None) as tx:
        left = select(func.sum(LoginAttempt.failures)).where(LoginAttempt.key.in_((first, second)))
        assert await tx.session.scalar(left) == 0


async def test_whoever_waited_for_their_turn_is_not_asked_to_wait_once_more(
    running: Running, clock: StoppedClock
) -> None:
    """The one before them began later: that is no delay after failures."""
    database, mark = running.database, new_id().hex
    code, address = f"a{mark}", f"b{mark}"
    counted = {AttemptKind.CODE: code, AttemptKind.ADDRESS: address}
    await begin_attempt(database, counted)
    async with database.transaction(None) as tx:
        await tx.session.execute(_lock(code))
        first = asyncio.create_task(begin_attempt(database, counted))
        await until(lambda: _waits(database))
        clock.advance(timedelta(milliseconds=200))
        colleague = {AttemptKind.ADDRESS: address}
        await begin_attempt(database, colleague)
        await _forgive(database, colleague)
    await first

    async with database.transaction(None) as tx:
        row = await tx.session.scalar(select(LoginAttempt).where(LoginAttempt.key == address))
        assert row is not None
        assert row.failures == 2  # both of the first one, none of the colleague


def _lock(key: str, *, nowait: bool = False) -> Select[tuple[LoginAttempt]]:
    return select(LoginAttempt).where(LoginAttempt.key == key).with_for_update(nowait=nowait)


async def _forgive(database: Database, counted: dict[AttemptKind, str]) -> None:
    async with database.transaction(None) as tx:
        await forgive_attempt(tx, counted)


async def _waits(database: Database) -> bool:
    waiting = (
        "SELECT EXISTS (SELECT FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock')"
    )
    async with database.transaction(None) as tx:
        return bool(await tx.session.scalar(text(waiting)))
