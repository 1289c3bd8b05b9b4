"""What people send about proposals."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.activities.proposals.domain.screening import ScreeningFinding
from services.activities.proposals.domain.words import ReplyKind
from shared.contracts.activities import ProposalCategory, ProposalGrade
from shared.web.inputs import Day, Input, Line, Paragraph

Name = Annotated[Line, Field(max_length=60)]
Names = Annotated[list[Name], Field(min_length=1, max_length=50)]
People = Annotated[list[UUID], Field(max_length=100)]


class RoundInput(Input):
    """A round: for a session, or, of the whole staff, under a title of its own."""

    session_id: UUID | None = None
    title: Line | None = None
    opens_on: Day
    closes_on: Day
    task_id: UUID | None = None


class NewRoundInput(RoundInput):
    """A round to be opened; `from_paper` for one that was held already."""

    union_id: UUID
    from_paper: bool = False


class ReportedInput(Input):
    """The day on which it was."""

    day: Day


class ProposalWordsInput(Input):
    """What is proposed: one matter."""

    title: Line
    reason: Paragraph
    measures: Paragraph
    category: ProposalCategory


class NewProposalInput(ProposalWordsInput):
    """A proposal that the caller begins, and whom they ask to second it."""

    round_id: UUID
    ask: People = Field(default_factory=list)


class AdoptedInput(Input):
    """A suggestion that the caller goes on with as a proposal of the round."""

    round_id: UUID
    suggestion_id: UUID


class RecordedInput(ProposalWordsInput):
    """A proposal that was handed in on paper."""

    round_id: UUID
    author: Name
    seconders: Annotated[list[Name], Field(max_length=50)] = Field(default_factory=list)
    submitted_on: Day


class AskInput(Input):
    """Who is asked to second it."""

    ask: Annotated[list[UUID], Field(min_length=1, max_length=100)]


class SecondInput(Input):
    """Whether the caller seconds it."""

    agree: bool


class SignaturesInput(Input):
    """Who has seconded it on paper."""

    names: Names


class ScreeningInput(Input):
    """What screening came to, and what that needs."""

    finding: ScreeningFinding
    reason: Paragraph | None = None
    talked_on: Day | None = None
    into: UUID | None = None
    category: ProposalCategory | None = None


class HandlerInput(Input):
    """A person of the union, or a department or name as it is typed."""

    person_id: UUID | None = None
    name: Name | None = None


class ProposalSlipInput(Input):
    """Who decided or said it on paper, and on which day."""

    name: Name
    day: Day


class AssignmentInput(Input):
    """Who handles it, and by when; without a day, by the county's."""

    lead: HandlerInput
    others: Annotated[list[HandlerInput], Field(max_length=10)] = Field(default_factory=list)
    due_on: Day | None = None
    slip: ProposalSlipInput | None = None


class CoViewInput(Input):
    """What a co-handler says to the lead."""

    handler_id: UUID
    view: Paragraph


class ReplyInput(Input):
    """The answer, with its class and, where something is done, the day by which."""

    kind: ReplyKind
    answer: Paragraph
    promised_on: Day | None = None
    slip: ProposalSlipInput | None = None


class RatingInput(Input):
    """How satisfied the author is."""

    grade: ProposalGrade
    words: Paragraph | None = None
    slip: ProposalSlipInput | None = None


class MilestoneInput(Input):
    """What was done of it, and whether that was the last."""

    text: Paragraph
    day: Day
    finished: bool = False


class StrikeInput(Input):
    """Why."""

    reason: Paragraph


class TableRowInput(Input):
    """A line of the one table: `who` is the proposer, then who seconds."""

    id: UUID | None = None
    title: Line
    who: Names
    category: ProposalCategory = ProposalCategory.OTHER
    handler: Name | None = None
    answer: Paragraph | None = None
    grade: ProposalGrade | None = None


class TableInput(Input):
    """Lines of the one table, and the day that stands on it."""

    day: Day
    rows: Annotated[list[TableRowInput], Field(min_length=1, max_length=200)]
