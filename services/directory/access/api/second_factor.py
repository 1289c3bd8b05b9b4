"""The HTTP door of the own second factor.

Secrets and recovery codes are in the reply and nowhere else, so these routes stand outside of those
whose replies are kept for repeats.
"""

from datetime import datetime
from typing import Annotated

import segno
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from services.directory.access import queries
from services.directory.access.api.sessions import LONGEST_CODE
from services.directory.access.api.vouched import (
    Vouched,
    address_of,
    keyring_of,
    session_of,
    wait_reply,
)
from services.directory.access.commands.second_factor import (
    begin_second_factor,
    confirm_second_factor,
    remove_second_factor,
    renew_codes,
)
from services.directory.access.domain.attempts import TooManyAttempts
from shared.database import Database
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/me/second-factor", "me")
open_router = APIRouter(prefix="/me/second-factor", tags=["me"])


class GivenCode(Input):
    """What the authenticator shows, or a recovery code."""

    code: Annotated[str, Field(min_length=1, max_length=LONGEST_CODE)]


class SecondFactorView(BaseModel):
    """Whether the caller signs in with a code, and whether a role of theirs demands it.

    `asked_for` is False where the installation asks nobody for a second factor.
    """

    asked_for: bool
    required: bool
    since: datetime | None
    recovery_codes_left: int


class BegunView(BaseModel):
    """What the authenticator needs: a QR code (an SVG as an address), and the same as text."""

    secret: str
    qr: str


class RecoveryCodesView(BaseModel):
    """Ten codes that are shown this once, each for one sign-in without the phone."""

    codes: list[str]


@router.get("")
async def show_second_factor(me: Me, tx: Tx, request: Request) -> SecondFactorView:
    """How the caller's second factor stands."""
    account = await queries.own_account(tx, me.person_id)
    factor = await queries.second_factor_of(tx, account.account_id)
    rule = await queries.rule_on(tx, tx.today)
    # Whoever has no roles although the password is their own owes the second factor.
    owes = not me.roles and not account.must_change
    return SecondFactorView(
        asked_for=request.app.state.settings.second_factor == "on",
        required=owes or me.has(*rule.second_factor_roles),
        since=factor.confirmed_at if factor else None,
        recovery_codes_left=await queries.recovery_codes_left(tx, account.account_id),
    )


@open_router.post("", status_code=201)
async def begin(me: Vouched, request: Request) -> BegunView:
    """Begin to set up a second factor; it counts once a code has confirmed it."""
    database: Database = request.app.state.database
    async with database.transaction(me.scope()) as tx:
        account = await queries.own_account(tx, me.person_id)
        begun = await begin_second_factor(tx, keyring_of(request), account, session_of(me))
    code = segno.make_qr(begun.uri)
    return BegunView(secret=begun.secret, qr=code.svg_data_uri(scale=4, border=4, light="#fff"))


@open_router.post("/confirm")
async def confirm(given: GivenCode, me: Vouched, request: Request) -> RecoveryCodesView:
    """Let the second factor count from now on; the reply holds the recovery codes."""
    database: Database = request.app.state.database
    async with database.transaction(me.scope()) as tx:
        account = await queries.own_account(tx, me.person_id)
        codes = await confirm_second_factor(
            tx, keyring_of(request), account, session_of(me), given.code
        )
    return RecoveryCodesView(codes=codes)


@open_router.post("/recovery-codes", response_model=RecoveryCodesView)
async def renew(given: GivenCode, me: Vouched, request: Request) -> Response | RecoveryCodesView:
    """New recovery codes for whoever shows a code; the earlier ones end."""
    database, keyring = request.app.state.database, keyring_of(request)
    try:
        codes = await renew_codes(database, keyring, me.scope(), given.code, address_of(request))
    except TooManyAttempts as error:
        return wait_reply(error)
    return RecoveryCodesView(codes=codes)


@open_router.post("/remove", status_code=204)
async def remove(given: GivenCode, me: Vouched, request: Request) -> Response:
    """Do without a second factor, or make room for another phone."""
    database, keyring = request.app.state.database, keyring_of(request)
    try:
        await remove_second_factor(database, keyring, me.scope(), given.code, address_of(request))
    except TooManyAttempts as error:
        return wait_reply(error)
    return Response(status_code=204)
