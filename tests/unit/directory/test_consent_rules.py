"""Consent: what may be said when, and what counts on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from services.directory.consent.domain import (
    MOVES,
    PURPOSES,
    Answer,
    ConsentStanding,
    Move,
    MoveNotPossible,
    Purpose,
    Text,
    TextNotPossible,
    check_day,
    check_text,
    has_consent,
    move,
    moves_from,
    standing_to,
)

START = date(2026, 3, 1)


class Life(RuleBasedStateMachine):
    """Texts are replaced, days pass, and a person says whatever they may, on and on."""

    def __init__(self) -> None:
        super().__init__()
        self.today = START
        self.texts = [Text(1, START)]
        self.answers: list[Answer] = []
        self.agreed: dict[date, bool] = {}

    @property
    def last(self) -> Answer | None:
        return self.answers[-1] if self.answers else None

    @rule()
    def a_day_passes(self) -> None:
        self.agreed[self.today] = has_consent(self.texts, self.answers, self.today)
        self.today += timedelta(days=1)

    @rule()
    def the_text_is_replaced(self) -> None:
        self.texts.append(Text(len(self.texts) + 1, self.today))
        assert not has_consent(self.texts, self.answers, self.today), "asked anew"

    @rule(wanted=st.sampled_from(Move))
    def the_person_speaks(self, wanted: Move) -> None:
        text = self.texts[-1]
        before = standing_to(text, self.last)
        if wanted not in moves_from(before, self.last):
            with pytest.raises(MoveNotPossible):
                move(text, self.last, wanted)
            return
        after = move(text, self.last, wanted)
        self.answers.append(Answer(after, text.version, self.today))
        assert has_consent(self.texts, self.answers, self.today) is (wanted is Move.GIVE)

    @rule()
    def whoever_agreed_may_always_withdraw(self) -> None:
        text = self.texts[-1]
        if self.last and self.last.standing is ConsentStanding.GIVEN:
            assert Move.WITHDRAW in moves_from(standing_to(text, self.last), self.last)

    @precondition(lambda self: self.agreed)
    @rule(data=st.data())
    def what_counted_on_a_day_that_is_over_counts_for_it_still(self, data: st.DataObject) -> None:
        day = data.draw(st.sampled_from(sorted(self.agreed)))
        assert has_consent(self.texts, self.answers, day) is self.agreed[day]


TestLife = Life.TestCase


def test_every_move_leads_somewhere_else() -> None:
    assert all(start is not end for (start, _), end in MOVES.items())
    assert set(MOVES.values()) == set(ConsentStanding) - {ConsentStanding.OPEN}


def test_nothing_asked_or_nothing_said_is_no_consent() -> None:
    answer = Answer(ConsentStanding.GIVEN, 1, START)
    assert not has_consent([], [answer], START)
    assert not has_consent([Text(1, START)], [], START)
    assert not has_consent([Text(1, START + timedelta(1))], [answer], START)
    assert has_consent([Text(1, START)], [answer], START)


@given(st.sampled_from(Purpose))
def test_a_text_names_who_receives_what_is_passed_on(purpose: Purpose) -> None:
    check_text(purpose, "青禾县总工会", START, START)
    if PURPOSES[purpose].passes_on:
        with pytest.raises(TextNotPossible, match="哪个单位"):
            check_text(purpose, None, START, START)
        assert PURPOSES[purpose].separate
    with pytest.raises(TextNotPossible, match="不能早于今天"):
        check_text(purpose, "青禾县总工会", START - timedelta(1), START)


def test_a_paper_is_of_a_day_that_has_come_and_after_the_last_answer() -> None:
    check_day(START, Answer(ConsentStanding.GIVEN, 1, START), START)
    with pytest.raises(TextNotPossible, match="晚于今天"):
        check_day(START + timedelta(1), None, START)
    with pytest.raises(TextNotPossible, match="上一次"):
        check_day(START - timedelta(1), Answer(ConsentStanding.GIVEN, 1, START), START)


@given(st.sampled_from(Purpose))
def test_every_text_says_that_refusing_costs_nothing(purpose: Purpose) -> None:
    assert "不影响您享受工会的其他服务" in PURPOSES[purpose].body
