"""HTTP door of proposals: listing, writing, seconding, handing in."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.activities.proposals.api.inputs import (
    AdoptedInput,
    AskInput,
    NewProposalInput,
    ProposalWordsInput,
    RecordedInput,
    SecondInput,
    SignaturesInput,
)
from services.activities.proposals.api.permitted import (
    must_do,
    own_round,
    see,
    see_round,
    seen_in,
)
from services.activities.proposals.api.views import (
    ProposalDetail,
    ProposalView,
    detail_of,
    proposal_views,
)
from services.activities.proposals.commands import writing
from services.activities.proposals.commands.writing import OnPaper, Words
from services.activities.proposals.queries import finding
from services.activities.proposals.tables import Proposal
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/proposals", "proposals")

MOST_OWN = 200


@router.get("")
async def list_proposals(
    me: Me, tx: Tx, round_id: Annotated[UUID | None, Query()] = None
) -> list[ProposalView]:
    """The proposals of a round that the caller reads; without one, all that are the caller's."""
    if round_id is None:
        return await proposal_views(tx, me, await finding.own_proposals(tx, me.person_id, MOST_OWN))
    collecting = await see_round(tx, me, round_id)
    seen = await seen_in(tx, me, collecting)
    rows = await finding.proposals_of(tx, round_id, me.person_id, seen)
    return await proposal_views(tx, me, rows)


@router.post("", status_code=201)
async def write_proposal(
    wanted: NewProposalInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Begin a proposal, and ask colleagues to second it."""
    await see_round(tx, me, wanted.round_id)
    made = await writing.write(tx, me, wanted.round_id, _words(wanted), wanted.ask)
    return await changed(tx, me, made, response)


@router.post("/recorded", status_code=201)
async def record_proposal(
    wanted: RecordedInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Enter a proposal that was handed in on paper."""
    await own_round(tx, me, wanted.round_id)
    paper = OnPaper(wanted.author, wanted.seconders, wanted.submitted_on)
    made = await writing.enter(tx, me, wanted.round_id, _words(wanted), paper)
    return await changed(tx, me, made, response)


@router.post("/from-suggestion", status_code=201)
async def adopt_suggestion(
    wanted: AdoptedInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Go on with a suggestion that colleagues read as a draft of one's own."""
    await see_round(tx, me, wanted.round_id)
    made = await writing.from_suggestion(tx, me, wanted.round_id, wanted.suggestion_id)
    return await changed(tx, me, made, response)


@router.get("/{proposal_id}")
async def get_proposal(proposal_id: UUID, me: Me, tx: Tx, response: Response) -> ProposalDetail:
    """One proposal with all that belongs to it."""
    return await changed(tx, me, await see(tx, me, proposal_id), response)


@router.put("/{proposal_id}")
async def rewrite_proposal(
    proposal_id: UUID,
    wanted: ProposalWordsInput,
    seen: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> ProposalDetail:
    """Write it anew before it is handed in. Needs If-Match."""
    await must_do(tx, me, proposal_id, "write")
    made = await writing.rewrite(tx, me, proposal_id, seen, _words(wanted))
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/ask")
async def ask_to_second(
    proposal_id: UUID, wanted: AskInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Ask colleagues to second it."""
    await must_do(tx, me, proposal_id, "invite")
    made = await writing.invite(tx, me, proposal_id, wanted.ask)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/second")
async def second_proposal(
    proposal_id: UUID, wanted: SecondInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Second it, or say that one does not."""
    await see(tx, me, proposal_id)
    made = await writing.answer_invitation(tx, me, proposal_id, agree=wanted.agree)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/signatures")
async def sign_for_others(
    proposal_id: UUID, wanted: SignaturesInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Enter who has seconded it on paper."""
    await must_do(tx, me, proposal_id, "officer")
    made = await writing.sign_for(tx, me, proposal_id, wanted.names)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/submit")
async def submit_proposal(proposal_id: UUID, me: Me, tx: Tx, response: Response) -> ProposalDetail:
    """Hand it in; after the last day it goes on as a suggestion."""
    await must_do(tx, me, proposal_id, "write")
    return await changed(tx, me, await writing.submit(tx, me, proposal_id), response)


@router.post("/{proposal_id}/withdraw")
async def withdraw_proposal(
    proposal_id: UUID, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Take it back before it is filed."""
    await must_do(tx, me, proposal_id, "write")
    return await changed(tx, me, await writing.withdraw(tx, me, proposal_id), response)


def _words(wanted: ProposalWordsInput) -> Words:
    return Words(wanted.title, wanted.reason, wanted.measures, wanted.category)


async def changed(
    tx: Transaction, me: Caller, proposal: Proposal, response: Response
) -> ProposalDetail:
    """How it stands now, with its version."""
    await tx.session.flush()
    etag(response, proposal.version)
    return await detail_of(tx, me, proposal)
