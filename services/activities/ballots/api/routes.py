"""HTTP door of votes: the desk of a session, making, holding, counting, signing, announcing."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.activities.ballots.api import permitted
from services.activities.ballots.api.desk import BallotDeskView, VoterView, desk_of, voter_views
from services.activities.ballots.api.inputs import (
    BallotAcceptInput,
    BallotCountInput,
    BallotEndInput,
    BallotInput,
    BallotReasonInput,
    CountSignatureInput,
    HeldBallotInput,
    NewBallotInput,
    RecordedBallotInput,
    VoteDutiesInput,
)
from services.activities.ballots.api.permitted import BallotStanding, standing_of
from services.activities.ballots.api.views import BallotDetail, detail_of
from services.activities.ballots.commands import (
    caring,
    counting,
    ending,
    holding,
    making,
    recording,
)
from services.activities.ballots.domain.life import BallotMove
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.sitting import session_of
from services.activities.ballots.tables import Ballot
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("", "ballots")


@router.get("/ballots")
async def desk(session_id: Annotated[UUID, Query()], me: Me, tx: Tx) -> BallotDeskView:
    """The votes of a session, who looks after them, and what may still be voted on."""
    facts = await session_of(tx, session_id)
    holders = await finding.holders_of(tx, session_id)
    standing = standing_of(me, facts.union_id, holders)
    permitted.must_belong(standing)
    return await desk_of(tx, me, facts, standing, holders)


@router.put("/vote-duties/{session_id}")
async def set_duties(session_id: UUID, wanted: VoteDutiesInput, me: Me, tx: Tx) -> BallotDeskView:
    """Say who looks after the votes of the session."""
    await _run_session(tx, me, session_id)
    await caring.set_duties(tx, session_id, [each.holder() for each in wanted.holders])
    return await desk(session_id, me, tx)


@router.post("/ballots", status_code=201)
async def make_ballot(wanted: NewBallotInput, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """Put a vote on a matter."""
    await _run_session(tx, me, wanted.session_id)
    made = await making.make_ballot(tx, me, wanted.session_id, wanted.wanted())
    return await _shown(tx, me, made, response)


@router.post("/ballots/recorded", status_code=201)
async def record_vote(
    wanted: RecordedBallotInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Enter a vote that was held: hands counted just now, or papers counted earlier."""
    session_id = wanted.ballot.session_id
    await _run_session(tx, me, session_id)
    made = await recording.record_new(
        tx, me, session_id, wanted.ballot.wanted(), wanted.held.held()
    )
    return await _shown(tx, me, made, response)


@router.get("/ballots/{ballot_id}")
async def get_ballot(ballot_id: UUID, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """One vote with its history; its numbers once they are for the caller to read."""
    ballot, _ = await _seen(tx, me, ballot_id)
    return await _shown(tx, me, ballot, response)


@router.get("/ballots/{ballot_id}/voters")
async def voters(ballot_id: UUID, me: Me, tx: Tx) -> list[VoterView]:
    """Who has a vote, for whoever enters a vote by name."""
    ballot, standing = await _seen(tx, me, ballot_id)
    permitted.must_count(standing)
    return await voter_views(tx, ballot)


@router.put("/ballots/{ballot_id}")
async def change_ballot(
    ballot_id: UUID, wanted: BallotInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Change a vote that has not begun. Needs If-Match."""
    await _run(tx, me, ballot_id)
    ballot = await making.change_ballot(tx, me, ballot_id, seen, wanted.wanted())
    return await _shown(tx, me, ballot, response)


@router.post("/ballots/{ballot_id}/drop")
async def drop_ballot(ballot_id: UUID, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """Take back a vote that has not begun."""
    await _run(tx, me, ballot_id)
    return await _shown(tx, me, await making.drop_ballot(tx, me, ballot_id), response)


@router.post("/ballots/{ballot_id}/open")
async def open_ballot(ballot_id: UUID, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """Begin a vote, with a quorum."""
    await _run(tx, me, ballot_id)
    return await _shown(tx, me, await holding.open_ballot(tx, me, ballot_id), response)


@router.post("/ballots/{ballot_id}/close")
async def close_ballot(
    ballot_id: UUID, wanted: BallotAcceptInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """End a vote; asks once more where too few are left."""
    await _run(tx, me, ballot_id)
    ballot = await holding.close_ballot(tx, me, ballot_id, wanted.accept)
    return await _shown(tx, me, ballot, response)


@router.post("/ballots/{ballot_id}/count")
async def count_ballot(
    ballot_id: UUID, wanted: BallotCountInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Enter the count, or correct it before it is signed."""
    _, standing = await _seen(tx, me, ballot_id)
    permitted.must_count(standing)
    ballot = await counting.count_ballot(tx, me, ballot_id, wanted.counted(), wanted.accept)
    return await _shown(tx, me, ballot, response)


@router.post("/ballots/{ballot_id}/return")
async def return_count(
    ballot_id: UUID, wanted: BallotReasonInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Have it counted again, as chief scrutineer."""
    _, standing = await _seen(tx, me, ballot_id)
    permitted.must_sign(standing)
    ballot = await ending.return_count(tx, me, ballot_id, wanted.reason)
    return await _shown(tx, me, ballot, response)


@router.post("/ballots/{ballot_id}/sign")
async def sign_ballot(ballot_id: UUID, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """Sign for the count, as chief scrutineer who did not count."""
    _, standing = await _seen(tx, me, ballot_id)
    permitted.must_sign(standing)
    return await _shown(tx, me, await ending.sign_ballot(tx, me, ballot_id), response)


@router.post("/ballots/{ballot_id}/signed-on-paper")
async def record_signature(
    ballot_id: UUID, wanted: CountSignatureInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Enter that the chief scrutineer has signed the count on paper."""
    await _run(tx, me, ballot_id)
    ballot = await ending.record_signature(tx, me, ballot_id, wanted.signed_on)
    return await _shown(tx, me, ballot, response)


@router.post("/ballots/{ballot_id}/announce")
async def announce_ballot(
    ballot_id: UUID, wanted: BallotEndInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Enter that the presidium has announced the result."""
    return await _end(tx, me, ballot_id, BallotMove.ANNOUNCE, wanted.by_name, response)


@router.post("/ballots/{ballot_id}/deliver")
async def deliver_appraisal(
    ballot_id: UUID, wanted: BallotEndInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Hand the result of an appraisal to the party organisation, and to nobody else."""
    return await _end(tx, me, ballot_id, BallotMove.DELIVER, wanted.by_name, response)


@router.post("/ballots/{ballot_id}/void")
async def void_ballot(
    ballot_id: UUID, wanted: BallotReasonInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Find that a vote does not count."""
    _, standing = await _seen(tx, me, ballot_id)
    if not standing.runs:
        permitted.must_sign(standing)
    ballot = await holding.void_ballot(tx, me, ballot_id, wanted.reason)
    return await _shown(tx, me, ballot, response)


@router.post("/ballots/{ballot_id}/repeat", status_code=201)
async def repeat_ballot(ballot_id: UUID, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """Hold a void vote again."""
    await _run(tx, me, ballot_id)
    return await _shown(tx, me, await making.repeat_ballot(tx, me, ballot_id), response)


@router.post("/ballots/{ballot_id}/run-off", status_code=201)
async def run_off(ballot_id: UUID, me: Me, tx: Tx, response: Response) -> BallotDetail:
    """Vote again on those with equal votes."""
    await _run(tx, me, ballot_id)
    return await _shown(tx, me, await making.run_off(tx, me, ballot_id), response)


@router.post("/ballots/{ballot_id}/record")
async def record_ballot(
    ballot_id: UUID, wanted: HeldBallotInput, me: Me, tx: Tx, response: Response
) -> BallotDetail:
    """Enter how a planned vote went."""
    await _run(tx, me, ballot_id)
    ballot = await recording.record_ballot(tx, me, ballot_id, wanted.held())
    return await _shown(tx, me, ballot, response)


async def _seen(tx: Transaction, me: Caller, ballot_id: UUID) -> tuple[Ballot, BallotStanding]:
    ballot = await finding.get_ballot(tx, ballot_id)
    holders = await finding.holders_of(tx, ballot.session_id)
    standing = standing_of(me, ballot.union_id, holders)
    permitted.must_see(standing, ballot)
    return ballot, standing


async def _run(tx: Transaction, me: Caller, ballot_id: UUID) -> None:
    _, standing = await _seen(tx, me, ballot_id)
    permitted.must_run(standing)


async def _run_session(tx: Transaction, me: Caller, session_id: UUID) -> None:
    facts = await session_of(tx, session_id)
    permitted.must_run(standing_of(me, facts.union_id, []))


async def _end(
    tx: Transaction, me: Caller, ballot_id: UUID, move: BallotMove, by_name: str, response: Response
) -> BallotDetail:
    await _run(tx, me, ballot_id)
    ballot = await ending.end_ballot(tx, me, ballot_id, move, by_name)
    return await _shown(tx, me, ballot, response)


async def _shown(tx: Transaction, me: Caller, ballot: Ballot, response: Response) -> BallotDetail:
    await tx.session.flush()
    etag(response, ballot.version)
    facts = await session_of(tx, ballot.session_id)
    holders = await finding.holders_of(tx, ballot.session_id)
    return await detail_of(tx, me, facts, standing_of(me, ballot.union_id, holders), ballot)
