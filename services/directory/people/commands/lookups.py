"""Looking behind a mask, opening a file, asking whether a number is known: each one noted."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from prometheus_client import Counter
from sqlalchemy import func, select

from services.directory.audit_acts import AuditAct
from services.directory.people import queries
from services.directory.people.commands.recording import recorded_numbers
from services.directory.people.commands.staff import entry_of
from services.directory.people.domain.figures import FigureName
from services.directory.people.domain.identity import read_id_number
from services.directory.people.domain.lookups import (
    ClearField,
    LookupKind,
    QuotaReached,
    check_quota,
    open_until,
)
from services.directory.people.tables import Lookup, Person
from services.directory.permissions import NEAR_ROLES
from shared import audit
from shared.contracts.directory import StaffFileOpened
from shared.database import CHINA, Database, Transaction, new_id
from shared.sealing import Keyring
from shared.web.identity import Caller

LOOKUPS = Counter(
    "gonghui_directory_lookups_total",
    "Files opened, masks lifted and numbers searched, by kind and outcome.",
    ["kind", "outcome"],
)
# Counted from 0 on, so that the first refusal is an increase.
for _kind in LookupKind:
    LOOKUPS.labels(_kind.value, "refused")


async def open_file(
    tx: Transaction, caller: Caller, person: Person, fields: Sequence[ClearField], reason: str
) -> Lookup:
    """Open a person's file for some minutes, and what is named of it in clear.

    Raises:
        QuotaReached: the caller has opened too many today.

    """
    kind = LookupKind.CLEAR if fields else LookupKind.FILE
    both = (LookupKind.FILE, LookupKind.CLEAR)
    await _within(tx, caller, both, FigureName.REVEALS_PER_DAY)
    minutes = await queries.figure(tx, FigureName.REVEAL_MINUTES)
    made = Lookup(
        lookup_id=new_id(),
        county_id=caller.county_id,
        union_id=person.union_id,
        person_id=person.person_id,
        actor_id=caller.person_id,
        kind=kind.value,
        fields=[field.value for field in fields],
        reason=reason,
        made_at=tx.now,
        open_until=open_until(tx.now, minutes),
    )
    tx.session.add(made)
    LOOKUPS.labels(kind.value, "done").inc()
    await audit.record(tx, _opening(person, fields, reason))
    if _comes_from_above(caller, person):
        tx.publish(_opened(tx, caller, made))
    return made


def _comes_from_above(caller: Caller, person: Person) -> bool:
    """Not the person, and nobody who knows the files of that union anyway."""
    near = caller.unions_as(NEAR_ROLES)
    return caller.person_id != person.person_id and person.union_id not in near


def _opened(tx: Transaction, caller: Caller, made: Lookup) -> StaffFileOpened:
    return StaffFileOpened(
        occurred_at=tx.now,
        county_id=made.county_id,
        union_id=made.union_id,
        subject_id=made.lookup_id,
        version=1,
        actor_id=caller.person_id,
        actor_name=caller.name,
    )


async def search_number(
    tx: Transaction, caller: Caller, union_id: UUID, id_number: str, keyring: Keyring
) -> bool:
    """Whether somebody of the county is recorded with the number: yes or no, and nothing of whom.

    Raises:
        NotAnIdNumber: it is none.
        QuotaReached: the caller has asked too often today.

    """
    number = read_id_number(id_number, tx.today)
    await _within(tx, caller, (LookupKind.SEARCH,), FigureName.SEARCHES_PER_DAY)
    known = await recorded_numbers(tx, keyring, [number.text])
    tx.session.add(
        Lookup(
            lookup_id=new_id(),
            county_id=caller.county_id,
            union_id=union_id,
            person_id=None,
            actor_id=caller.person_id,
            kind=LookupKind.SEARCH.value,
            fields=[],
            reason="已有登记" if known else "没有登记",
            made_at=tx.now,
            open_until=tx.now,
        )
    )
    LOOKUPS.labels(LookupKind.SEARCH.value, "done").inc()
    await audit.record(tx, _search(union_id, found="yes" if known else "no"))
    return bool(known)


async def note_refused_opening(
    database: Database, caller: Caller, person: Person, fields: Sequence[ClearField], reason: str
) -> None:
    """Let the log tell that somebody asked for more than a day's measure.

    In a transaction of its own, for the request's is undone; the person reads it too.
    """
    entry = _opening(person, fields, reason)
    async with database.transaction(caller.scope()) as tx:
        await audit.record(tx, replace(entry, outcome=audit.Outcome.REFUSED))


async def note_refused_search(database: Database, caller: Caller, union_id: UUID) -> None:
    """Let the log tell that somebody searched more often than a day's measure allows."""
    async with database.transaction(caller.scope()) as tx:
        await audit.record(tx, replace(_search(union_id), outcome=audit.Outcome.REFUSED))


async def note_export(tx: Transaction, union_id: UUID | None, count: int) -> None:
    """Let the log tell that a list left the platform: of which union, and how long it was."""
    facts = {"people": str(count)}
    await audit.record(tx, audit.Entry(act=AuditAct.STAFF_EXPORTED, union_id=union_id, facts=facts))


def _opening(person: Person, fields: Sequence[ClearField], reason: str) -> audit.Entry:
    act = AuditAct.MASK_LIFTED if fields else AuditAct.FILE_OPENED
    return replace(entry_of(act, person, fields=",".join(fields)), reason=reason)


def _search(union_id: UUID, **facts: str) -> audit.Entry:
    return audit.Entry(act=AuditAct.NUMBER_SEARCHED, union_id=union_id, facts=facts)


async def _within(
    tx: Transaction, caller: Caller, kinds: Sequence[LookupKind], figure: FigureName
) -> None:
    # One at a time of a person, so that the last one of a day is not had twice.
    lock = func.pg_advisory_xact_lock(func.hashtextextended(str(caller.person_id), 0))
    await tx.session.execute(select(lock))
    midnight = tx.now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    made = await tx.session.scalar(
        select(func.count())
        .select_from(Lookup)
        .where(
            Lookup.actor_id == caller.person_id,
            Lookup.made_at >= midnight,
            Lookup.kind.in_(kinds),
        )
    )
    try:
        check_quota(made or 0, await queries.figure(tx, figure))
    except QuotaReached:
        LOOKUPS.labels(kinds[0].value, "refused").inc()
        raise
