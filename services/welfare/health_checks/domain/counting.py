"""How many went, and what of it the county is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from services.welfare.health_checks.domain.kinds import Attendance, CheckKind
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    HIDDEN_BELOW = "health_hidden_below"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.HIDDEN_BELOW: FigureRule("妇科检查汇总里，少于几人时不显示具体人数", 3, 2, 10),
}


@dataclass(frozen=True)
class Count:
    """How many are on the list, and how many of them went, stayed away, or do not take part."""

    listed: int = 0
    booked: int = 0
    attended: int = 0
    absent: int = 0
    excused: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.listed + other.listed,
            self.booked + other.booked,
            self.attended + other.attended,
            self.absent + other.absent,
            self.excused + other.excused,
        )


def count_of(numbers: Mapping[Attendance, int], booked: int) -> Count:
    return Count(
        listed=sum(numbers.values()),
        booked=booked,
        attended=numbers.get(Attendance.ATTENDED, 0),
        absent=numbers.get(Attendance.ABSENT, 0),
        excused=numbers.get(Attendance.EXCUSED, 0),
    )


def told(number: int, kind: CheckKind, hidden_below: int) -> str:
    """A number as the county sees it; of the women's check a small one is not told (R-DATA-8)."""
    if kind is CheckKind.WOMEN and 0 < number < hidden_below:
        return f"少于{hidden_below}"
    return str(number)
