"""The staff congress: asked for, held, reported; nothing here tells how a vote went."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from pydantic import AwareDatetime, Field

from shared.contracts.activities.base import ActivitiesEvent
from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack


class SessionKind(StrEnum):
    """In which form a union holds its congress (R-CONGRESS-3)."""

    STAFF_ASSEMBLY = "staff_assembly"
    DELEGATE_CONGRESS = "delegate_congress"
    DUAL_CONGRESS = "dual_congress"


class AskingWay(StrEnum):
    """Whether the superior answers before a session, or is only told."""

    REQUEST = "request"
    FILING = "filing"


class CongressEvent(ActivitiesEvent):
    """The subject is one session of a union's congress."""

    kind: SessionKind
    title: str = Field(description="As papers say it: 第三届教职工代表大会第二次会议")
    school_year: int = Field(description="The year in which its September falls")


class CongressApprovalRequested(CongressEvent):
    """A union asks whether it may hold a session; the county answers by `due_on`."""

    wire_name: ClassVar[str] = "congress.approval_requested.v1"

    due_on: date
    to_education_union: bool = Field(
        default=True, description="Otherwise somebody outside answers, on paper"
    )


class CongressFiled(CongressEvent):
    """A union tells its superior of a session to come, which needs no answer."""

    wire_name: ClassVar[str] = "congress.filed.v1"


class CongressWithdrawn(CongressEvent):
    """The union took back what it had asked for or filed."""

    wire_name: ClassVar[str] = "congress.withdrawn.v1"


class CongressApproved(CongressEvent):
    """The session may be held."""

    wire_name: ClassVar[str] = "congress.approved.v1"

    from_paper: bool = Field(default=False, description="Entered from a signed slip")


class CongressReturned(CongressEvent):
    """What was asked for or filed is to be mended first."""

    wire_name: ClassVar[str] = "congress.returned.v1"

    reason: str


class CongressOverridden(CongressEvent):
    """The union fixes the day although nobody has approved the session."""

    wire_name: ClassVar[str] = "congress.overridden.v1"

    reason: str


class CongressScheduled(CongressEvent):
    """Time and place are fixed, or fixed anew; `concerns` are those on the roll."""

    wire_name: ClassVar[str] = "congress.scheduled.v1"

    starts_at: AwareDatetime
    place: str
    moved: bool = Field(default=False, description="It had been fixed otherwise before")


class CongressPapersSent(CongressEvent):
    """The papers are with those on the roll, who are in `concerns`."""

    wire_name: ClassVar[str] = "congress.papers_sent.v1"

    starts_at: AwareDatetime


class CongressOpened(CongressEvent):
    """Enough have come: the session has begun."""

    wire_name: ClassVar[str] = "congress.opened.v1"
    heard: ClassVar[bool] = False


class CongressAdjourned(CongressEvent):
    """The session is put off to another day; `concerns` are those on the roll."""

    wire_name: ClassVar[str] = "congress.adjourned.v1"

    starts_at: AwareDatetime
    place: str
    reason: str


class CongressCancelled(CongressEvent):
    """The session will not be held; `concerns` are those who had been asked to come."""

    wire_name: ClassVar[str] = "congress.cancelled.v1"

    reason: str


class CongressClosed(CongressEvent, EvidenceGiven):
    """The session was held; again with a later version where that was corrected."""

    wire_name: ClassVar[str] = "congress.closed.v1"

    report_due_on: date


class CongressResolutionPublished(CongressEvent):
    """The resolutions are open to everybody who works in the union."""

    wire_name: ClassVar[str] = "congress.resolution_published.v1"

    from_paper: bool = Field(default=False, description="They hung on the board already")


class CongressReported(CongressEvent, EvidenceGiven):
    """The union has reported a session; a proof of its own beside that the session was held."""

    wire_name: ClassVar[str] = "congress.reported.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "congress_report"

    late: bool = False


class CongressReportReturned(CongressEvent, EvidenceTakenBack):
    """The county sent the report back: it is to be mended, and proves nothing until then."""

    wire_name: ClassVar[str] = "congress.report_returned.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "congress_report"

    reason: str


class CongressArchived(CongressEvent):
    """Everything of the session is sealed."""

    wire_name: ClassVar[str] = "congress.archived.v1"
    heard: ClassVar[bool] = False


class CongressReportOverdue(CongressEvent):
    """The day has passed on which the report of a session was due."""

    wire_name: ClassVar[str] = "congress.report_overdue.v1"

    due_on: date


class CongressYearEvent(ActivitiesEvent):
    """The subject is a union's duty to hold one session in each school year (R-CONGRESS-4)."""

    @classmethod
    def subject_kind(cls) -> str:
        return "congress_year"

    title: str = Field(description="The school year in words: 2026—2027学年")
    school_year: int = Field(description="The year in which its September falls")


class CongressDueSoon(CongressYearEvent):
    """Much of the school year is over and the union has held no session in it."""

    wire_name: ClassVar[str] = "congress.due_soon.v1"

    due_on: date


class CongressOverdue(CongressYearEvent):
    """The school year ended and the union held no session in it."""

    wire_name: ClassVar[str] = "congress.overdue.v1"
