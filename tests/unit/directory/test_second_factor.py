"""The rules of the second factor, of logins and of where people are sent, on made-up values."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.directory.access.domain.accounts import LoginFrom, chair_governs, propose_logins
from services.directory.access.domain.attempts import (
    THROTTLES,
    AttemptKind,
    Attempts,
    TooManyAttempts,
    count_attempt,
)
from services.directory.access.domain.external import ProviderDeclined, check_issuer, safe_next
from services.directory.access.domain.second_factor import (
    DRIFT,
    STEP_SECONDS,
    SignInStep,
    is_authenticator_code,
    matching_step,
    normal_code,
    step_of_session,
)
from shared.contracts.roles import Role

START = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)


def code_at(step: int) -> str:
    return f"{step % 1_000_000:06}"


class Codes(RuleBasedStateMachine):
    """Somebody guesses, replays and signs in while the clock goes on.

    Whatever they do: a step's code is accepted once at most, none outside of the drift is, and no
    more guesses are looked at than the growing delay lets through.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.last_step: int | None = None
        self.attempts = Attempts(0, START, START)
        self.accepted: list[int] = []
        self.looked_at: list[datetime] = []

    @property
    def step(self) -> int:
        return int(self.now.timestamp()) // STEP_SECONDS

    def give(self, code: str) -> bool:
        """As the command does: count first, then look, then forgive where it was right."""
        try:
            self.attempts = count_attempt(AttemptKind.CODE, self.attempts, self.now)
        except TooManyAttempts:
            return False
        self.looked_at.append(self.now)
        found = matching_step(code, code_at, self.now, self.last_step)
        if found is None:
            return False
        assert found not in self.accepted
        assert abs(found - self.step) <= DRIFT
        self.last_step = found
        self.accepted.append(found)
        self.attempts = Attempts(0, self.now, self.now)
        self.looked_at.clear()
        return True

    @rule(seconds=st.integers(1, 7200))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(off=st.integers(-3, 3))
    def give_a_code_of_about_now(self, off: int) -> None:
        self.give(code_at(self.step + off))

    @rule(code=st.from_regex(r"[0-9]{6}", fullmatch=True))
    def guess(self, code: str) -> None:
        if code not in {code_at(self.step + off) for off in range(-DRIFT, DRIFT + 1)}:
            assert not self.give(code)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def replay(self, data: st.DataObject) -> None:
        assert not self.give(code_at(data.draw(st.sampled_from(self.accepted))))

    @precondition(lambda self: self.now >= self.attempts.blocked_until)
    @rule()
    def the_owner_gets_in_once_the_delay_is_over(self) -> None:
        if self.last_step is None or self.step > self.last_step:
            assert self.give(code_at(self.step))

    @invariant()
    def accepted_steps_only_rise(self) -> None:
        assert self.accepted == sorted(set(self.accepted))

    @invariant()
    def wrong_guesses_in_a_day_are_few(self) -> None:
        day = [at for at in self.looked_at if self.now - at < timedelta(days=1)]
        throttle = THROTTLES[AttemptKind.CODE]
        assert len(day) <= throttle.most + 48


TestCodes = Codes.TestCase


@given(typed=st.text(max_size=40))
def test_a_code_is_read_the_same_however_it_is_spaced(typed: str) -> None:
    assert normal_code(normal_code(typed)) == normal_code(typed)
    assert normal_code(" " + "-".join(typed) + " ") == normal_code(typed)


@pytest.mark.parametrize(
    ("typed", "is_code"),
    [
        ("123 456", True),
        ("１２３４５６", True),
        ("12345", False),
        ("abcd-efgh-jkmn", False),
        ("①②③④⑤⑥", True),
    ],
)
def test_what_looks_like_an_authenticators_code(typed: str, is_code: bool) -> None:
    assert is_authenticator_code(normal_code(typed)) is is_code


@given(
    must_change=st.booleans(),
    switched_on=st.booleans(),
    enrolled=st.booleans(),
    held=st.sets(st.sampled_from(Role)),
    required=st.sets(st.sampled_from(Role)),
)
def test_a_session_works_only_when_nothing_is_owed(
    must_change: bool, switched_on: bool, enrolled: bool, held: set[Role], required: set[Role]
) -> None:
    step = step_of_session(
        must_change=must_change,
        switched_on=switched_on,
        enrolled=enrolled,
        held=held,
        required=required,
    )
    owes_factor = switched_on and not enrolled and bool(held & required)
    assert (step is SignInStep.DONE) == (not must_change and not owes_factor)
    if must_change:
        assert step is SignInStep.CHANGE_PASSWORD, "the password comes first"


@given(
    source=st.sampled_from(LoginFrom),
    stems=st.lists(st.none() | st.sampled_from(["lq", "wang", "13900000001"]), max_size=30),
    taken=st.sets(st.sampled_from(["lq01", "lq02", "wang01", "13900000001"])),
)
def test_proposed_logins_are_free_and_each_is_somebodys_own(
    source: LoginFrom, stems: list[str | None], taken: set[str]
) -> None:
    proposed = propose_logins(source, stems, taken)
    given_out = [login for login in proposed if login]
    assert len(proposed) == len(stems)
    assert len(set(given_out)) == len(given_out)
    assert not taken & set(given_out)
    for stem, login in zip(stems, proposed, strict=True):
        assert login is None or login.startswith(stem or "-")
        if source is LoginFrom.PINYIN:
            assert (login is None) == (stem is None)


@given(roles=st.sets(st.sampled_from(Role)))
def test_a_chair_never_holds_the_keys_of_who_oversees_the_union_or_sees_the_county(
    roles: set[Role],
) -> None:
    union = "union"
    above = {
        Role.UNION_CHAIR,
        Role.AUDIT_COMMITTEE,
        Role.FINANCE_OFFICER,
        Role.PARTY_SECRETARY,
        Role.PRINCIPAL,
        Role.SUPERVISION,
        Role.CLUSTER_LEAD,
        Role.COUNTY_OFFICER,
        Role.COUNTY_CHAIR,
        Role.AUDITOR,
        Role.OPERATOR,
    }
    assert chair_governs({union}, union, roles) is not bool(roles & above)
    assert not chair_governs({"elsewhere"}, union, roles)


@example(path="///evil.example")
@example(path="/\\evil.example")
@given(path=st.text(max_size=60) | st.text("/\\:@?#.\t\r\nevil", max_size=9))
def test_whatever_is_asked_for_people_stay_on_this_site(path: str) -> None:
    chosen = safe_next(path)
    assert chosen.startswith("/")
    assert not chosen.startswith(("//", "/\\"))
    assert not any(character in chosen for character in "\\\r\n\t")


@pytest.mark.parametrize(
    ("reply", "promised", "good"),
    [
        ({"iss": "https://id.example"}, True, True),
        ({"iss": "https://id.example"}, False, True),
        ({}, False, True),
        ({}, True, False),
        ({"iss": "https://evil.example"}, False, False),
        ({"iss": "https://id.example/"}, True, False),
    ],
)
def test_a_reply_comes_from_the_issuer_that_was_asked(
    reply: dict[str, str], promised: bool, good: bool
) -> None:
    if good:
        check_issuer(reply, "https://id.example", promised=promised)
    else:
        with pytest.raises(ProviderDeclined):
            check_issuer(reply, "https://id.example", promised=promised)
