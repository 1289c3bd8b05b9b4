"""The edge of a request: identity, one transaction, idempotency, commit before the reply."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Annotated, Any, ClassVar

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import StreamingResponse
from fastapi.routing import APIRoute

from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import Invalid, Refused, Stale
from shared.tenancy import Scope
from shared.web import idempotency
from shared.web.identity import Caller, bearer_token

Handle = Callable[[Request], Coroutine[Any, Any, Response]]


class TenantRoute(APIRoute):
    """A route of a signed-in caller.

    The caller's scope opens one transaction; the reply is made inside it and leaves only after the
    commit, so a 2xx always means stored. A reply of 400 or more undoes everything.
    """

    county_for: ClassVar[frozenset[Role]] = frozenset()

    def get_route_handler(self) -> Handle:
        handle = super().get_route_handler()

        async def handle_in_transaction(request: Request) -> Response:
            caller = await request.app.state.verifier.caller(bearer_token(request))
            request.state.caller = caller
            return await _run(handle, request, caller, caller.scope(self.county_for))

        return handle_in_transaction


class MendingRoute(TenantRoute):
    """A route on which an operator reaches the whole county, to mend what was not delivered.

    An operator holds the role in the county's own union and sees no school's rows elsewhere.
    """

    county_for = frozenset({Role.OPERATOR})


class CountyRoute(TenantRoute):
    """A route on which everybody signed in reaches the whole county, to answer what is its own.

    What the county shows everybody cannot be answered in the scope of a school.
    """

    county_for = frozenset(Role)


async def _run(handle: Handle, request: Request, caller: Caller, scope: Scope) -> Response:
    open_transaction = partial(
        request.app.state.database.transaction,
        scope,
        correlation_id=request.state.correlation_id,
        traceparent=request.state.traceparent,
    )
    try:
        async with open_transaction() as tx:
            return await _run_in(tx, handle, request, caller)
    except Refused as refusal:
        if refusal.trace is not None:
            async with open_transaction() as tx:
                await refusal.trace(tx)
        raise


async def _run_in(tx: Transaction, handle: Handle, request: Request, caller: Caller) -> Response:
    request.state.tx = tx
    if request.method != "POST":
        response = await handle(request)
    else:
        seals = request.app.state.service.seals
        keyring = request.app.state.runtime.keyring if seals else None
        response = await idempotency.once(request, caller, tx, handle, keyring)
    if response.status_code >= 400:  # noqa: PLR2004 - HTTP's own limit
        await tx.session.rollback()
    elif isinstance(response, StreamingResponse):
        await tx.session.rollback()  # a stream reads nothing more from this transaction
    return response


def tenant_router(prefix: str, tag: str) -> APIRouter:
    """A router whose routes are for signed-in callers."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=TenantRoute)


def mending_router(prefix: str, tag: str) -> APIRouter:
    """A router of what operators mend for the whole county; each route checks who may."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=MendingRoute)


def county_router(prefix: str, tag: str) -> APIRouter:
    """A router of answers to what the county shows everybody; each route checks what it is of."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=CountyRoute)


async def _transaction(request: Request) -> Transaction:
    tx: Transaction = request.state.tx
    return tx


Tx = Annotated[Transaction, Depends(_transaction)]


class VersionNeeded(Invalid):
    """An edit must say which version it was made from."""

    status = 428
    code = "version-needed"


async def _if_match(request: Request) -> int:
    given = request.headers.get("if-match")
    if given is None:
        raise VersionNeeded("缺少 If-Match：请带上您看到的版本号再提交修改。")
    text = given.strip().removeprefix("W/").strip('"')
    if not text.isascii() or not text.isdigit():
        raise Stale
    return int(text)


# The version the caller saw; commands compare it and raise Stale.
SeenVersion = Annotated[int, Depends(_if_match)]


def etag(response: Response, version: int) -> None:
    """Name the version of what is returned, for a later If-Match."""
    response.headers["ETag"] = f'"{version}"'
