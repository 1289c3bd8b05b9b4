"""The HTTP door of roles: who holds what, giving and ending."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.directory.permissions import Act, must
from services.directory.pinyin_pages import PageWanted, next_cursor
from services.directory.roles.api.views import GrantedView, RoleView, role_view, roles_in
from services.directory.roles.commands import grants as commands
from services.directory.roles.domain.granting import check_grantor
from services.directory.roles.papers import roles_sheet
from services.directory.roles.queries import grants as queries
from services.directory.roles.queries.grants import ListedRole, RoleFilter
from services.directory.units import queries as units
from shared.contracts.roles import Role, Standing
from shared.database import Transaction, new_id
from shared.sheets import MEDIA_TYPE, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line, Page
from shared.web.routes import Tx, tenant_router

router = tenant_router("/roles", "roles")


class Filter(Input):
    """Whose roles: of one union, of one person, or all that the caller may see.

    `q` is a part of the holder's name or its initials; `ending_by` only those that end by that day.
    """

    union_id: UUID | None = None
    person_id: UUID | None = None
    role: Role | None = None
    standing: Standing | None = None
    q: Line | None = None
    ending_by: date | None = None

    def wanted(self) -> RoleFilter:
        return RoleFilter(
            self.union_id, self.person_id, self.role, self.standing, self.q, self.ending_by
        )


class RolesWanted(Filter, PageWanted):
    """A part of them."""


class NewRoleInput(Input):
    """A role to give, from today where no day is named; a cluster lead names the cluster.

    A deputy or somebody acting says so in `standing`; acting needs a last day.
    """

    person_id: UUID
    role: Role
    union_id: UUID
    first_day: date | None = None
    last_day: date | None = None
    cluster_id: UUID | None = None
    standing: Standing = Standing.REGULAR


class EndRoleInput(Input):
    """The last day of the role; where none is named it ends at once."""

    last_day: date | None = None


@router.get("")
async def list_roles(me: Me, tx: Tx, asked: Annotated[RolesWanted, Query()]) -> Page[RoleView]:
    """Roles held now or from a day to come, sorted by holder."""
    after, wanted = asked.after(), asked.wanted()
    found = await queries.list_roles(tx, tx.today, wanted, after=after, limit=asked.limit + 1)
    page = found[: asked.limit]
    last = page[-1] if len(found) > asked.limit else None
    names = await union_names(tx, page)
    return Page(
        items=[role_view(listed, names[listed.grant.union_id], me) for listed in page],
        next=next_cursor((last.person_sort_key, last.grant.role_id) if last else None),
        total=await queries.count_roles(tx, tx.today, wanted) if after is None else None,
    )


@router.get("/export")
async def export_roles(me: Me, tx: Tx, asked: Annotated[Filter, Query()]) -> Response:
    """The same roles as an Excel sheet."""
    found = await queries.list_roles(tx, tx.today, asked.wanted())
    sheet = roles_sheet(
        await units.county_name(tx, me.county_id),
        me.name,
        tx.now,
        found,
        await union_names(tx, found),
    )
    return download(xlsx(sheet), MEDIA_TYPE, f"{sheet.title}.xlsx")


@router.post("", status_code=201)
async def grant_role(wanted: NewRoleInput, me: Me, tx: Tx) -> GrantedView:
    """Give somebody a role."""
    must(me, Act.GRANT_ROLE)
    check_grantor(roles_in(me), wanted.role)
    given = dict(wanted) | {"first_day": wanted.first_day or tx.today}
    new = commands.NewRole(role_id=new_id(), **given)
    warnings = await commands.grant_roles(tx, me.county_id, [new])
    return GrantedView(**(await _one(tx, me, new.role_id)).model_dump(), warnings=warnings)


@router.post("/{role_id}/end")
async def end_role(role_id: UUID, wanted: EndRoleInput, me: Me, tx: Tx) -> RoleView:
    """Let a role end; without a day the next request of the holder is without it."""
    must(me, Act.GRANT_ROLE)
    listed = await queries.listed_role(tx, role_id)
    check_grantor(roles_in(me), Role(listed.grant.role))
    last_day = wanted.last_day or tx.today - timedelta(days=1)
    await commands.end_role(tx, role_id, last_day)
    return await _one(tx, me, role_id)


async def union_names(tx: Transaction, found: Iterable[ListedRole]) -> dict[UUID, str]:
    """Short names of the unions in which the roles are held."""
    wanted = {listed.grant.union_id for listed in found}
    return {u.union_id: u.short_name for u in await units.unions_named(tx, wanted)}


async def _one(tx: Transaction, me: Caller, role_id: UUID) -> RoleView:
    listed = await queries.listed_role(tx, role_id)
    names = await union_names(tx, [listed])
    return role_view(listed, names[listed.grant.union_id], me)
