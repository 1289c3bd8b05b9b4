"""Unions are merged, closed and reopened; what was planned is what is done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from services.directory.groups import commands as groups
from services.directory.groups import queries as group_queries
from services.directory.mergers.domain import EndPlan, Leaving, check_plan
from services.directory.mergers.queries import NewTarget, plan_closing, plan_merger
from services.directory.people.commands.moves import transfer_person
from services.directory.roles.commands.grants import end_roles_left
from services.directory.roles.queries.grants import RoleFilter, list_roles
from services.directory.units import queries as units
from services.directory.units.commands import campuses as campus_acts
from services.directory.units.commands import changing
from services.directory.units.commands.registering import NewUnion, register_unions
from services.directory.units.commands.telling import Author, load
from services.directory.units.tables import Campus, TradeUnion
from shared.contracts.directory import SchoolStage
from shared.database import Transaction


@dataclass(frozen=True)
class Merger:
    """Which unions go into which on what day: one that is there, or one made for it.

    `keeps_campuses`: the places where the old schools taught become campuses of the new one.
    """

    source_ids: tuple[UUID, ...]
    target: UUID | NewUnion
    day: date
    keeps_campuses: bool = False


async def merge_unions(tx: Transaction, wanted: Merger, *, seen: str, by: Author) -> UUID:
    """Merge unions into one that is there or that is made for it; the id of that one.

    Their people work in it from the day on and keep their accounts; roles and groups of the old
    unions end. `seen` is the digest of the plan that was looked at.

    Raises:
        MergerNotPossible, PlanChanged: see `check_plan`.

    """
    held = [*wanted.source_ids, *([wanted.target] if isinstance(wanted.target, UUID) else [])]
    await _hold(tx, held)
    plan = await plan_of(tx, wanted)
    check_plan(plan, seen)
    target_id = await _target(tx, plan, wanted.target, by)
    [successor] = await units.unions_named(tx, [target_id])
    campuses = await units.campuses_on(tx, tx.today, wanted.source_ids)
    gone: list[TradeUnion] = []
    for source in plan.leaving:
        places = campuses.get(source.union_id, [])
        for person_id in source.people:
            await transfer_person(tx, person_id, target_id, plan.day)
        await _end(tx, source, plan.day, places)
        ended = await changing.end_union(tx, source.union_id, plan.day, successor=successor, by=by)
        if wanted.keeps_campuses:
            await _keep_places(tx, target_id, ended, places, plan.day)
        gone.append(ended)
    await changing.receive_union(tx, target_id, gone, plan.day, by)
    return target_id


async def plan_of(tx: Transaction, wanted: Merger) -> EndPlan:
    """What the merger would do."""
    target = wanted.target
    into = target if isinstance(target, UUID) else NewTarget(target.name, target.staff_count)
    return await plan_merger(
        tx, wanted.source_ids, into, wanted.day, keeps_campuses=wanted.keeps_campuses
    )


async def close_union(
    tx: Transaction, union_id: UUID, day: date, *, seen: str, by: Author
) -> TradeUnion:
    """Close a union in which nobody works any more.

    Raises:
        MergerNotPossible, PlanChanged: see `check_plan`.

    """
    await _hold(tx, [union_id])
    plan = await plan_closing(tx, union_id, day)
    check_plan(plan, seen)
    places = await units.campuses_on(tx, tx.today, [union_id])
    await _end(tx, plan.leaving[0], day, places.get(union_id, []))
    return await changing.end_union(tx, union_id, day, by=by)


async def _hold(tx: Transaction, union_ids: Sequence[UUID]) -> None:
    """Lock the unions, in one order: meanwhile nobody joins them and nobody else ends them."""
    for union_id in sorted(set(union_ids)):
        await load(tx, union_id)


async def _target(tx: Transaction, plan: EndPlan, target: UUID | NewUnion, by: Author) -> UUID:
    if isinstance(target, UUID):
        return target
    new = replace(target, since=plan.day, cluster_since=plan.day)
    source = (await units.one_union(tx, plan.leaving[0].union_id)).union
    await register_unions(tx, source.county_id, [new], by)
    await tx.session.flush()
    return new.union_id


async def _end(tx: Transaction, source: Leaving, day: date, places: Sequence[Campus]) -> None:
    """End what is left in a union once its people have moved: roles of others, groups, campuses."""
    held = await list_roles(tx, day, RoleFilter(union_id=source.union_id))
    for person_id in sorted({one.grant.person_id for one in held}):
        await end_roles_left(tx, person_id, source.union_id, day)
    for group in await group_queries.open_groups(tx, source.union_id):
        await groups.close_group(tx, group.group_id, first_day_gone=day, seen_version=None)
    for campus in places:
        await campus_acts.close_campus(tx, campus.campus_id, max(day, campus.first_day))
    await tx.session.flush()


async def _keep_places(
    tx: Transaction, target_id: UUID, gone: TradeUnion, places: Sequence[Campus], day: date
) -> None:
    """Let the places where the old school taught be campuses of the new one."""
    known = {
        campus.name for campus in (await units.campuses_on(tx, day, [target_id])).get(target_id, [])
    }
    stage = SchoolStage(gone.stage) if gone.stage else None
    facts = [
        campus_acts.CampusFacts(
            f"{gone.short_name}{place.name}",
            SchoolStage(place.stage) if place.stage else stage,
            place.rural,
            place.address,
            place.staff_count,
        )
        for place in places
    ] or [
        campus_acts.CampusFacts(
            gone.short_name, stage, rural=gone.rural, staff_count=gone.staff_count
        )
    ]
    for fact in facts:
        if fact.name not in known:
            await campus_acts.add_campus(tx, target_id, fact, day)
