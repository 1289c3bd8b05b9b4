"""What a county may set for terms and delegates, and what a school may make stricter of it."""

from collections.abc import Mapping
from enum import StrEnum

from services.activities.settings.domain import Stricter
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    ASSEMBLY_BELOW = "term_assembly_below"
    REMIND_DAYS = "term_remind_days"
    DELAY_DAYS = "term_delay_days"
    TEACHER_PERCENT = "term_teacher_percent"
    LEADER_PERCENT = "term_leader_percent"
    YOUNG_PERCENT = "term_young_percent"
    YOUNG_AGE = "term_young_age"
    WOMEN_GAP = "term_women_gap"
    SMALL_STAFF = "term_small_staff"
    SMALL_LEAST = "term_small_least"
    MIDDLE_PERCENT = "term_middle_percent"
    LARGE_STAFF = "term_large_staff"
    LARGE_PERCENT = "term_large_percent"
    TURNOUT = "term_turnout"
    ELECTED = "term_elected"
    CANDIDATES = "term_candidates"


class Turnout(StrEnum):
    """How many of a constituency have to take part; in the order of the figure's choices."""

    TWO_THIRDS = "two_thirds"
    MORE_THAN_HALF = "more_than_half"


class Needed(StrEnum):
    """How many of a constituency have to vote for somebody; in the order of the choices."""

    HALF = "half"
    MORE_THAN_HALF = "more_than_half"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.ASSEMBLY_BELOW: FigureRule("教职工不足多少人的，召开教职工大会", 80, 1, 500),
    FigureName.REMIND_DAYS: FigureRule("届满前多少天提醒换届", 90, 7, 365),
    FigureName.DELAY_DAYS: FigureRule("届满后最多延期多少天", 365, 0, 730),
    FigureName.TEACHER_PERCENT: FigureRule("教师代表至少占百分之几", 60, 0, 100),
    FigureName.LEADER_PERCENT: FigureRule("学校领导代表最多占百分之几", 20, 0, 100),
    FigureName.YOUNG_PERCENT: FigureRule("青年教职工代表至少占百分之几", 15, 0, 100),
    FigureName.YOUNG_AGE: FigureRule("多少岁及以下算青年", 35, 25, 45),
    FigureName.WOMEN_GAP: FigureRule("女代表比例最多比女教职工比例低几个百分点", 10, 0, 100),
    FigureName.SMALL_STAFF: FigureRule("教职工多少人及以下，代表按人数定", 100, 1, 1000),
    FigureName.SMALL_LEAST: FigureRule("按人数定的，代表至少多少人", 30, 1, 200),
    FigureName.MIDDLE_PERCENT: FigureRule("人数在中间的，代表至少占教职工百分之几", 30, 1, 100),
    FigureName.LARGE_STAFF: FigureRule("教职工多少人及以上，代表按较低比例定", 200, 2, 5000),
    FigureName.LARGE_PERCENT: FigureRule("按较低比例定的，代表至少占教职工百分之几", 20, 1, 100),
    FigureName.TURNOUT: FigureRule(
        "选举代表时，本单位至少多少人参加才有效", 0, 0, 1, ("三分之二", "过半数")
    ),
    FigureName.ELECTED: FigureRule("得到多少赞成票才能当选代表", 0, 0, 1, ("本单位半数", "过半数")),
    FigureName.CANDIDATES: FigureRule(
        "选举代表的候选人人数", 0, 0, 1, ("要多于应选名额", "可以等于应选名额")
    ),
}

# What a school may ask more of than the county does, and in which direction that is stricter.
STRICTER: dict[FigureName, Stricter] = {
    FigureName.TEACHER_PERCENT: Stricter.MORE,
    FigureName.LEADER_PERCENT: Stricter.LESS,
    FigureName.YOUNG_PERCENT: Stricter.MORE,
    FigureName.WOMEN_GAP: Stricter.LESS,
    FigureName.SMALL_LEAST: Stricter.MORE,
    FigureName.MIDDLE_PERCENT: Stricter.MORE,
    FigureName.LARGE_PERCENT: Stricter.MORE,
}


def turnout_rule(figures: Mapping[FigureName, int]) -> Turnout:
    return tuple(Turnout)[figures[FigureName.TURNOUT]]


def needed_rule(figures: Mapping[FigureName, int]) -> Needed:
    return tuple(Needed)[figures[FigureName.ELECTED]]


def equal_seats_allowed(figures: Mapping[FigureName, int]) -> bool:
    return figures[FigureName.CANDIDATES] == 1
