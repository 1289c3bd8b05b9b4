"""Budgets, quotas and the limit of holiday goods, each refused with its arithmetic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused
from shared.figures.rules import FigureRule
from shared.money import yuan_words


class FigureName(StrEnum):
    """Each figure by name."""

    GOODS_PER_YEAR = "goods_per_year"
    GOODS_DAYS = "goods_days"
    PERSON_MOST = "campaign_person_most"
    BUDGET_MOST = "campaign_budget_most"


Figures = Mapping[FigureName, int]

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.GOODS_PER_YEAR: FigureRule("节日慰问品每人每年最多（元）", 1800, 100, 20_000),
    FigureName.GOODS_DAYS: FigureRule("节日慰问品在节日前后几天内发放", 30, 1, 90),
    FigureName.PERSON_MOST: FigureRule(
        "集中慰问每人最多（元），超过多半是写错", 10_000, 500, 200_000
    ),
    FigureName.BUDGET_MOST: FigureRule(
        "一次活动的预算最多（元），超过多半是写错", 5_000_000, 10_000, 20_000_000
    ),
}

MOST_LINES = 1000  # of one list; the largest school has some hundred people


class OverBudget(Refused):
    """More than is left of the campaign's budget."""

    code: ClassVar[str] = "over-budget"


class OverQuota(Refused):
    """More people than the campaign gives the union places."""

    code: ClassVar[str] = "over-quota"


class OverGoodsLimit(Refused):
    """Somebody would get more holiday goods in a year than the county allows (R-FUND-4)."""

    code: ClassVar[str] = "over-goods-limit"


class ListEmpty(Invalid):
    """Nothing can be asked for nobody."""

    code: ClassVar[str] = "campaign-list-empty"


class QuotaUnclear(Invalid):
    """Places are a number or a share of the staff, not both."""

    code: ClassVar[str] = "quota-unclear"


class GoodsOnly(Invalid):
    """Of a holiday every member gets goods, no money."""

    code: ClassVar[str] = "goods-only"


class TwiceOnList(Invalid):
    """A person stands on a list once."""

    code: ClassVar[str] = "twice-on-list"


@dataclass(frozen=True)
class Quota:
    """How many people a union may name: a number, or a share of its staff in percent."""

    count: int | None = None
    percent: int | None = None

    def places(self, staff: int) -> int | None:
        """How many for a union of so many; a share gives at least one place, parts count whole."""
        if self.count is not None:
            return self.count
        if self.percent is not None:
            return max(1, -(-staff * self.percent // 100))
        return None


@dataclass(frozen=True)
class Goods:
    """What one person would get in a year: by name, before and now."""

    name: str
    had_cents: int
    now_cents: int


def check_quota_clear(quota: Quota) -> None:
    if quota.count is not None and quota.percent is not None:
        raise QuotaUnclear("名额请按人数或按教职工的百分比填一项，不要两项都填。")


def check_quota(quota: Quota, staff: int, asked: int) -> None:
    """Refuse more lines than places, showing the arithmetic.

    Raises:
        ListEmpty, OverQuota.

    """
    if asked == 0:
        raise ListEmpty("名单还是空的，请先选人；没有要慰问的人，就不用提交。")
    places = quota.places(staff)
    if places is None or asked <= places:
        return
    how = f"教职工 {staff} 人的 {quota.percent}%，" if quota.percent is not None else ""
    raise OverQuota(
        f"本单位的名额是 {how}{places} 人；名单上有 {asked} 人，超出 {asked - places} 人。"
        "请减去几人；确需慰问更多人的，请举办方另起一次活动。",
        places=places,
        asked=asked,
    )


def check_budget(budget: int, held: int, asked: int) -> None:
    """Refuse what exceeds the budget, showing the arithmetic (R-AID-2).

    `held` is what other lists have asked for or were given.

    Raises:
        OverBudget.

    """
    left = budget - held
    if asked > left:
        raise OverBudget(
            f"这次活动的预算是 {yuan_words(budget)}：其他名单已占用 {yuan_words(held)}，"
            f"还剩 {yuan_words(left)}；这份名单要 {yuan_words(asked)}，"
            f"超出 {yuan_words(asked - left)}。请减少人数或金额；"
            "其他名单退回后，占用的部分会空出来；确需追加的，请举办方另起一次活动。",
            budget_cents=budget,
            held_cents=held,
            asked_cents=asked,
        )


def check_goods(people: Sequence[Goods], figures: Figures) -> None:
    """Refuse where somebody would get more holiday goods in the year than the limit.

    Raises:
        OverGoodsLimit: naming the first of them with the arithmetic.

    """
    limit = figures[FigureName.GOODS_PER_YEAR] * 100
    over = [one for one in people if one.had_cents + one.now_cents > limit]
    if not over:
        return
    first = over[0]
    total = first.had_cents + first.now_cents
    others = f"；另有 {len(over) - 1} 人也超出" if len(over) > 1 else ""
    raise OverGoodsLimit(
        f"按全县规则，节日慰问品每人每年最多 {yuan_words(limit)}：{first.name}今年已发（含待办）"
        f"{yuan_words(first.had_cents)}，这次 {yuan_words(first.now_cents)}，"
        f"合计 {yuan_words(total)}，超出 {yuan_words(total - limit)}{others}。",
        limit_cents=limit,
        people=len(over),
    )
