"""HTTP door of special committees."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.activities.terms.api.detail import CongressTermDetail
from services.activities.terms.api.inputs import CommitteeInput
from services.activities.terms.api.permitted import must_keep
from services.activities.terms.api.terms import CountSessions, answer, kept
from services.activities.terms.commands import committees
from services.activities.terms.commands.committees import Member, NewCommittee
from services.activities.terms.queries import reading
from services.activities.terms.tables import CongressTerm
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, tenant_router


def committees_router(count_sessions: CountSessions) -> APIRouter:
    """The routes of committees; each answers with the whole term as it is then."""
    router = tenant_router("", "congress terms")

    @router.post("/congress-terms/{term_id}/committees", status_code=201)
    async def add_committee(
        term_id: UUID, wanted: CommitteeInput, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Set up a special committee."""
        await kept(tx, me, term_id)
        term = await committees.add_committee(tx, term_id, _committee(wanted))
        return await answer(count_sessions, tx, me, term, response)

    @router.put("/committees/{committee_id}")
    async def change_committee(
        committee_id: UUID,
        wanted: CommitteeInput,
        version: SeenVersion,
        me: Me,
        tx: Tx,
        response: Response,
    ) -> CongressTermDetail:
        """Enter a committee anew, its members with it. Needs If-Match."""
        term = await _term_of_committee(tx, me, committee_id)
        await committees.change_committee(tx, committee_id, version, _committee(wanted))
        return await answer(count_sessions, tx, me, term, response)

    @router.post("/committees/{committee_id}/remove")
    async def remove_committee(
        committee_id: UUID, version: SeenVersion, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Take out a committee. Needs If-Match."""
        await _term_of_committee(tx, me, committee_id)
        term = await committees.remove_committee(tx, committee_id, version)
        return await answer(count_sessions, tx, me, term, response)

    return router


async def _term_of_committee(tx: Transaction, me: Caller, one: UUID) -> CongressTerm:
    found = await reading.get_committee(tx, one)
    must_keep(me, found.union_id)
    return await reading.get_term(tx, found.term_id)


def _committee(wanted: CommitteeInput) -> NewCommittee:
    members = [Member(each.name, each.post, each.delegate_id) for each in wanted.members]
    return NewCommittee(wanted.name, wanted.about, members)
