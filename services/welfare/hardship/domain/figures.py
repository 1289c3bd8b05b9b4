"""What a county sets for hardship files, each from a day on (R-HARD-2, R-HARD-7, R-HARD-8)."""

from collections.abc import Mapping
from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    LINE_PER_MONTH = "hardship_line_per_month"
    RELATIVE_PERCENT = "hardship_relative_percent"
    ACCIDENT_PERCENT = "hardship_accident_percent"
    SHOWN_BY = "hardship_shown_by"
    REVIEW_MONTHS = "hardship_review_months"
    QUIET_MONTHS = "hardship_quiet_months"
    CHECKS_PER_DAY = "hardship_checks_per_day"


Figures = Mapping[FigureName, int]

SHOWN_CHOICES = ("公示或民主评议纪要都可以", "必须公示", "必须有民主评议纪要")
EITHER, NOTICE_ONLY, MINUTES_ONLY = range(len(SHOWN_CHOICES))

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.LINE_PER_MONTH: FigureRule(
        "当地低保标准（元/人·月），请按本地文件填写", 700, 100, 9999
    ),
    FigureName.RELATIVE_PERCENT: FigureRule("相对困难：低于低保标准的百分之几", 200, 100, 400),
    FigureName.ACCIDENT_PERCENT: FigureRule("意外致困：支出超过家庭年收入的百分之几", 80, 30, 200),
    FigureName.SHOWN_BY: FigureRule(
        "学校用什么方式公开困难帮扶对象", EITHER, 0, len(SHOWN_CHOICES) - 1, SHOWN_CHOICES
    ),
    FigureName.REVIEW_MONTHS: FigureRule("困难档案每几个月复核一次", 12, 3, 24),
    FigureName.QUIET_MONTHS: FigureRule("几个月没有任何办理就列为“长期未联系”", 12, 1, 36),
    FigureName.CHECKS_PER_DAY: FigureRule("每人每天最多查重几次", 20, 1, 200),
}
