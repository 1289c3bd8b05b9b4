"""Carrying an import out: all of it in one transaction, by the same judgement as the preview."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import text

from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from services.directory.people.commands.staff import (
    NewPerson,
    PersonChange,
    change_people,
    join_staff,
)
from services.directory.people.domain.details import Sex, StaffKind
from services.directory.roster.commands.editing import Seen, as_seen, locked
from services.directory.roster.commands.judging import (
    Outcome,
    job_for,
    judge_import,
    outcomes_of,
    store_outcomes,
)
from services.directory.roster.domain.fields import Field
from services.directory.roster.domain.imports import (
    GROUND_CHANGED,
    ImportAct,
    ImportState,
    check_something_goes_in,
    moved,
)
from services.directory.roster.domain.judging import Verdict, digest_of
from services.directory.roster.papers import mend_workbook
from services.directory.roster.tables import RosterImport, RosterJob
from shared import audit
from shared.database import Transaction, new_id
from shared.jobs import Lease, ResultFile, start_job
from shared.sealing import Keyring
from shared.service import Runtime
from shared.web.identity import Caller

COMMIT = "roster.commit"
_CHUNK = 1000
_STORE_PEOPLE = """
UPDATE roster_row r SET person_id = v.person, person_version = v.version
FROM unnest($2::int[], $3::uuid[], $4::int[]) AS v(row_no, person, version)
WHERE r.import_id = $1 AND r.row_no = v.row_no
"""
Report = Callable[[int, int], Awaitable[None]]


async def ask_to_enter(tx: Transaction, caller: Caller, seen: Seen) -> RosterImport:
    """Let a worker enter the correct rows.

    Raises:
        Stale: the import was edited since it was seen.
        NothingToEnter: no row may go in.

    """
    roster = await as_seen(tx, seen)
    roster.state = moved(ImportState(roster.state), ImportAct.COMMIT)
    check_something_goes_in(roster.counts)
    roster.problem = None
    roster.version += 1
    asker = (caller.person_id, caller.name)
    roster.job_id = await start_job(tx, RosterJob, job_for(roster, COMMIT, asker))
    return roster


async def enter(runtime: Runtime, lease: Lease) -> None:
    """The job: judge anew and enter what was shown; nobody, where the outcome would differ."""
    keyring = runtime.keyring
    async with runtime.database.transaction(lease.scope) as tx:
        await _alone(tx)
        roster = await locked(tx, lease.subject_id)
        outcomes = await outcomes_of(tx, roster, keyring)
        if digest_of([outcome.judged for outcome in outcomes]) != roster.digest:
            await store_outcomes(tx, roster, keyring, outcomes)
            roster.state = moved(ImportState(roster.state), ImportAct.FAILED)
            roster.problem = GROUND_CHANGED
            await lease.finish(tx)
            return
        await _enter_all(tx, roster, keyring, outcomes, lease.report)
        roster.state = moved(ImportState(roster.state), ImportAct.COMMITTED)
        roster.version += 1
        roster.changed_at = roster.ended_at = tx.now
        await audit.record(tx, _entry_of(roster, AuditAct.ROSTER_ENTERED))
        await tx.flush()
        rest = await mend_workbook(tx, roster, keyring)
        await lease.finish(tx, ResultFile(*rest) if rest else None)


def _entry_of(roster: RosterImport, act: AuditAct) -> audit.Entry:
    facts = {verdict: str(count) for verdict, count in roster.counts.items()}
    return audit.Entry(
        act=act,
        union_id=roster.union_id,
        subject_id=roster.import_id,
        facts={"file": roster.file_name, **facts},
    )


async def judge_by_job(runtime: Runtime, lease: Lease) -> None:
    """The job: judge a large import."""
    async with runtime.database.transaction(lease.scope) as tx:
        roster = await locked(tx, lease.subject_id)
        await judge_import(tx, roster, runtime.keyring)
        await lease.finish(tx)


async def give_back(tx: Transaction, import_id: UUID, sentence: str) -> None:
    """A job failed for good: the import stands where it stood before, and says why."""
    roster = await locked(tx, import_id)
    roster.state = moved(ImportState(roster.state), ImportAct.FAILED)
    roster.problem = sentence
    roster.version += 1


async def _alone(tx: Transaction) -> None:
    """One import at a time in a county: the lock that recording a number takes, too."""
    await tx.session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(current_setting('app.county'), 0))")
    )


@dataclass(frozen=True)
class _Entered:
    row_no: int
    person_id: UUID
    version: int


async def _enter_all(
    tx: Transaction,
    roster: RosterImport,
    keyring: Keyring,
    outcomes: Sequence[Outcome],
    report: Report,
) -> None:
    new = [each for each in outcomes if each.judged.verdict is Verdict.NEW]
    changed = [
        each for each in outcomes if each.judged.verdict is Verdict.SAME and each.judged.changes
    ]
    known = await people.versions_of(tx, [cast("UUID", e.judged.person_id) for e in changed])
    steps, done = len(new) + len(changed), 0
    for start in range(0, len(new), _CHUNK):
        part = new[start : start + _CHUNK]
        joining = [_new_person(tx, each) for each in part]
        await join_staff(tx, roster.county_id, joining, keyring)
        entered = [
            _Entered(each.judged.row_no, person.person_id, 1)
            for each, person in zip(part, joining, strict=True)
        ]
        done += len(part)
        await _keep(tx, roster, entered, report, (done, steps))
    for start in range(0, len(changed), _CHUNK):
        part = changed[start : start + _CHUNK]
        wanted = {cast("UUID", each.judged.person_id): _change(each) for each in part}
        await change_people(tx, wanted, keyring)
        entered = [
            _Entered(each.judged.row_no, person_id, known[person_id][1] + 1)
            for each, person_id in zip(part, wanted, strict=True)
        ]
        done += len(part)
        await _keep(tx, roster, entered, report, (done, steps))


async def _keep(
    tx: Transaction,
    roster: RosterImport,
    entered: Sequence[_Entered],
    report: Report,
    progress: tuple[int, int],
) -> None:
    """Note who came of which row, write the events, and let go of the rows held in memory."""
    await tx.fetch(
        _STORE_PEOPLE,
        roster.import_id,
        [each.row_no for each in entered],
        [each.person_id for each in entered],
        [each.version for each in entered],
    )
    await tx.flush()
    await report(*progress)


def _new_person(tx: Transaction, outcome: Outcome) -> NewPerson:
    given = _typed({field.value: value for field, value in outcome.read.values.items()})
    union_id = cast("UUID", outcome.union_id)
    return NewPerson(person_id=new_id(), union_id=union_id, first_day=tx.today, **given)


def _change(outcome: Outcome) -> PersonChange:
    values = outcome.read.values
    changed = {field.value: values[field] for field in outcome.judged.changes}
    return cast("PersonChange", _typed(changed))


def _typed(given: dict[str, Any]) -> dict[str, Any]:
    kinds: tuple[tuple[Field, type], ...] = ((Field.SEX, Sex), (Field.STAFF_KIND, StaffKind))
    for field, kind in kinds:
        if given.get(field.value):
            given[field.value] = kind(given[field.value])
    return given
