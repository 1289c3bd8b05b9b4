"""What people send about terms, constituencies and delegates."""

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from services.activities.terms.domain.kinds import DelegateStanding, Duty, LeftReason, Roll
from shared.contracts.activities import SessionKind
from shared.contracts.directory import Sex
from shared.web.inputs import Day, Input, Line, Paragraph, clean_text

MOST_AT_ONCE = 300
Name = Annotated[Line, Field(max_length=40)]
Short = Annotated[Line, Field(max_length=60)]
Words = Annotated[str, Field(max_length=60), AfterValidator(clean_text)]
Count = Annotated[int, Field(ge=0, le=20_000)]
Few = Annotated[int, Field(ge=1, le=2000)]


class CongressTermCorrection(Input):
    """What a term is: which, in which form, for how long, from when, and for how many people."""

    number: Annotated[int, Field(ge=1, le=99)]
    kind: SessionKind
    years: Annotated[int, Field(ge=1, le=9)]
    first_day: Day
    staff_count: Count | None = None
    staff_women: Count | None = None


class CongressTermInput(CongressTermCorrection):
    """A term that is opened; `from_paper` one that was opened before and is written down now."""

    union_id: UUID
    from_paper: bool = False


class ConstituencyInput(Input):
    """A constituency: who leads it, how many people, how many seats."""

    name: Name
    leader_name: Words = ""
    staff_count: Few
    seats: Few


class ConstituenciesInput(Input):
    """Constituencies to add, in their order."""

    constituencies: Annotated[list[ConstituencyInput], Field(min_length=1, max_length=60)]


class ElectionInput(Input):
    """How a constituency elected; what is left out is not known."""

    candidates: Count | None = None
    voted: Count | None = None
    elected_on: Day | None = None


class DelegateInput(Input):
    """A delegate by the register (`person_id`), or by name where not on it.

    Sex, year of birth and whether somebody teaches come from the register where it knows them.
    """

    person_id: UUID | None = None
    name: Name | None = None
    constituency_id: UUID | None = None
    standing: DelegateStanding = DelegateStanding.ELECTED
    rolls: frozenset[Roll] = frozenset(Roll)
    post: Words = ""
    sex: Sex | None = None
    birth_year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    is_teacher: bool | None = None
    is_leader: bool | None = None
    votes_for: Count | None = None
    first_day: Day
    replaces_id: UUID | None = None

    @model_validator(mode="after")
    def somebody(self) -> "DelegateInput":
        if self.person_id is None and self.name is None:
            raise PydanticCustomError("nobody", "请选择人员或填写姓名")
        return self


class DelegatesInput(Input):
    """Delegates to add, all of them or none."""

    delegates: Annotated[list[DelegateInput], Field(min_length=1, max_length=MOST_AT_ONCE)]


class LeavingInput(Input):
    """Since when and why somebody is a delegate no longer."""

    last_day: Day
    reason: LeftReason
    note: Short | None = None


class CommitteeMemberInput(Input):
    """Somebody in a committee: a delegate, or a colleague by name."""

    delegate_id: UUID | None = None
    name: Name
    post: Words = ""


class CommitteeInput(Input):
    """A committee with its members in their order."""

    name: Name
    about: Short | None = None
    members: Annotated[tuple[CommitteeMemberInput, ...], Field(max_length=60)] = ()


class DutyInput(Input):
    """What a delegate did, for which duty and when."""

    duty: Duty
    happened_on: Day
    text: Annotated[Paragraph, Field(max_length=500)]
