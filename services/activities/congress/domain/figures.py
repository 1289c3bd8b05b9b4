"""What a county may set for congresses, and where a school may ask more of itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from services.activities.congress.domain.powers import NEEDS_BALLOT, Treatment
from services.activities.settings.domain import Stricter
from shared.contracts.activities import AskingWay
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    ASKING_FIRST = "congress_asking_first"
    ASKING_YEARLY = "congress_asking_yearly"
    ASKING_EXTRA = "congress_asking_extra"
    ADDRESSEE = "congress_addressee"
    LEAD_DAYS = "congress_lead_days"
    ANSWER_DAYS = "congress_answer_days"
    PAPER_DAYS = "congress_paper_days"
    PUBLISH_DAYS = "congress_publish_days"
    REPORT_DAYS = "congress_report_days"
    WARN_PERCENT = "congress_warn_percent"
    QUORUM = "congress_quorum"
    PASSING = "congress_passing"
    BALLOT_FOR = "congress_ballot_for"
    PRESIDIUM_LEAST = "congress_presidium_least"
    PRESIDIUM_LARGE = "congress_presidium_large"
    PRESIDIUM_LARGE_LEAST = "congress_presidium_large_least"


class Comparison(StrEnum):
    """Whether a share must be reached, or passed."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"


@dataclass(frozen=True)
class Threshold:
    """A share of ALL who are due (应到), never of those who are there (R-CONGRESS-13, -14)."""

    numerator: int
    denominator: int
    comparison: Comparison

    def least(self, total: int) -> int:
        """The smallest number that is enough, of so many in all."""
        if self.comparison is Comparison.AT_LEAST:
            return ceil(total * self.numerator / self.denominator)
        return total * self.numerator // self.denominator + 1

    def reached(self, count: int, total: int) -> bool:
        return total > 0 and count >= self.least(total)

    @property
    def words(self) -> str:
        return _WORDS[self]


_HALF = Threshold(1, 2, Comparison.AT_LEAST)
_MORE_THAN_HALF = Threshold(1, 2, Comparison.MORE_THAN)
_TWO_THIRDS = Threshold(2, 3, Comparison.AT_LEAST)
_THREE_QUARTERS = Threshold(3, 4, Comparison.AT_LEAST)
_FOUR_FIFTHS = Threshold(4, 5, Comparison.AT_LEAST)

_WORDS: dict[Threshold, str] = {
    _HALF: "半数以上（含半数）",
    _MORE_THAN_HALF: "过半数（不含半数）",
    _TWO_THIRDS: "三分之二以上（含三分之二）",
    _THREE_QUARTERS: "四分之三以上（含四分之三）",
    _FOUR_FIFTHS: "五分之四以上（含五分之四）",
}

# Each from the least strict to the strictest: a figure is a place in it.
QUORUMS = (_TWO_THIRDS, _THREE_QUARTERS, _FOUR_FIFTHS)
PASSINGS = (_HALF, _MORE_THAN_HALF, _TWO_THIRDS)
BALLOTS: tuple[frozenset[Treatment], ...] = (
    NEEDS_BALLOT,
    NEEDS_BALLOT | {Treatment.APPRAISE},
    NEEDS_BALLOT | {Treatment.APPRAISE, Treatment.DELIBERATE},
)
WAYS = (AskingWay.REQUEST, AskingWay.FILING)
_WAYS = ("请示，批复后召开", "备案，报送后即可召开")


class Addressee(StrEnum):
    """To whom a session is announced; only the education union answers in this system."""

    EDUCATION_UNION = "education_union"
    GENERAL_UNION = "general_union"
    PARTY = "party"


ADDRESSEE_LABELS: dict[Addressee, str] = {
    Addressee.EDUCATION_UNION: "县教育工会",
    Addressee.GENERAL_UNION: "县总工会",
    Addressee.PARTY: "上级党组织",
}
ADDRESSEES = tuple(Addressee)

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.ASKING_FIRST: FigureRule("换届后第一次会议怎样报上级", 0, 0, 1, _WAYS),
    FigureName.ASKING_YEARLY: FigureRule("每年的会议怎样报上级", 0, 0, 1, _WAYS),
    FigureName.ASKING_EXTRA: FigureRule("临时会议怎样报上级", 0, 0, 1, _WAYS),
    FigureName.ADDRESSEE: FigureRule(
        "请示、备案报给谁", 0, 0, 2, tuple(ADDRESSEE_LABELS[each] for each in ADDRESSEES)
    ),
    FigureName.LEAD_DAYS: FigureRule("开会前至少几天报上级", 14, 1, 60),
    FigureName.ANSWER_DAYS: FigureRule("县工会几个工作日内批复", 5, 1, 30),
    FigureName.PAPER_DAYS: FigureRule("会议材料至少提前几天发给代表", 7, 1, 30),
    FigureName.PUBLISH_DAYS: FigureRule("闭会后几天内向全体教职工公布决议", 3, 1, 30),
    FigureName.REPORT_DAYS: FigureRule("闭会后几个工作日内报告", 7, 1, 30),
    FigureName.WARN_PERCENT: FigureRule("学年过去百分之几仍未开会时提醒", 60, 10, 95),
    FigureName.QUORUM: FigureRule(
        "全体代表到会多少才能开会", 0, 0, 2, tuple(each.words for each in QUORUMS)
    ),
    FigureName.PASSING: FigureRule(
        "全体代表同意多少才算通过", 1, 0, 2, tuple(each.words for each in PASSINGS)
    ),
    FigureName.BALLOT_FOR: FigureRule(
        "哪些议题必须投票表决",
        0,
        0,
        2,
        ("讨论通过、选举", "讨论通过、选举、评议", "讨论通过、选举、评议、审议"),
    ),
    FigureName.PRESIDIUM_LEAST: FigureRule("主席团至少几人", 3, 1, 30),
    FigureName.PRESIDIUM_LARGE: FigureRule("代表超过多少人，主席团要更大", 100, 30, 1000),
    FigureName.PRESIDIUM_LARGE_LEAST: FigureRule("代表多的，主席团至少几人", 7, 1, 50),
}

STRICTER: dict[FigureName, Stricter] = {
    FigureName.QUORUM: Stricter.MORE,
    FigureName.PASSING: Stricter.MORE,
    FigureName.BALLOT_FOR: Stricter.MORE,
}


@dataclass(frozen=True)
class CongressRules:
    """By which shares a union's session opens and adopts, and what it must vote on by ballot."""

    quorum: Threshold
    passing: Threshold
    ballot_for: frozenset[Treatment]


def rules_from(figures: Mapping[FigureName, int]) -> CongressRules:
    return CongressRules(
        quorum=QUORUMS[figures[FigureName.QUORUM]],
        passing=PASSINGS[figures[FigureName.PASSING]],
        ballot_for=BALLOTS[figures[FigureName.BALLOT_FOR]],
    )


def way_of(figures: Mapping[FigureName, int], number: int, *, extra: bool) -> AskingWay:
    """How the county wants to hear of a session before it: asked, or told."""
    if extra:
        return WAYS[figures[FigureName.ASKING_EXTRA]]
    name = FigureName.ASKING_FIRST if number == 1 else FigureName.ASKING_YEARLY
    return WAYS[figures[name]]


def addressee_of(figures: Mapping[FigureName, int]) -> Addressee:
    return ADDRESSEES[figures[FigureName.ADDRESSEE]]
