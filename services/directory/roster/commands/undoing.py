"""Taking a whole import back while nothing depends on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from services.directory.access import queries as access
from services.directory.audit_acts import AuditAct
from services.directory.consent import queries as consent
from services.directory.own_data import queries as own_data
from services.directory.people import queries as people
from services.directory.people.commands.staff import PersonChange, change_people
from services.directory.people.commands.withdrawing import (
    withdraw_memberships,
    withdraw_people,
)
from services.directory.roles.queries import grants
from services.directory.roster import queries
from services.directory.roster.commands.editing import Seen, as_seen, locked
from services.directory.roster.commands.judging import job_for
from services.directory.roster.domain.imports import (
    CannotUndo,
    ImportAct,
    ImportState,
    because_of,
    moved,
)
from services.directory.roster.domain.judging import Verdict
from services.directory.roster.tables import RosterImport, RosterJob, RosterRow
from shared import audit
from shared.database import Transaction
from shared.jobs import Lease, start_job
from shared.sealing import Keyring
from shared.service import Runtime
from shared.web.identity import Caller

UNDO = "roster.undo"
_CHUNK = 1000


@dataclass(frozen=True)
class _Came:
    """Whom an import has entered: the new ones, and what was changed of others."""

    new: Mapping[UUID, int]
    changed: Mapping[UUID, RosterRow]


async def ask_to_undo(tx: Transaction, caller: Caller, seen: Seen) -> RosterImport:
    """Let a worker take the import back.

    Raises:
        CannotUndo: something depends on it; says what.
        Stale: it was changed since it was seen.

    """
    roster = await as_seen(tx, seen)
    roster.state = moved(ImportState(roster.state), ImportAct.UNDO)
    await _must_be_free(tx, await _came(tx, seen.import_id))
    roster.problem = None
    roster.version += 1
    asker = (caller.person_id, caller.name)
    roster.job_id = await start_job(tx, RosterJob, job_for(roster, UNDO, asker))
    return roster


async def undo(runtime: Runtime, lease: Lease) -> None:
    """The job: everybody new goes, every change goes back, all in one transaction."""
    async with runtime.database.transaction(lease.scope) as tx:
        roster = await locked(tx, lease.subject_id)
        came = await _came(tx, roster.import_id)
        await _must_be_free(tx, came)
        steps, done = len(came.new) + len(came.changed), 0
        for part in _parts(list(came.changed)):
            back = {one: _old(runtime.keyring, came.changed[one]) for one in part}
            await change_people(tx, back, runtime.keyring)
            await tx.flush()
            await withdraw_memberships(tx, [one for one in part if _made_member(back[one])])
            done += len(part)
            await lease.report(done, steps)
        for part in _parts(list(came.new)):
            await withdraw_people(tx, part)
            await tx.flush()
            done += len(part)
            await lease.report(done, steps)
        roster = await locked(tx, lease.subject_id)
        roster.state = moved(ImportState(roster.state), ImportAct.UNDONE)
        roster.version += 1
        roster.changed_at = tx.now
        entry = audit.Entry(
            act=AuditAct.ROSTER_UNDONE, union_id=roster.union_id, subject_id=roster.import_id
        )
        await audit.record(tx, entry)
        await lease.finish(tx)


def _parts(person_ids: list[UUID]) -> list[list[UUID]]:
    return [person_ids[start : start + _CHUNK] for start in range(0, len(person_ids), _CHUNK)]


async def _came(tx: Transaction, import_id: UUID) -> _Came:
    rows = await queries.rows_with(tx, import_id, [Verdict.NEW, Verdict.SAME])
    entered = [row for row in rows if row.person_id and row.person_version]
    return _Came(
        {_person(row): 1 for row in entered if row.verdict == Verdict.NEW},
        {_person(row): row for row in entered if row.verdict == Verdict.SAME},
    )


def _person(row: RosterRow) -> UUID:
    return cast("UUID", row.person_id)


def _made_member(old: PersonChange) -> bool:
    """Whether nothing spoke of a membership before the list did."""
    told = {"joined_union", "member_no"} & old.keys()
    return bool(told) and not any(old.get(name) for name in told)


def _old(keyring: Keyring, row: RosterRow) -> PersonChange:
    changes = queries.open_changes(keyring, row)
    return cast("PersonChange", {field: old for field, (old, _) in changes.items()})


async def _must_be_free(tx: Transaction, came: _Came) -> None:
    new = list(came.new)
    left = {**came.new, **{person: row.person_version or 0 for person, row in came.changed.items()}}
    there = await people.versions_of(tx, list(left))
    holders = await grants.holders_among(tx, new)
    accounts = await access.accounts_of(tx, new)
    answered = await consent.answered_among(tx, new)
    asked = await own_data.concerned_among(tx, new) | await people.concerned_among(tx, new)
    because = []
    for person_id, version in left.items():
        name, now = there.get(person_id, ("有人", 0))
        if person_id in accounts:
            because.append(f"{name}已有账号")
        elif person_id in holders:
            because.append(f"{name}担任过职务")
        elif person_id in answered:
            because.append(f"{name}答复过授权")
        elif person_id in asked:
            because.append(f"{name}的资料查看过，或有更正、索取等申请")
        elif now != version:
            because.append(f"{name}的资料后来又改过")
    if because:
        raise CannotUndo(because_of(because), because=because[:100])
