"""Ratios of delegates: each verdict against fractions, with what is not known left open."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.terms.domain.figures import FIGURES, FigureName
from services.activities.terms.domain.ratios import (
    Check,
    CheckName,
    Facts,
    Staff,
    Verdict,
    checks_of,
    least_delegates,
)
from shared.contracts.directory import Sex

DAY = date(2026, 3, 1)
FIGURES_SET = {name: rule.default for name, rule in FIGURES.items()}

DELEGATES = st.lists(
    st.builds(
        Facts,
        sex=st.sampled_from([Sex.FEMALE, Sex.MALE, None]),
        birth_year=st.one_of(st.none(), st.integers(1960, 2004)),
        is_teacher=st.sampled_from([True, False, None]),
        is_leader=st.sampled_from([True, False, None]),
    ),
    max_size=60,
)


def checked(delegates: list[Facts], staff: Staff, **figures: int) -> dict[CheckName, Check]:
    own = FIGURES_SET | {FigureName(f"term_{name}"): value for name, value in figures.items()}
    return {check.name: check for check in checks_of(delegates, staff, own, DAY)}


def three(values: list[bool | None], asked: Fraction, *, at_least: bool) -> Verdict:
    """The model: both answers to what is not known are tried."""
    if not values:
        return Verdict.UNKNOWN
    low = Fraction(sum(value is True for value in values), len(values))
    high = Fraction(sum(value is not False for value in values), len(values))
    ends = {low >= asked, high >= asked} if at_least else {low <= asked, high <= asked}
    if ends == {True}:
        return Verdict.MET
    return Verdict.MISSED if ends == {False} else Verdict.UNKNOWN


@given(DELEGATES, st.integers(0, 100))
def test_teachers_leaders_and_young_are_judged_by_fractions(
    delegates: list[Facts], percent: int
) -> None:
    found = checked(
        delegates,
        Staff(90),
        teacher_percent=percent,
        leader_percent=percent,
        young_percent=percent,
    )
    asked = Fraction(percent, 100)
    young = [None if d.birth_year is None else 2026 - d.birth_year <= 35 for d in delegates]
    teachers, leaders = [d.is_teacher for d in delegates], [d.is_leader for d in delegates]
    assert found[CheckName.TEACHERS].verdict is three(teachers, asked, at_least=True)
    assert found[CheckName.LEADERS].verdict is three(leaders, asked, at_least=False)
    assert found[CheckName.YOUNG].verdict is three(young, asked, at_least=True)


@given(DELEGATES, st.integers(1, 300), st.data(), st.integers(0, 100))
def test_women_are_near_their_share_of_the_staff(
    delegates: list[Facts], staff: int, data: st.DataObject, gap: int
) -> None:
    women = data.draw(st.integers(0, staff))
    found = checked(delegates, Staff(staff, women), women_gap=gap)[CheckName.WOMEN]
    asked = Fraction(women, staff) - Fraction(gap, 100)
    marks = [None if d.sex is None else d.sex is Sex.FEMALE for d in delegates]
    assert found.verdict is three(marks, asked, at_least=True)


@given(st.integers(0, 3000))
def test_the_ladder_never_asks_for_more_than_there_are(staff: int) -> None:
    least = least_delegates(staff, FIGURES_SET)
    assert least <= staff
    if staff > 100:
        percent = 20 if staff >= 200 else 30
        assert Fraction(least, staff) >= Fraction(percent, 100)
        assert Fraction(least - 1, staff) < Fraction(percent, 100)


@pytest.mark.parametrize(
    ("staff", "least"), [(12, 12), (30, 30), (100, 30), (101, 31), (199, 60), (200, 40), (670, 134)]
)
def test_the_ladder_of_numbers(staff: int, least: int) -> None:
    assert least_delegates(staff, FIGURES_SET) == least


def test_the_arithmetic_is_shown() -> None:
    delegates = [
        *(Facts(Sex.FEMALE, 1995, is_teacher=True, is_leader=False) for _ in range(20)),
        *(Facts(Sex.MALE, 1975, is_teacher=False, is_leader=True) for _ in range(10)),
    ]
    found = checked(delegates, Staff(120, 90))
    assert found[CheckName.NUMBER].arithmetic == (
        "教职工 120 人，至少 30%：120×30%，即 36 人，现有 30 人，还差 6 人。"
    )
    assert found[CheckName.TEACHERS].shown == "66.7%"
    assert found[CheckName.LEADERS].arithmetic == (
        "30 名代表的 20%，即最多 6 人；现有 10 人，超出 4 人。"
    )
    assert found[CheckName.WOMEN].arithmetic == (
        "教职工 120 人中女 90 人；代表可以低 10 个百分点，30 名代表中至少 20 人；现有 20 人。"
    )
    assert found[CheckName.YOUNG].arithmetic == (
        "30 名代表的 15%，即至少 5 人；现有 35 岁及以下的 20 人。"
    )


def test_what_is_not_known_is_said_and_not_guessed() -> None:
    found = checked([Facts(is_teacher=True), Facts()], Staff(0))
    assert found[CheckName.NUMBER].verdict is Verdict.UNKNOWN
    assert found[CheckName.WOMEN].asked == "填写女教职工人数后可比"
    assert found[CheckName.TEACHERS].arithmetic == (
        "2 名代表的 60%，即至少 2 人；现有 1 人，另有 1 人没有填写。"
    )
    assert {check.verdict for check in checked([], Staff(90, 60)).values()} == {
        Verdict.MISSED,
        Verdict.UNKNOWN,
    }
