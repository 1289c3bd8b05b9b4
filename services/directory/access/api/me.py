"""The HTTP door of who I am, and of my password."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from services.directory.access import queries
from services.directory.access.api.vouched import Vouched, address_of, wait_reply
from services.directory.access.commands.accounts import PasswordChange, change_password
from services.directory.access.commands.hashing import TooBusy
from services.directory.access.domain.attempts import TooManyAttempts
from services.directory.access.domain.passwords import LONGEST_PASSWORD
from services.directory.permissions import Act, acts_of
from services.directory.roles.queries.rights import titles_of
from services.directory.units import queries as units
from shared.contracts.directory import UnionKind
from shared.contracts.roles import ROLE_LABELS, Role
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/me", "me")
open_router = APIRouter(prefix="/me", tags=["me"])

Password = Annotated[str, Field(min_length=1, max_length=LONGEST_PASSWORD)]


class CountyView(BaseModel):
    """The county the caller belongs to."""

    id: UUID
    name: str


class MyUnionView(BaseModel):
    """A union in which the caller holds a role."""

    id: UUID
    name: str
    short_name: str
    kind: UnionKind


class MyRoleView(BaseModel):
    """A role that counts today; a cluster lead has it in each union of the cluster."""

    role: Role
    label: str
    union_id: UUID
    cluster_id: UUID | None


class MeView(BaseModel):
    """Who is signed in; no roles until the sign-in owes nothing more.

    First a password that was handed out is replaced by one's own, then whoever holds a role that
    demands it sets up a second factor.
    """

    person_id: UUID
    name: str
    login: str | None
    must_change_password: bool
    must_set_second_factor: bool
    county: CountyView
    unions: list[MyUnionView]
    roles: list[MyRoleView]
    may: list[Act]


class PasswordInput(Input):
    """The present password and the one chosen instead."""

    present: Password
    chosen: Password


@router.get("")
async def show_me(me: Me, tx: Tx) -> MeView:
    """Who is signed in, with the roles of today."""
    account = await queries.account_of(tx, me.person_id)
    unions = await units.unions_named(tx, {held.union_id for held in me.roles})
    titles = await titles_of(tx, me.person_id, tx.today)
    return MeView(
        person_id=me.person_id,
        name=me.name,
        login=account.login if account else None,
        must_change_password=bool(account and account.must_change),
        must_set_second_factor=bool(account and not account.must_change and not me.roles),
        county=CountyView(id=me.county_id, name=await units.county_name(tx, me.county_id)),
        unions=[
            MyUnionView(
                id=row.union_id,
                name=row.name,
                short_name=row.short_name,
                kind=UnionKind(row.kind),
            )
            for row in unions
        ],
        roles=[
            MyRoleView(
                role=held.role,
                label=titles.get((held.role, held.union_id), ROLE_LABELS[held.role]),
                union_id=held.union_id,
                cluster_id=held.cluster_id,
            )
            for held in me.roles
        ],
        may=acts_of(me),
    )


@open_router.post("/password", status_code=204)
async def choose_password(wanted: PasswordInput, me: Vouched, request: Request) -> Response:
    """Choose a password; sessions on other devices end."""
    session_id = UUID(me.session_id) if me.session_id else None
    change = PasswordChange(wanted.present, wanted.chosen, address_of(request))
    try:
        await change_password(request.app.state.database, me.scope(), session_id, change)
    except (TooManyAttempts, TooBusy) as error:
        return wait_reply(error)
    return Response(status_code=204)
