"""The HTTP door of accounts for many: who has one, proposed logins, passwords told once, slips.

Passwords are in the reply and nowhere else, so these routes stand outside of those whose replies
are kept for repeats.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from services.directory.access import queries
from services.directory.access.api.accounts import AccountView, Login, view_of
from services.directory.access.api.vouched import Vouched
from services.directory.access.commands.governing import refusals
from services.directory.access.commands.hand_outs import Wish, hand_out_to_many, propose
from services.directory.access.domain.accounts import MOST_AT_ONCE, LoginFrom
from services.directory.access.papers import SlipLine, slips_sheet
from services.directory.access.tables import Account
from services.directory.people import queries as people
from services.directory.people.tables import Person
from services.directory.permissions import Act, may, must
from services.directory.pinyin_pages import Wanted, next_cursor
from services.directory.units import queries as units
from shared.contracts.roles import Role
from shared.database import Database
from shared.errors import NotFound
from shared.sheets import MEDIA_TYPE, xlsx
from shared.tenancy import Scope
from shared.web.downloads import download
from shared.web.identity import Caller
from shared.web.inputs import Input, Line, Page

open_router = APIRouter(prefix="/accounts", tags=["accounts"])

MOST_SLIPS = 500


class AccountStanding(StrEnum):
    """Who is looked for among the people of a union."""

    ALL = "all"
    WITHOUT = "without"
    UNUSED = "unused"  # the one-time password was never replaced
    DISABLED = "disabled"


class HoldersWanted(Wanted):
    """The people of one union, all or some of them."""

    union_id: UUID
    standing: AccountStanding = AccountStanding.ALL


class AccountHolderView(BaseModel):
    """A person and the account they have, if any; `actions` say what the caller may do with it."""

    person_id: UUID
    name: str
    account: AccountView | None
    actions: list[str]


class ProposalView(BaseModel):
    """A login for a person without an account; null where it cannot be made of what was chosen."""

    model_config = ConfigDict(from_attributes=True)

    person_id: UUID
    name: str
    login: str | None


class WishInput(Input):
    """A person, and the login where there is no account yet."""

    person_id: UUID
    login: Login | None = None


class HandOutInput(Input):
    """Whom to give accounts, a page's worth at a time."""

    accounts: Annotated[list[WishInput], Field(min_length=1, max_length=MOST_AT_ONCE)]


class SlipView(BaseModel):
    """What a person is told; the password is shown this once."""

    model_config = ConfigDict(from_attributes=True)

    account_id: UUID
    person_id: UUID
    name: str
    login: str
    password: str
    ends_at: datetime


class RefusedView(BaseModel):
    """Who got nothing, and why."""

    person_id: UUID
    code: str
    sentence: str


class HandedOutView(BaseModel):
    """The slips, and who got none."""

    slips: list[SlipView]
    refused: list[RefusedView]


class SlipLineInput(Input):
    """A slip as it was told, to be printed."""

    name: Line
    login: Line
    password: Line
    ends_at: datetime


class SheetInput(Input):
    """Slips of one union, for a workbook."""

    union_id: UUID
    slips: Annotated[list[SlipLineInput], Field(min_length=1, max_length=MOST_SLIPS)]


@open_router.get("/holders")
async def list_holders(
    me: Vouched, request: Request, wanted: Annotated[HoldersWanted, Query()]
) -> Page[AccountHolderView]:
    """Who in a union has an account, sorted by pinyin."""
    _must_look_after(me, wanted.union_id)
    database: Database = request.app.state.database
    async with database.transaction(Scope(me.county_id)) as tx:
        await units.one_union(tx, wanted.union_id)
        staff = await people.people_of_union(tx, wanted.union_id, wanted.q)
        accounts = await queries.accounts_of(tx, [person.person_id for person in staff])
        found = [p for p in staff if _is(wanted.standing, accounts.get(p.person_id))]
        after = wanted.after()
        rest = [p for p in found if after is None or (p.sort_key, p.person_id) > after]
        page = rest[: wanted.limit]
        barred = await refusals(tx, me, page)
        enrolled = await queries.with_second_factor(tx, [a.account_id for a in accounts.values()])
    last = page[-1] if len(rest) > wanted.limit else None
    return Page(
        items=[
            _holder(me, p, accounts.get(p.person_id), enrolled, governs=not barred[p.person_id])
            for p in page
        ],
        next=next_cursor((last.sort_key, last.person_id) if last else None),
        total=len(found) if after is None else None,
    )


@open_router.get("/proposals")
async def propose_logins(
    union_id: UUID, me: Vouched, request: Request, by: LoginFrom = LoginFrom.PINYIN
) -> list[ProposalView]:
    """Free logins for those in a union who have no account."""
    _must_look_after(me, union_id)
    found = await propose(
        request.app.state.database, request.app.state.runtime.keyring, me.county_id, union_id, by
    )
    return [ProposalView.model_validate(each) for each in found]


@open_router.post("/hand-outs")
async def hand_out_many(wanted: HandOutInput, me: Vouched, request: Request) -> HandedOutView:
    """Make accounts, or new one-time passwords where the first was never replaced."""
    must(me, Act.HAND_OUT_ACCOUNT)
    wishes = {each.person_id: Wish(each.person_id, each.login) for each in wanted.accounts}
    slips, refused = await hand_out_to_many(request.app.state.database, me, list(wishes.values()))
    return HandedOutView(
        slips=[SlipView.model_validate(slip) for slip in slips],
        refused=[
            RefusedView(person_id=person_id, code=error.code, sentence=error.sentence)
            for person_id, error in refused.items()
        ],
    )


@open_router.post("/slips", response_class=Response)
async def write_slips(wanted: SheetInput, me: Vouched, request: Request) -> Response:
    """The slips as a workbook; nothing of it is stored."""
    _must_look_after(me, wanted.union_id)
    database: Database = request.app.state.database
    async with database.transaction(Scope(me.county_id)) as tx:
        union = (await units.one_union(tx, wanted.union_id)).union
        now = tx.now
    lines = [SlipLine(s.name, s.login, s.password, s.ends_at) for s in wanted.slips]
    content = xlsx(slips_sheet(union.short_name, me.name, now, lines))
    return download(content, MEDIA_TYPE, f"{union.short_name}账号发放单.xlsx")


def _must_look_after(me: Caller, union_id: UUID) -> None:
    must(me, Act.HAND_OUT_ACCOUNT)
    if not may(me, Act.HAND_OUT_ACCOUNT, union_id):
        raise NotFound


def _is(standing: AccountStanding, account: Account | None) -> bool:
    if standing is AccountStanding.ALL:
        return True
    if account is None:
        return standing is AccountStanding.WITHOUT
    if standing is AccountStanding.UNUSED:
        return account.must_change
    return standing is AccountStanding.DISABLED and not account.enabled


def _holder(
    me: Caller, person: Person, account: Account | None, enrolled: set[UUID], *, governs: bool
) -> AccountHolderView:
    has_factor = account is not None and account.account_id in enrolled
    actions: list[str] = []
    if governs and (account is None or account.must_change):
        actions.append("hand_out")
    if governs and account is not None:
        actions += ["reset_password", "disable" if account.enabled else "enable"]
    if governs and has_factor and me.has(Role.COUNTY_CHAIR):
        actions.append("reset_second_factor")
    return AccountHolderView(
        person_id=person.person_id,
        name=person.name,
        account=view_of(account, enrolled=has_factor) if account else None,
        actions=actions,
    )
