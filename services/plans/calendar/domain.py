"""Figures a county may change, with their defaults and bounds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid


class FigureName(StrEnum):
    """Each figure by name."""

    SIGN_WITHIN_DAYS = "sign_within_days"
    REMIND_OWNER_BEFORE = "remind_owner_before"
    TELL_COUNTY_AFTER = "tell_county_after"
    CHASE_EVERY_DAYS = "chase_every_days"


@dataclass(frozen=True)
class FigureRule:
    """What a figure means, its default, and what a county may set."""

    label: str
    default: int
    least: int
    most: int


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.SIGN_WITHIN_DAYS: FigureRule("签收期限（学校工作日，R-PLAN-1）", 15, 1, 60),
    FigureName.REMIND_OWNER_BEFORE: FigureRule("到期前几个学校工作日提醒", 3, 1, 30),  # R-PLAN-4
    FigureName.TELL_COUNTY_AFTER: FigureRule("逾期几个学校工作日后告知县里", 7, 2, 60),  # R-PLAN-4
    # Rules against formalism: the same matter is chased at most once a week.
    FigureName.CHASE_EVERY_DAYS: FigureRule("同一事项两次催办至少间隔（天）", 7, 7, 60),
}


class FigureOutOfRange(Invalid):
    """The value is outside what the rules allow."""

    code: ClassVar[str] = "figure-out-of-range"


def check_figure(name: FigureName, value: int) -> None:
    rule = FIGURES[name]
    if not rule.least <= value <= rule.most:
        raise FigureOutOfRange(f"“{rule.label}”只能在 {rule.least} 到 {rule.most} 之间。")
