"""What would happen if unions ended on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.directory.groups import queries as groups
from services.directory.mergers.domain import (
    EndingRole,
    EndPlan,
    Leaving,
    came_too_late,
    check_sources,
    people_in_the_way,
)
from services.directory.people import queries as people
from services.directory.roles.queries.grants import RoleFilter, list_roles
from services.directory.units import queries as units
from services.directory.units.domain import UnionMove, UnionStanding, after, check_day
from services.directory.units.tables import TradeUnion
from shared.calendar import chinese_date
from shared.contracts.directory import UnionKind
from shared.contracts.roles import ROLE_LABELS, Role
from shared.database import Transaction
from shared.errors import NotFound, Refused


@dataclass(frozen=True)
class NewTarget:
    """By which names a new union is made of those that end, and who it states to work in it."""

    name: str
    staff_count: int = 0


async def plan_merger(
    tx: Transaction,
    source_ids: Sequence[UUID],
    target: UUID | NewTarget,
    day: date,
    *,
    keeps_campuses: bool,
) -> EndPlan:
    """What happens when these unions are merged into that one, or into a new one.

    Raises:
        NotFound: one of them is not there.
        SourcesNotPossible: they cannot be merged with each other.

    """
    target_id = target if isinstance(target, UUID) else None
    check_sources(source_ids, target_id)
    sources = await _unions(tx, source_ids)
    leaving = tuple([await _leaving(tx, union, day) for union in sources])
    obstacles = await _obstacles(tx, sources, UnionMove.MERGE, day)
    obstacles += await _late_arrivals(tx, sources, day)
    moved = sum(union.staff_count for union in sources)
    if isinstance(target, NewTarget):
        if await units.is_name_taken(tx, sources[0].county_id, target.name):
            obstacles.append(f"单位名称已经有了：{target.name}。请换一个，或并入那个单位。")
        name, staff_count = target.name, target.staff_count
    else:
        [into] = await _unions(tx, [target])
        obstacles += await _obstacles(tx, [into], UnionMove.RECEIVE, day)
        name, staff_count = into.name, into.staff_count
    return EndPlan(
        day, leaving, target_id, name, staff_count + moved, keeps_campuses, tuple(obstacles)
    )


async def plan_closing(tx: Transaction, union_id: UUID, day: date) -> EndPlan:
    """What happens when the union is closed: roles and groups end; nobody may work there."""
    [union] = await _unions(tx, [union_id])
    leaving = await _leaving(tx, union, day)
    obstacles = await _obstacles(tx, [union], UnionMove.CLOSE, day)
    if leaving.people:
        obstacles.append(people_in_the_way(union.short_name, len(leaving.people)))
    return EndPlan(
        day,
        (leaving,),
        target_id=None,
        target_name=None,
        staff_count_after=None,
        keeps_campuses=False,
        obstacles=tuple(obstacles),
    )


async def _unions(tx: Transaction, union_ids: Sequence[UUID]) -> list[TradeUnion]:
    """The unions in the order asked for."""
    found = {union.union_id: union for union in await units.unions_named(tx, union_ids)}
    if len(found) < len(union_ids):
        raise NotFound("没有找到这个单位。")
    return [found[union_id] for union_id in union_ids]


async def _leaving(tx: Transaction, union: TradeUnion, day: date) -> Leaving:
    staff = await people.people_of_union(tx, union.union_id)
    held = await list_roles(tx, day, RoleFilter(union_id=union.union_id))
    campuses = await units.campuses_on(tx, tx.today, [union.union_id])
    return Leaving(
        union_id=union.union_id,
        name=union.name,
        short_name=union.short_name,
        version=union.version,
        staff_count=union.staff_count,
        people=tuple(person.person_id for person in staff),
        roles=tuple(EndingRole(one.person_name, ROLE_LABELS[Role(one.grant.role)]) for one in held),
        groups=tuple(group.name for group in await groups.open_groups(tx, union.union_id)),
        campuses=tuple(campus.name for campus in campuses.get(union.union_id, [])),
    )


async def _obstacles(
    tx: Transaction, unions: Sequence[TradeUnion], move: UnionMove, day: date
) -> list[str]:
    """Why the move is not possible for some of the unions, in sentences that name them."""
    found = []
    for union in unions:
        if union.kind == UnionKind.COUNTY:
            found.append(f"{union.short_name}是县教育工会自己，不能撤销或合并。")
            continue
        current = await units.current_period(tx, union.union_id)
        try:
            after(UnionStanding(current.standing), move)
            check_day(current.first_day, day, tx.today)
        except Refused as refused:
            found.append(f"{union.short_name}：{refused.sentence}")
    return found


async def _late_arrivals(tx: Transaction, sources: Sequence[TradeUnion], day: date) -> list[str]:
    found = []
    for union in sources:
        names = await people.arrived_since(tx, union.union_id, day)
        if names:
            found.append(came_too_late(union.short_name, names, chinese_date(day)))
    return found
