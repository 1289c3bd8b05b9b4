"""Figures of the union record that a county may change, with their defaults and bounds."""

from collections.abc import Mapping
from enum import StrEnum

from shared.figures.rules import FigureOutOfRange, FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    TERM_NOTICE_DAYS = "term_notice_days"
    CERTIFICATE_NOTICE_DAYS = "certificate_notice_days"
    SMALL_BELOW = "small_below"
    SMALL_LEAST = "small_least"
    SMALL_MOST = "small_most"
    MIDDLE_UP_TO = "middle_up_to"
    MIDDLE_LEAST = "middle_least"
    MIDDLE_MOST = "middle_most"
    LARGE_UP_TO = "large_up_to"
    LARGE_LEAST = "large_least"
    LARGE_MOST = "large_most"


Figures = Mapping[FigureName, int]


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.TERM_NOTICE_DAYS: FigureRule("换届前多少天提醒", 180, 1, 730),  # R-ORG-2
    FigureName.CERTIFICATE_NOTICE_DAYS: FigureRule("法人证书到期前多少天提醒换证", 30, 1, 365),
    FigureName.SMALL_BELOW: FigureRule("会员不足多少人可只设组织员", 25, 2, 200),  # R-ORG-1
    FigureName.SMALL_LEAST: FigureRule("小型工会委员会最少人数", 3, 1, 99),
    FigureName.SMALL_MOST: FigureRule("小型工会委员会最多人数", 5, 1, 99),
    FigureName.MIDDLE_UP_TO: FigureRule("中型工会的会员人数上限", 200, 25, 5000),
    FigureName.MIDDLE_LEAST: FigureRule("中型工会委员会最少人数", 3, 1, 99),
    FigureName.MIDDLE_MOST: FigureRule("中型工会委员会最多人数", 7, 1, 99),
    FigureName.LARGE_UP_TO: FigureRule("大型工会的会员人数上限", 1000, 100, 20_000),
    FigureName.LARGE_LEAST: FigureRule("大型工会委员会最少人数", 7, 1, 99),
    FigureName.LARGE_MOST: FigureRule("大型工会委员会最多人数", 15, 1, 99),
}


_IN_ORDER = (
    (FigureName.SMALL_LEAST, FigureName.SMALL_MOST),
    (FigureName.MIDDLE_LEAST, FigureName.MIDDLE_MOST),
    (FigureName.LARGE_LEAST, FigureName.LARGE_MOST),
    (FigureName.SMALL_BELOW, FigureName.MIDDLE_UP_TO),
    (FigureName.MIDDLE_UP_TO, FigureName.LARGE_UP_TO),
)


def check_order(name: FigureName, value: int, others: Figures) -> None:
    """Refuse a value that would turn a range around.

    Raises:
        FigureOutOfRange: says which.

    """
    figures = {**others, name: value}
    for lower, upper in _IN_ORDER:
        if name in {lower, upper} and figures[lower] > figures[upper]:
            raise FigureOutOfRange(
                f"“{FIGURES[lower].label}”（{figures[lower]}）不能大于"
                f"“{FIGURES[upper].label}”（{figures[upper]}）。"
            )
