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
from services.directory.roles.commands.guarding import check_free, hold_unions_still
from services.directory.roles.domain.figures import FigureName
from services.directory.roles.domain.granting import check_place
from services.directory.roles.domain.tenures import SOLE, Tenure
from services.directory.roles.domain.terms import (
    AlreadyEnded,
    Term,
    check_acting,
    check_days,
    last_day_left,
)
from services.directory.roles.queries.figures import figure
from services.directory.roles.tables import RoleGrant
from services.directory.units import queries as units
from shared import audit
from shared.contracts.directory import RoleEnded, RoleGranted, UnionKind
from shared.contracts.roles import Role, Standing
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
    standing: Standing = Standing.REGULAR

    @property
    def tenure(self) -> Tenure:
        return Tenure(
            self.person_id,
            self.role,
            self.union_id,
            Term(self.first_day, self.last_day),
            self.cluster_id,
            self.standing,
        )


async def grant_roles(tx: Transaction, county_id: UUID, roles: Sequence[NewRole]) -> list[str]:
    """Give people roles; what the county wants to be warned of, in sentences.

    Raises:
        NotFound: a person, union or cluster is not there.
        RoleNotPossible: a role cannot be held in that unit.
        AlreadyHeld: the person holds it there in some of the days.
        SeatTaken: somebody else holds an office for one.
        RolesIncompatible: the person holds what excludes it.

    """
    await _check_places(tx, roles)
    # Unions before people, as in every act that holds both still.
    await hold_unions_still(tx, {new.union_id for new in roles if new.role in SOLE})
    await people.must_exist(tx, {new.person_id for new in roles}, held_still=True)
    warnings = await check_free(tx, [new.tenure for new in roles])
    rows = [_row(county_id, new) for new in roles]
    await tx.session.execute(insert(RoleGrant), rows)
    tx.publish(*(RoleGranted(**_state(tx, row)) for row in rows))
    await audit.record(tx, *(_entry(AuditAct.ROLE_GRANTED, row) for row in rows))
    return warnings


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
    await end_with(tx, grant, max(last_day, last_day_left(grant.first_day, grant.first_day)))
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
        await end_with(tx, grant, last_day_left(first_day_away, grant.first_day))


async def end_with(tx: Transaction, grant: RoleGrant, last_day: date) -> None:
    """Set the last day; whoever does so knows of the end, so nobody is reminded of it."""
    grant.last_day, grant.end_told = last_day, True
    grant.version += 1
    tx.publish(RoleEnded(**told_of(tx, grant)))
    await audit.record(tx, _entry(AuditAct.ROLE_ENDED, _columns(grant)))


async def give_back(tx: Transaction, grant: RoleGrant, last_day: date | None) -> None:
    """Let a role that was ended go on as before."""
    grant.last_day, grant.end_told = last_day, False
    grant.version += 1
    tx.publish(RoleGranted(**told_of(tx, grant)))
    await audit.record(tx, _entry(AuditAct.ROLE_GRANTED, _columns(grant)))


def told_of(tx: Transaction, grant: RoleGrant) -> dict[str, Any]:
    """The members that every event about a role has."""
    return _state(tx, _columns(grant))


async def _check_places(tx: Transaction, roles: Sequence[NewRole]) -> None:
    """Each role is held where it belongs, for days that can be meant.

    Raises:
        NotFound, UnionClosed, RoleNotPossible, DayNotPossible.

    """
    unions = await units.must_be_open(tx, {new.union_id for new in roles})
    kinds = {union.union_id: UnionKind(union.kind) for union in unions}
    clusters = {cluster.cluster_id for cluster in await units.clusters(tx)}
    longest = await figure(tx, FigureName.ACTING_LONGEST_DAYS)
    for new in roles:
        check_place(new.role, kinds[new.union_id], new.cluster_id, new.standing)
        if new.cluster_id is not None and new.cluster_id not in clusters:
            raise NotFound("没有找到这个片区。")
        check_days(new.first_day, new.last_day)
        check_acting(new.standing, new.first_day, new.last_day, longest)


def _columns(grant: RoleGrant) -> dict[str, Any]:
    return {column.key: getattr(grant, column.key) for column in RoleGrant.__table__.columns}


def _entry(act: AuditAct, row: dict[str, Any]) -> audit.Entry:
    told = ["role", "first_day", "last_day"]
    if row["standing"] != Standing.REGULAR:
        told.append("standing")
    return audit.Entry(
        act=act,
        union_id=row["union_id"],
        person_id=row["person_id"],
        subject_id=row["role_id"],
        facts={name: str(row[name]) for name in told if row[name] is not None},
    )


def _row(county_id: UUID, new: NewRole) -> dict[str, Any]:
    return {
        "role_id": new.role_id,
        "county_id": county_id,
        "union_id": new.union_id,
        "person_id": new.person_id,
        "version": 1,
        "role": new.role.value,
        "cluster_id": new.cluster_id,
        "standing": new.standing.value,
        "first_day": new.first_day,
        "last_day": new.last_day,
    }


def _state(tx: Transaction, row: dict[str, Any]) -> dict[str, Any]:
    silent = {"role_id", "end_told"}
    return {
        "occurred_at": tx.now,
        "subject_id": row["role_id"],
        **{field: value for field, value in row.items() if field not in silent},
    }


async def tell_as_they_stand(
    tx: Transaction, after: UUID | None, limit: int
) -> Sequence[RoleGranted]:
    """Grants as they stand, in the order of their ids after this one: for who has to be filled."""
    statement = select(RoleGrant).order_by(RoleGrant.role_id).limit(limit)
    if after is not None:
        statement = statement.where(RoleGrant.role_id > after)
    columns = [column.key for column in RoleGrant.__table__.columns]
    return [
        RoleGranted(**_state(tx, {name: getattr(grant, name) for name in columns}))
        for grant in await tx.session.scalars(statement)
    ]
