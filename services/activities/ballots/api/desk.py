"""The votes of a session on one page, and what may still be voted on."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.activities.ballots.api.permitted import BallotStanding, is_shown
from services.activities.ballots.api.views import BallotView, views_of
from services.activities.ballots.domain.casting import DUTY_LABELS, CountingDuty
from services.activities.ballots.domain.duties import Holder
from services.activities.ballots.domain.verdict import VoteThreshold
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.closing import before_closing
from services.activities.ballots.queries.sitting import (
    Hall,
    SessionFacts,
    halls_of,
    least_threshold,
    matters_of,
    voters_of,
)
from services.activities.ballots.tables import Ballot
from services.activities.congress.domain.powers import NEEDS_BALLOT, Treatment
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll
from shared.database import Transaction
from shared.web.identity import Caller


class VoteHolderView(BaseModel):
    """Somebody who looks after the votes."""

    duty: CountingDuty
    label: str
    name: str
    person_id: UUID | None


class BallotHallView(BaseModel):
    """How many have a vote on a roll, are there, and have to be."""

    roll: Roll
    label: str
    due: int
    present: int
    quorum: int


class VoteMatterView(BaseModel):
    """A matter on the agenda that may be voted on; `needs` says that it has to be."""

    item_id: UUID
    title: str
    treatment: Treatment
    roll: Roll
    needs: bool


class BallotDeskView(BaseModel):
    """Everything about the votes of a session, as far as the caller takes part in them.

    `before_closing` is what is still open while the session meets, for whoever is to close it.
    """

    session_id: UUID
    union_id: UUID
    session_title: str
    day: date
    is_open: bool
    runs: bool
    may_make: bool
    may_record: bool
    may_appraise: bool
    method_adopted: bool
    least_threshold: VoteThreshold
    holders: list[VoteHolderView]
    halls: list[BallotHallView]
    matters: list[VoteMatterView]
    ballots: list[BallotView]
    before_closing: list[str]


class VoterView(BaseModel):
    """Somebody with a vote, for a vote by name."""

    entry_id: UUID
    place: int
    name: str
    present: bool


async def desk_of(
    tx: Transaction,
    me: Caller,
    facts: SessionFacts,
    standing: BallotStanding,
    holders: list[Holder],
) -> BallotDeskView:
    matters = await matters_of(tx, facts.session_id)
    found = await finding.ballots_of(tx, facts.session_id)
    shown = [ballot for ballot in found if is_shown(standing, ballot)]
    halls = await halls_of(tx, facts)
    changes = standing.runs and not facts.is_sealed
    return BallotDeskView(
        session_id=facts.session_id,
        union_id=facts.union_id,
        session_title=facts.title,
        day=facts.day,
        is_open=facts.is_open,
        runs=changes,
        may_make=changes and not facts.is_held,
        may_record=changes and (facts.is_open or facts.is_held),
        may_appraise=any(each.treatment is Treatment.APPRAISE for each in matters),
        method_adopted=await finding.method_adopted(tx, facts.session_id),
        least_threshold=await least_threshold(tx, facts),
        holders=[_holder(each) for each in holders],
        halls=[_hall(roll, hall) for roll, hall in halls.items()],
        matters=[
            VoteMatterView(
                item_id=each.item_id,
                title=each.title,
                treatment=each.treatment,
                roll=each.roll,
                needs=each.treatment in NEEDS_BALLOT,
            )
            for each in matters
        ],
        ballots=await views_of(tx, me, facts, standing, shown),
        before_closing=before_closing(halls, shown) if changes and facts.is_open else [],
    )


def _holder(each: Holder) -> VoteHolderView:
    return VoteHolderView(
        duty=each.duty, label=DUTY_LABELS[each.duty], name=each.name, person_id=each.person_id
    )


def _hall(roll: Roll, hall: Hall) -> BallotHallView:
    return BallotHallView(
        roll=roll,
        label=ROLL_LABELS[roll],
        due=hall.due,
        present=hall.present,
        quorum=hall.quorum,
    )


async def voter_views(tx: Transaction, ballot: Ballot) -> list[VoterView]:
    return [
        VoterView(entry_id=each.entry_id, place=each.place, name=each.name, present=each.present)
        for each in await voters_of(tx, ballot.session_id, Roll(ballot.roll))
    ]
