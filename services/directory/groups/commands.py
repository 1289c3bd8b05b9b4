"""Acts on union groups: made, renamed and closed by the union's chair; members come and go."""

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from services.directory.audit_acts import AuditAct
from services.directory.groups import queries
from services.directory.groups.domain import GroupClosed, check_leader, check_members
from services.directory.groups.tables import GroupMember, UnionGroup
from services.directory.people import queries as people
from services.directory.people.commands.staff import set_groups, when_leaving
from services.directory.roles.commands.grants import NewRole, end_role, grant_roles
from services.directory.roles.queries.grants import RoleFilter, list_roles
from services.directory.units import queries as units
from services.directory.units.domain import NameTaken
from shared import audit
from shared.contracts.roles import Role
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale


async def add_group(
    tx: Transaction,
    union_id: UUID,
    name: str,
    member_ids: Collection[UUID] = (),
    leader_id: UUID | None = None,
) -> UnionGroup:
    """Make a group that is there from today on.

    Raises:
        NameTaken: the union has a group of that name.
        NotInUnion, NotInGroup: see `set_members`.

    """
    [union] = await units.must_be_open(tx, [union_id])
    await _must_be_free(tx, union_id, name)
    group = UnionGroup(
        group_id=new_id(),
        county_id=union.county_id,
        union_id=union_id,
        version=0,
        name=name,
        first_day=tx.today,
    )
    tx.session.add(group)
    await tx.session.flush()
    await set_members(tx, group.group_id, member_ids, leader_id, seen_version=0)
    return group


async def rename_group(
    tx: Transaction, group_id: UUID, name: str, *, seen_version: int
) -> UnionGroup:
    """Let a group bear another name."""
    group = await _open(tx, group_id, seen_version)
    if name != group.name:
        await _must_be_free(tx, group.union_id, name)
        members = await queries.members_now(tx, group_id)
        await set_groups(tx, {member.person_id: name for member in members})
    group.name = name
    group.version += 1
    await _note(tx, group, "更名")
    return group


async def set_members(
    tx: Transaction,
    group_id: UUID,
    member_ids: Collection[UUID],
    leader_id: UUID | None,
    *,
    seen_version: int,
) -> UnionGroup:
    """Let exactly these be in the group from today on, and one of them (or nobody) lead it.

    Who is in another group of the union leaves that one.

    Raises:
        NotInUnion: somebody does not work in the union.
        NotInGroup: the leader is not among them.

    """
    group = await _open(tx, group_id, seen_version)
    staff = {person.person_id for person in await people.people_of_union(tx, group.union_id)}
    check_members(member_ids, staff)
    check_leader(leader_id, member_ids)
    await _exchange(tx, group, set(member_ids))
    await _lead(tx, group, leader_id)
    group.version += 1
    await _note(tx, group, "成员")
    return group


async def close_group(
    tx: Transaction, group_id: UUID, *, first_day_gone: date | None = None, seen_version: int | None
) -> UnionGroup:
    """Let a group be no more, from today on where no day is named; its leader leads no longer."""
    group = await _open(tx, group_id, seen_version)
    gone = max(first_day_gone or tx.today, group.first_day)
    members = await queries.members_now(tx, group_id)
    for member in members:
        member.last_day = max(gone, member.first_day) - timedelta(days=1)
    await set_groups(tx, {member.person_id: None for member in members})
    await _lead(tx, group, None)
    group.last_day = gone - timedelta(days=1)
    group.version += 1
    await _note(tx, group, "撤销")
    return group


@when_leaving
async def leave_groups(
    tx: Transaction, person_id: UUID, union_id: UUID, first_day_away: date
) -> None:
    """Take somebody who leaves the union out of its groups; their role ends with all others."""
    rows = await tx.session.execute(
        select(GroupMember, UnionGroup)
        .join(UnionGroup, UnionGroup.group_id == GroupMember.group_id)
        .where(GroupMember.union_id == union_id, GroupMember.person_id == person_id)
        .where(GroupMember.last_day.is_(None))
        .with_for_update()
    )
    for member, group in rows:
        member.last_day = max(first_day_away, member.first_day) - timedelta(days=1)
        if group.leader_id == person_id:
            group.leader_id = None
        group.version += 1


async def _exchange(tx: Transaction, group: UnionGroup, wanted: set[UUID]) -> None:
    """End the time of who is not wanted, and of who is wanted from other groups; begin the new."""
    rows = await tx.session.scalars(
        select(GroupMember)
        .where(GroupMember.union_id == group.union_id, GroupMember.last_day.is_(None))
        .with_for_update()
    )
    staying: set[UUID] = set()
    groups: dict[UUID, str | None] = dict.fromkeys(wanted, group.name)
    for member in rows:
        if member.group_id == group.group_id and member.person_id in wanted:
            staying.add(member.person_id)
        elif member.group_id == group.group_id or member.person_id in wanted:
            member.last_day = tx.today - timedelta(days=1)
            if member.group_id != group.group_id:
                await _stop_leading(tx, member)
            else:
                groups[member.person_id] = None
    await tx.session.flush()
    tx.session.add_all(
        GroupMember(
            member_id=new_id(),
            county_id=group.county_id,
            union_id=group.union_id,
            group_id=group.group_id,
            person_id=person_id,
            first_day=tx.today,
        )
        for person_id in sorted(wanted - staying)
    )
    await tx.session.flush()
    await set_groups(tx, groups)


async def _stop_leading(tx: Transaction, member: GroupMember) -> None:
    other = await tx.session.get(UnionGroup, member.group_id, with_for_update=True)
    if other is None:
        return
    other.version += 1
    if other.leader_id == member.person_id:
        await _lead(tx, other, None)


async def _lead(tx: Transaction, group: UnionGroup, leader_id: UUID | None) -> None:
    """Let somebody lead the group, with the role that goes with it; the one before no longer."""
    before, group.leader_id = group.leader_id, leader_id
    if before == leader_id:
        return
    if before is not None:
        for held in await list_roles(tx, tx.today, _leading(group, before)):
            await end_role(tx, held.grant.role_id, tx.today - timedelta(days=1))
    if leader_id is not None:
        if await list_roles(tx, tx.today, _leading(group, leader_id)):
            return
        new = NewRole(new_id(), leader_id, Role.GROUP_LEADER, group.union_id, tx.today)
        await grant_roles(tx, group.county_id, [new])


def _leading(group: UnionGroup, person_id: UUID) -> RoleFilter:
    return RoleFilter(group.union_id, person_id, Role.GROUP_LEADER)


async def _open(tx: Transaction, group_id: UUID, seen_version: int | None) -> UnionGroup:
    group = await tx.session.get(UnionGroup, group_id, with_for_update=True)
    if group is None:
        raise NotFound
    if seen_version is not None and group.version != seen_version:
        raise Stale
    if group.last_day is not None:
        raise GroupClosed("这个小组已经撤销，不能再修改。")
    return group


async def _note(tx: Transaction, group: UnionGroup, about: str) -> None:
    """Write down who kept the group."""
    facts = {"group": group.name, "about": about}
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.GROUP_KEPT,
            union_id=group.union_id,
            subject_id=group.group_id,
            facts=facts,
        ),
    )


async def _must_be_free(tx: Transaction, union_id: UUID, name: str) -> None:
    if any(group.name == name for group in await queries.open_groups(tx, union_id)):
        raise NameTaken(f"已经有叫“{name}”的小组，请换一个名称。")
