"""When a message may leave, and what follows a failure."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifications.channels.domain.attempts import (
    ARRIVED,
    CAUSES,
    CHINA,
    LASTING,
    RETRY_DELAYS,
    WAKING_HOURS,
    Cause,
    Outcome,
    State,
    after_attempt,
    leaves_at,
    waking_time,
)
from services.notifications.kinds import MANNERS, Kind, Mail

MOMENTS = st.integers(0, 2 * 365 * 24 * 3600).map(
    lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@given(MOMENTS)
def test_whatever_the_hour_a_message_leaves_in_the_next_waking_hours(moment: datetime):
    leaves = waking_time(moment)

    first, last = WAKING_HOURS
    assert first <= leaves.astimezone(CHINA).time() < last
    assert timedelta(0) <= leaves - moment <= timedelta(hours=10)


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        ("2026-03-16T06:59:59+08:00", "2026-03-16T07:00:00+08:00"),
        ("2026-03-16T07:00:00+08:00", "2026-03-16T07:00:00+08:00"),
        ("2026-03-16T20:59:59+08:00", "2026-03-16T20:59:59+08:00"),
        ("2026-03-16T21:00:00+08:00", "2026-03-17T07:00:00+08:00"),
        ("2026-12-31T23:30:00+08:00", "2027-01-01T07:00:00+08:00"),
        ("2026-03-15T23:30:00+00:00", "2026-03-16T07:30:00+08:00"),
    ],
)
def test_the_quiet_hours_are_those_of_china(now: str, leaves: str):
    assert waking_time(datetime.fromisoformat(now)) == datetime.fromisoformat(leaves)


@given(MOMENTS, st.sampled_from(Kind))
def test_kinds_that_stay_inside_never_leave_and_digests_wait(moment: datetime, kind: Kind):
    leaves = leaves_at(MANNERS[kind].mail, moment)

    manner = MANNERS[kind].mail
    if manner is Mail.NEVER:
        assert leaves is None
    elif manner is Mail.COLLECTED:
        assert leaves >= moment + timedelta(minutes=10)
    else:
        assert leaves == waking_time(moment)


@given(st.lists(st.sampled_from([None, *Cause]), max_size=12), MOMENTS)
def test_every_story_of_attempts_ends(outcomes: list[Cause | None], now: datetime):
    for attempts, cause in enumerate(outcomes, 1):
        verdict = after_attempt(attempts, Outcome(cause), now)
        assert (verdict.next_at is None) == (verdict.state is not State.PENDING)
        if verdict.state is not State.PENDING:
            break
        assert verdict.next_at > now
        now = verdict.next_at
    assert attempts <= len(RETRY_DELAYS) + 1 if outcomes else True


@pytest.mark.parametrize("cause", sorted(LASTING))
def test_what_will_not_mend_is_not_tried_again(cause: Cause):
    assert after_attempt(1, Outcome(cause), datetime(2026, 1, 1, tzinfo=UTC)).state is State.FAILED


def test_delays_grow():
    assert list(RETRY_DELAYS) == sorted(RETRY_DELAYS)


def test_an_arrived_message_is_sent():
    assert after_attempt(6, ARRIVED, datetime(2026, 1, 1, tzinfo=UTC)).state is State.SENT


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_says_in_chinese_what_is_wrong(cause: Cause):
    assert CAUSES[cause].sentence.endswith("。")


def test_the_waking_hours_are_a_day():
    assert (time(7), time(21)) == WAKING_HOURS
