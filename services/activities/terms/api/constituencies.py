"""HTTP door of constituencies and how they elected."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.activities.terms.api.detail import CongressTermDetail
from services.activities.terms.api.inputs import (
    ConstituenciesInput,
    ConstituencyInput,
    ElectionInput,
)
from services.activities.terms.api.permitted import must_keep
from services.activities.terms.api.terms import CountSessions, answer, kept
from services.activities.terms.commands import constituencies
from services.activities.terms.commands.constituencies import NewConstituency, Result
from services.activities.terms.queries import reading
from services.activities.terms.tables import CongressTerm
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, tenant_router


def constituencies_router(count_sessions: CountSessions) -> APIRouter:
    """The routes of constituencies; each answers with the whole term as it is then."""
    router = tenant_router("", "congress terms")

    @router.post("/congress-terms/{term_id}/constituencies", status_code=201)
    async def add_constituencies(
        term_id: UUID, wanted: ConstituenciesInput, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Add constituencies."""
        await kept(tx, me, term_id)
        new = [NewConstituency(**each.model_dump()) for each in wanted.constituencies]
        return await answer(
            count_sessions,
            tx,
            me,
            await constituencies.add_constituencies(tx, term_id, new),
            response,
        )

    @router.put("/constituencies/{constituency_id}")
    async def change_constituency(
        constituency_id: UUID,
        wanted: ConstituencyInput,
        version: SeenVersion,
        me: Me,
        tx: Tx,
        response: Response,
    ) -> CongressTermDetail:
        """Correct a constituency. Needs If-Match."""
        term = await _term_of_constituency(tx, me, constituency_id)
        new = NewConstituency(**wanted.model_dump())
        await constituencies.change_constituency(tx, constituency_id, version, new)
        return await answer(count_sessions, tx, me, term, response)

    @router.put("/constituencies/{constituency_id}/election")
    async def record_election(
        constituency_id: UUID,
        wanted: ElectionInput,
        version: SeenVersion,
        me: Me,
        tx: Tx,
        response: Response,
    ) -> CongressTermDetail:
        """Enter how a constituency elected. Needs If-Match."""
        term = await _term_of_constituency(tx, me, constituency_id)
        result = Result(**wanted.model_dump())
        await constituencies.record_election(tx, constituency_id, version, result)
        return await answer(count_sessions, tx, me, term, response)

    @router.post("/constituencies/{constituency_id}/remove")
    async def remove_constituency(
        constituency_id: UUID, version: SeenVersion, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Take out a constituency that nobody belongs to. Needs If-Match."""
        await _term_of_constituency(tx, me, constituency_id)
        term = await constituencies.remove_constituency(tx, constituency_id, version)
        return await answer(count_sessions, tx, me, term, response)

    return router


async def _term_of_constituency(tx: Transaction, me: Caller, one: UUID) -> CongressTerm:
    found = await reading.get_constituency(tx, one)
    must_keep(me, found.union_id)
    return await reading.get_term(tx, found.term_id)
