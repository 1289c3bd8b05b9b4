"""Acts on roles: granting them for a term, and ending them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import insert, or_, select

from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from services.directory.people.commands.staff import when_leaving
from services.directory.roles.domain import (
    AlreadyEnded,
    AlreadyHeld,
    Term,
    check_days,
    check_place,
    last_day_left,
)
from services.directory.roles.tables import RoleGrant
from services.directory.units import queries as units
from shared import audit
from shared.contracts.directory import RoleEnded, RoleGranted, UnionKind
from shared.contracts.roles import ROLE_LABELS, Role
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class NewRole:
    """A role to be held in a union from `first_day`; open where there is no last day."""

    role_id: UUID
    person_id: UUID
    role: Role
    union_id: UUID
    first_day: date
    last_day: date | None = None
    cluster_id: UUID | None = None


async def grant_roles(tx: Transaction, county_id: UUID, roles: Sequence[NewRole]) -> None:
    """Give people roles.

    Raises:
        NotFound: a person, union or cluster is not there.
        RoleNotPossible: a role cannot be held in that unit.
        AlreadyHeld: the person holds it there in some of the days.

    """
    await _check_places(tx, roles)
    await _check_people(tx, roles)
    rows = [_row(county_id, new) for new in roles]
    await tx.session.execute(insert(RoleGrant), rows)
    tx.publish(*(RoleGranted(**_state(tx, row)) for row in rows))
    await audit.record(tx, *(_entry(AuditAct.ROLE_GRANTED, row) for row in rows))


async def end_role(tx: Transaction, role_id: UUID, last_day: date) -> RoleGrant:
    """Let a role end with `last_day`; the day before its first undoes it.

    Raises:
        AlreadyEnded: it ends earlier already.

    """
    grant = await tx.session.get(RoleGrant, role_id, with_for_update=True)
    if grant is None:
        raise NotFound
    if grant.last_day is not None and grant.last_day <= last_day:
        raise AlreadyEnded(f"这个角色到{grant.last_day}就结束了，不需要再办理。")
    await _end(tx, grant, max(last_day, last_day_left(grant.first_day, grant.first_day)))
    return grant


@when_leaving
async def end_roles_left(
    tx: Transaction, person_id: UUID, union_id: UUID, first_day_away: date
) -> None:
    """End what somebody holds in the union that they leave."""
    grants = await tx.session.scalars(
        select(RoleGrant)
        .where(RoleGrant.person_id == person_id, RoleGrant.union_id == union_id)
        .where(or_(RoleGrant.last_day.is_(None), RoleGrant.last_day >= first_day_away))
        .with_for_update()
    )
    for grant in grants:
        await _end(tx, grant, last_day_left(first_day_away, grant.first_day))


async def _end(tx: Transaction, grant: RoleGrant, last_day: date) -> None:
    grant.last_day = last_day
    grant.version += 1
    row = {column.key: getattr(grant, column.key) for column in RoleGrant.__table__.columns}
    tx.publish(RoleEnded(**_state(tx, row)))
    await audit.record(tx, _entry(AuditAct.ROLE_ENDED, row))


def _entry(act: AuditAct, row: dict[str, Any]) -> audit.Entry:
    told = ("role", "first_day", "last_day")
    return audit.Entry(
        act=act,
        union_id=row["union_id"],
        person_id=row["person_id"],
        subject_id=row["role_id"],
        facts={name: str(row[name]) for name in told if row[name] is not None},
    )


async def _check_places(tx: Transaction, roles: Sequence[NewRole]) -> None:
    unions = await units.unions_named(tx, {new.union_id for new in roles})
    kinds = {union.union_id: UnionKind(union.kind) for union in unions}
    clusters = {cluster.cluster_id for cluster in await units.clusters(tx)}
    for new in roles:
        if new.union_id not in kinds:
            raise NotFound("没有找到这个单位。")
        check_place(new.role, kinds[new.union_id], new.cluster_id)
        if new.cluster_id is not None and new.cluster_id not in clusters:
            raise NotFound("没有找到这个片区。")
        check_days(new.first_day, new.last_day)


async def _check_people(tx: Transaction, roles: Sequence[NewRole]) -> None:
    """The people are there, and locked until the commit: nobody gets a role twice at once."""
    await people.must_exist(tx, {new.person_id for new in roles}, held_still=True)
    await _check_not_held(tx, roles)


async def _check_not_held(tx: Transaction, roles: Sequence[NewRole]) -> None:
    held = await tx.session.scalars(
        select(RoleGrant).where(RoleGrant.person_id.in_({new.person_id for new in roles}))
    )
    terms: dict[_Place, list[Term]] = {}
    for grant in held:
        terms.setdefault(_place(grant), []).append(Term(grant.first_day, grant.last_day))
    for new in roles:
        earlier = terms.setdefault(_place(new), [])
        term = Term(new.first_day, new.last_day)
        if any(term.overlaps(other) for other in earlier):
            raise AlreadyHeld(f"该人员在这段时间里已经担任“{ROLE_LABELS[new.role]}”。")
        earlier.append(term)


_Place = tuple[UUID, str, UUID, UUID | None]


def _place(held: NewRole | RoleGrant) -> _Place:
    return (held.person_id, str(held.role), held.union_id, held.cluster_id)


def _row(county_id: UUID, new: NewRole) -> dict[str, Any]:
    return {
        "role_id": new.role_id,
        "county_id": county_id,
        "union_id": new.union_id,
        "person_id": new.person_id,
        "version": 1,
        "role": new.role.value,
        "cluster_id": new.cluster_id,
        "first_day": new.first_day,
        "last_day": new.last_day,
    }


def _state(tx: Transaction, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "occurred_at": tx.now,
        "subject_id": row["role_id"],
        **{field: value for field, value in row.items() if field != "role_id"},
    }
