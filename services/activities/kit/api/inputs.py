"""What people send about papers and their numbers."""

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from shared.web.inputs import FIRST_YEAR, LAST_YEAR, Day, Input, Line, Paragraph, clean_text

_MOST = 99_999  # that a year's register counts to

Year = Annotated[int, Field(ge=FIRST_YEAR, le=LAST_YEAR)]
Number = Annotated[int, Field(ge=1, le=_MOST)]
Names = Annotated[str, Field(max_length=600), AfterValidator(clean_text)]
Short = Annotated[str, Field(max_length=60), AfterValidator(clean_text)]


class HelpersInput(Input):
    """Who does what at the session and whom to ask; what is not known stays empty.

    Without `host` whoever leads the session stays as it is.
    """

    host: Short | None = None
    addressee: Short = ""
    secretary: Short = ""
    principal: Short = ""
    chair: Short = ""
    contact: Short = ""
    phone: Short = ""
    recorder: Short = ""
    examiners: Names = ""
    presidium: Names = ""
    chief_scrutineer: Short = ""
    scrutineers: Names = ""
    counters: Names = ""


class SigningInput(Input):
    """On which day the paper was signed; `number` where it was taken outside the platform."""

    signed_on: Day
    number: Number | None = None


class EnteredNumberInput(Input):
    """A paper that was written and numbered outside."""

    union_id: UUID
    number: Number | None = None
    title: Line
    signed_on: Day


class SeriesInput(Input):
    """With which word the numbers of a year begin, and with which one."""

    union_id: UUID
    year: Year
    word: Annotated[str, Field(max_length=20), AfterValidator(clean_text)]
    start: Number


class CancelInput(Input):
    """Why a number is cancelled."""

    reason: Paragraph
