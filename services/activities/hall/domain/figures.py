"""What a county may set for signing in."""

from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    SIGN_IN_MINUTES = "congress_sign_in_minutes"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.SIGN_IN_MINUTES: FigureRule("会议开始前多少分钟可以签到", 60, 5, 1440),
}
