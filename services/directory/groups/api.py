"""The HTTP door of union groups."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.directory.groups import commands, queries
from services.directory.groups.queries import ListedGroup
from services.directory.permissions import Act, may, must
from services.directory.units import queries as units
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("", "groups")

Members = Annotated[tuple[UUID, ...], Field(max_length=2000)]


class GroupMemberView(BaseModel):
    """Somebody in a group."""

    person_id: UUID
    name: str


class GroupView(BaseModel):
    """A group with who was in it on the day; `actions` is what the caller may do with it."""

    id: UUID
    version: int
    union_id: UUID
    name: str
    leader: GroupMemberView | None
    members: list[GroupMemberView]
    first_day: date
    last_day: date | None
    actions: list[Act]


class MembersInput(Input):
    """Exactly who is in the group, and who of them leads it."""

    member_ids: Members = ()
    leader_id: UUID | None = None


class NewGroupInput(MembersInput):
    """A group to make."""

    name: Line


class GroupNameInput(Input):
    """The group's new name."""

    name: Line


class OnDay(Input):
    """The day asked for; today where none is named."""

    day: date | None = None


@router.get("/unions/{union_id}/groups")
async def list_groups(
    union_id: UUID, me: Me, tx: Tx, wanted: Annotated[OnDay, Query()]
) -> list[GroupView]:
    """A union's groups with their members, the oldest first."""
    if not me.is_county and union_id not in {held.union_id for held in me.roles}:
        raise NotFound
    await units.one_union(tx, union_id)
    day = wanted.day or tx.today
    found = await queries.groups_of(tx, union_id, day)
    return [_view(listed, me, is_now=day == tx.today) for listed in found]


@router.post("/unions/{union_id}/groups", status_code=201)
async def add_group(
    union_id: UUID, wanted: NewGroupInput, me: Me, tx: Tx, response: Response
) -> GroupView:
    """Make a group in a union."""
    if not me.is_county and union_id not in {held.union_id for held in me.roles}:
        raise NotFound
    must(me, Act.KEEP_GROUPS, union_id)
    made = await commands.add_group(tx, union_id, wanted.name, wanted.member_ids, wanted.leader_id)
    return await _shown(tx, me, made.group_id, response)


@router.patch("/groups/{group_id}")
async def rename_group(
    group_id: UUID, wanted: GroupNameInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> GroupView:
    """Let a group bear another name; needs the version that was seen (If-Match)."""
    await _must_keep(tx, me, group_id)
    await commands.rename_group(tx, group_id, wanted.name, seen_version=seen)
    return await _shown(tx, me, group_id, response)


@router.put("/groups/{group_id}/members")
async def set_members(
    group_id: UUID, wanted: MembersInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> GroupView:
    """Say who is in a group from today on and who leads it, with the role that goes with it."""
    await _must_keep(tx, me, group_id)
    await commands.set_members(tx, group_id, wanted.member_ids, wanted.leader_id, seen_version=seen)
    return await _shown(tx, me, group_id, response)


@router.post("/groups/{group_id}/close")
async def close_group(group_id: UUID, me: Me, tx: Tx, seen: SeenVersion) -> GroupView:
    """Let a group be no more from today on."""
    await _must_keep(tx, me, group_id)
    listed = await queries.one_group(tx, group_id)
    await commands.close_group(tx, group_id, seen_version=seen)
    return _view(listed, me, is_now=False)


async def _must_keep(tx: Tx, me: Caller, group_id: UUID) -> None:
    group = (await queries.one_group(tx, group_id)).group
    must(me, Act.KEEP_GROUPS, group.union_id)


async def _shown(tx: Tx, me: Caller, group_id: UUID, response: Response) -> GroupView:
    listed = await queries.one_group(tx, group_id)
    etag(response, listed.group.version)
    return _view(listed, me, is_now=True)


def _view(listed: ListedGroup, me: Caller, *, is_now: bool) -> GroupView:
    group = listed.group
    members = [
        GroupMemberView(person_id=person_id, name=name) for person_id, name in listed.members
    ]
    keeps = is_now and group.last_day is None and may(me, Act.KEEP_GROUPS, group.union_id)
    return GroupView(
        id=group.group_id,
        version=group.version,
        union_id=group.union_id,
        name=group.name,
        leader=next((one for one in members if one.person_id == group.leader_id), None),
        members=members,
        first_day=group.first_day,
        last_day=group.last_day,
        actions=[Act.KEEP_GROUPS] if keeps else [],
    )
