"""The file of the general union beside ours: states outside that are only followed here."""

from datetime import date
from typing import ClassVar

from services.welfare.hardship.domain.words import NATIONAL_LABELS, NationalState
from shared.errors import Invalid, Refused

N = NationalState
NEXT: dict[NationalState, frozenset[NationalState]] = {
    N.NOT_REPORTED: frozenset({N.REPORTED}),
    N.REPORTED: frozenset({N.CHECKING, N.ENTERED, N.REFUSED}),
    N.CHECKING: frozenset({N.ENTERED, N.REFUSED}),
    N.ENTERED: frozenset(),
    N.REFUSED: frozenset({N.REPORTED}),
}


class NationalStepNotAllowed(Refused):
    """The other file does not go that way."""

    code: ClassVar[str] = "national-step-not-allowed"


class NationalNumberMissing(Invalid):
    """A file that was taken in has a number there."""

    code: ClassVar[str] = "national-number-missing"


def check_step(before: NationalState, after: NationalState, number: str | None) -> None:
    """Refuse a step that the file of the general union cannot take.

    Raises:
        NationalStepNotAllowed, NationalNumberMissing.

    """
    if after not in NEXT[before]:
        raise NationalStepNotAllowed(
            f"县总档案现在是“{NATIONAL_LABELS[before]}”，不能改为“{NATIONAL_LABELS[after]}”。"
        )
    if after is N.ENTERED and not number:
        raise NationalNumberMissing("“已入库”要填写县总的档案编号。")


def check_day(day: date, earlier: date | None) -> None:
    """Refuse a day before that of the step before.

    Raises:
        NationalStepNotAllowed.

    """
    if earlier is not None and day < earlier:
        raise NationalStepNotAllowed("日期不能早于上一步的日期，请检查。")
