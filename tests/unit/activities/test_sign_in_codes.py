"""The code on the wall and the ticket for it."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.hall.domain.codes import (
    CODE_SECONDS,
    DIGITS,
    CodeNotTaken,
    TicketNotTaken,
    check_code,
    code_at,
    seconds_left,
    ticket_for,
    ticket_moment,
)

KEY = bytes(32)
OTHER_KEY = bytes([1]) * 32
NOW = datetime(2026, 3, 20, 5, 30, tzinfo=UTC)
PERSON, ANOTHER = UUID(int=1), UUID(int=2)


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


@given(st.integers(0, 60), st.integers(0, 14))
def test_a_code_is_taken_for_a_minute_after_it_was_shown(age: int, shift: int) -> None:
    shown = later(shift)
    check_code(KEY, code_at(KEY, shown), shown + timedelta(seconds=min(age, 60)))


def test_an_old_code_is_not_taken() -> None:
    with pytest.raises(CodeNotTaken, match="现在的签到码"):
        check_code(KEY, code_at(KEY, NOW), later(76))


def test_a_code_of_another_session_is_not_taken() -> None:
    with pytest.raises(CodeNotTaken):
        check_code(KEY, code_at(OTHER_KEY, NOW), NOW)


def test_the_code_changes_and_has_its_digits() -> None:
    codes = {code_at(KEY, later(n * CODE_SECONDS)) for n in range(50)}
    assert len(codes) >= 49
    assert all(len(code) == DIGITS and code.isdigit() for code in codes)
    assert code_at(KEY, NOW) == code_at(KEY, later(seconds_left(NOW) - 1))
    assert code_at(KEY, NOW) != code_at(KEY, later(seconds_left(NOW)))


def test_a_ticket_is_its_owners_alone_and_lasts_for_hours() -> None:
    ticket = ticket_for(KEY, PERSON, NOW)
    assert ticket_moment(KEY, ticket, PERSON, later(11 * 3600)) == NOW
    for key, person, moment in (
        (KEY, ANOTHER, NOW),
        (OTHER_KEY, PERSON, NOW),
        (KEY, PERSON, later(13 * 3600)),
    ):
        with pytest.raises(TicketNotTaken):
            ticket_moment(key, ticket, person, moment)


@given(st.text(max_size=60))
def test_what_is_no_ticket_is_refused(given_text: str) -> None:
    with pytest.raises(TicketNotTaken):
        ticket_moment(KEY, given_text, PERSON, NOW)


def test_a_ticket_with_another_moment_is_refused() -> None:
    moment, mac = ticket_for(KEY, PERSON, NOW).split(".")
    with pytest.raises(TicketNotTaken):
        ticket_moment(KEY, f"{int(moment) + 60}.{mac}", PERSON, NOW)
