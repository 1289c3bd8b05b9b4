"""Long work: what takes longer than a request may is a row that workers take on a lease.

A job whose process was killed is taken again when its lease has run out. The work itself commits
once, together with the job's end, so that it is done wholly or not at all; who has lost the lease
cannot end the job any more, and what it did is undone.

    await start_job(tx, RosterJob, NewJob("roster.commit", subject_id=..., ...))
    jobs = Jobs(RosterJob, {"roster.commit": Work(carry_out, failed=give_back)})
    timers = (Timer("roster jobs", 1.0, jobs.run_due),)
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, cast
from uuid import UUID

import structlog
from sqlalchemy import CursorResult, LargeBinary, or_, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from shared.database import Database, Transaction, new_id
from shared.errors import Refused
from shared.service import Runtime
from shared.tenancy import Actor, Scope

LEASE_SECONDS = 30.0
BEAT_SECONDS = 5.0
MAX_ATTEMPTS = 3
REPORT_SECONDS = 0.5
BROKEN = "系统没有完成这项工作，已全部撤回，请再试一次；仍不成功请联系管理员。"

log = structlog.get_logger()


class JobState(StrEnum):
    """Where a job stands; a running one whose lease has run out is waiting, too."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class JobColumns:
    """A job of a service; the table is the service's own, under the rules of its tenants."""

    job_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    # Whether it works in the whole county or in the rows of its union only.
    county_wide: Mapped[bool]
    # On whose behalf: what the work writes into the log is that person's act.
    person_id: Mapped[UUID]
    person_name: Mapped[str]
    kind: Mapped[str]
    subject_id: Mapped[UUID] = mapped_column(index=True)
    state: Mapped[str]
    attempts: Mapped[int]
    leased_until: Mapped[datetime | None]
    steps_done: Mapped[int]
    steps: Mapped[int]
    problem: Mapped[str | None]
    made_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    result_name: Mapped[str | None]
    result: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)


@dataclass(frozen=True)
class ResultFile:
    """A file that the work has made, to be fetched later."""

    name: str
    content: bytes


class LeaseLost(Exception):  # noqa: N818 - names the mishap as people do
    """Another worker has taken the job: what this one did must not be stored."""


@dataclass
class Lease:
    """A job in the hands of this process."""

    job_id: UUID
    subject_id: UUID
    scope: Scope
    attempt: int
    _database: Database
    _table: Any
    _reported_at: float = field(default=0.0, init=False)

    async def report(self, done: int, steps: int) -> None:
        """Tell how far the work is, now and then, for whoever waits; outside its transaction."""
        now = asyncio.get_running_loop().time()
        if now - self._reported_at < REPORT_SECONDS:
            return
        self._reported_at = now
        await self._change(steps_done=done, steps=steps)

    async def finish(self, tx: Transaction, result: ResultFile | None = None) -> None:
        """End the job within the work's own transaction.

        Raises:
            LeaseLost: it belongs to somebody else by now.

        """
        values: dict[str, Any] = {"state": JobState.DONE, "leased_until": None, "ended_at": tx.now}
        if result is not None:
            values |= {"result_name": result.name, "result": result.content}
        if not await self.change_in(tx, **values):
            raise LeaseLost

    async def change_in(self, tx: Transaction, **values: Any) -> bool:
        """Change the job's row; False when the lease is lost."""
        mine = (self._table.job_id == self.job_id) & (self._table.attempts == self.attempt)
        held = self._table.state == JobState.RUNNING
        done = await tx.session.execute(update(self._table).where(mine, held).values(**values))
        return bool(cast("CursorResult[Any]", done).rowcount)

    async def beat(self) -> None:
        """Keep the lease for as long as this process works."""
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            until = self._database.clock() + timedelta(seconds=LEASE_SECONDS)
            await self._change(leased_until=until)

    async def _change(self, **values: Any) -> None:
        async with self._database.transaction(self.scope) as tx:
            await self.change_in(tx, **values)


@dataclass(frozen=True)
class Work:
    """How one kind of job is done, and what is put right when it fails for good."""

    act: Callable[[Runtime, Lease], Awaitable[None]]
    failed: Callable[[Transaction, UUID, str], Awaitable[None]]


class Jobs:
    """The long work of one service."""

    def __init__(self, table: Any, works: Mapping[str, Work]) -> None:
        self._table = table
        self._works = works

    async def run_due(self, runtime: Runtime) -> None:
        """Do the work that waits, one after the other; safe beside other workers."""
        for job_id, scope in await self._due(runtime.database):
            taken = await self._take(runtime.database, job_id, scope)
            if taken is not None:
                await self._run(runtime, *taken)

    async def _due(self, database: Database) -> list[tuple[UUID, Scope]]:
        """Which jobs wait, by the role of the clock, which sees nothing else of them."""
        table = self._table
        async with database.transaction(None) as tx:
            await tx.session.execute(
                text("SELECT set_config('role', current_database() || '_timer', true)")
            )
            rows = await tx.session.execute(
                select(table.job_id, table.county_id, table.union_id, table.county_wide)
                .where(table.state.in_((JobState.WAITING, JobState.RUNNING)))
                .where(or_(table.leased_until.is_(None), table.leased_until < tx.now))
                .order_by(table.job_id)
            )
            return [
                (job_id, Scope(county, None if wide else frozenset({union})))
                for job_id, county, union, wide in rows
            ]

    async def _take(
        self, database: Database, job_id: UUID, scope: Scope
    ) -> tuple[Work, Lease] | None:
        table = self._table
        async with database.transaction(scope) as tx:
            job = await tx.session.scalar(
                select(table)
                .where(table.job_id == job_id)
                .where(table.state.in_((JobState.WAITING, JobState.RUNNING)))
                .where(or_(table.leased_until.is_(None), table.leased_until < tx.now))
                .with_for_update(skip_locked=True)
            )
            if job is None:
                return None
            work = self._works[job.kind]
            if job.attempts >= MAX_ATTEMPTS:  # its process dies each time
                await _fail(tx, job, work, BROKEN)
                return None
            job.attempts += 1
            job.state = JobState.RUNNING
            job.leased_until = tx.now + timedelta(seconds=LEASE_SECONDS)
            actor = Actor(job.person_name)
            mine = Scope(scope.county_id, scope.union_ids, job.person_id, actor)
            return work, Lease(job_id, job.subject_id, mine, job.attempts, database, table)

    async def _run(self, runtime: Runtime, work: Work, lease: Lease) -> None:
        beat = asyncio.create_task(lease.beat())
        try:
            await work.act(runtime, lease)
        except LeaseLost:
            log.warning("job lost its lease", job_id=str(lease.job_id))
        except Refused as refused:
            await self._end(lease, work, refused.sentence)
        except Exception as error:  # noqa: BLE001 - the edge: the next attempt begins anew
            log.warning("job failed", job_id=str(lease.job_id), error=type(error).__name__)
            if lease.attempt >= MAX_ATTEMPTS:
                await self._end(lease, work, BROKEN)
            else:
                await self._release(lease)
        finally:
            beat.cancel()

    async def _end(self, lease: Lease, work: Work, sentence: str) -> None:
        async with lease._database.transaction(lease.scope) as tx:  # noqa: SLF001 - of this module
            job = await tx.session.get(self._table, lease.job_id, with_for_update=True)
            if job is not None and job.attempts == lease.attempt:
                await _fail(tx, job, work, sentence)

    async def _release(self, lease: Lease) -> None:
        async with lease._database.transaction(lease.scope) as tx:  # noqa: SLF001 - as above
            await lease.change_in(tx, state=JobState.WAITING, leased_until=None)


async def _fail(tx: Transaction, job: Any, work: Work, sentence: str) -> None:
    job.state, job.leased_until, job.ended_at = JobState.FAILED, None, tx.now
    job.problem = sentence
    await work.failed(tx, job.subject_id, sentence)


@dataclass(frozen=True)
class NewJob:
    """Work to be done for a union, or for its county, on behalf of a person."""

    kind: str
    subject_id: UUID
    county_id: UUID
    union_id: UUID
    county_wide: bool
    person_id: UUID
    person_name: str


async def start_job(tx: Transaction, table: Any, new: NewJob) -> UUID:
    """Store the job with what it is about; a worker takes it a moment later."""
    job_id = new_id()
    tx.session.add(
        table(
            job_id=job_id,
            county_id=new.county_id,
            union_id=new.union_id,
            county_wide=new.county_wide,
            person_id=new.person_id,
            person_name=new.person_name,
            kind=new.kind,
            subject_id=new.subject_id,
            state=JobState.WAITING,
            attempts=0,
            steps_done=0,
            steps=0,
            made_at=tx.now,
        )
    )
    await tx.session.flush()
    return job_id
