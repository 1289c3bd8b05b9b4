"""What a person may do today because of the roles they hold, and what they are called for it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, or_, select

from services.directory.people import queries as people
from services.directory.roles.tables import RoleGrant
from services.directory.units import queries as units
from shared.contracts.roles import Role, Standing, title_of
from shared.database import Transaction
from shared.people import holds_on
from shared.web.identity import Held

_holder = people.named()


@dataclass(frozen=True)
class Rights:
    """What a person may sign in as: name, and roles in the unions where they count."""

    name: str
    active: bool
    held: tuple[Held, ...]


async def rights_of(tx: Transaction, person_id: UUID, day: date) -> Rights | None:
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
    return Rights(name, active, tuple(dict.fromkeys(held)))


async def _led_unions(tx: Transaction, grants: Sequence[RoleGrant], day: date) -> list[Held]:
    led = {grant.cluster_id for grant in grants if grant.cluster_id is not None}
    members = await units.unions_in_clusters(tx, led, day)
    return [Held(Role.CLUSTER_LEAD, union_id, cluster_id) for cluster_id, union_id in members]


async def titles_of(tx: Transaction, person_id: UUID, day: date) -> dict[tuple[Role, UUID], str]:
    """What the person is called for each role that counts on this day: 代理 where acting."""
    rows = await tx.session.scalars(
        select(RoleGrant)
        .where(RoleGrant.person_id == person_id, holds_on(RoleGrant, day))
        .order_by(RoleGrant.standing)  # acting comes first, one's own right counts in the end
    )
    return {
        (Role(grant.role), grant.union_id): title_of(Role(grant.role), Standing(grant.standing))
        for grant in rows
    }


async def roles_by_person(
    tx: Transaction, day: date, person_ids: Collection[UUID]
) -> dict[UUID, set[Role]]:
    """Roles that count on the day or later, for each of the people."""
    rows = await tx.session.execute(
        select(RoleGrant.person_id, RoleGrant.role)
        .where(RoleGrant.person_id.in_(person_ids))
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= day))
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= RoleGrant.first_day))
    )
    held: dict[UUID, set[Role]] = {person_id: set() for person_id in person_ids}
    for person_id, role in rows:
        held[person_id].add(Role(role))
    return held
