"""What a county may set for suggestions."""

from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    ANSWER_DAYS = "suggestion_answer_days"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.ANSWER_DAYS: FigureRule("合理化建议提出后几个工作日内答复", 15, 1, 60),
}
