"""Questions about who holds which role."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select, tuple_

from services.directory.people import queries as people
from services.directory.roles.domain.tenures import Tenure
from services.directory.roles.domain.terms import Term
from services.directory.roles.tables import RoleGrant
from shared.contracts.roles import Role, Standing
from shared.database import Transaction, count_rows
from shared.errors import NotFound

_holder = people.named()


@dataclass(frozen=True)
class ListedRole:
    """A role and who holds it."""

    grant: RoleGrant
    person_name: str
    person_sort_key: str


@dataclass(frozen=True)
class RoleFilter:
    """Which roles are wanted; `text` is a part of the holder's name, or its initials.

    `ending_by`: only those that end by that day.
    """

    union_id: UUID | None = None
    person_id: UUID | None = None
    role: Role | None = None
    standing: Standing | None = None
    text: str | None = None
    ending_by: date | None = None


async def list_roles(
    tx: Transaction,
    day: date,
    wanted: RoleFilter,
    *,
    after: tuple[str, UUID] | None = None,
    limit: int | None = None,
) -> list[ListedRole]:
    """Roles that count on the day or later, sorted by the holder's pinyin."""
    statement = _wanted(day, wanted)
    if after is not None:
        statement = statement.where(tuple_(_holder.c.sort_key, RoleGrant.role_id) > after)
    rows = await tx.session.execute(
        statement.order_by(_holder.c.sort_key, RoleGrant.role_id).limit(limit)
    )
    return [ListedRole(*row) for row in rows]


async def count_roles(tx: Transaction, day: date, wanted: RoleFilter) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _wanted(day, wanted))


async def roles_of(tx: Transaction, person_id: UUID, day: date) -> list[RoleGrant]:
    """The person's roles that count on the day or later."""
    rows = await tx.session.scalars(
        select(RoleGrant)
        .where(RoleGrant.person_id == person_id, _not_over(day))
        .order_by(RoleGrant.role, RoleGrant.role_id)
    )
    return list(rows)


async def holders_among(tx: Transaction, person_ids: Collection[UUID]) -> set[UUID]:
    """Those of the people who hold or have held a role."""
    rows = await tx.session.scalars(
        select(RoleGrant.person_id).where(RoleGrant.person_id.in_(person_ids)).distinct()
    )
    return set(rows)


async def roles_named(tx: Transaction, role_ids: Collection[UUID]) -> set[Role]:
    """Which roles these grants are of."""
    found = select(RoleGrant.role).where(RoleGrant.role_id.in_(role_ids)).distinct()
    return {Role(role) for role in await tx.session.scalars(found)}


async def holders_of(tx: Transaction, role_ids: Collection[UUID]) -> set[UUID]:
    """Whose grants these are."""
    found = select(RoleGrant.person_id).where(RoleGrant.role_id.in_(role_ids)).distinct()
    return set(await tx.session.scalars(found))


async def ending_untold(tx: Transaction, county_id: UUID, days: int) -> list[tuple[RoleGrant, str]]:
    """Grants of a county that end within these days and of which nobody was told, with names."""
    rows = await tx.session.execute(
        select(RoleGrant, _holder.c.name)
        .join(_holder, _holder.c.person_id == RoleGrant.person_id)
        .where(RoleGrant.county_id == county_id, ~RoleGrant.end_told, _holder.c.active)
        .where(RoleGrant.last_day.between(tx.today, tx.today + timedelta(days=days)))
        .order_by(RoleGrant.last_day, RoleGrant.role_id)
        .with_for_update(of=RoleGrant, skip_locked=True)
    )
    return [(grant, name) for grant, name in rows]


async def listed_role(tx: Transaction, role_id: UUID) -> ListedRole:
    """A role in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    row = (
        await tx.session.execute(_with_holder().where(RoleGrant.role_id == role_id))
    ).one_or_none()
    if row is None:
        raise NotFound
    return ListedRole(*row)


def tenure_of(grant: RoleGrant) -> Tenure:
    """The row as the rules see it."""
    return Tenure(
        grant.person_id,
        Role(grant.role),
        grant.union_id,
        Term(grant.first_day, grant.last_day),
        grant.cluster_id,
        Standing(grant.standing),
    )


def _not_over(day: date) -> Any:
    """Counts on the day or later; what was ended before it began never counts."""
    lasting = and_(RoleGrant.last_day >= day, RoleGrant.last_day >= RoleGrant.first_day)
    return or_(RoleGrant.last_day.is_(None), lasting)


def _wanted(day: date, wanted: RoleFilter) -> Select[Any]:
    statement = _with_holder().where(_not_over(day))
    for column, value in (
        (RoleGrant.union_id, wanted.union_id),
        (RoleGrant.person_id, wanted.person_id),
        (RoleGrant.role, wanted.role),
        (RoleGrant.standing, wanted.standing),
    ):
        if value is not None:
            statement = statement.where(column == value)
    if wanted.ending_by is not None:
        statement = statement.where(RoleGrant.last_day <= wanted.ending_by)
    if wanted.text:
        statement = statement.where(people.is_called(_holder, wanted.text))
    return statement


def _with_holder() -> Select[Any]:
    return select(RoleGrant, _holder.c.name, _holder.c.sort_key).join(
        _holder, _holder.c.person_id == RoleGrant.person_id
    )
