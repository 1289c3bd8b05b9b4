"""The life of a notice against a model that knows only what the words of the rule say."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.activities.notices.domain.life import (
    CLOSABLE,
    FINDING_LABELS,
    KIND_LABELS,
    MOVE_LABELS,
    NEXT,
    OUTCOME_LABELS,
    SHOWN,
    STATE_LABELS,
    Finding,
    NoticeMove,
    NoticeMoveNotAllowed,
    NoticeState,
    PostedWrong,
    after,
    check_posted,
    is_over,
    next_check,
    outcome_of,
)
from services.activities.notices.domain.objections import (
    LONGEST,
    Judge,
    ObjectionTooLate,
    ObjectionTooLong,
    OwnMatter,
    Parties,
    check_in_time,
    check_judge,
    merged,
)
from shared.contracts.activities import NoticeKind, NoticeOutcome

FIRST, LAST = date(2026, 3, 16), date(2026, 3, 20)
DAY = timedelta(days=1)
MAKER, OTHER, OBJECTOR = (UUID(int=n) for n in (1, 2, 3))


class NoticeLife(RuleBasedStateMachine):
    """Days pass, people object and are answered; the clock looks when it was told to."""

    def __init__(self) -> None:
        super().__init__()
        self.state = NoticeState.REQUESTED
        self.today = FIRST - 2 * DAY
        self.waiting = 0
        self.findings: list[Finding] = []
        self.outcome: NoticeOutcome | None = None
        self.closings = 0

    def _move(self, move: NoticeMove) -> None:
        self.state = after(self.state, move)
        if self.state is NoticeState.CLOSED:
            self.closings += 1

    @rule(days=st.integers(1, 3))
    def days_pass(self, days: int) -> None:
        self.today += days * DAY

    @rule()
    def the_clock_looks(self) -> None:
        check = next_check(self.state, FIRST, LAST, hangs=True)
        if check is None or check > self.today:
            return
        if self.state is NoticeState.REQUESTED:
            self._move(NoticeMove.OPEN)
        if self.state in CLOSABLE and is_over(LAST, self.today):
            self._move(NoticeMove.CLOSE)
            self.outcome = outcome_of(self.findings)

    @rule()
    def somebody_objects(self) -> None:
        begun = self.state in SHOWN and self.today <= LAST
        try:
            check_in_time(self.state, LAST, self.today, self.today)
        except ObjectionTooLate:
            assert not begun
            return
        assert begun
        self._move(NoticeMove.OBJECT)
        self.waiting += 1

    @precondition(lambda self: self.waiting and self.state is NoticeState.OBJECTED)
    @rule(found=st.sampled_from(Finding))
    def an_objection_is_handled(self, found: Finding) -> None:
        self.waiting -= 1
        self.findings.append(found)
        self._move(NoticeMove.ANSWER if self.waiting else NoticeMove.SETTLE)
        if not self.waiting and is_over(LAST, self.today):
            self._move(NoticeMove.CLOSE)
            self.outcome = outcome_of(self.findings)

    @precondition(lambda self: self.state is not NoticeState.CLOSED)
    @rule(wish=st.integers(0, 9))
    def it_is_taken_back(self, wish: int) -> None:
        if wish:  # seldom, or hardly a notice would see its last day
            return
        self._move(NoticeMove.WITHDRAW)
        self.outcome, self.waiting = NoticeOutcome.WITHDRAWN, 0

    @invariant()
    def objections_that_wait_are_what_objected_means(self) -> None:
        assert (self.state is NoticeState.OBJECTED) == (self.waiting > 0)

    @invariant()
    def it_closes_once_and_then_has_an_outcome(self) -> None:
        assert self.closings == (self.state is NoticeState.CLOSED)
        assert (self.outcome is not None) == (self.state is NoticeState.CLOSED)

    @invariant()
    def it_stands_only_where_nobody_was_right(self) -> None:
        if self.outcome is NoticeOutcome.STOOD:
            assert set(self.findings) <= {Finding.REJECTED}
            assert self.today > LAST

    @invariant()
    def the_clock_waits_for_nobody_who_has_to_act(self) -> None:
        check = next_check(self.state, FIRST, LAST, hangs=True)
        assert (check is None) == (self.state in {NoticeState.OBJECTED, NoticeState.CLOSED})


TestNoticeLife = NoticeLife.TestCase


def test_the_last_day_is_one_on_which_people_object() -> None:
    check_in_time(NoticeState.OPEN, LAST, LAST, LAST)
    assert not is_over(LAST, LAST)
    assert is_over(LAST, LAST + DAY)
    with pytest.raises(ObjectionTooLate):
        check_in_time(NoticeState.OPEN, LAST, LAST + DAY, LAST + DAY)


def test_the_table_is_whole() -> None:
    assert {move for _, move in NEXT} == set(NoticeMove) == set(MOVE_LABELS)
    assert set(STATE_LABELS) == set(NoticeState)
    assert set(KIND_LABELS) == set(NoticeKind)
    assert set(OUTCOME_LABELS) == set(NoticeOutcome)
    assert set(FINDING_LABELS) == set(Finding)


def test_what_the_table_does_not_know_is_refused_in_words() -> None:
    for state in NoticeState:
        for move in NoticeMove:
            if (state, move) not in NEXT:
                with pytest.raises(NoticeMoveNotAllowed, match=STATE_LABELS[state]):
                    after(state, move)


def test_nothing_but_a_note_follows_the_end() -> None:
    ended = [move for state, move in NEXT if state is NoticeState.CLOSED]
    assert ended == [NoticeMove.NOTE]


def test_what_nobody_hung_up_is_not_closed_by_the_clock() -> None:
    for state in SHOWN:
        assert next_check(state, FIRST, LAST, hangs=False) is None


@pytest.mark.parametrize(
    ("posted", "today"), [(FIRST + DAY, FIRST), (FIRST - DAY, LAST)], ids=["to come", "too early"]
)
def test_a_day_on_which_nothing_was_hung_up_is_refused(posted: date, today: date) -> None:
    with pytest.raises(PostedWrong):
        check_posted(posted, FIRST, today, already=None)
    with pytest.raises(NoticeMoveNotAllowed):
        check_posted(FIRST, None, FIRST, already=None)


@given(st.lists(st.sampled_from(Finding)))
def test_right_in_part_is_right_enough(findings: list[Finding]) -> None:
    stood = all(finding is Finding.REJECTED for finding in findings)
    assert outcome_of(findings) == (NoticeOutcome.STOOD if stood else NoticeOutcome.UPHELD)


@given(
    st.sampled_from([MAKER, OTHER, OBJECTOR]),
    st.booleans(),
    st.booleans(),
    st.sampled_from([OBJECTOR, None]),
    st.sampled_from(Finding),
)
def test_no_party_turns_an_objection_down(
    judge: UUID, is_county: bool, as_chair: bool, objector: UUID | None, found: Finding
) -> None:
    parties = Parties(MAKER, as_chair, objector)
    try:
        check_judge(Judge(judge, is_county), parties, found)
    except OwnMatter:
        refused = True
    else:
        refused = False
    turned_down = found is not Finding.UPHELD
    by_party = judge == MAKER or (as_chair and not is_county)
    assert refused == ((judge == objector) or (turned_down and by_party))


@given(st.text(max_size=3000), st.text(min_size=1, max_size=3000))
def test_what_is_said_twice_is_kept_whole_or_refused(earlier: str, later: str) -> None:
    try:
        both = merged(earlier, later)
    except ObjectionTooLong:
        assert len(earlier) + len(later) > LONGEST - 10
        return
    assert both.startswith(earlier)
    assert later in both
    assert merged(both, later) == both
