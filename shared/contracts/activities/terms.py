"""The terms of a union's congress: one begins, one comes to its end."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.activities.base import ActivitiesEvent
from shared.contracts.activities.congress import SessionKind


class TermStage(StrEnum):
    """How near the end of a term is."""

    SOON = "soon"
    OVER = "over"
    TOO_LATE = "too_late"


class CongressTermEvent(ActivitiesEvent):
    """The subject is one term (届) of a union's congress."""

    kind: SessionKind
    title: str = Field(description="As papers say it: 第十二届教职工代表大会")
    last_day: date


class CongressTermStarted(CongressTermEvent):
    """A term was opened; the one before ends the day it begins, and nobody is reminded of it."""

    wire_name: ClassVar[str] = "congress_term.started.v1"

    first_day: date
    former_id: UUID | None = Field(default=None, description="The term that it takes over from")


class CongressTermExpiring(CongressTermEvent):
    """The last day of a term comes near or has passed, and no next term is there."""

    wire_name: ClassVar[str] = "congress_term.expiring.v1"

    stage: TermStage
    longest_day: date = Field(description="To which day it may be put off")
