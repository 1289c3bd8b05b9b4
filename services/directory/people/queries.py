"""Questions about people."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Subquery, func, or_, select, tuple_

from services.directory.people.tables import Person
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


async def count_people(tx: Transaction, union_id: UUID, text: str | None = None) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _staff(union_id, text))


def named() -> Subquery:
    """Who everybody in the scope is, for other capabilities to join: id, union, name, active."""
    return select(
        Person.person_id, Person.union_id, Person.name, Person.sort_key, Person.active
    ).subquery("named_person")


def _staff(union_id: UUID, text: str | None) -> Select[Person]:
    statement = select(Person).where(Person.union_id == union_id, Person.active)
    return statement.where(_matches(text)) if text else statement


def _matches(text: str) -> Any:
    letters = text.lower().replace(" ", "")
    return or_(
        Person.name.contains(text, autoescape=True),
        Person.initials.startswith(letters, autoescape=True),
        func.replace(Person.sort_key, " ", "").startswith(letters, autoescape=True),
    )
