"""Figures about people that a county may change, with their defaults and bounds."""

from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    REVEALS_PER_DAY = "reveals_per_day"
    SEARCHES_PER_DAY = "searches_per_day"
    REVEAL_MINUTES = "reveal_minutes"
    NEWCOMER_DAYS = "newcomer_days"
    GROUPS_FROM = "groups_from"
    CORRECTION_DAYS = "correction_days"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.REVEALS_PER_DAY: FigureRule("每人每天最多查看几次档案或敏感信息", 30, 1, 500),
    FigureName.SEARCHES_PER_DAY: FigureRule("每人每天最多查重几次", 20, 1, 500),
    FigureName.REVEAL_MINUTES: FigureRule("一次查看几分钟后自动关闭", 15, 1, 120),
    FigureName.NEWCOMER_DAYS: FigureRule("新进教职工几天内应入会", 30, 1, 365),  # R-MEM-1
    FigureName.GROUPS_FROM: FigureRule("教职工满多少人，入会先经工会小组", 25, 1, 5000),
    FigureName.CORRECTION_DAYS: FigureRule("更正申请几天内答复", 15, 1, 60),  # R-DATA-5
}
