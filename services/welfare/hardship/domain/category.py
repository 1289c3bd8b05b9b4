"""The category that follows from the county's rules, with its arithmetic (R-HARD-2, R-HARD-4).

What is worked out is advice: a person decides, and may differ with a reason (R-DATA-6).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from services.welfare.hardship.domain.figures import FigureName, Figures
from services.welfare.hardship.domain.words import (
    CATEGORY_LABELS,
    EXCLUSION_LABELS,
    Category,
    Exclusion,
)
from shared.money import yuan_words


@dataclass(frozen=True)
class Means:
    """What the rules look at: cents of a year for the whole household.

    `struck` is that somebody was hurt or killed in a major event.
    """

    income_cents: int
    rigid_cents: int
    persons: int
    struck: bool = False
    exclusions: Sequence[Exclusion] = ()


@dataclass(frozen=True)
class Reckoned:
    """The category that follows, or none, and how: a line for each step."""

    category: Category | None
    lines: tuple[str, ...]


def reckon(means: Means, figures: Figures) -> Reckoned:
    """Work the category out; the hardest that fits counts."""
    line = figures[FigureName.LINE_PER_MONTH] * 100
    relative = line * figures[FigureName.RELATIVE_PERCENT] // 100
    left = means.income_cents - means.rigid_cents
    lines = [_per_head_line(means, left), _limits_line(line, relative)]
    if means.exclusions:
        against = "、".join(EXCLUSION_LABELS[one] for one in means.exclusions)
        return Reckoned(None, (*lines, f"有不符合条件的情形：{against}；按规则不建档。"))
    months = 12 * means.persons
    found: Category | None = None
    if left < line * months:
        found = Category.DEEP
        lines.append("低于低保标准。")
    elif left < relative * months:
        found = Category.RELATIVE
        lines.append("低于相对困难的界线。")
    else:
        percent = figures[FigureName.ACCIDENT_PERCENT]
        over = means.rigid_cents * 100 > means.income_cents * percent
        lines.append(_accident_line(means, percent, over=over))
        found = Category.ACCIDENT if over or means.struck else None
    lines.append(f"按规则：{CATEGORY_LABELS[found]}。" if found else "按规则：不属于困难职工。")
    return Reckoned(found, tuple(lines))


def _per_head_line(means: Means, left: int) -> str:
    per_head = left // (12 * means.persons)
    shown = yuan_words(per_head) if per_head >= 0 else f"-{yuan_words(-per_head)}"
    return (
        f"（全年收入 {yuan_words(means.income_cents)} − 必需支出 {yuan_words(means.rigid_cents)}）"
        f"÷ 12 个月 ÷ {means.persons} 人 = 每人每月 {shown}"
    )


def _limits_line(line: int, relative: int) -> str:
    return f"低保标准每人每月 {yuan_words(line)}，相对困难的界线每人每月 {yuan_words(relative)}"


def _accident_line(means: Means, percent: int, *, over: bool) -> str:
    if means.struck:
        return "家人在重大事故或灾害中伤亡。"
    said = "超过" if over else "没有超过"
    return f"必需支出{said}家庭年收入的 {percent}%。"
