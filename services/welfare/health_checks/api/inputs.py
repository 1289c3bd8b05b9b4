"""What people send about a health check. Nothing of it could hold a result."""

from datetime import time
from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.welfare.health_checks.commands.arranging import Arrangement, NewSlot
from services.welfare.health_checks.domain.booking import MOST_PLACES, MOST_SLOTS
from services.welfare.health_checks.domain.kinds import Attendance, Audience, CheckKind
from shared.web.inputs import Day, Input, Line

Title = Annotated[Line, Field(max_length=40)]
Hospital = Annotated[Line, Field(max_length=60)]
Many = Annotated[list[UUID], Field(min_length=1, max_length=1000)]


class SlotInput(Input):
    """A time with so many places; `for_union` keeps it for one school."""

    day: Day
    begins: time
    ends: time
    places: Annotated[int, Field(ge=1, le=MOST_PLACES)]
    for_union: UUID | None = None

    def wanted(self) -> NewSlot:
        return NewSlot(self.day, self.begins, self.ends, self.places, self.for_union)


class ArrangementInput(Input):
    """Where and when; without a title it is named by year and kind."""

    kind: CheckKind
    audience: Audience = Audience.EVERYBODY
    title: Title | None = None
    hospital: Hospital | None = None
    first_day: Day
    last_day: Day

    def wanted(self) -> Arrangement:
        return Arrangement(
            self.kind,
            self.audience,
            self.title,
            self.hospital or "",
            self.first_day,
            self.last_day,
        )


class NewCheckInput(ArrangementInput):
    """A check of a school, or of the county for the schools named in `unions`."""

    union_id: UUID
    unions: Annotated[tuple[UUID, ...], Field(max_length=500)] = ()
    task_id: UUID | None = None
    slots: Annotated[tuple[SlotInput, ...], Field(max_length=MOST_SLOTS)] = ()


class PaperCheckInput(ArrangementInput):
    """A check that is over, with who went."""

    union_id: UUID
    task_id: UUID | None = None
    attended: Many


class SlotsInput(Input):
    """Further times."""

    slots: Annotated[list[SlotInput], Field(min_length=1, max_length=MOST_SLOTS)]


class SlotChoice(Input):
    """One time; without it the place is given back."""

    slot_id: UUID | None


class RemovedSlot(Input):
    """A time that is offered no longer."""

    slot_id: UUID


class PeopleInput(Input):
    """People of the union by id."""

    people: Many


class EntriesInput(Input):
    """Places on the list by id."""

    entries: Many


class AssignInput(EntriesInput):
    """Into which time they are put."""

    slot_id: UUID | None


class AttendanceInput(EntriesInput):
    """Whether these went, and on which day."""

    attendance: Attendance
    day: Day
