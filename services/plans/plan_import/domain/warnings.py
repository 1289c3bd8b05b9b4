"""What a person should confirm once more before a draft becomes a plan; none of it is a block."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from services.plans.plan_import.domain.dating import years_in
from shared.calendar.periods import Period, PeriodKind
from shared.errors import Refused


class WarningCode(StrEnum):
    """Each reason to ask again."""

    SAME_TITLE = "same-title"
    YEAR_DIFFERS = "year-differs"


@dataclass(frozen=True)
class ConfirmWarning:
    """One question to answer, in Chinese."""

    code: WarningCode
    sentence: str


class NeedsConfirming(Refused):
    """There are questions that nobody has answered yet; `warnings` lists them."""

    code: ClassVar[str] = "needs-confirming"


def year_warning(title: str, period: Period) -> ConfirmWarning | None:
    """A title that names a year, but none of the period chosen."""
    named = years_in(title)
    if not named or not {period.first.year, period.last.year}.isdisjoint(named):
        return None
    is_year = period.kind is PeriodKind.CALENDAR_YEAR
    chosen = f" {period.first_year} 年" if is_year else period.label
    sentence = f"标题写的是 {named[0]} 年，您选的是{chosen}，确定吗？"
    return ConfirmWarning(WarningCode.YEAR_DIFFERS, sentence)


def title_warning(already_there: str) -> ConfirmWarning:
    """A plan of the same title is there, as the sentence given says."""
    return ConfirmWarning(WarningCode.SAME_TITLE, f"{already_there}，还要再建一份吗？")


def check_warnings(warnings: Sequence[ConfirmWarning], accepted: Collection[WarningCode]) -> None:
    """Refuse while a question is open.

    Raises:
        NeedsConfirming: with the questions, each with its code.

    """
    left = [warning for warning in warnings if warning.code not in accepted]
    if left:
        asked = "".join(warning.sentence for warning in left)
        facts = [{"code": warning.code.value, "sentence": warning.sentence} for warning in left]
        raise NeedsConfirming(f"{asked}确定的话，请再确认一次。", warnings=facts)
