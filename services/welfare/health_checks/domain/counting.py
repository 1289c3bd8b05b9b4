"""How many went, and what of it the county is told."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
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


NOT_SHOWN = "不显示"


def told(count: Count, kind: CheckKind, hidden_below: int) -> dict[str, str]:
    """The numbers as the county sees them; of the women's check no small one (R-DATA-8).

    Nor any by which a small one could be worked out: where one part of the list is small, no part
    is told but those that are nought.
    """
    exact = {name.name: int(getattr(count, name.name)) for name in fields(Count)}
    if kind is not CheckKind.WOMEN:
        return {name: str(number) for name, number in exact.items()}
    if 0 < count.listed < hidden_below:
        return dict.fromkeys(exact, f"少于{hidden_below}")
    went = {name: exact[name] for name in ("attended", "absent", "excused")}
    splits = (
        went | {"expected": count.listed - sum(went.values())},
        {"booked": count.booked, "unbooked": count.listed - count.booked},
    )
    hidden: set[str] = set()
    for split in splits:
        parts = {name: number for name, number in split.items() if number}
        # Only all of them: who knows the whole and the rule works out a single one.
        if any(number < hidden_below for number in parts.values()):
            hidden |= {*parts}
            if count.listed <= len(splits[0]):
                hidden.add("listed")  # of so short a list each part may be known to be one
    return {name: NOT_SHOWN if name in hidden else str(n) for name, n in exact.items()}
