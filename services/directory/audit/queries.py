"""Questions about the log."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select, tuple_

from services.directory.audit.domain import SIGNING, acts_called, nobody_said
from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from services.directory.units import queries as units
from shared.audit.tables import AuditEntry
from shared.database import CHINA, Transaction


@dataclass(frozen=True)
class AuditFilter:
    """Which entries are wanted; `union_ids` None means every union of the scope.

    `text` is a part of an act's word, of a reason, or of what is told besides, or a part of a
    name or the initials of its syllables. Days are those of China, both included. `by_others`
    leaves out what people did to their own data.
    """

    union_ids: Collection[UUID] | None = None
    text: str | None = None
    person_id: UUID | None = None
    act: AuditAct | None = None
    first_day: date | None = None
    last_day: date | None = None
    by_others: bool = False


@dataclass(frozen=True)
class ListedEntry:
    """An entry with the names of those it tells of, as far as the caller may know them."""

    entry: AuditEntry
    actor_name: str
    person_name: str | None
    union_name: str | None


async def list_entries(
    tx: Transaction,
    wanted: AuditFilter,
    *,
    after: tuple[datetime, UUID] | None = None,
    limit: int = 100,
) -> list[ListedEntry]:
    """Entries, the newest first; `after` is the last one already seen."""
    statement = select(AuditEntry)
    if wanted.union_ids is not None:
        statement = statement.where(AuditEntry.union_id.in_(wanted.union_ids))
    if wanted.person_id is not None:
        statement = statement.where(AuditEntry.person_id == wanted.person_id)
    if wanted.by_others:
        statement = statement.where(AuditEntry.actor_id.is_distinct_from(AuditEntry.person_id))
    if wanted.act is not None:
        statement = statement.where(AuditEntry.act == wanted.act.value)
    if wanted.text:
        statement = statement.where(_matches(wanted.text))
    if wanted.first_day is not None:
        statement = statement.where(AuditEntry.at >= _begin(wanted.first_day))
    if wanted.last_day is not None:
        statement = statement.where(AuditEntry.at < _begin(wanted.last_day + timedelta(days=1)))
    return await _listed(tx, statement, after, limit)


async def entries_about(
    tx: Transaction,
    person_id: UUID,
    *,
    by_others: bool,
    after: tuple[datetime, UUID] | None = None,
    limit: int = 100,
) -> list[ListedEntry]:
    """What was done to a person's data; `by_others` leaves out what they did themselves."""
    statement = select(AuditEntry).where(AuditEntry.person_id == person_id)
    if by_others:
        statement = statement.where(AuditEntry.actor_id.is_distinct_from(person_id))
    else:
        statement = statement.where(AuditEntry.act.not_in([act.value for act in SIGNING]))
    return await _listed(tx, statement, after, limit)


async def _listed(
    tx: Transaction,
    statement: Select[AuditEntry],
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> list[ListedEntry]:
    if after is not None:
        statement = statement.where(tuple_(AuditEntry.at, AuditEntry.entry_id) < after)
    found = await tx.session.scalars(
        statement.order_by(AuditEntry.at.desc(), AuditEntry.entry_id.desc()).limit(limit)
    )
    entries = found.all()
    ids = {each for entry in entries for each in (entry.person_id, entry.actor_id) if each}
    names = await people.names_of(tx, ids)
    union_ids = {entry.union_id for entry in entries if entry.union_id}
    unions = {u.union_id: u.short_name for u in await units.unions_named(tx, union_ids)}
    return [
        ListedEntry(
            entry,
            _actor_name(entry, names),
            names.get(entry.person_id) if entry.person_id else None,
            unions.get(entry.union_id) if entry.union_id else None,
        )
        for entry in entries
    ]


def _actor_name(entry: AuditEntry, names: Mapping[UUID, str]) -> str:
    if entry.actor_name or entry.actor_id is None:
        return entry.actor_name or nobody_said(entry.act)
    return names.get(entry.actor_id, "")


def _matches(text: str) -> Any:
    known = people.ids_matching(text)
    return or_(
        AuditEntry.act.in_([act.value for act in acts_called(text)]),
        AuditEntry.reason.contains(text, autoescape=True),
        AuditEntry.facts.contains(text, autoescape=True),
        AuditEntry.actor_name.contains(text, autoescape=True),
        AuditEntry.person_id.in_(known),
        AuditEntry.actor_id.in_(known),
    )


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min, CHINA)
