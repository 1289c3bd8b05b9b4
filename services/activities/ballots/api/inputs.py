"""What people send about votes."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.activities.ballots.commands.counting import Counted
from services.activities.ballots.commands.making import Option, Wanted
from services.activities.ballots.commands.recording import Held
from services.activities.ballots.domain.appraising import AppraisalGrade, Graded
from services.activities.ballots.domain.casting import CountingDuty, VoteChoice, VotingWay
from services.activities.ballots.domain.counting import Count, CountQuestion, Papers
from services.activities.ballots.domain.duties import Holder
from services.activities.ballots.domain.electing import Votes
from services.activities.ballots.domain.verdict import VoteThreshold
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import BallotPurpose
from shared.web.inputs import Day, Input, Line, Paragraph

Name = Annotated[Line, Field(max_length=40)]
Number = Annotated[int, Field(ge=0, le=100_000)]
MOST = 100


class BallotOptionInput(Input):
    """Somebody who is voted on."""

    name: Name
    post: Annotated[str, Field(max_length=60)] = ""


class BallotInput(Input):
    """A vote; what is left out is as the agenda and the union's rule say."""

    purpose: BallotPurpose
    way: VotingWay = VotingWay.PAPER
    title: Line | None = None
    item_id: UUID | None = None
    roll: Roll | None = None
    threshold: VoteThreshold | None = None
    seats: Annotated[int, Field(ge=1, le=MOST)] | None = None
    options: Annotated[tuple[BallotOptionInput, ...], Field(max_length=MOST)] = ()

    def wanted(self) -> Wanted:
        return Wanted(
            purpose=self.purpose,
            way=self.way,
            title=self.title,
            item_id=self.item_id,
            roll=self.roll,
            threshold=self.threshold,
            seats=self.seats,
            options=tuple(Option(each.name, each.post) for each in self.options),
        )


class NewBallotInput(BallotInput):
    """A vote of a session."""

    session_id: UUID


class VoteHolderInput(Input):
    """Somebody who looks after the votes."""

    duty: CountingDuty
    name: Name
    person_id: UUID | None = None

    def holder(self) -> Holder:
        return Holder(self.duty, self.name, self.person_id)


class VoteDutiesInput(Input):
    """Everybody who looks after the votes of a session."""

    holders: Annotated[list[VoteHolderInput], Field(max_length=MOST)]


class CandidateVotesInput(Input):
    """What somebody got; against `written_in` nobody could vote."""

    name: Name
    yes: Number
    no: Number = 0
    abstain: Number = 0
    written_in: bool = False


class NamedVoteInput(Input):
    """What somebody on the roll said."""

    entry_id: UUID
    choice: VoteChoice


class AppraisedInput(Input):
    """How many gave somebody each grade."""

    name: Name
    grades: dict[AppraisalGrade, Number]


class BallotCountInput(Input):
    """The count; which of it is needed follows from the kind of vote.

    `accept` answers questions that were asked with `needs-confirming`.
    """

    issued: Number | None = None
    collected: Number | None = None
    valid: Number | None = None
    yes: Number | None = None
    no: Number | None = None
    abstain: Number | None = None
    votes: Annotated[tuple[CandidateVotesInput, ...], Field(max_length=2 * MOST)] = ()
    names: Annotated[tuple[NamedVoteInput, ...], Field(max_length=2000)] = ()
    graded: Annotated[tuple[AppraisedInput, ...], Field(max_length=MOST)] = ()
    accept: tuple[CountQuestion, ...] = ()

    def counted(self) -> Counted:
        return Counted(
            papers=self._papers(),
            matter=self._matter(),
            votes=tuple(Votes(**each.model_dump()) for each in self.votes),
            names=tuple((each.entry_id, each.choice) for each in self.names),
            graded=tuple(Graded(each.name, each.grades) for each in self.graded),
        )

    def _papers(self) -> Papers | None:
        if self.issued is None or self.collected is None or self.valid is None:
            return None
        return Papers(self.issued, self.collected, self.valid)

    def _matter(self) -> Count | None:
        if self.yes is None or self.no is None or self.abstain is None:
            return None
        return Count(self.yes, self.no, self.abstain)


class HeldBallotInput(BallotCountInput):
    """How a vote was held, as its paper says."""

    held_on: Day
    due: Annotated[int, Field(ge=1, le=100_000)] | None = None
    present: Annotated[int, Field(ge=1, le=100_000)] | None = None
    chief_name: Name | None = None
    announced_by_name: Name | None = None

    def held(self) -> Held:
        return Held(
            counted=self.counted(),
            held_on=self.held_on,
            due=self.due,
            present=self.present,
            chief_name=self.chief_name or "",
            announced_by_name=self.announced_by_name or "",
            accepted=self.accept,
        )


class RecordedBallotInput(Input):
    """A vote that was held, in one form: what was voted on, and how it went."""

    ballot: NewBallotInput
    held: HeldBallotInput


class BallotAcceptInput(Input):
    """Answers to questions that were asked with `needs-confirming`."""

    accept: tuple[CountQuestion, ...] = ()


class CountSignatureInput(Input):
    """When the chief scrutineer signed on paper."""

    signed_on: Day


class BallotEndInput(Input):
    """Who announced it, or handed it over."""

    by_name: Name


class BallotReasonInput(Input):
    """Why."""

    reason: Paragraph
