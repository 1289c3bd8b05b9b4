"""A service's own copy of unions, people and roles, kept from the directory's events.

The columns and the upserts are written once here; each service has the tables in its own database.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column

from shared.contracts.directory import (
    PersonState,
    RoleEnded,
    RoleGranted,
    RoleState,
    StaffChanged,
    StaffJoined,
    UnionChanged,
    UnionRegistered,
    UnionState,
)
from shared.contracts.event import Event
from shared.database import Transaction
from shared.messaging.subscriptions import Copy, Subscriptions

E = TypeVar("E", bound=Event)


class UnionColumns:
    """A union of the county as last told; `union_id` is its own id."""

    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID] = mapped_column(index=True)
    version: Mapped[int]
    name: Mapped[str]
    short_name: Mapped[str]
    sort_key: Mapped[str]
    kind: Mapped[str]
    stage: Mapped[str | None]
    cluster_id: Mapped[UUID | None]
    cluster_name: Mapped[str | None]
    staff_count: Mapped[int]
    active: Mapped[bool]


class PersonColumns:
    """A person of the county as last told; `union_id` is where they work.

    Sex, year and what follows are for rolls and lists proposed by a rule: no page shows them.
    """

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID] = mapped_column(index=True)
    union_id: Mapped[UUID] = mapped_column(index=True)
    version: Mapped[int]
    name: Mapped[str]
    sort_key: Mapped[str]
    email: Mapped[str | None]
    active: Mapped[bool]
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    is_teacher: Mapped[bool | None]
    group_name: Mapped[str | None]


class RoleColumns:
    """A role as last told; it counts from `first_day` to `last_day`, both included."""

    role_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID] = mapped_column(index=True)
    union_id: Mapped[UUID] = mapped_column(index=True)
    version: Mapped[int]
    person_id: Mapped[UUID] = mapped_column(index=True)
    role: Mapped[str]
    cluster_id: Mapped[UUID | None]
    standing: Mapped[str] = mapped_column(server_default="regular")
    first_day: Mapped[date]
    last_day: Mapped[date | None]


@dataclass(frozen=True)
class PeopleTables:
    """The three tables of one service."""

    union: type[UnionColumns]
    person: type[PersonColumns]
    role: type[RoleColumns]


def keep_people(subscriptions: Subscriptions, tables: PeopleTables) -> None:
    """Hear the directory and keep the copies; the highest version wins."""
    subscriptions.copies += [
        Copy(UnionRegistered.subject_kind(), tables.union, "union_id"),
        Copy(StaffJoined.subject_kind(), tables.person, "person_id"),
        Copy(RoleGranted.subject_kind(), tables.role, "role_id"),
    ]

    @subscriptions.on(UnionRegistered, UnionChanged, name="people.unions", keeps=True)
    async def keep_unions(events: Sequence[UnionState], tx: Transaction) -> None:
        await _upsert(tx, tables.union, "union_id", [_union_row(e) for e in _latest(events)])

    @subscriptions.on(StaffJoined, StaffChanged, name="people.persons", keeps=True)
    async def keep_persons(events: Sequence[PersonState], tx: Transaction) -> None:
        await _upsert(tx, tables.person, "person_id", [_person_row(e) for e in _latest(events)])

    @subscriptions.on(RoleGranted, RoleEnded, name="people.roles", keeps=True)
    async def keep_roles(events: Sequence[RoleState], tx: Transaction) -> None:
        await _upsert(tx, tables.role, "role_id", [_role_row(e) for e in _latest(events)])


def _latest(events: Sequence[E]) -> list[E]:
    """One event per subject, the newest: an upsert may touch a row only once."""
    newest: dict[UUID, E] = {}
    for event in events:
        known = newest.get(event.subject_id)
        if known is None or event.version > known.version:
            newest[event.subject_id] = event
    # In one order, so that two processes never wait for each other's rows.
    return sorted(newest.values(), key=lambda event: event.subject_id)


def closed_unions(events: Sequence[UnionChanged], known: Mapping[UUID, UnionColumns]) -> set[UUID]:
    """The unions that these events say are no more.

    An event that comes after a later one of its union (it was reopened meanwhile) says nothing;
    `known` are the unions as the copy has them.
    """
    return {
        event.subject_id
        for event in _latest(events)
        if not event.active
        and (event.subject_id not in known or known[event.subject_id].version <= event.version)
    }


async def _upsert(tx: Transaction, table: Any, key: str, rows: list[dict[str, Any]]) -> None:
    """Enter what is newer; the same version anew fills columns that were added since."""
    statement = insert(table).values(rows)
    changed = {name: statement.excluded[name] for name in rows[0] if name != key}
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=[key], set_=changed, where=statement.excluded.version >= table.version
        )
    )


def _union_row(event: UnionState) -> dict[str, Any]:
    return {
        "union_id": event.subject_id,
        "county_id": event.county_id,
        "version": event.version,
        "name": event.name,
        "short_name": event.short_name,
        "sort_key": event.sort_key,
        "kind": event.kind.value,
        "stage": event.stage.value if event.stage else None,
        "cluster_id": event.cluster_id,
        "cluster_name": event.cluster_name,
        "staff_count": event.staff_count,
        "active": event.active,
    }


def _person_row(event: PersonState) -> dict[str, Any]:
    return {
        "person_id": event.subject_id,
        "county_id": event.county_id,
        "union_id": event.union_id,
        "version": event.version,
        "name": event.name,
        "sort_key": event.sort_key,
        "email": event.email,
        "active": event.active,
        "sex": event.sex.value if event.sex else None,
        "birth_year": event.birth_year,
        "is_teacher": event.is_teacher,
        "group_name": event.group_name,
    }


def _role_row(event: RoleState) -> dict[str, Any]:
    return {
        "role_id": event.subject_id,
        "county_id": event.county_id,
        "union_id": event.union_id,
        "version": event.version,
        "person_id": event.person_id,
        "role": event.role.value,
        "cluster_id": event.cluster_id,
        "standing": event.standing.value,
        "first_day": event.first_day,
        "last_day": event.last_day,
    }


def holds_on(role_table: Any, day: date) -> Any:
    """The condition that a role row counts on this day."""
    return (role_table.first_day <= day) & (func.coalesce(role_table.last_day, day) >= day)


class CopiedNames:
    """Names by id, and people by a part of their name, from a service's copy."""

    def __init__(self, tables: PeopleTables) -> None:
        self.tables = tables

    async def people(self, tx: Transaction, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """The names of those who are in the scope."""
        person = self.tables.person
        rows = await tx.session.execute(
            select(person.person_id, person.name).where(person.person_id.in_(ids))
        )
        return dict(rows.all())

    async def unions(self, tx: Transaction, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """Short names."""
        union = self.tables.union
        rows = await tx.session.execute(
            select(union.union_id, union.short_name).where(union.union_id.in_(ids))
        )
        return dict(rows.all())

    async def unit(self, tx: Transaction, union_id: UUID) -> str:
        """The name as on the seal; nothing while the union is not known here."""
        union = self.tables.union
        found = await tx.session.scalar(select(union.name).where(union.union_id == union_id))
        return found or ""

    def called(self, text: str) -> Select[UUID]:
        """Whose name has this part, or begins with these letters or initials of its syllables."""
        person = self.tables.person
        letters = text.lower().replace(" ", "")
        initials = func.regexp_replace(person.sort_key, r"(\S)\S*\s*", r"\1", "g")
        return select(person.person_id).where(
            or_(
                person.name.contains(text, autoescape=True),
                func.lower(initials).startswith(letters, autoescape=True),
                func.replace(func.lower(person.sort_key), " ", "").startswith(
                    letters, autoescape=True
                ),
            )
        )
