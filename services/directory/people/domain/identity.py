"""What an identity number says of a person, and where that contradicts what is recorded."""

from dataclasses import dataclass
from datetime import date

from services.directory.people.domain.details import Sex, agree
from shared.id_numbers import read_number


@dataclass(frozen=True)
class IdNumber:
    """A number of 18 places whose check digit is right, and what it says of its holder."""

    text: str
    birth: date
    sex: Sex


def read_id_number(given: str, today: date) -> IdNumber:
    """Read a number as people type it: blanks, wide digits and a small x are forgiven.

    Raises:
        NotAnIdNumber: says what to look at.

    """
    read = read_number(given, today)
    return IdNumber(read.text, read.birth, Sex.MALE if read.is_male else Sex.FEMALE)


def contradictions(number: IdNumber, sex: Sex | None, birth: str | None) -> tuple[str, ...]:
    """The fields that are recorded otherwise than the number says; nothing is overwritten."""
    found = []
    if sex is not None and sex is not number.sex:
        found.append("sex")
    if birth is not None and not agree(birth, number.birth.isoformat()):
        found.append("birth")
    return tuple(found)
