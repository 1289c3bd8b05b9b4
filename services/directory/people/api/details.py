"""What is recorded of a person, as it is sent and as it is shown: numbers behind a mask."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from services.directory.people.api.mail import Email
from services.directory.people.domain.details import Sex, StaffKind
from services.directory.people.numbers import masked_numbers, masked_phone
from services.directory.people.tables import Person
from shared.sealing import Keyring
from shared.web.inputs import Input, Line, Paragraph

PartialDay = Annotated[
    str,
    Field(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", description="as far as it is known"),
]
Phone = Annotated[str, Field(pattern=r"^\+?[0-9][0-9 -]{4,19}$")]
Number = Annotated[str, Field(max_length=40)]


class DetailsInput(Input):
    """What is recorded of a person; null empties a detail.

    The ID number is optional: it is given only where aid or insurance needs it.
    """

    staff_no: Line | None = None
    sex: Sex | None = None
    birth: PartialDay | None = None
    nation: Line | None = None
    politics: Line | None = None
    education: Line | None = None
    degree: Line | None = None
    title: Line | None = None
    title_since: PartialDay | None = None
    post: Line | None = None
    subject: Line | None = None
    staff_kind: StaffKind | None = None
    first_job: PartialDay | None = None
    came_here: PartialDay | None = None
    joined_union: PartialDay | None = None
    member_no: Line | None = None
    phone: Phone | None = None
    email: Email | None = None
    note: Paragraph | None = None
    id_number: Number | None = None
    bank_card: Number | None = None


class ListedDetails(BaseModel):
    """What a list shows of a person to the county and the union's own officers."""

    model_config = ConfigDict(from_attributes=True)

    sort_key: str
    staff_no: str | None
    sex: Sex | None
    title: str | None
    post: str | None
    subject: str | None
    staff_kind: StaffKind | None
    phone: str | None = None


class DetailsView(BaseModel):
    """What is recorded of a person, for those who have their file open; numbers are masked.

    `doubts` names the fields that are recorded otherwise than the ID number says.
    """

    model_config = ConfigDict(from_attributes=True)

    sort_key: str
    staff_no: str | None
    sex: Sex | None
    birth: str | None
    nation: str | None
    politics: str | None
    education: str | None
    degree: str | None
    title: str | None
    title_since: str | None
    post: str | None
    subject: str | None
    staff_kind: StaffKind | None
    first_job: str | None
    came_here: str | None
    phone: str | None = None
    email: str | None
    note: str | None
    id_number: str | None = None
    bank_card: str | None = None
    doubts: tuple[str, ...] = ()


def listed_details(person: Person, keyring: Keyring) -> ListedDetails:
    """The person's line in a list, with a mask before the phone."""
    phone = masked_phone(person, keyring)
    return ListedDetails.model_validate(person).model_copy(update={"phone": phone})


def details_of(person: Person, keyring: Keyring, today: date) -> DetailsView:
    """The person's details with masks before the phone and the sealed numbers."""
    numbers = masked_numbers(person, keyring, today)
    return DetailsView.model_validate(person).model_copy(
        update={
            "phone": numbers.phone,
            "id_number": numbers.id_number,
            "bank_card": numbers.bank_card,
            "doubts": numbers.doubts,
        }
    )
