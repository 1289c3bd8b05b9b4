"""Proposals (提案): collected for a session, screened, handled, answered, rated, closed.

Nothing here carries reasons, answers or who said what; those stand with the proposal.
"""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.activities.base import ActivitiesEvent
from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack


class ProposalCategory(StrEnum):
    """What a proposal is about."""

    DEVELOPMENT = "development"
    TEACHING = "teaching"
    STAFF = "staff"
    WELFARE = "welfare"
    LOGISTICS = "logistics"
    CULTURE = "culture"
    OTHER = "other"


class ProposalGrade(StrEnum):
    """How satisfied the proposer is with the answer (R-PROP-6)."""

    SATISFIED = "satisfied"
    MOSTLY = "mostly"
    UNSATISFIED = "unsatisfied"


class ProposalRoundEvent(ActivitiesEvent):
    """The subject is a round: the collecting of proposals for one session of a union."""

    title: str = Field(description="As people call it: 第三届教职工代表大会第二次会议提案征集")
    closes_on: date
    whole_staff: bool = Field(description="Whether everybody of the union may propose")


class ProposalRoundOpened(ProposalRoundEvent):
    """Proposals may be handed in from today on; `concerns` holds the delegates, if any."""

    wire_name: ClassVar[str] = "proposal_round.opened.v1"


class ProposalRoundPublished(ProposalRoundEvent):
    """What became of the proposals of a round may be read by all staff."""

    wire_name: ClassVar[str] = "proposal_round.published.v1"

    closed: int = Field(description="How many of its proposals are closed")


class ProposalRoundReported(ProposalRoundEvent):
    """A session has heard what became of the proposals of this round (power P5)."""

    wire_name: ClassVar[str] = "proposal_round.reported.v1"
    heard: ClassVar[bool] = False

    reported_on: date


class ProposalEvent(ActivitiesEvent):
    """The subject is one proposal; `concerns` holds its authors and seconders as far as known."""

    matter: str = Field(description="The title of the proposal (案名)")
    category_of: ProposalCategory
    number: int | None = Field(default=None, description="Within its round, once it is filed")
    actor_id: UUID | None = Field(default=None, description="Who took this step; nobody: the clock")


class ProposalInvited(ProposalEvent):
    """Colleagues are asked to second it, whom `concerns` holds."""

    wire_name: ClassVar[str] = "proposal.invited.v1"


class ProposalSeconded(ProposalEvent):
    """Enough have seconded it to hand it in; `concerns` holds the author."""

    wire_name: ClassVar[str] = "proposal.seconded.v1"


class ProposalSubmitted(ProposalEvent):
    """It was handed in, and the union screens it."""

    wire_name: ClassVar[str] = "proposal.submitted.v1"


class ProposalFiled(ProposalEvent):
    """It was filed under a number, and the principal says who handles it."""

    wire_name: ClassVar[str] = "proposal.filed.v1"


class ProposalMerged(ProposalEvent):
    """It goes on as part of another, which keeps its authors."""

    wire_name: ClassVar[str] = "proposal.merged.v1"

    into_id: UUID
    into_matter: str


class ProposalConverted(ProposalEvent):
    """It goes on as a suggestion."""

    wire_name: ClassVar[str] = "proposal.converted.v1"


class ProposalReturned(ProposalEvent):
    """Its author is asked to change it and to hand it in again."""

    wire_name: ClassVar[str] = "proposal.returned.v1"


class ProposalDeclined(ProposalEvent):
    """It is not filed; somebody has talked with its author."""

    wire_name: ClassVar[str] = "proposal.declined.v1"


class ProposalAssigned(ProposalEvent):
    """The principal has said who handles it, and by when."""

    wire_name: ClassVar[str] = "proposal.assigned.v1"

    handlers: tuple[UUID, ...] = Field(description="Who handles it, as far as known")
    due_on: date


class ProposalReplied(ProposalEvent):
    """It was answered; its author rates the answer."""

    wire_name: ClassVar[str] = "proposal.replied.v1"

    author_id: UUID | None = None
    rate_by: date


class ProposalRated(ProposalEvent):
    """Its author has said how satisfied they are; whoever handled it is told."""

    wire_name: ClassVar[str] = "proposal.rated.v1"

    handlers: tuple[UUID, ...] = ()
    grade: ProposalGrade


class ProposalReworkOrdered(ProposalEvent):
    """Its author is not satisfied: it is handled once more, by a new day."""

    wire_name: ClassVar[str] = "proposal.rework_ordered.v1"

    handlers: tuple[UUID, ...] = ()
    due_on: date


class ProposalProgressed(ProposalEvent):
    """Something was done of what was answered."""

    wire_name: ClassVar[str] = "proposal.progressed.v1"


class ProposalStage(StrEnum):
    """How far chasing has come; it never leaves the school."""

    SOON = "soon"
    HANDLER = "handler"
    SCHOOL = "school"


class ProposalOverdue(ProposalEvent):
    """An answer is due soon, or is late: handlers are told, later principal and chair."""

    wire_name: ClassVar[str] = "proposal.overdue.v1"

    chase: ProposalStage
    handlers: tuple[UUID, ...] = ()
    due_on: date


class ProposalClosed(ProposalEvent, EvidenceGiven):
    """It is closed, rated or not; again with a later version where that was corrected."""

    wire_name: ClassVar[str] = "proposal.closed.v1"

    grade: ProposalGrade | None = Field(default=None, description="None: nobody has rated it")


class ProposalTakenBack(ProposalEvent, EvidenceTakenBack):
    """It was entered by mistake, or is handled anew: it proves nothing, for now at least."""

    wire_name: ClassVar[str] = "proposal.taken_back.v1"
