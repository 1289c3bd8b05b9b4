"""Acts on people: joining, changing, moving to another union, leaving."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypedDict
from uuid import UUID

from sqlalchemy import insert, select

from services.directory.people.domain import (
    NotOnStaff,
    Sex,
    check_come,
    check_stay,
    initials_of,
    sort_key_of,
)
from services.directory.people.tables import Membership, Person
from services.directory.units import queries as units
from shared.contracts.directory import StaffChanged, StaffJoined
from shared.database import Transaction, new_id
from shared.errors import Invalid, NotFound, Stale

# What else ends when somebody's time in a union does: (tx, person, union, first day away).
Leaving = Callable[[Transaction, UUID, UUID, date], Awaitable[None]]
_leaving: list[Leaving] = []


def when_leaving(act: Leaving) -> Leaving:
    """Let `act` run in the same transaction whenever somebody leaves a union.

    Capabilities that build on people enter here what they must end; people do not know them.
    """
    _leaving.append(act)
    return act


@dataclass(frozen=True)
class NewPerson:
    """A person who works in the union from `first_day` on; `sort_key` is made where not given."""

    person_id: UUID
    union_id: UUID
    name: str
    first_day: date
    sort_key: str | None = None
    sex: Sex | None = None
    birth_year: int | None = None
    post: str | None = None
    phone: str | None = None
    email: str | None = None


class PersonChange(TypedDict, total=False):
    """Only what is to be different; None empties a detail."""

    name: str
    sort_key: str
    sex: Sex | None
    birth_year: int | None
    post: str | None
    phone: str | None
    email: str | None


async def join_staff(tx: Transaction, county_id: UUID, people: Sequence[NewPerson]) -> None:
    """Record people and the union each works in.

    Raises:
        NotFound: one of the unions is not there.

    """
    await _unions_must_exist(tx, {new.union_id for new in people})
    rows = [_person_row(county_id, new) for new in people]
    await tx.session.execute(insert(Person), rows)
    await tx.session.execute(
        insert(Membership), [_membership_row(county_id, new) for new in people]
    )
    tx.publish(*(StaffJoined(**_state(tx, row)) for row in rows))


async def change_person(
    tx: Transaction, person_id: UUID, change: PersonChange, *, seen_version: int
) -> Person:
    """Change what is recorded of a person.

    Raises:
        Stale: somebody else changed it meanwhile.

    """
    person = await _locked(tx, person_id)
    if person.version != seen_version:
        raise Stale
    if "name" in change and "sort_key" not in change:
        change = {**change, "sort_key": sort_key_of(change["name"])}
    for field, value in change.items():
        setattr(person, field, value)
    person.initials = initials_of(person.sort_key)
    _publish_change(tx, person)
    return person


async def set_own_email(tx: Transaction, person_id: UUID, email: str | None) -> Person:
    """Let the mail of the person who asks go there; the last wish wins."""
    person = await _locked(tx, person_id)
    if person.email != email:
        person.email = email
        _publish_change(tx, person)
    return person


async def transfer_person(
    tx: Transaction, person_id: UUID, union_id: UUID, first_day: date
) -> Person:
    """Let a person work in another union from `first_day` on; roles in the old one end.

    Somebody who had left comes back this way.

    Raises:
        DayNotPossible: the day is to come, or not after the day of joining.

    """
    person = await _locked(tx, person_id)
    await _unions_must_exist(tx, {union_id})
    if person.active and person.union_id == union_id:
        raise Invalid("已经在这个单位，不需要调动。")
    check_come(first_day, tx.today)
    await _end_membership(tx, person, first_day - timedelta(days=1))
    person.union_id, person.active = union_id, True
    tx.session.add(
        Membership(
            membership_id=new_id(),
            county_id=person.county_id,
            union_id=union_id,
            person_id=person_id,
            first_day=first_day,
        )
    )
    _publish_change(tx, person)
    return person


async def leave_staff(tx: Transaction, person_id: UUID, last_day: date) -> Person:
    """Let a person leave the county's schools; roles end, and so does the right to sign in.

    Raises:
        NotOnStaff: the person has left before.
        DayNotPossible: the day is to come, or before the day of joining.

    """
    person = await _locked(tx, person_id)
    if not person.active:
        raise NotOnStaff("该人员已经离开，不能重复办理。")
    check_come(last_day, tx.today)
    await _end_membership(tx, person, last_day)
    person.active = False
    _publish_change(tx, person)
    return person


async def _end_membership(tx: Transaction, person: Person, last_day: date) -> None:
    last = await tx.session.scalar(
        select(Membership)
        .where(Membership.person_id == person.person_id)
        .order_by(Membership.first_day.desc())
        .limit(1)
    )
    if last is None or last.last_day is not None:
        return
    check_stay(last.first_day, last_day)
    last.last_day = last_day
    await tx.session.flush()
    for act in _leaving:
        await act(tx, person.person_id, person.union_id, last_day + timedelta(days=1))


async def _locked(tx: Transaction, person_id: UUID) -> Person:
    person = await tx.session.get(Person, person_id, with_for_update=True)
    if person is None:
        raise NotFound
    return person


async def _unions_must_exist(tx: Transaction, union_ids: Collection[UUID]) -> None:
    found = await units.unions_named(tx, union_ids)
    if len(found) < len(union_ids):
        raise NotFound("没有找到这个单位。")


def _publish_change(tx: Transaction, person: Person) -> None:
    person.version += 1
    row = {column.key: getattr(person, column.key) for column in Person.__table__.columns}
    tx.publish(StaffChanged(**_state(tx, row)))


def _person_row(county_id: UUID, new: NewPerson) -> dict[str, Any]:
    sort_key = new.sort_key or sort_key_of(new.name)
    return {
        "person_id": new.person_id,
        "county_id": county_id,
        "union_id": new.union_id,
        "version": 1,
        "name": new.name,
        "sort_key": sort_key,
        "initials": initials_of(sort_key),
        "sex": new.sex.value if new.sex else None,
        "birth_year": new.birth_year,
        "post": new.post,
        "phone": new.phone,
        "email": new.email,
        "active": True,
    }


def _membership_row(county_id: UUID, new: NewPerson) -> dict[str, Any]:
    return {
        "membership_id": new_id(),
        "county_id": county_id,
        "union_id": new.union_id,
        "person_id": new.person_id,
        "first_day": new.first_day,
    }


def _state(tx: Transaction, row: dict[str, Any]) -> dict[str, Any]:
    told = ("county_id", "union_id", "version", "name", "sort_key", "email", "active")
    return {
        "occurred_at": tx.now,
        "subject_id": row["person_id"],
        **{field: row[field] for field in told},
    }
