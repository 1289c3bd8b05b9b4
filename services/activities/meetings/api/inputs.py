"""What people send about meetings."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.activities.congress.domain.powers import Power
from services.activities.meetings.domain.kinds import MatterResult, Side
from services.activities.meetings.domain.minutes import (
    Attendant,
    Decision,
    Facts,
    Matter,
    Minutes,
)
from shared.contracts.activities import MeetingKind
from shared.web.inputs import LONGEST_PAGE, Day, Input, Line, Paragraph

Short = Annotated[Line, Field(max_length=60)]
Name = Annotated[Line, Field(max_length=30)]
Text = Annotated[Paragraph, Field(max_length=1000)]
Discussion = Annotated[Paragraph, Field(max_length=3000)]
Reason = Annotated[Line, Field(max_length=200)]
Year = Annotated[int, Field(ge=2000, le=2100)]


class AttendantInput(Input):
    """Somebody who was there: chosen from the union's people, or typed."""

    name: Name
    side: Side
    post: Name | None = None
    person_id: UUID | None = None

    def attendant(self) -> Attendant:
        return Attendant(self.name, self.side, self.post or "", self.person_id)


class DecisionInput(Input):
    """What was decided; `as_task` makes it a task of the union once the minutes are final."""

    text: Text
    as_task: bool = False
    owner_id: UUID | None = None
    owner_name: Name | None = None
    due_on: Day | None = None

    def decision(self) -> Decision:
        return Decision(self.text, self.as_task, self.owner_id, self.owner_name or "", self.due_on)


class MatterInput(Input):
    """A matter before the meeting; `power` says under which of the congress's it would fall."""

    title: Line
    result: MatterResult
    power: Power | None = None
    urgent: bool = False
    discussion: Discussion | None = None
    decisions: Annotated[list[DecisionInput], Field(max_length=30, default_factory=list)]

    def matter(self) -> Matter:
        return Matter(
            self.title,
            self.result,
            self.power,
            self.urgent,
            self.discussion or "",
            tuple(one.decision() for one in self.decisions),
        )


class MeetingFactsInput(Input):
    """When, where and with whom."""

    held_on: Day
    place: Short
    host_name: Name
    recorder_name: Name
    attendants: Annotated[list[AttendantInput], Field(max_length=100, default_factory=list)]
    absent: Reason | None = None
    number: Short | None = None

    def facts(self) -> Facts:
        return Facts(
            self.held_on,
            self.place,
            self.host_name,
            self.recorder_name,
            tuple(one.attendant() for one in self.attendants),
            self.absent or "",
            self.number,
        )


class MinutesInput(MeetingFactsInput):
    """Minutes of a meeting; `final` makes them final with this."""

    kind: MeetingKind
    matters: Annotated[list[MatterInput], Field(max_length=30, default_factory=list)]
    from_paper: bool = False
    task_id: UUID | None = None
    final: bool = False

    def minutes(self) -> Minutes:
        return Minutes(
            self.kind,
            self.facts(),
            tuple(one.matter() for one in self.matters),
            self.from_paper,
            self.task_id,
        )


class NewMinutesInput(MinutesInput):
    """Minutes of a meeting of this union."""

    union_id: UUID


class HandOutInput(Input):
    """Who carries a decision out, and by when; both may be left to be said later."""

    owner_id: UUID | None = None
    due_on: Day | None = None


class MeetingReasonInput(Input):
    """Why."""

    reason: Reason


class ReportedInput(Input):
    """On which day the congress heard of these matters."""

    union_id: UUID
    matter_ids: Annotated[list[UUID], Field(min_length=1, max_length=200)]
    reported_on: Day


class MeetingQuery(Input):
    """Which meetings to list; fields left out do not filter."""

    union_id: UUID | None = None
    year: Year | None = None
    kind: MeetingKind | None = None
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50
