"""Suggestions of staff: handed in, answered, taken up; who wrote one is never told to others."""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.activities.base import ActivitiesEvent


class SuggestionOutcome(StrEnum):
    """What came of a suggestion."""

    ADOPTED = "adopted"
    NOTED = "noted"
    PASSED_ON = "passed_on"
    TAKEN_UP = "taken_up"


class SuggestionEvent(ActivitiesEvent):
    """The subject is a suggestion; events carry neither its words nor its author's name."""


class SuggestionSubmitted(SuggestionEvent):
    """Somebody of the union handed in a suggestion; its officers look at it first."""

    wire_name: ClassVar[str] = "suggestion.submitted.v1"


class SuggestionAnswered(SuggestionEvent):
    """The union answered, or passed it on; `concerns` holds the author."""

    wire_name: ClassVar[str] = "suggestion.answered.v1"

    outcome: SuggestionOutcome


class SuggestionTakenUp(SuggestionEvent):
    """A delegate made a proposal of it; `concerns` holds the author."""

    wire_name: ClassVar[str] = "suggestion.taken_up.v1"

    proposal_id: UUID = Field(description="The proposal that goes on with it")


class SuggestionWithdrawn(SuggestionEvent):
    """Its author took it back before it was answered."""

    wire_name: ClassVar[str] = "suggestion.withdrawn.v1"
