"""The HTTP door of roles."""

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel

from services.directory.permissions import Act, must
from services.directory.pinyin_pages import PageWanted, next_cursor
from services.directory.roles import queries
from services.directory.roles.commands import grants as commands
from services.directory.roles.domain import check_grantor, may_grant
from services.directory.roles.queries import ListedRole
from shared.contracts.roles import ROLE_LABELS, Role
from shared.database import new_id
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Page
from shared.web.routes import Tx, tenant_router

router = tenant_router("/roles", "roles")


class RoleView(BaseModel):
    """A role that somebody holds, both days included; `actions` holds `end` where allowed."""

    id: UUID
    person_id: UUID
    person_name: str
    union_id: UUID
    role: Role
    label: str
    cluster_id: UUID | None
    first_day: date
    last_day: date | None
    actions: list[str]


class RolesWanted(PageWanted):
    """Whose roles: of one union, of one person, or all that the caller may see."""

    union_id: UUID | None = None
    person_id: UUID | None = None


class NewRoleInput(Input):
    """A role to give, from today where no day is named; a cluster lead names the cluster."""

    person_id: UUID
    role: Role
    union_id: UUID
    first_day: date | None = None
    last_day: date | None = None
    cluster_id: UUID | None = None


class EndRoleInput(Input):
    """The last day of the role; where none is named it ends at once."""

    last_day: date | None = None


@router.get("")
async def list_roles(me: Me, tx: Tx, wanted: Annotated[RolesWanted, Query()]) -> Page[RoleView]:
    """Roles held now or from a day to come, sorted by holder."""
    found = await queries.roles_of(
        tx,
        tx.today,
        union_id=wanted.union_id,
        person_id=wanted.person_id,
        after=wanted.after(),
        limit=wanted.limit + 1,
    )
    page = found[: wanted.limit]
    last = page[-1] if len(found) > wanted.limit else None
    return Page(
        items=[_view(listed, me) for listed in page],
        next=next_cursor((last.person_sort_key, last.grant.role_id) if last else None),
    )


@router.post("", status_code=201)
async def grant_role(wanted: NewRoleInput, me: Me, tx: Tx) -> RoleView:
    """Give somebody a role."""
    must(me, Act.GRANT_ROLE)
    check_grantor(_roles_of(me), wanted.role)
    given = dict(wanted) | {"first_day": wanted.first_day or tx.today}
    new = commands.NewRole(role_id=new_id(), **given)
    await commands.grant_roles(tx, me.county_id, [new])
    return _view(await queries.listed_role(tx, new.role_id), me)


@router.post("/{role_id}/end")
async def end_role(role_id: UUID, wanted: EndRoleInput, me: Me, tx: Tx) -> RoleView:
    """Let a role end; without a day the next request of the holder is without it."""
    must(me, Act.GRANT_ROLE)
    listed = await queries.listed_role(tx, role_id)
    check_grantor(_roles_of(me), Role(listed.grant.role))
    last_day = wanted.last_day or tx.today - timedelta(days=1)
    await commands.end_role(tx, role_id, last_day)
    return _view(listed, me)


def _roles_of(me: Caller) -> set[Role]:
    return {held.role for held in me.roles}


def _view(listed: ListedRole, me: Caller) -> RoleView:
    grant, role = listed.grant, Role(listed.grant.role)
    return RoleView(
        id=grant.role_id,
        person_id=grant.person_id,
        person_name=listed.person_name,
        union_id=grant.union_id,
        role=role,
        label=ROLE_LABELS[role],
        cluster_id=grant.cluster_id,
        first_day=grant.first_day,
        last_day=grant.last_day,
        actions=["end"] if may_grant(_roles_of(me), role) else [],
    )
