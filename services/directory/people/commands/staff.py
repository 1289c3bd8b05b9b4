"""Acts on people: joining, changing, moving to another union, leaving."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict
from uuid import UUID

from sqlalchemy import select

from services.directory.audit_acts import AuditAct
from services.directory.people.commands.course import (
    StepTaken,
    new_posts,
    write_posts,
    write_steps,
)
from services.directory.people.commands.recording import as_columns, changed_fields, must_be_new
from services.directory.people.domain.details import Sex, StaffKind
from services.directory.people.domain.membership import TRANSITIONS, MemberState, Step
from services.directory.people.domain.teaching import teaches
from services.directory.people.tables import Membership, Person
from services.directory.units import queries as units
from shared import audit
from shared.contracts.directory import StaffChanged, StaffJoined
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.sealing import Keyring
from shared.sql import insert_rows

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
    """A person who works in the union from `first_day` on; `sort_key` is made where not given.

    Days known in part are written `1990`, `1990-05` or `1990-05-12`.
    """

    person_id: UUID
    union_id: UUID
    name: str
    first_day: date
    sort_key: str | None = None
    staff_no: str | None = None
    sex: Sex | None = None
    birth: str | None = None
    nation: str | None = None
    politics: str | None = None
    education: str | None = None
    degree: str | None = None
    title: str | None = None
    title_since: str | None = None
    post: str | None = None
    subject: str | None = None
    staff_kind: StaffKind | None = None
    first_job: str | None = None
    came_here: str | None = None
    joined_union: str | None = None
    member_no: str | None = None
    phone: str | None = None
    email: str | None = None
    note: str | None = None
    id_number: str | None = None
    bank_card: str | None = None


class PersonChange(TypedDict, total=False):
    """Only what is to be different; None empties a detail."""

    name: str
    sort_key: str
    staff_no: str | None
    sex: Sex | None
    birth: str | None
    nation: str | None
    politics: str | None
    education: str | None
    degree: str | None
    title: str | None
    title_since: str | None
    post: str | None
    subject: str | None
    staff_kind: StaffKind | None
    first_job: str | None
    came_here: str | None
    joined_union: str | None
    member_no: str | None
    phone: str | None
    email: str | None
    note: str | None
    id_number: str | None
    bank_card: str | None


async def join_staff(
    tx: Transaction, county_id: UUID, people: Sequence[NewPerson], keyring: Keyring | None = None
) -> None:
    """Record people and the union each works in; `keyring` where a sealed number is given.

    Raises:
        NotFound: one of the unions is not there.
        DetailNotPossible, NotAnIdNumber, NotACard: something that no person can have.
        AlreadyRecorded: an ID number is known in the county.

    """
    await units.must_be_open(tx, {new.union_id for new in people})
    rows = [_person_row(county_id, new, keyring, tx.today) for new in people]
    await must_be_new(tx, rows)
    await insert_rows(tx, Person, rows)
    await insert_rows(tx, Membership, [_membership_row(county_id, new) for new in people])
    await _write_beginning(tx, rows, people)
    tx.publish(*(StaffJoined(**told_of(tx, row)) for row in rows))
    await audit.record(tx, *(entry_of(AuditAct.STAFF_JOINED, new) for new in people))


async def change_person(
    tx: Transaction,
    person_id: UUID,
    change: PersonChange,
    *,
    seen_version: int,
    keyring: Keyring | None = None,
) -> Person:
    """Change what is recorded of a person.

    Raises:
        Stale: somebody else changed it meanwhile.
        DetailNotPossible, NotAnIdNumber, NotACard, AlreadyRecorded: as when joining.

    """
    person = await locked_person(tx, person_id)
    if person.version != seen_version:
        raise Stale
    await change_people(tx, {person_id: change}, keyring)
    return person


async def change_people(
    tx: Transaction, changes: Mapping[UUID, PersonChange], keyring: Keyring | None = None
) -> None:
    """Change what is recorded of many people, whatever their versions.

    Raises:
        NotFound: one of them is not there.
        DetailNotPossible, NotAnIdNumber, NotACard, AlreadyRecorded: as when joining.

    """
    found = await tx.session.scalars(
        select(Person)
        .where(Person.person_id.in_(changes))
        .order_by(Person.person_id)
        .with_for_update()
    )
    people = found.all()
    if len(people) < len(changes):
        raise NotFound("没有找到这位人员。")
    columns = {
        person.person_id: as_columns(
            person.person_id, changes[person.person_id], keyring, tx.today, person
        )
        for person in people
    }
    await must_be_new(tx, [_new_print(person, columns[person.person_id]) for person in people])
    posts: list[dict[str, Any]] = []
    steps: list[tuple[Person, StepTaken]] = []
    entries: list[audit.Entry] = []
    for person in people:
        given = columns[person.person_id]
        fields = ",".join(changed_fields(person, given))
        entries.append(entry_of(AuditAct.STAFF_CHANGED, person, fields=fields))
        posts += new_posts(person, given, tx.today, person)
        for field, value in given.items():
            setattr(person, field, value)
        if _tells_membership(given) and person.member_state in TRANSITIONS[Step.RECORD]:
            person.member_state = MemberState.MEMBER.value
            steps.append((person, _recorded(person, tx.today)))
        publish_change(tx, person)
    await write_posts(tx, posts)
    await write_steps(tx, steps)
    await audit.record(tx, *entries)


def _new_print(person: Person, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The print that the person did not have before."""
    given = columns.get("id_number_print")
    return {"id_number_print": None if given == person.id_number_print else given}


async def set_own_email(tx: Transaction, person_id: UUID, email: str | None) -> Person:
    """Let the mail of the person who asks go there; the last wish wins."""
    person = await locked_person(tx, person_id)
    if person.email != email:
        person.email = email
        publish_change(tx, person)
        await audit.record(tx, entry_of(AuditAct.STAFF_CHANGED, person, fields="email"))
    return person


async def set_groups(tx: Transaction, names: Mapping[UUID, str | None]) -> None:
    """Keep the union group that each of these people is in from now on, and tell of who changed."""
    found = await tx.session.scalars(
        select(Person)
        .where(Person.person_id.in_(names))
        .order_by(Person.person_id)
        .with_for_update()
    )
    for person in found:
        if person.group_name != names[person.person_id]:
            person.group_name = names[person.person_id]
            publish_change(tx, person)


async def end_what_ends(
    tx: Transaction, person_id: UUID, union_id: UUID, first_day_away: date
) -> None:
    """Let everything end that somebody held in the union they leave."""
    for act in _leaving:
        await act(tx, person_id, union_id, first_day_away)


async def locked_person(tx: Transaction, person_id: UUID) -> Person:
    person = await tx.session.get(Person, person_id, with_for_update=True)
    if person is None:
        raise NotFound
    return person


def publish_change(tx: Transaction, person: Person) -> None:
    person.version += 1
    tx.publish(StaffChanged(**told_of(tx, row_of(person))))


def row_of(person: Person) -> dict[str, Any]:
    return {column.key: getattr(person, column.key) for column in Person.__table__.columns}


def entry_of(act: AuditAct, person: Person | NewPerson, **facts: str) -> audit.Entry:
    """What the log keeps of an act on a person, in the union where they are now."""
    return audit.Entry(act=act, person_id=person.person_id, union_id=person.union_id, facts=facts)


def _person_row(
    county_id: UUID, new: NewPerson, keyring: Keyring | None, today: date
) -> dict[str, Any]:
    given = dict(vars(new))
    del given["first_day"]
    return {
        "county_id": county_id,
        "version": 1,
        "active": True,
        "member_state": MemberState.MEMBER if _tells_membership(given) else MemberState.OUTSIDE,
        **as_columns(new.person_id, given, keyring, today),
    }


def _tells_membership(given: Mapping[str, Any]) -> bool:
    """A roster that names the month of joining or a card's number speaks of a member."""
    return bool(given.get("joined_union") or given.get("member_no"))


def _recorded(person: Person, otherwise: date) -> StepTaken:
    return StepTaken(Step.RECORD, person.joined_union or otherwise.isoformat(), from_paper=True)


async def _write_beginning(
    tx: Transaction, rows: Sequence[Mapping[str, Any]], people: Sequence[NewPerson]
) -> None:
    """The first lines of each one's course."""
    made = [(Person(**row), row, new.first_day) for row, new in zip(rows, people, strict=True)]
    await write_posts(tx, [post for one, row, day in made for post in new_posts(one, row, day)])
    members = [(one, _recorded(one, day)) for one, row, day in made if _tells_membership(row)]
    await write_steps(tx, members)


def _membership_row(county_id: UUID, new: NewPerson) -> dict[str, Any]:
    return {
        "membership_id": new_id(),
        "county_id": county_id,
        "union_id": new.union_id,
        "person_id": new.person_id,
        "first_day": new.first_day,
    }


_TOLD = ("county_id", "union_id", "version", "name", "sort_key", "email", "active")
# Of somebody who has just joined a detail that nobody gave is not in the row.
_DETAILS_TOLD = ("sex", "birth_year", "group_name")


def told_of(tx: Transaction, row: Mapping[str, Any]) -> dict[str, Any]:
    """What events tell of a person: what copies need, and no more (decision 38)."""
    return {
        "occurred_at": tx.now,
        "subject_id": row["person_id"],
        **{field: row[field] for field in _TOLD},
        **{field: row.get(field) for field in _DETAILS_TOLD},
        "is_teacher": teaches(row.get("post"), row.get("subject")),
    }


async def tell_as_they_stand(
    tx: Transaction, after: UUID | None, limit: int
) -> Sequence[StaffChanged]:
    """People as they stand, in the order of their ids after this one: for who has to be filled."""
    statement = select(Person).order_by(Person.person_id).limit(limit)
    if after is not None:
        statement = statement.where(Person.person_id > after)
    return [
        StaffChanged(**told_of(tx, row_of(person)))
        for person in await tx.session.scalars(statement)
    ]
