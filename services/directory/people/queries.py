"""Questions about people."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, Subquery, func, or_, select, tuple_

from services.directory.figures.queries import counting
from services.directory.people.domain.corrections import CorrectionState
from services.directory.people.domain.details import StaffKind
from services.directory.people.domain.figures import FIGURES, FigureName
from services.directory.people.domain.membership import MemberState, may_skip_group
from services.directory.people.tables import (
    Correction,
    Lookup,
    MemberNumbers,
    Membership,
    MemberStep,
    Person,
    PostHeld,
)
from services.directory.units import queries as units
from shared.database import Transaction, count_rows
from shared.errors import NotFound


async def one_person(tx: Transaction, person_id: UUID) -> Person:
    """A person in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    found = await tx.session.get(Person, person_id)
    if found is None:
        raise NotFound
    return found


async def these_people(tx: Transaction, person_ids: Collection[UUID]) -> Sequence[Person]:
    """The people with these ids.

    Raises:
        NotFound: somebody is not there, or not for this caller.

    """
    found = await tx.session.scalars(select(Person).where(Person.person_id.in_(person_ids)))
    people = found.all()
    if len(people) < len(set(person_ids)):
        raise NotFound("没有找到这位人员。")
    return people


async def people_named(tx: Transaction, person_ids: Collection[UUID]) -> Sequence[Person]:
    """Those of the people who are in the scope, sorted by pinyin."""
    rows = await tx.session.scalars(
        select(Person)
        .where(Person.person_id.in_(person_ids))
        .order_by(Person.sort_key, Person.person_id)
    )
    return rows.all()


async def people_with_phone(tx: Transaction, phone_print: str) -> list[UUID]:
    """Who is on the staff and has the phone of this print (`print_of_phone`) on record."""
    rows = await tx.session.scalars(
        select(Person.person_id).where(Person.active, Person.phone_print == phone_print)
    )
    return list(rows)


async def must_exist(
    tx: Transaction, person_ids: Collection[UUID], *, held_still: bool = False
) -> None:
    """Every one of these people is in the scope; `held_still` locks them until the commit.

    Raises:
        NotFound: somebody is not.

    """
    statement = select(Person.person_id).where(Person.person_id.in_(person_ids))
    if held_still:
        statement = statement.order_by(Person.person_id).with_for_update()
    found = (await tx.session.scalars(statement)).all()
    if len(found) != len(person_ids):
        raise NotFound("没有找到这位人员。")


async def people_of_union(
    tx: Transaction,
    union_id: UUID,
    text: str | None = None,
    *,
    after: tuple[str, UUID] | None = None,
    limit: int | None = None,
) -> Sequence[Person]:
    """Who works in the union now, sorted by pinyin; `text` is a part of a name or its initials."""
    statement = _staff(union_id, text)
    if after is not None:
        statement = statement.where(tuple_(Person.sort_key, Person.person_id) > after)
    rows = await tx.session.scalars(
        statement.order_by(Person.sort_key, Person.person_id).limit(limit)
    )
    return rows.all()


async def arrived_since(tx: Transaction, union_id: UUID, day: date) -> Sequence[str]:
    """The names of who works in the union since this day or a later one, sorted by pinyin."""
    rows = await tx.session.scalars(
        select(Person.name)
        .join(Membership, Membership.person_id == Person.person_id)
        .where(Person.union_id == union_id, Person.active)
        .where(Membership.last_day.is_(None), Membership.first_day >= day)
        .order_by(Person.sort_key, Person.person_id)
    )
    return rows.all()


async def count_people(tx: Transaction, union_id: UUID, text: str | None = None) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _staff(union_id, text))


async def versions_of(tx: Transaction, person_ids: Collection[UUID]) -> dict[UUID, tuple[str, int]]:
    """Name and version of those of the people who are there."""
    rows = await tx.session.execute(
        select(Person.person_id, Person.name, Person.version).where(
            Person.person_id.in_(person_ids)
        )
    )
    return {person_id: (name, version) for person_id, name, version in rows}


async def for_comparison(tx: Transaction, details: Collection[str]) -> Sequence[RowMapping]:
    """Everybody in the scope with these details.

    Those who have left are among them: for whole lists to be compared with.
    """
    columns = [getattr(Person, name) for name in details]
    statement = select(
        Person.person_id,
        Person.union_id,
        Person.active,
        Person.version,
        Person.id_number_print,
        Person.phone_sealed,
        *columns,
    ).order_by(Person.person_id)
    return (await tx.session.execute(statement)).mappings().all()


def named() -> Subquery:
    """Who everybody in the scope is, for other capabilities to join: id, union, name, active."""
    return select(
        Person.person_id,
        Person.union_id,
        Person.name,
        Person.sort_key,
        Person.initials,
        Person.staff_no,
        Person.active,
    ).subquery("named_person")


async def names_of(tx: Transaction, person_ids: Collection[UUID]) -> dict[UUID, str]:
    """The names of those who are in the scope."""
    rows = await tx.session.execute(
        select(Person.person_id, Person.name).where(Person.person_id.in_(person_ids))
    )
    return dict(rows.all())


def is_called(people: Subquery, text: str) -> Any:
    """The condition on `named()` that a name has this part or begins with these initials."""
    return _matches(people.c, text)


def ids_matching(text: str) -> Select[UUID]:
    """Who in the scope is called so, for other capabilities to search by."""
    return select(Person.person_id).where(_matches(Person, text))


def _staff(union_id: UUID, text: str | None) -> Select[Person]:
    statement = select(Person).where(Person.union_id == union_id, Person.active)
    return statement.where(_matches(Person, text)) if text else statement


def _matches(columns: Any, text: str) -> Any:
    letters = text.lower().replace(" ", "")
    return or_(
        columns.name.contains(text, autoescape=True),
        columns.initials.startswith(letters, autoescape=True),
        func.replace(columns.sort_key, " ", "").startswith(letters, autoescape=True),
        columns.staff_no.startswith(text, autoescape=True),
    )


@dataclass(frozen=True)
class PeopleFilter:
    """Which people of the scope are wanted; `text` is a part of a name, initials or a staff number.

    Those on the staff, unless the retired are asked for.
    """

    text: str | None = None
    union_id: UUID | None = None
    member_state: MemberState | None = None
    staff_kind: StaffKind | None = None
    retired: bool = False


async def search_people(
    tx: Transaction,
    wanted: PeopleFilter,
    *,
    after: tuple[str, UUID] | None = None,
    limit: int | None = None,
) -> Sequence[Person]:
    """People of all unions in the scope, sorted by pinyin."""
    statement = _wanted(wanted)
    if after is not None:
        statement = statement.where(tuple_(Person.sort_key, Person.person_id) > after)
    rows = await tx.session.scalars(
        statement.order_by(Person.sort_key, Person.person_id).limit(limit)
    )
    return rows.all()


async def count_found(tx: Transaction, wanted: PeopleFilter) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _wanted(wanted).with_only_columns(Person.person_id))


def _wanted(wanted: PeopleFilter) -> Select[Person]:
    statement = select(Person).where(
        Person.retired_on.is_not(None) if wanted.retired else Person.active
    )
    if wanted.text:
        statement = statement.where(_matches(Person, wanted.text))
    if wanted.union_id is not None:
        statement = statement.where(Person.union_id == wanted.union_id)
    if wanted.member_state is not None:
        statement = statement.where(Person.member_state == wanted.member_state)
    if wanted.staff_kind is not None:
        statement = statement.where(Person.staff_kind == wanted.staff_kind)
    return statement


@dataclass(frozen=True)
class Newcomer:
    """Somebody on the staff who is no member, and since when they are here."""

    person: Person
    since: date


async def newcomers(tx: Transaction, union_id: UUID | None, limit: int) -> list[Newcomer]:
    """Staff outside the union, who came first first (R-MEM-1)."""
    outside = (MemberState.OUTSIDE, MemberState.LEFT, MemberState.ENDED, MemberState.RETURNED)
    statement = (
        select(Person, Membership.first_day)
        .join(Membership, Membership.person_id == Person.person_id)
        .where(Person.active, Membership.last_day.is_(None), Person.member_state.in_(outside))
        .order_by(Membership.first_day, Person.sort_key)
        .limit(limit)
    )
    if union_id is not None:
        statement = statement.where(Person.union_id == union_id)
    return [Newcomer(*row) for row in await tx.session.execute(statement)]


async def stays_of(tx: Transaction, person_id: UUID) -> Sequence[Membership]:
    """The person's times in unions, the first one first."""
    rows = await tx.session.scalars(
        select(Membership).where(Membership.person_id == person_id).order_by(Membership.first_day)
    )
    return rows.all()


async def posts_of(tx: Transaction, person_id: UUID) -> Sequence[PostHeld]:
    """The person's posts and titles as they were recorded, the first one first."""
    rows = await tx.session.scalars(
        select(PostHeld)
        .where(PostHeld.person_id == person_id)
        .order_by(PostHeld.day, PostHeld.entry_id)
    )
    return rows.all()


async def steps_of(tx: Transaction, person_id: UUID) -> Sequence[MemberStep]:
    """The steps of the person's membership in the order in which they were entered."""
    rows = await tx.session.scalars(
        select(MemberStep)
        .where(MemberStep.person_id == person_id)
        .order_by(MemberStep.recorded_at, MemberStep.entry_id)
    )
    return rows.all()


async def figure(tx: Transaction, name: FigureName) -> int:
    """The figure that counts today: the county's newest, else the default."""
    return (await counting(tx, FIGURES))[name]


async def member_numbers(tx: Transaction, county_id: UUID) -> MemberNumbers | None:
    """How the county numbers its members, once that has been said or done."""
    return await tx.session.get(MemberNumbers, county_id)


async def unions_without_groups(tx: Transaction, union_ids: Collection[UUID]) -> set[UUID]:
    """Unions so small that an application goes to the committee at once."""
    least = await figure(tx, FigureName.GROUPS_FROM)
    found = await units.unions_named(tx, union_ids)
    return {union.union_id for union in found if may_skip_group(union.staff_count, least)}


async def open_lookup(tx: Transaction, lookup_id: UUID, actor_id: UUID) -> Lookup:
    """A look of the caller's own that is still open.

    Raises:
        NotFound: it is another's, or over.

    """
    found = await tx.session.get(Lookup, lookup_id)
    if found is None or found.actor_id != actor_id or found.open_until <= tx.now:
        raise NotFound("查看时间已到，请重新写明原因再查看。")
    return found


async def file_open_until(tx: Transaction, person_id: UUID, actor_id: UUID) -> datetime | None:
    """Until when the caller has this person's file open; None where it is closed."""
    until: datetime | None = await tx.session.scalar(
        select(func.max(Lookup.open_until)).where(
            Lookup.actor_id == actor_id,
            Lookup.person_id == person_id,
            Lookup.open_until > tx.now,
        )
    )
    return until


@dataclass(frozen=True)
class ListedCorrection:
    """A request and whose it is."""

    correction: Correction
    person_name: str


async def corrections(
    tx: Transaction, *, person_id: UUID | None = None, unions: Collection[UUID] | None = None
) -> list[ListedCorrection]:
    """Requests: one person's newest first, or those that wait in the unions, oldest first."""
    statement = select(Correction, Person.name).join(
        Person, Person.person_id == Correction.person_id
    )
    if person_id is not None:
        statement = statement.where(Correction.person_id == person_id).order_by(
            Correction.asked_at.desc()
        )
    else:
        statement = statement.where(Correction.state == CorrectionState.OPEN).order_by(
            Correction.asked_at
        )
    if unions is not None:
        statement = statement.where(Correction.union_id.in_(unions))
    return [ListedCorrection(*row) for row in await tx.session.execute(statement.limit(200))]


async def concerned_among(tx: Transaction, person_ids: Collection[UUID]) -> set[UUID]:
    """Those of the people whose file was looked into, or who asked for a correction."""
    looks = select(Lookup.person_id).where(Lookup.person_id.in_(person_ids))
    wishes = select(Correction.person_id).where(Correction.person_id.in_(person_ids))
    return {found for found in await tx.session.scalars(looks.union(wishes)) if found}
