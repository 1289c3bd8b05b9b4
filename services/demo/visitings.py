"""Whom the invented schools went to see in the weeks before today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.welfare.visits.domain.occasions import VisitOccasion
from shared.calendar import SchoolCalendar


class Gone(StrEnum):
    """How far a visit has come by today."""

    REPORTED = "reported"
    TO_FOLLOW_UP = "to_follow_up"
    ON_PAPER = "on_paper"


@dataclass(frozen=True)
class Visiting:
    """One visit: to whom (the number on the school's staff list), why, by whom, and how far."""

    number: int
    occasion: VisitOccasion
    gone: Gone
    working_days_ago: int
    finding: str = ""
    visitors: tuple[int, ...] = ()
    follow_up: str | None = None
    in_hospital: bool = False


@dataclass(frozen=True)
class Visit:
    """A colleague reports, the chair arranges, an officer goes and writes it down."""

    school: str
    index: int
    visiting: Visiting


VISITINGS: dict[str, tuple[Visiting, ...]] = {
    "01": (
        Visiting(
            33,
            VisitOccasion.ILLNESS,
            Gone.TO_FOLLOW_UP,
            8,
            finding="手术顺利，精神不错，预计休养一个月。",
            visitors=(12, 27),
            follow_up="和年级组商量返岗后的课时安排",
            in_hospital=True,
        ),
        Visiting(58, VisitOccasion.MARRIAGE_FUNERAL, Gone.REPORTED, 1),
    ),
    "02": (
        Visiting(
            21,
            VisitOccasion.HARDSHIP,
            Gone.ON_PAPER,
            12,
            finding="家中老人长期需要照料，本人情绪稳定，教学没有耽误。",
            visitors=(9, 14),
        ),
    ),
}


def visitings(
    school: str, signed_on: date, calendar: SchoolCalendar, today: date
) -> Iterator[tuple[date, Visit]]:
    """Each visit of a school on its day; none before the school works with the platform."""
    for index, visiting in enumerate(VISITINGS.get(school, ())):
        day = calendar.add_working_days(today, -visiting.working_days_ago)
        yield max(day, signed_on), Visit(school, index, visiting)
