"""What people send from the hall."""

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field

from services.activities.hall.domain.codes import DIGITS
from services.activities.rolls.domain.marks import MarkAct
from services.activities.rolls.domain.standing import Standing
from services.activities.terms.domain.kinds import Roll
from shared.web.inputs import Input, Line, Paragraph

MOST_MARKS = 500
LONGEST_TICKET = 100
MOST_PEOPLE = 100_000

Short = Annotated[Line, Field(max_length=60)]
Number = Annotated[int, Field(ge=0, le=MOST_PEOPLE)]


class HallMarkInput(Input):
    """A name that was ticked; `at` is when, by the clock of the service."""

    entry_id: UUID
    act: MarkAct
    at: AwareDatetime


class HallMarksInput(Input):
    """What a desk has ticked since it last sent."""

    marks: Annotated[list[HallMarkInput], Field(min_length=1, max_length=MOST_MARKS)]


class OwnMarkInput(Input):
    """The caller comes or leaves, with the ticket that the code on the wall was changed for."""

    ticket: Annotated[str, Field(min_length=1, max_length=LONGEST_TICKET)]
    act: MarkAct
    at: AwareDatetime


class WallCodeInput(Input):
    """The digits on the wall."""

    code: Annotated[str, Field(pattern=rf"^\d{{{DIGITS}}}$")]


class PresentInput(Input):
    """How many were counted on each roll; null lets the ticked names count again."""

    congress: Number | None
    union: Number | None = None


class RollLineInput(Input):
    """Somebody to be added to the roll, and why."""

    name: Short
    person_id: UUID | None = None
    standing: Standing
    delegation: Annotated[str, Field(max_length=60)] = ""
    votes: Annotated[tuple[Roll, ...], Field(max_length=len(Roll))] = ()
    reason: Paragraph


class StrikeInput(Input):
    """Why."""

    reason: Paragraph


class AdjournInput(Input):
    """To which day, and why; everybody on the roll reads it."""

    starts_at: AwareDatetime
    place: Line
    reason: Paragraph
