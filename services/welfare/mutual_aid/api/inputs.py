"""What people send about mutual aid. Nothing of it could hold an illness."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.welfare.mutual_aid.commands.offering import NewCover
from services.welfare.mutual_aid.domain.claims import ClaimMove
from services.welfare.mutual_aid.domain.covers import OLDEST, Answer, CoverKind
from shared.web.inputs import Day, Input, Line

Name = Annotated[Line, Field(max_length=40)]
Amount = Annotated[str, Field(max_length=24, description="Yuan, as people write them; 0 is none")]
Age = Annotated[int, Field(ge=0, le=OLDEST)]
Many = Annotated[list[UUID], Field(min_length=1, max_length=1000)]


class CoverInput(Input):
    """A cover for one period, offered to a school's people or, by the county, to many schools."""

    union_id: UUID
    unions: Annotated[tuple[UUID, ...], Field(max_length=500)] = ()
    name: Name
    kind: CoverKind
    insurer: Name
    first_day: Day
    last_day: Day
    superior: Amount = "0"
    school: Amount = "0"
    person: Amount = "0"
    youngest: Age | None = None
    oldest: Age | None = None

    def wanted(self) -> NewCover:
        return NewCover(
            self.name,
            self.kind,
            self.insurer,
            self.first_day,
            self.last_day,
            self.superior,
            self.school,
            self.person,
            self.youngest,
            self.oldest,
        )


class AskInput(Input):
    """People of the union to ask."""

    people: Many


class CoverAnswerInput(Input):
    """What these people said, and when."""

    entries: Many
    answer: Answer
    day: Day


class IdNumberInput(Input):
    """Somebody's ID number, for the insurer's sheet only."""

    entry_id: UUID
    id_number: Annotated[Line, Field(max_length=18)]


class RenewInput(Input):
    """The next period."""

    first_day: Day
    last_day: Day


class ClaimInput(Input):
    """Whose claim, and when it happened; not what."""

    entry_id: UUID
    happened_on: Day


class ClaimStepInput(Input):
    """What happened to a claim, and when."""

    move: ClaimMove
    day: Day
