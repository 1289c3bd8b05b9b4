"""Questions about people and the roles they hold."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select, tuple_

from services.directory.people.tables import Person, RoleGrant
from services.directory.units import queries as units
from shared.contracts.roles import Role
from shared.database import Transaction, count_rows
from shared.errors import NotFound
from shared.people import holds_on
from shared.web.identity import Held


@dataclass(frozen=True)
class Standing:
    """What a person may sign in as: name, and roles in the unions where they count."""

    name: str
    active: bool
    held: tuple[Held, ...]


@dataclass(frozen=True)
class ListedRole:
    """A role and who holds it."""

    grant: RoleGrant
    person_name: str
    person_sort_key: str


async def one_person(tx: Transaction, person_id: UUID) -> Person:
    """A person in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    found = await tx.session.get(Person, person_id)
    if found is None:
        raise NotFound
    return found


async def must_exist(tx: Transaction, person_ids: Collection[UUID]) -> None:
    """Every one of these people is in the scope.

    Raises:
        NotFound: somebody is not.

    """
    found = await tx.session.scalar(
        select(func.count()).select_from(Person).where(Person.person_id.in_(person_ids))
    )
    if found != len(person_ids):
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


def _staff(union_id: UUID, text: str | None) -> Select[Person]:
    statement = select(Person).where(Person.union_id == union_id, Person.active)
    return statement.where(_matches(text)) if text else statement


async def roles_of(
    tx: Transaction,
    day: date,
    *,
    union_id: UUID | None = None,
    person_id: UUID | None = None,
    after: tuple[str, UUID] | None = None,
    limit: int | None = None,
) -> list[ListedRole]:
    """Roles that count on the day or later, of a union or a person; sorted by holder's pinyin."""
    statement = (
        select(RoleGrant, Person.name, Person.sort_key)
        .join(Person, Person.person_id == RoleGrant.person_id)
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= day))
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= RoleGrant.first_day))
    )
    if union_id is not None:
        statement = statement.where(RoleGrant.union_id == union_id)
    if person_id is not None:
        statement = statement.where(RoleGrant.person_id == person_id)
    if after is not None:
        statement = statement.where(tuple_(Person.sort_key, RoleGrant.role_id) > after)
    rows = await tx.session.execute(
        statement.order_by(Person.sort_key, RoleGrant.role_id).limit(limit)
    )
    return [ListedRole(*row) for row in rows]


async def listed_role(tx: Transaction, role_id: UUID) -> ListedRole:
    """A role in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    row = (
        await tx.session.execute(
            select(RoleGrant, Person.name, Person.sort_key)
            .join(Person, Person.person_id == RoleGrant.person_id)
            .where(RoleGrant.role_id == role_id)
        )
    ).one_or_none()
    if row is None:
        raise NotFound
    return ListedRole(*row)


async def roles_held(tx: Transaction, person_id: UUID, day: date) -> list[RoleGrant]:
    """The grants that count on this day."""
    rows = await tx.session.scalars(
        select(RoleGrant)
        .where(RoleGrant.person_id == person_id, holds_on(RoleGrant, day))
        .order_by(RoleGrant.role, RoleGrant.role_id)
    )
    return list(rows)


async def standing_of(tx: Transaction, person_id: UUID, day: date) -> Standing | None:
    """The person's roles on this day, and being on the staff; asked in the county's scope.

    A cluster lead holds that role in each union which is in the cluster on this day.
    """
    rows = (
        await tx.session.execute(
            select(Person, RoleGrant)
            .outerjoin(
                RoleGrant,
                and_(RoleGrant.person_id == Person.person_id, holds_on(RoleGrant, day)),
            )
            .where(Person.person_id == person_id)
            .order_by(RoleGrant.role, RoleGrant.role_id)
        )
    ).all()
    if not rows:
        return None
    person = rows[0][0]
    grants = [grant for _, grant in rows if grant is not None]
    held = [Held(Role.STAFF_MEMBER, person.union_id)] if person.active else []
    held += [Held(Role(g.role), g.union_id, g.cluster_id) for g in grants]
    held += await _led_unions(tx, grants, day)
    return Standing(person.name, person.active, tuple(dict.fromkeys(held)))


async def _led_unions(tx: Transaction, grants: Sequence[RoleGrant], day: date) -> list[Held]:
    led = {grant.cluster_id for grant in grants if grant.cluster_id is not None}
    members = await units.unions_in_clusters(tx, led, day)
    return [Held(Role.CLUSTER_LEAD, union_id, cluster_id) for cluster_id, union_id in members]


def _matches(text: str) -> Any:
    letters = text.lower().replace(" ", "")
    return or_(
        Person.name.contains(text, autoescape=True),
        Person.initials.startswith(letters, autoescape=True),
        func.replace(Person.sort_key, " ", "").startswith(letters, autoescape=True),
    )
