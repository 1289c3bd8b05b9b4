"""The rules of access: passwords, growing delays, the life of a session, and the gate."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.access.commands import hashing
from services.directory.access.domain.attempts import (
    THROTTLES,
    AttemptKind,
    Attempts,
    TooManyAttempts,
    count_attempt,
)
from services.directory.access.domain.gate import CrossSite, SessionId, decide, read_cookie
from services.directory.access.domain.keys import KNOWN_AFTER, DatedKey, key_to_sign_with
from services.directory.access.domain.passwords import (
    WeakPassword,
    check_password,
    is_common,
    normal_password,
    one_time_password,
)
from services.directory.access.domain.sessions import is_alive, needs_renewal
from shared.errors import NotSignedIn

NOW = datetime(2026, 3, 16, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    "password",
    [
        "elevenchars",
        "password1234",
        "PASSW0RDpassw0rd",
        "123456789012",
        "987654321098",
        "aaaaaaaaaaaa",
        "abababababab",
        "qwertyuiop12",
        "gonghui2026202",
        "woaini5201314",
        "chair-01chair-01",
        "x" * 201,
    ],
)
def test_an_easy_or_endless_password_is_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        check_password(password, "chair-01")


@pytest.mark.parametrize(
    "password",
    ["langer weg am fluss", "三月 河边 走路 很久 慢慢 回", "T7#kq-wz9!mB", "my dog chases bees"],
)
def test_a_long_password_of_any_composition_is_accepted(password: str) -> None:
    check_password(password, "chair-01")


def test_a_password_handed_out_is_never_one_that_a_person_might_not_choose() -> None:
    chooser = random.Random(7)  # noqa: S311 - no secret
    made = {one_time_password(chooser.choice) for _ in range(500)}
    assert len(made) == 500
    for password in made:
        check_password(password, "chair-01")
        assert not set(password) & set("01ilo")


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_can_be_judged(password: str, login: str) -> None:
    assert is_common(password, login) in {True, False}


def test_the_same_password_is_typed_in_several_ways() -> None:
    assert normal_password("ｃａｆé１２") == normal_password("cafe\u030112")


def test_a_hash_costs_as_much_memory_as_it_should() -> None:
    stored = hashing._hasher.hash("anything")
    assert stored.startswith("$argon2id$")
    assert "m=65536,t=3" in stored


@pytest.mark.parametrize("kind", AttemptKind)
def test_delays_grow_to_a_limit_and_never_shrink(kind: AttemptKind) -> None:
    throttle = THROTTLES[kind]
    waits = [throttle.wait_after(n) for n in range(throttle.free + 40)]
    assert waits == sorted(waits)
    assert set(waits[: throttle.free]) == {timedelta()}
    assert waits[throttle.free] == SECOND
    assert waits[-1] == throttle.longest


@given(st.lists(st.integers(0, 4000), min_size=1, max_size=80), st.sampled_from(AttemptKind))
def test_no_rhythm_of_attempts_gets_more_guesses_than_the_delays_allow(
    pauses: list[int], kind: AttemptKind
) -> None:
    throttle = THROTTLES[kind]
    state, now = Attempts(0, NOW, NOW), NOW
    for pause in pauses:
        now += timedelta(seconds=pause)
        if now < state.blocked_until:
            with pytest.raises(TooManyAttempts) as refusal:
                count_attempt(kind, state, now)
            assert 0 < refusal.value.seconds <= throttle.longest.total_seconds()
            continue
        before, state = state, count_attempt(kind, state, now)
        forgiven = (now - before.blocked_until) // throttle.forgives_one_in
        assert state.failures == min(max(0, before.failures - forgiven) + 1, throttle.most)
        assert state.blocked_until - now == throttle.wait_after(state.failures)


@pytest.mark.parametrize("kind", AttemptKind)
def test_a_guesser_who_never_rests_ends_at_the_longest_delay(kind: AttemptKind) -> None:
    throttle = THROTTLES[kind]
    state, now, guesses = Attempts(0, NOW, NOW), NOW, 0
    while now < NOW + timedelta(days=1):
        state = count_attempt(kind, state, now)
        guesses += 1
        now = max(now + SECOND, state.blocked_until)
    assert guesses < throttle.most + timedelta(days=1) / throttle.longest
    assert state.blocked_until - state.last_at == throttle.longest


def test_failures_are_forgiven_one_by_one_while_nobody_tries() -> None:
    kind = AttemptKind.ADDRESS
    period = THROTTLES[kind].forgives_one_in
    before = Attempts(30, NOW, NOW)
    assert count_attempt(kind, before, NOW + period - SECOND).failures == 31
    assert count_attempt(kind, before, NOW + period).failures == 30
    assert count_attempt(kind, before, NOW + 30 * period).failures == 1


def test_the_daily_slips_of_a_whole_school_do_not_add_up() -> None:
    state, now = Attempts(0, NOW, NOW), NOW
    for _ in range(200):
        now += timedelta(minutes=3)
        state = count_attempt(AttemptKind.ADDRESS, state, now)
    assert state.blocked_until == now


def test_a_wait_is_told_in_whole_seconds_rounded_up() -> None:
    assert TooManyAttempts(timedelta(milliseconds=1)).seconds == 1
    assert TooManyAttempts(timedelta(milliseconds=1001)).seconds == 2
    assert TooManyAttempts(timedelta(seconds=2)).facts == {"retry_after": 2}


def test_a_session_lives_within_its_idle_time_and_its_longest_time() -> None:
    idle, expires = timedelta(minutes=30), NOW + timedelta(hours=12)
    assert is_alive(NOW, expires, idle, NOW + idle - SECOND)
    assert not is_alive(NOW, expires, idle, NOW + idle)
    assert is_alive(expires - SECOND, expires, idle, expires - SECOND)
    assert not is_alive(expires - SECOND, expires, idle, expires)


def test_the_idle_clock_is_not_written_with_each_request() -> None:
    assert not needs_renewal(NOW, NOW + timedelta(seconds=59))
    assert needs_renewal(NOW, NOW + timedelta(seconds=60))


def test_the_newest_key_that_everybody_can_know_signs() -> None:
    first = DatedKey("first", NOW)
    second = DatedKey("second", NOW + timedelta(days=1))
    assert key_to_sign_with([first], NOW) == first
    early = second.published_at + KNOWN_AFTER - SECOND
    assert key_to_sign_with([first, second], early) == first
    assert key_to_sign_with([first, second], early + SECOND) == second


OURS = {
    "cookie": "sid=secret",
    "host": "union.example",
    "origin": "https://union.example",
    "sec-fetch-site": "same-origin",
    "x-requested-with": "gonghui",
}
UNSAFE = ["POST", "PUT", "PATCH", "DELETE", "post", "TRACE", "anything"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", *UNSAFE])
def test_our_own_page_is_let_in_with_its_cookie(method: str) -> None:
    assert decide(method, OURS, secure=False) == SessionId("secret", renews=True)


@pytest.mark.parametrize("method", UNSAFE)
@pytest.mark.parametrize(
    "change",
    [
        {"x-requested-with": None},
        {"x-requested-with": "XMLHttpRequest"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "https://union.example.evil.example"},
        {"origin": "https://union.example:8443"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {"origin": None, "sec-fetch-site": None},
    ],
)
def test_a_change_that_another_site_could_have_caused_is_refused(
    method: str, change: dict[str, str | None]
) -> None:
    headers = {k: v for k, v in (OURS | change).items() if v is not None}
    assert isinstance(decide(method, headers, secure=False), CrossSite)
    assert isinstance(decide("GET", headers, secure=False), SessionId), "reading changes nothing"


@pytest.mark.parametrize("left_out", ["origin", "sec-fetch-site"])
def test_an_older_browser_says_less_and_still_gets_in(left_out: str) -> None:
    headers = {k: v for k, v in OURS.items() if k != left_out}
    assert isinstance(decide("POST", headers, secure=False), SessionId)


def test_a_program_with_a_token_needs_no_page() -> None:
    headers = {"authorization": "Bearer program", "cookie": "sid=other"}
    assert decide("POST", headers, secure=True) == SessionId("program", renews=True)


@pytest.mark.parametrize(
    "headers", [{}, {"authorization": "Basic abc"}, {"authorization": "Bearer "}, {"cookie": "a=b"}]
)
def test_who_brings_nothing_is_asked_to_sign_in(headers: dict[str, str]) -> None:
    assert isinstance(decide("POST", headers, secure=False), NotSignedIn)


def test_over_https_only_the_cookie_bound_to_this_host_counts() -> None:
    planted = OURS | {"cookie": "sid=planted-by-a-neighbour"}
    assert isinstance(decide("GET", planted, secure=True), NotSignedIn)
    bound = OURS | {"cookie": "sid=planted; __Host-sid=ours"}
    assert decide("GET", bound, secure=True) == SessionId("ours", renews=True)


def test_a_stream_does_not_renew() -> None:
    stream = OURS | {"accept": "text/event-stream"}
    assert decide("GET", stream, secure=False) == SessionId("secret", renews=False)


@given(st.text(max_size=80), st.sampled_from(["sid", "__Host-sid"]))
def test_any_cookie_header_can_be_read(header: str, name: str) -> None:
    value = read_cookie(header, name)
    assert ";" not in value
    if value:
        assert f"{name}=" in header
