"""Hardship files: applied for, looked at, shown, passed on, decided on, reviewed, ended.

None of it says whose file it is, what befell them, what they have, or how hard it is.
"""

from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.asking import NoticeRequested
from shared.contracts.evidence import EvidenceGiven
from shared.contracts.welfare.base import WelfareEvent
from shared.contracts.welfare.opening import FileOpened


class HardshipEvent(WelfareEvent):
    """The subject is the file of one household; `concerns` holds its main person, if known by id.

    Only where the file stands is told.
    """

    actor_id: UUID | None = Field(default=None, description="Who took this step; nobody: the clock")
    entered_by: UUID = Field(description="Who entered the file")
    from_paper: bool = Field(
        default=False, description="Recorded afterwards; only where it stands now is told"
    )


class HardshipApplied(HardshipEvent):
    """Somebody has applied, or was applied for; a home survey is due."""

    wire_name: ClassVar[str] = "hardship.applied.v1"


class HardshipSurveyed(HardshipEvent):
    """Two people have been at the home."""

    wire_name: ClassVar[str] = "hardship.surveyed.v1"


class HardshipNoticeRequested(WelfareEvent, NoticeRequested):
    """The school is to show it, without a name in full, a cause or a figure."""

    wire_name: ClassVar[str] = "hardship.notice_requested.v1"


class HardshipObjected(HardshipEvent):
    """An objection to the notice was right; the facts are looked at anew."""

    wire_name: ClassVar[str] = "hardship.objected.v1"


class HardshipReviewed(HardshipEvent):
    """It was shown or talked over without an objection; `concerns` holds who may pass it on."""

    wire_name: ClassVar[str] = "hardship.reviewed.v1"


class HardshipForwarded(HardshipEvent):
    """The school has passed the file on; the county checks it."""

    wire_name: ClassVar[str] = "hardship.forwarded.v1"


class HardshipReturned(HardshipEvent):
    """The county asks the school to mend the file; the reason stands with it."""

    wire_name: ClassVar[str] = "hardship.returned.v1"


class HardshipDeclined(HardshipEvent):
    """The county does not register the household; the reason stands with the file."""

    wire_name: ClassVar[str] = "hardship.declined.v1"


class HardshipRegistered(HardshipEvent, EvidenceGiven):
    """The county has registered the household; it may be helped as such from now on."""

    wire_name: ClassVar[str] = "hardship.registered.v1"


class HardshipReviewDue(HardshipEvent):
    """A year has gone: the school looks whether it still is so."""

    wire_name: ClassVar[str] = "hardship.review_due.v1"


class HardshipRenewed(HardshipEvent):
    """It is as it was; the file counts on."""

    wire_name: ClassVar[str] = "hardship.renewed.v1"


class HardshipRecategorised(HardshipEvent):
    """The file counts on in another category."""

    wire_name: ClassVar[str] = "hardship.recategorised.v1"


class HardshipLifted(HardshipEvent):
    """The household is through; the file rests."""

    wire_name: ClassVar[str] = "hardship.lifted.v1"


class HardshipRelapsed(HardshipEvent):
    """The household is in hardship again; the old file counts."""

    wire_name: ClassVar[str] = "hardship.relapsed.v1"


class HardshipClosed(HardshipEvent):
    """The file has ended."""

    wire_name: ClassVar[str] = "hardship.closed.v1"


class HardshipWithdrawn(HardshipEvent):
    """Whoever applied no longer does."""

    wire_name: ClassVar[str] = "hardship.withdrawn.v1"


class HardshipFileOpened(FileOpened):
    """Somebody from above opened a hardship file; the subject is the opening."""

    wire_name: ClassVar[str] = "hardship.file_opened.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "hardship_opening"


class HardshipTransferEvent(WelfareEvent):
    """The subject is one move of a file from one school to another."""

    @classmethod
    def subject_kind(cls) -> str:
        return "hardship_transfer"

    from_union_id: UUID
    to_union_id: UUID


class HardshipTransferAsked(HardshipTransferEvent):
    """A teacher has moved: `concerns` holds them, who say whether the file goes along."""

    wire_name: ClassVar[str] = "hardship.transfer_asked.v1"


class HardshipTransferAgreed(HardshipTransferEvent):
    """The person agrees; the county moves the file."""

    wire_name: ClassVar[str] = "hardship.transfer_agreed.v1"


class HardshipTransferEnded(HardshipTransferEvent):
    """The file stays where it is: the person said no, or said nothing for too long."""

    wire_name: ClassVar[str] = "hardship.transfer_ended.v1"


class HardshipTransferred(HardshipTransferEvent):
    """The file lies with the new school, and the old one no longer sees it."""

    wire_name: ClassVar[str] = "hardship.transferred.v1"
