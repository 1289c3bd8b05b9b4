"""How long activities keeps names of people in what is over (R-DATA-4)."""

from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    CLOSED_YEARS = "keep_names_closed_years"
    REFUSED_YEARS = "keep_names_refused_years"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.CLOSED_YEARS: FigureRule("办结、归档、换届几年后去掉记录里的姓名", 3, 1, 30),
    FigureName.REFUSED_YEARS: FigureRule("没有立案、撤回、取消的几年后去掉记录里的姓名", 1, 1, 10),
}
