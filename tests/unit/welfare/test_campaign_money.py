"""What campaigns may cost: quotas, budgets, the yearly limit of goods."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.campaigns.domain.money import (
    FIGURES,
    FigureName,
    Goods,
    ListEmpty,
    OverBudget,
    OverGoodsLimit,
    OverQuota,
    Quota,
    QuotaUnclear,
    check_budget,
    check_goods,
    check_quota,
    check_quota_clear,
)

DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}


@given(st.integers(0, 400), st.integers(1, 100))
def test_a_share_of_the_staff_gives_whole_places_and_at_least_one(staff: int, share: int) -> None:
    places = Quota(percent=share).places(staff)
    assert places is not None
    assert places == max(1, -(-staff * share // 100))
    check_quota(Quota(percent=share), staff, places)
    with pytest.raises(OverQuota) as refused:
        check_quota(Quota(percent=share), staff, places + 1)
    assert "超出 1 人" in refused.value.sentence


def test_a_quota_is_one_of_two_and_a_list_is_never_empty() -> None:
    check_quota(Quota(), 10, 1000)
    with pytest.raises(ListEmpty):
        check_quota(Quota(), 10, 0)
    with pytest.raises(QuotaUnclear):
        check_quota_clear(Quota(3, 5))


@given(st.integers(1, 10**9), st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_budget_is_never_exceeded(budget: int, held: int, asked: int) -> None:
    if held + asked <= budget:
        check_budget(budget, held, asked)
        return
    with pytest.raises(OverBudget) as refused:
        check_budget(budget, held, asked)
    assert refused.value.facts == {
        "budget_cents": budget,
        "held_cents": held,
        "asked_cents": asked,
    }


@given(st.lists(st.tuples(st.integers(0, 300_000), st.integers(1, 300_000)), max_size=8))
def test_nobody_gets_more_goods_in_a_year_than_the_limit(people: list[tuple[int, int]]) -> None:
    limit = DEFAULTS[FigureName.GOODS_PER_YEAR] * 100
    asked = [Goods(f"第{n}人", had, now) for n, (had, now) in enumerate(people)]
    over = [one for one in asked if one.had_cents + one.now_cents > limit]
    if not over:
        check_goods(asked, DEFAULTS)
        return
    with pytest.raises(OverGoodsLimit, match=over[0].name) as refused:
        check_goods(asked, DEFAULTS)
    assert refused.value.facts["people"] == len(over)
