"""The rules of units."""

from datetime import date, timedelta

import pytest

from services.directory.units.domain import DayNotPossible, check_day, initials_of, sort_key_of

TODAY = date(2026, 3, 16)
DAY = timedelta(days=1)


def test_a_school_is_found_by_the_letters_people_type() -> None:
    assert sort_key_of("县一中") == "xian yi zhong"
    assert initials_of("xian yi zhong") == "xyz"


@pytest.mark.parametrize(
    ("current", "first_day", "possible"),
    [
        (None, TODAY, True),
        (None, TODAY + DAY, False),
        (TODAY - DAY, TODAY, True),
        (TODAY, TODAY, True),
        (TODAY, TODAY - DAY, False),
    ],
)
def test_a_union_moves_on_from_its_last_move(
    current: date | None, first_day: date, *, possible: bool
) -> None:
    try:
        check_day(current, first_day, TODAY)
    except DayNotPossible:
        assert not possible
    else:
        assert possible
