"""Amounts said in formal figures, as receipts have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.money import formal_yuan


@pytest.mark.parametrize(
    ("cents", "said"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (1_005, "壹拾元零伍分"),
        (105_000, "壹仟零伍拾元整"),
        (1_000_001, "壹万元零壹分"),
        (10_010_000_000, "壹亿零壹拾万元整"),
        (123_456_789_012, "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"),
        (-200, "负贰元整"),
    ],
)
def test_amounts_are_said_in_formal_figures(cents: int, said: str) -> None:
    assert formal_yuan(cents) == said


DIGITS = {digit: number for number, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}
GROUPS = {"万": 10_000, "亿": 100_000_000}


def read_back(said: str) -> int:
    """The cents that formal figures mean, read by another rule than they are written by."""
    total = group = digit = 0
    cents = 0
    for letter in said.removesuffix("整"):
        if letter in DIGITS:
            digit = DIGITS[letter]
        elif letter in PLACES:
            group += digit * PLACES[letter]
            digit = 0
        elif letter in GROUPS:
            total += (group + digit) * GROUPS[letter]
            group = digit = 0
        elif letter == "元":
            cents += (total + group + digit) * 100
            total = group = digit = 0
        else:
            cents += digit * {"角": 10, "分": 1}[letter]
            digit = 0
    return cents


@given(st.integers(0, 10**13))
def test_formal_figures_mean_the_amount_and_say_nought_once(cents: int) -> None:
    said = formal_yuan(cents)
    assert read_back(said) == cents
    assert "零零" not in said
    assert "零元" not in said or cents == 0
    assert said.endswith(("整", "分"))
