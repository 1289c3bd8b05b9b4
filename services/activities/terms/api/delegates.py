"""HTTP door of delegates: entered many at once, corrected, ended, replaced."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.activities.terms.api.detail import CongressTermDetail
from services.activities.terms.api.inputs import DelegateInput, DelegatesInput, LeavingInput
from services.activities.terms.api.permitted import must_keep
from services.activities.terms.api.terms import CountSessions, answer, kept
from services.activities.terms.commands import delegates
from services.activities.terms.commands.delegates import NewDelegate
from services.activities.terms.queries import reading
from services.activities.terms.tables import CongressTerm
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, tenant_router


def delegates_router(count_sessions: CountSessions) -> APIRouter:
    """The routes of delegates; each answers with the whole term as it is then."""
    router = tenant_router("", "congress terms")

    @router.post("/congress-terms/{term_id}/delegates", status_code=201)
    async def add_delegates(
        term_id: UUID, wanted: DelegatesInput, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Enter delegates, all of them or none."""
        await kept(tx, me, term_id)
        new = [_delegate(each) for each in wanted.delegates]
        term = await delegates.add_delegates(tx, term_id, new)
        return await answer(count_sessions, tx, me, term, response)

    @router.put("/delegates/{delegate_id}")
    async def change_delegate(
        delegate_id: UUID,
        wanted: DelegateInput,
        version: SeenVersion,
        me: Me,
        tx: Tx,
        response: Response,
    ) -> CongressTermDetail:
        """Correct what was entered of a delegate. Needs If-Match."""
        term = await _term_of_delegate(tx, me, delegate_id)
        await delegates.change_delegate(tx, delegate_id, version, _delegate(wanted))
        return await answer(count_sessions, tx, me, term, response)

    @router.post("/delegates/{delegate_id}/end")
    async def end_delegate(
        delegate_id: UUID,
        wanted: LeavingInput,
        version: SeenVersion,
        me: Me,
        tx: Tx,
        response: Response,
    ) -> CongressTermDetail:
        """Enter since when and why somebody is a delegate no longer. Needs If-Match."""
        term = await _term_of_delegate(tx, me, delegate_id)
        left = delegates.Leaving(wanted.last_day, wanted.reason, wanted.note)
        await delegates.end_delegate(tx, delegate_id, version, left)
        return await answer(count_sessions, tx, me, term, response)

    return router


def mistakes_router(count_sessions: CountSessions) -> APIRouter:
    """The routes by which what was entered of a delegate by mistake is taken back."""
    router = tenant_router("", "congress terms")

    @router.post("/delegates/{delegate_id}/resume")
    async def resume_delegate(
        delegate_id: UUID, version: SeenVersion, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Take back that somebody left; it was a mistake. Needs If-Match."""
        term = await _term_of_delegate(tx, me, delegate_id)
        await delegates.resume_delegate(tx, delegate_id, version)
        return await answer(count_sessions, tx, me, term, response)

    @router.post("/delegates/{delegate_id}/remove")
    async def remove_delegate(
        delegate_id: UUID, version: SeenVersion, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Take out somebody who never was a delegate. Needs If-Match."""
        await _term_of_delegate(tx, me, delegate_id)
        term = await delegates.remove_delegate(tx, delegate_id, version)
        return await answer(count_sessions, tx, me, term, response)

    return router


async def _term_of_delegate(tx: Transaction, me: Caller, one: UUID) -> CongressTerm:
    found = await reading.get_delegate(tx, one)
    must_keep(me, found.union_id)
    return await reading.get_term(tx, found.term_id)


def _delegate(wanted: DelegateInput) -> NewDelegate:
    return NewDelegate(**wanted.model_dump() | {"name": wanted.name or ""})
