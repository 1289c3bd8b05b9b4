"""The rules of records: codes, the size of committees, the days that come near."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.records.domain.codes import CodeNotPossible, check_sign, clean_code
from services.directory.records.domain.committees import (
    Standing,
    band_of,
    election_due,
    size_warning,
    warnings,
)
from services.directory.records.domain.figures import FIGURES

DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}
SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
TODAY = date(2026, 3, 16)


@given(st.text(SIGNS, min_size=17, max_size=17), st.integers(0, 17), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_always_found(first: str, place: int, sign: str) -> None:
    code = first + check_sign(first)
    assert clean_code(f" {code[:9]} {code[9:].lower()} ") == code
    wrong = code[:place] + sign + code[place + 1 :]
    if wrong != code:
        with pytest.raises(CodeNotPossible):
            clean_code(wrong)


def test_the_check_sign_of_the_standards_own_kind() -> None:
    # Worked out by hand from the weights of GB 32100-2015: 8*1 + 1*3 = 11, 31 - 11 = 20, "L".
    assert check_sign("81000000000000000") == "L"


@pytest.mark.parametrize(
    ("members", "seats", "warning"),
    [
        (24, 1, None),
        (24, 3, None),
        (24, 5, None),
        (24, 2, "委员 2 人，少于 不足 25 名会员的 3-5 人，也可以只设组织员 1 人"),
        (24, 6, "委员 6 人，超过 不足 25 名会员的 3-5 人，也可以只设组织员 1 人"),
        (25, 1, "委员 1 人，少于 25-200 名会员的 3-7 人"),
        (25, 7, None),
        (200, 9, "委员 9 人，超过 25-200 名会员的 3-7 人"),
        (201, 6, "委员 6 人，少于 201-1000 名会员的 7-15 人"),
        (1000, 15, None),
        (1001, 99, None),
    ],
)
def test_a_committee_fits_the_number_of_members(
    members: int, seats: int, warning: str | None
) -> None:
    assert size_warning(members, seats, DEFAULTS) == warning


@given(st.integers(0, 1000))
def test_every_number_of_members_is_in_one_band(members: int) -> None:
    band = band_of(members, DEFAULTS)
    assert band is not None
    assert band.members[0] <= members <= band.members[1]


def test_a_term_from_a_leap_day_ends_on_the_28th() -> None:
    assert election_due(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert election_due(date(2021, 9, 10), 5) == date(2026, 9, 10)


@pytest.mark.parametrize(
    ("ahead", "said"),
    [(181, None), (180, "还有 180 天"), (0, "还有 0 天"), (-1, "已过 1 天")],
)
def test_an_election_is_warned_of_from_180_days_before(ahead: int, said: str | None) -> None:
    due = Standing(election_due=TODAY + timedelta(days=ahead))
    found = warnings(due, TODAY, DEFAULTS)
    assert (said in found[0]) if said else found == []


def test_what_nobody_has_said_is_not_warned_of() -> None:
    assert warnings(Standing(), TODAY, DEFAULTS) == []
    assert warnings(Standing(seats=9), TODAY, DEFAULTS) == []
