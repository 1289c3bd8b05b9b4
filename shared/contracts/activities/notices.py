"""Public notices: they open, are objected to, and close."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.activities.base import ActivitiesEvent


class NoticeKind(StrEnum):
    """What a public notice is about."""

    HARDSHIP = "hardship"
    AWARD = "award"
    ASSESSMENT = "assessment"
    DISCLOSURE = "disclosure"
    OTHER = "other"


class NoticeOutcome(StrEnum):
    """How a notice ended: nobody was right to object, somebody was, or it was taken back."""

    STOOD = "stood"
    UPHELD = "upheld"
    WITHDRAWN = "withdrawn"


class NoticeEvent(ActivitiesEvent):
    """The subject is a public notice; that of help never says whom or what it is about."""

    kind: NoticeKind
    title: str = Field(description="For help only that it is about help")
    first_day: date | None = None
    last_day: date | None = None
    matter_kind: str | None = Field(default=None, description="What asked for it, if an event did")
    matter_id: UUID | None = None


class NoticeOpened(NoticeEvent):
    """The notice is shown from today to its last day."""

    wire_name: ClassVar[str] = "notice.opened.v1"

    tell_members: bool = Field(
        default=False, description="Whether the union's people find it in their inbox"
    )


class NoticeObjected(NoticeEvent):
    """Somebody objected; who and why is known to those who handle it only."""

    wire_name: ClassVar[str] = "notice.objected.v1"

    waiting: int = Field(description="Objections that nobody has handled yet")
    county_decides: bool = Field(
        default=False, description="Whether only the county may turn the objection down"
    )


class NoticeHandled(NoticeEvent):
    """Every objection there was has been handled."""

    wire_name: ClassVar[str] = "notice.handled.v1"


class NoticeWithdrawn(NoticeEvent):
    """The notice was taken back before its time was over; it is closed with this."""

    wire_name: ClassVar[str] = "notice.withdrawn.v1"


class NoticeClosed(NoticeEvent):
    """The notice is over; whoever asked for it goes on by the outcome."""

    wire_name: ClassVar[str] = "notice.closed.v1"

    outcome: NoticeOutcome
    closed_on: date
    from_paper: bool = False
