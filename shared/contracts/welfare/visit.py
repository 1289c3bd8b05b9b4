"""Visits: reported, arranged, made, followed up, closed.

None of it says who is visited, why, or what was found.
"""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.contracts.welfare.base import WelfareEvent


class VisitEvent(WelfareEvent):
    """The subject is one visit of a union to one person."""

    actor_id: UUID | None = Field(default=None, description="Who took this step; nobody: the clock")


class VisitDue(VisitEvent):
    """Something was reported for which the union visits somebody; the chair arranges it."""

    wire_name: ClassVar[str] = "visit.due.v1"

    due_on: date
    by_chair: bool = Field(default=False, description="The chair has entered it and knows")


class VisitAssigned(VisitEvent):
    """Somebody is to go, whom `concerns` holds unless they have said so themselves."""

    wire_name: ClassVar[str] = "visit.assigned.v1"

    due_on: date


class VisitCompleted(VisitEvent, EvidenceGiven):
    """A visit was made and written down; again with a later version where that was corrected."""

    wire_name: ClassVar[str] = "visit.completed.v1"

    needs_look: bool = Field(
        default=False, description="The chair still closes it, or opens a follow-up"
    )


class VisitFollowUpOpened(VisitEvent):
    """Something is left to be done after a visit, by a day."""

    wire_name: ClassVar[str] = "visit.follow_up_opened.v1"

    due_on: date


class VisitClosed(VisitEvent):
    """Nothing is left to be done."""

    wire_name: ClassVar[str] = "visit.closed.v1"


class VisitNotNeeded(VisitEvent):
    """The union does not go, for a reason that stands with the visit."""

    wire_name: ClassVar[str] = "visit.not_needed.v1"


class VisitReminder(StrEnum):
    """What a reminder is of."""

    VISIT = "visit"
    FOLLOW_UP = "follow_up"


class VisitReminded(VisitEvent):
    """The day of a visit or of its follow-up has come; `concerns` holds who was asked to go."""

    wire_name: ClassVar[str] = "visit.reminded.v1"

    stage: VisitReminder
    due_on: date


class VisitTakenBack(VisitEvent, EvidenceTakenBack):
    """A visit was written down by mistake: it still waits to be made."""

    wire_name: ClassVar[str] = "visit.taken_back.v1"

    due_on: date
