"""Health check: a union's people are asked to go, reminded, and the check is closed.

None of it says who has been there, which check it was, or what was found: that is kept nowhere.
"""

from datetime import date
from typing import ClassVar

from pydantic import Field

from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.contracts.welfare.base import WelfareEvent


class HealthCheckEvent(WelfareEvent):
    """The subject is the check of one union; `concerns` holds the people of its list to tell."""

    hospital: str
    first_day: date
    last_day: date


class HealthCheckAnnounced(HealthCheckEvent):
    """People on the list may book, or simply go; told again to those who are added later."""

    wire_name: ClassVar[str] = "health_check.announced.v1"

    has_slots: bool = Field(description="Whether a time is booked; otherwise they go on any day")
    list_wanted: bool = Field(
        default=False, description="The county arranges it and asks the union to make its list"
    )


class HealthCheckTomorrow(HealthCheckEvent):
    """The day after this one some people have a time; the days are that day."""

    wire_name: ClassVar[str] = "health_check.tomorrow.v1"

    begins: str = Field(description="The beginning of the time, as 08:30")


class HealthCheckCancelled(HealthCheckEvent):
    """It does not take place after all; `concerns` holds those who had been told."""

    wire_name: ClassVar[str] = "health_check.cancelled.v1"


class HealthCheckClosed(EvidenceGiven, WelfareEvent):
    """A union has said who went, and is done with it."""

    wire_name: ClassVar[str] = "health_check.closed.v1"


class HealthCheckReopened(EvidenceTakenBack, WelfareEvent):
    """A union's check is not done after all."""

    wire_name: ClassVar[str] = "health_check.reopened.v1"
