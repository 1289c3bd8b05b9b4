"""Questions about the roles that people hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select, tuple_

from services.directory.people import queries as people
from services.directory.roles.tables import RoleGrant
from services.directory.units import queries as units
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotFound
from shared.people import holds_on
from shared.web.identity import Held

_holder = people.named()


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
        _with_holder()
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= day))
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= RoleGrant.first_day))
    )
    if union_id is not None:
        statement = statement.where(RoleGrant.union_id == union_id)
    if person_id is not None:
        statement = statement.where(RoleGrant.person_id == person_id)
    if after is not None:
        statement = statement.where(tuple_(_holder.c.sort_key, RoleGrant.role_id) > after)
    rows = await tx.session.execute(
        statement.order_by(_holder.c.sort_key, RoleGrant.role_id).limit(limit)
    )
    return [ListedRole(*row) for row in rows]


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


async def standing_of(tx: Transaction, person_id: UUID, day: date) -> Standing | None:
    """The person's roles on this day, and being on the staff; asked in the county's scope.

    A cluster lead holds that role in each union which is in the cluster on this day.
    """
    rows = (
        await tx.session.execute(
            select(_holder.c.name, _holder.c.active, _holder.c.union_id, RoleGrant)
            .outerjoin(
                RoleGrant,
                and_(RoleGrant.person_id == _holder.c.person_id, holds_on(RoleGrant, day)),
            )
            .where(_holder.c.person_id == person_id)
            .order_by(RoleGrant.role, RoleGrant.role_id)
        )
    ).all()
    if not rows:
        return None
    name, active, union_id, _ = rows[0]
    grants = [grant for *_, grant in rows if grant is not None]
    held = [Held(Role.STAFF_MEMBER, union_id)] if active else []
    held += [Held(Role(g.role), g.union_id, g.cluster_id) for g in grants]
    held += await _led_unions(tx, grants, day)
    return Standing(name, active, tuple(dict.fromkeys(held)))


async def _led_unions(tx: Transaction, grants: Sequence[RoleGrant], day: date) -> list[Held]:
    led = {grant.cluster_id for grant in grants if grant.cluster_id is not None}
    members = await units.unions_in_clusters(tx, led, day)
    return [Held(Role.CLUSTER_LEAD, union_id, cluster_id) for cluster_id, union_id in members]


def _with_holder() -> Select[Any]:
    return select(RoleGrant, _holder.c.name, _holder.c.sort_key).join(
        _holder, _holder.c.person_id == RoleGrant.person_id
    )
