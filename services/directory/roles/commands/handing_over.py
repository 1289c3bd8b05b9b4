"""Handing over offices in one act (换届)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from services.directory.roles.commands.announcing import announce
from services.directory.roles.commands.grants import NewRole, end_with, grant_roles
from services.directory.roles.commands.guarding import hold_unions_still, locked_grants
from services.directory.roles.domain.handing_over import (
    HandOverNotPossible,
    Line,
    Outgoing,
    Pair,
    after_leaving,
    check_lines,
    pairs_of,
)
from services.directory.roles.queries.grants import holders_of, tenure_of
from services.directory.roles.tables import HandOver, HandOverLine, HandOverPair, RoleGrant
from shared import audit
from shared.contracts.roles import Role, Standing
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.web.identity import Caller


@dataclass(frozen=True)
class WantedLine:
    """One office as asked for: the grant that ends, or the role of an empty seat."""

    role: Role | None = None
    role_id: UUID | None = None
    to_person_id: UUID | None = None
    standing: Standing = Standing.REGULAR
    last_day: date | None = None


@dataclass(frozen=True)
class WantedHandOver:
    """A change of office in one union; `work` says for a predecessor who takes the open work."""

    union_id: UUID
    day: date
    lines: Sequence[WantedLine]
    work: Mapping[UUID, UUID | None]


@dataclass(frozen=True)
class Made:
    """A hand-over that was made, and what the county wants to be warned of."""

    hand_over: HandOver
    warnings: list[str]


async def hand_over(tx: Transaction, caller: Caller, wanted: WantedHandOver) -> Made:
    """Let the outgoing roles end the day before and the incoming begin, all or none.

    Raises:
        HandOverNotPossible: the lines make no sense.
        AlreadyHeld, SeatTaken, RolesIncompatible, NotFound: as in granting.

    """
    await hold_unions_still(tx, {wanted.union_id})
    lines, grants = await _lines(tx, wanted)
    check_lines(lines, wanted.day, tx.today)
    pairs = pairs_of(lines, wanted.work)
    made = HandOver(
        hand_over_id=new_id(),
        county_id=caller.county_id,
        union_id=wanted.union_id,
        day=wanted.day,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
    )
    tx.session.add(made)
    rows = [_line_row(made, line, grants) for line in lines]
    for row, line in zip(rows, lines, strict=True):
        if line.outgoing is not None:
            grant = grants[line.outgoing.role_id]
            last_day = after_leaving(line.outgoing, wanted.day).term.last_day
            if last_day is not None and last_day != grant.last_day:
                await end_with(tx, grant, last_day)
            row["ended_version"] = grant.version
    await tx.session.flush()
    warnings = await _begin(tx, made, lines, rows)
    await tx.session.execute(insert(HandOverLine), rows)
    if pairs:
        await tx.session.execute(insert(HandOverPair), [_pair_row(made, pair) for pair in pairs])
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.HANDED_OVER,
            union_id=made.union_id,
            subject_id=made.hand_over_id,
            facts={"day": made.day.isoformat(), "roles": ",".join(line.role for line in lines)},
        ),
    )
    if wanted.day <= tx.today:
        await announce(tx, made)
    return Made(made, warnings)


async def _lines(
    tx: Transaction, wanted: WantedHandOver
) -> tuple[list[Line], dict[UUID, RoleGrant]]:
    ids = [line.role_id for line in wanted.lines if line.role_id is not None]
    comers = {line.to_person_id for line in wanted.lines if line.to_person_id is not None}
    # People before their roles, as where somebody leaves a union.
    await people.must_exist(tx, comers | await holders_of(tx, ids), held_still=True)
    grants = await locked_grants(tx, ids)
    if any(role_id not in grants for role_id in ids) or any(
        grant.union_id != wanted.union_id for grant in grants.values()
    ):
        raise NotFound("没有找到要交接的职务，请刷新后再试。")
    lines = []
    for line in wanted.lines:
        grant = grants.get(line.role_id) if line.role_id else None
        role = Role(grant.role) if grant else line.role
        if role is None:
            raise HandOverNotPossible("请写明是哪一项职务。")
        outgoing = Outgoing(grant.role_id, tenure_of(grant)) if grant else None
        lines.append(Line(role, outgoing, line.to_person_id, line.standing, line.last_day))
    return lines, grants


async def _begin(
    tx: Transaction, made: HandOver, lines: Sequence[Line], rows: Sequence[dict[str, Any]]
) -> list[str]:
    begun = [
        NewRole(
            role_id=row["begun_role_id"],
            person_id=line.to_person_id,
            role=line.role,
            union_id=made.union_id,
            first_day=made.day,
            last_day=line.last_day,
            cluster_id=line.cluster_id,
            standing=line.standing,
        )
        for line, row in zip(lines, rows, strict=True)
        if line.to_person_id is not None
    ]
    return await grant_roles(tx, made.county_id, begun) if begun else []


def _line_row(made: HandOver, line: Line, grants: Mapping[UUID, RoleGrant]) -> dict[str, Any]:
    ended = grants[line.outgoing.role_id] if line.outgoing else None
    return _part_of(made) | {
        "line_id": new_id(),
        "role": line.role.value,
        "ended_role_id": ended.role_id if ended else None,
        "ended_version": None,
        "last_day_before": ended.last_day if ended else None,
        "begun_role_id": new_id() if line.to_person_id is not None else None,
    }


def _pair_row(made: HandOver, pair: Pair) -> dict[str, Any]:
    return _part_of(made) | {
        "pair_id": new_id(),
        "from_person_id": pair.from_person_id,
        "to_person_id": pair.to_person_id,
        "roles": [role.value for role in pair.roles],
        "takes_work": pair.takes_work,
    }


def _part_of(made: HandOver) -> dict[str, Any]:
    return {
        "county_id": made.county_id,
        "union_id": made.union_id,
        "hand_over_id": made.hand_over_id,
    }
