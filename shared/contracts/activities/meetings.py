"""Joint meetings: what was decided in one, and whose task that becomes."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from shared.contracts.activities.base import ActivitiesEvent
from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack


class MeetingKind(StrEnum):
    """Who sits together between two sessions of the congress (R-CONGRESS-19, R-ORG-4)."""

    JOINT = "joint"
    EXECUTIVE = "executive"
    PRESIDIUM = "presidium"
    COMMITTEE = "committee"


class DecidedTask(BaseModel):
    """A decision that somebody carries out; the task in plans has this very id."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    decision_id: UUID
    text: str
    owner_id: UUID | None = None
    due_on: date | None = None


class JointMeetingDecided(ActivitiesEvent, EvidenceGiven):
    """The minutes of a meeting are final; its decisions that are tasks become those of the union.

    Told again with a later version where the minutes were corrected or a decision became a task
    later; a task that is there already stays as its union has it by then.
    """

    wire_name: ClassVar[str] = "joint_meeting.decided.v1"

    kind: MeetingKind
    tasks: tuple[DecidedTask, ...] = Field(
        default=(), description="Decisions that are tasks, all of the meeting"
    )
    decided_by: UUID = Field(description="Who made the minutes final")
    decided_by_name: str


class JointMeetingTakenBack(ActivitiesEvent, EvidenceTakenBack):
    """The minutes were taken back: the meeting proves nothing, its open tasks are dropped."""

    wire_name: ClassVar[str] = "joint_meeting.taken_back.v1"

    reason: str
    taken_back_by: UUID
    taken_back_by_name: str
