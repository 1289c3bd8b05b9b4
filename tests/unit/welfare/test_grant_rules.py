"""Help on a hardship file: what its cap hangs on, the arithmetic, that no cap is passed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.relief.domain.grants import (
    Cap,
    Grant,
    GrantIncomplete,
    cap_of,
    check_grant,
    check_grant_cap,
)
from services.welfare.relief.domain.kinds import GRANTS, AidKind, SchoolLevel
from services.welfare.relief.domain.money import FIGURES, OverCap

DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}
LINE = 70_000  # 700 yuan a month


def _grant(kind: AidKind, **members: Any) -> Grant:
    return Grant(kind, deep=True, line_cents=LINE, **members)


WHOLE = (
    _grant(AidKind.LIVING),
    _grant(AidKind.MEDICAL, self_paid_cents=900_000),
    _grant(AidKind.EDUCATION, level=SchoolLevel.COLLEGE, student="林小雨"),
    _grant(AidKind.EDUCATION, level=SchoolLevel.SENIOR, student="林小雨"),
)


@pytest.mark.parametrize("grant", WHOLE)
def test_what_its_cap_hangs_on_is_enough(grant: Grant) -> None:
    check_grant(grant)
    assert cap_of(grant, DEFAULTS).cents > 0


@pytest.mark.parametrize(
    ("grant", "said"),
    [
        (_grant(AidKind.MEDICAL), "自付"),
        (_grant(AidKind.EDUCATION, level=SchoolLevel.SENIOR), "学生姓名"),
        (_grant(AidKind.EDUCATION, student="林小雨"), "就读阶段"),
        (_grant(AidKind.LIVING, self_paid_cents=100), "只有医疗救助"),
        (_grant(AidKind.MEDICAL, self_paid_cents=100, student="林小雨"), "只有助学救助"),
    ],
)
def test_what_is_missing_or_out_of_place_is_said(grant: Grant, said: str) -> None:
    with pytest.raises(GrantIncomplete, match=said):
        check_grant(grant)


@pytest.mark.parametrize(
    ("grant", "cents"),
    [
        (WHOLE[0], 12 * LINE),
        (Grant(AidKind.LIVING, deep=False, line_cents=LINE), 10 * LINE),
        (WHOLE[1], 900_000),
        (_grant(AidKind.MEDICAL, self_paid_cents=9_000_000), 2_000_000),
        (WHOLE[2], 10 * LINE),
        (WHOLE[3], 6 * LINE),
    ],
)
def test_the_caps_are_those_of_the_rules(grant: Grant, cents: int) -> None:
    assert cap_of(grant, DEFAULTS).cents == cents


def test_over_the_cap_the_rule_and_the_arithmetic_are_shown() -> None:
    cap = cap_of(WHOLE[0], DEFAULTS)
    with pytest.raises(OverCap) as refused:
        check_grant_cap(AidKind.LIVING, 300_000, 600_000, cap)
    assert refused.value.sentence == (
        "按全县规则，生活救助深度困难每户每个自然年最多 12 个月低保标准（每月 700 元），"
        "即 8,400 元："
        "今年已给（含待办）6,000 元，这次 3,000 元，合计 9,000 元，超出 600 元。"
        "确需办理的，请先集体研究，再填写会议纪要编号和日期。"
    )


@given(
    st.sampled_from(sorted(GRANTS)),
    st.integers(0, 3_000_000),
    st.lists(st.integers(1, 900_000), max_size=12),
)
def test_what_was_let_through_never_passes_the_cap(
    kind: AidKind, cap_cents: int, wishes: list[int]
) -> None:
    given_cents, cap = 0, Cap(cap_cents, "")
    for wish in wishes:
        try:
            check_grant_cap(kind, wish, given_cents, cap)
        except OverCap:
            assert given_cents + wish > cap_cents
        else:
            given_cents += wish
    assert given_cents <= cap_cents
