"""Aid: help asked for, decided on, paid and signed for.

None of it says who is helped by name, on what occasion, or with how much.
"""

from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.contracts.welfare.base import WelfareEvent
from shared.contracts.welfare.opening import FileOpened


class AidEvent(WelfareEvent):
    """The subject is one aid to one person."""

    kind: str = Field(description="A gift, temporary help, or help on a hardship file")
    actor_id: UUID = Field(description="Who took this step")
    entered_by: UUID = Field(description="Who entered the aid")
    from_paper: bool = Field(
        default=False, description="Recorded afterwards; only where it stands now is told"
    )
    task_id: UUID | None = None


class AidRequested(AidEvent):
    """An aid waits for a decision; `concerns` holds whose turn it is to decide."""

    wire_name: ClassVar[str] = "aid.requested.v1"


class AidApproved(AidEvent):
    """An aid may be paid."""

    wire_name: ClassVar[str] = "aid.approved.v1"


class AidRejected(AidEvent):
    """An aid was not agreed to; it may be mended and asked for again."""

    wire_name: ClassVar[str] = "aid.rejected.v1"


class AidPaid(AidEvent):
    """The aid has reached the person, whom `concerns` holds where they are known by id."""

    wire_name: ClassVar[str] = "aid.paid.v1"


class AidReceipted(AidEvent):
    """The person has signed for it in the register."""

    wire_name: ClassVar[str] = "aid.receipted.v1"


class AidDelivered(AidEvent, EvidenceGiven):
    """Help has arrived and was signed for; told beside the receipt, as proof of work done."""

    wire_name: ClassVar[str] = "aid.delivered.v1"


class AidCancelled(AidEvent):
    """The aid is not given; no money has moved."""

    wire_name: ClassVar[str] = "aid.cancelled.v1"


class AidReclaimed(AidEvent, EvidenceTakenBack):
    """What was paid came back."""

    wire_name: ClassVar[str] = "aid.reclaimed.v1"


class AidFileOpened(FileOpened):
    """Somebody from above opened one aid or a union's list; the subject is the opening."""

    wire_name: ClassVar[str] = "aid.file_opened.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "aid_opening"
