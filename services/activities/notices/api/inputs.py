"""What people send about notices."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from services.activities.notices.domain.life import Finding, NoticeState
from services.activities.notices.domain.objections import Way
from services.activities.notices.domain.places import Place
from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.web.inputs import LONGEST_PAGE, Day, Input, Line, Paragraph, clean_text


def _digits(phone: str) -> str:
    if sum(letter.isdigit() for letter in phone) < len("12345"):
        raise PydanticCustomError("phone", "请填写能打通的电话号码")
    return phone


Short = Annotated[Line, Field(max_length=60)]
Phone = Annotated[str, Field(max_length=40), AfterValidator(clean_text), AfterValidator(_digits)]


class ArrangementInput(Input):
    """Where and when the notice is shown, and who takes objections.

    Without a last day it is shown for as long as the county asks at least. `from_paper` enters one
    that was held already.
    """

    place: Place
    first_day: Day
    last_day: Day | None = None
    office: Short
    phone: Phone
    signer: Short
    number: Short | None = None
    minutes_number: Short | None = None
    from_paper: bool = False
    note: Paragraph | None = Field(None, description="How it ended; only of one held already")
    outcome: Literal[NoticeOutcome.STOOD, NoticeOutcome.UPHELD] = Field(
        NoticeOutcome.STOOD, description="How it ended; only of one held already"
    )


class NoticeInput(ArrangementInput):
    """A notice that a person makes; its text is masked where it has to be."""

    union_id: UUID
    kind: NoticeKind
    title: Line
    text: Paragraph
    tell_members: bool = False


class PostedInput(Input):
    """The day on which it was hung up or read out."""

    posted_on: Day


class ReasonInput(Input):
    """Why."""

    reason: Paragraph


class NoteInput(Input):
    """How it ended."""

    note: Paragraph


class ObjectionInput(Input):
    """What the caller has against the notice."""

    text: Paragraph


class RecordedObjectionInput(ObjectionInput):
    """What somebody else has against it, as an officer enters it."""

    name: Short
    way: Literal[Way.VISIT, Way.PHONE, Way.LETTER]
    received_on: Day


class FindingInput(Input):
    """What an objection was found to be, and why."""

    finding: Finding
    answer: Paragraph


class NoticeQuery(Input):
    """Which notices to list; fields left out do not filter."""

    kind: NoticeKind | None = None
    state: NoticeState | None = None
    union_id: UUID | None = None
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50


class TermQuery(Input):
    """The days somebody thinks of."""

    kind: NoticeKind
    first_day: Day
    last_day: Day | None = None
