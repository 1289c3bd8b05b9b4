"""The caps of R-AID-1 with their arithmetic."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from services.welfare.relief.domain.kinds import ILL, AidKind, Occasion
from shared.errors import Invalid, Refused
from shared.figures.rules import FigureRule
from shared.money import yuan_words


class FigureName(StrEnum):
    """Each figure by name."""

    TEMPORARY_PER_YEAR = "temporary_per_year"
    ILLNESS_GIFT = "illness_gift"
    SINGLE_MOST = "single_most"
    COLLECTIVE_SCAN = "collective_scan"
    LIVING_DEEP_MONTHS = "living_deep_months"
    LIVING_OTHER_MONTHS = "living_other_months"
    MEDICAL_PER_YEAR = "medical_per_year"
    COLLEGE_MONTHS = "college_months"
    SENIOR_MONTHS = "senior_months"
    HIDDEN_BELOW = "hidden_below"


NEEDED = 0

Figures = Mapping[FigureName, int]

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.TEMPORARY_PER_YEAR: FigureRule("临时帮扶每人每年最多（元）", 3000, 100, 100_000),
    FigureName.ILLNESS_GIFT: FigureRule("生病、住院慰问每次最多（元）", 2000, 100, 50_000),
    FigureName.SINGLE_MOST: FigureRule(
        "单笔慰问帮扶最多（元），超过多半是写错", 50_000, 1000, 1_000_000
    ),
    FigureName.COLLECTIVE_SCAN: FigureRule(
        "超过上限的，审批前要不要上传集体研究记录",
        NEEDED,
        0,
        1,
        ("要上传扫描件或照片", "不要求上传"),
    ),
    FigureName.LIVING_DEEP_MONTHS: FigureRule(
        "生活救助：深度困难每户每年最多几个月低保标准", 12, 1, 36
    ),
    FigureName.LIVING_OTHER_MONTHS: FigureRule(
        "生活救助：相对困难、意外致困每户每年最多几个月低保标准", 10, 1, 36
    ),
    FigureName.MEDICAL_PER_YEAR: FigureRule(
        "医疗救助每户每年最多（元），且不超过自付部分", 20_000, 100, 200_000
    ),
    FigureName.COLLEGE_MONTHS: FigureRule("助学救助：大学生每人每年最多几个月低保标准", 10, 1, 36),
    FigureName.SENIOR_MONTHS: FigureRule(
        "助学救助：高中阶段学生每人每年最多几个月低保标准", 6, 1, 36
    ),
    FigureName.HIDDEN_BELOW: FigureRule("全县汇总里，少于几笔时不显示具体数字", 3, 2, 10),
}


class OverCap(Refused):
    """More than a cap allows, and nobody has entered a collective decision (R-AID-1, R-AID-2)."""

    code: ClassVar[str] = "over-cap"


class ScanMissing(Refused):
    """Beyond a cap, the minutes of the collective decision have to lie with the aid (R-AID-2)."""

    code: ClassVar[str] = "collective-scan-missing"


class DecisionIncomplete(Invalid):
    """A collective decision is named by the number of its minutes and its day."""

    code: ClassVar[str] = "collective-decision-incomplete"


@dataclass(frozen=True)
class Collective:
    """A decision of the committee over a cap: the number of its minutes and its day."""

    number: str | None = None
    day: date | None = None

    @property
    def is_made(self) -> bool:
        return self.number is not None and self.day is not None


def check_collective(decision: Collective, today: date) -> None:
    """Refuse half a decision, and one of a day to come.

    Raises:
        DecisionIncomplete.

    """
    if (decision.number is None) != (decision.day is None):
        raise DecisionIncomplete("集体研究要同时填写会议纪要编号和日期。")
    if decision.day is not None and decision.day > today:
        raise DecisionIncomplete("集体研究的日期不能晚于今天。")


def check_scan(figures: Figures, *, there: bool) -> None:
    """Refuse to decide beyond a cap while nobody can read what was decided together.

    Raises:
        ScanMissing.

    """
    if figures[FigureName.COLLECTIVE_SCAN] == NEEDED and not there:
        raise ScanMissing(
            "这一笔超过上限，审批前请登记的人在“材料”里上传集体研究记录（扫描件或照片都可以）。"
        )


def check_caps(
    kind: AidKind, occasion: Occasion, cents: int, given_cents: int, figures: Figures
) -> None:
    """Refuse what exceeds a cap, showing the rule and the arithmetic.

    `given_cents` is what the person has or was promised as temporary help in the same year.

    Raises:
        OverCap.

    """
    if kind is AidKind.TEMPORARY_HELP:
        cap = figures[FigureName.TEMPORARY_PER_YEAR] * 100
        total = given_cents + cents
        if total > cap:
            raise OverCap(
                f"按全县规则，临时帮扶每人每个自然年最多 {yuan_words(cap)}："
                f"今年已给（含待办）{yuan_words(given_cents)}，这次 {yuan_words(cents)}，"
                f"合计 {yuan_words(total)}，超出 {yuan_words(total - cap)}。{WAY_OUT}",
                cap_cents=cap,
                given_cents=given_cents,
                asked_cents=cents,
            )
    elif occasion in ILL:
        cap = figures[FigureName.ILLNESS_GIFT] * 100
        if cents > cap:
            raise OverCap(
                f"按全县规则，生病、住院慰问每次最多 {yuan_words(cap)}："
                f"这次 {yuan_words(cents)}，超出 {yuan_words(cents - cap)}。{WAY_OUT}",
                cap_cents=cap,
                given_cents=0,
                asked_cents=cents,
            )


WAY_OUT = "确需办理的，请先集体研究，再填写会议纪要编号和日期。"
