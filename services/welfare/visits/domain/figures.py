"""The county's figures of visits (R-VISIT-1 to R-VISIT-4)."""

from collections.abc import Mapping
from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    REPORT_HOURS = "visit_report_hours"
    VISIT_DAYS = "visit_days"
    HOSPITAL_DAYS = "visit_hospital_days"
    AGAIN_DAYS = "visit_again_days"
    AHEAD_DAYS = "visit_ahead_days"
    LEAST_VISITORS = "visit_least_visitors"
    GIFT_MOST = "visit_gift_most"
    HIDDEN_BELOW = "visits_hidden_below"
    OF_ILLNESS = "visit_of_illness"
    OF_MARRIAGE_FUNERAL = "visit_of_marriage_funeral"
    OF_HARDSHIP = "visit_of_hardship"
    OF_CONFLICT = "visit_of_conflict"
    OF_SUDDEN_EVENT = "visit_of_sudden_event"
    OF_BIRTH_RETIRE = "visit_of_birth_retire"
    OF_RIGHTS = "visit_of_rights"
    UNIVERSAL = "universal_visits"
    UNIVERSAL_MONTHS = "universal_months"
    YOUNG_AGE = "visit_young_age"


Figures = Mapping[FigureName, int]

_PICKED = ("不列入", "列入")


def _occasion(word: str, default: int) -> FigureRule:
    return FigureRule(f"五必访：{word}", default, 0, 1, _PICKED)


# Which five differ from county to county; these are the commonest.
FIGURES: dict[FigureName, FigureRule] = {
    FigureName.REPORT_HOURS: FigureRule("知道以后几小时内报告工会", 24, 1, 168),
    FigureName.VISIT_DAYS: FigureRule("报告后几天内走访", 3, 1, 30),
    FigureName.HOSPITAL_DAYS: FigureRule("住院的，报告后几天内走访", 2, 1, 30),
    FigureName.AGAIN_DAYS: FigureRule("到期没有登记，隔几天再提醒一次主席", 7, 7, 60),
    FigureName.AHEAD_DAYS: FigureRule("婚礼、退休等最多提前几天报告", 60, 1, 180),
    FigureName.LEAST_VISITORS: FigureRule("每次走访至少几个人", 2, 1, 5),
    FigureName.GIFT_MOST: FigureRule(
        "一次走访带去的慰问最多（元），超过多半是写错", 5000, 100, 100_000
    ),
    FigureName.HIDDEN_BELOW: FigureRule("全县走访汇总里，少于几次时不显示具体数字", 3, 2, 10),
    FigureName.OF_ILLNESS: _occasion("生病住院", 1),
    FigureName.OF_MARRIAGE_FUNERAL: _occasion("婚丧嫁娶", 1),
    FigureName.OF_HARDSHIP: _occasion("生活困难", 1),
    FigureName.OF_CONFLICT: _occasion("家庭矛盾", 1),
    FigureName.OF_SUDDEN_EVENT: _occasion("意外变故", 1),
    FigureName.OF_BIRTH_RETIRE: _occasion("生育、退休", 0),
    FigureName.OF_RIGHTS: _occasion("权益受损", 0),
    FigureName.UNIVERSAL: FigureRule(
        "普访（一段时间内每人至少走访一次）", 0, 0, 1, ("不开展", "开展")
    ),
    FigureName.UNIVERSAL_MONTHS: FigureRule("普访多少个月一轮", 36, 6, 120),
    FigureName.YOUNG_AGE: FigureRule("普访名单里，多少岁以下算青年教师（含）", 35, 25, 45),
}
