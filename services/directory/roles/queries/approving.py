"""Who may approve what somebody drafted, from the roles that are held on the day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select

from services.directory.people import queries as people
from services.directory.roles.tables import RoleGrant
from services.directory.units import queries as units
from shared.approving import Hat, Matter, Rung
from shared.approving import approvers as ladder
from shared.contracts.roles import Role, Standing
from shared.database import Transaction
from shared.people import holds_on


@dataclass(frozen=True)
class Named:
    """Who approves, by name."""

    person_id: UUID
    name: str


@dataclass(frozen=True)
class Turn:
    """Whose turn it is to approve; `people` is empty where the county has nobody else."""

    rung: Rung
    people: tuple[Named, ...]


async def approvers(
    tx: Transaction, union_id: UUID, matter: Matter, drafter_id: UUID, day: date
) -> Turn:
    """Who decides on this day; asked in the county's scope, for its officers stand last."""
    county_id = (await units.one_union(tx, union_id)).union.county_id
    body = await units.county_union(tx, county_id)
    holder = people.named()
    rows = await tx.session.execute(
        select(RoleGrant.person_id, RoleGrant.role, RoleGrant.standing, holder.c.name)
        .join(holder, holder.c.person_id == RoleGrant.person_id)
        .where(or_(RoleGrant.union_id == union_id, RoleGrant.union_id == body.union_id))
        .where(holder.c.active, holds_on(RoleGrant, day))
        .order_by(holder.c.sort_key, RoleGrant.role_id)
    )
    names: dict[UUID, str] = {}
    hats = []
    for person_id, role, standing, name in rows:
        names[person_id] = name
        hats.append(Hat(person_id, Role(role), Standing(standing)))
    turn = ladder(matter, hats, drafter_id)
    return Turn(turn.rung, tuple(Named(p, names[p]) for p in turn.person_ids))
