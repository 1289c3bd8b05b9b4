"""The rules of mutual aid: taking part, ages, ID numbers, claims as days."""

from datetime import date, timedelta
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from pydantic import BaseModel

from services.welfare.mutual_aid.api import inputs
from services.welfare.mutual_aid.domain import claims, covers
from services.welfare.mutual_aid.domain.claims import ClaimMove, ClaimMoveNotAllowed, ClaimState
from services.welfare.mutual_aid.domain.covers import (
    AgeOutside,
    Answer,
    AnswerNotPossible,
    CoverWrong,
    IdNumberWrong,
    Standing,
)
from services.welfare.mutual_aid.tables import CoverClaim
from shared.id_numbers import check_digit

TODAY = date(2026, 3, 16)


def number_of(born: date) -> str:
    first = f"110105{born:%Y%m%d}123"
    return first + check_digit(first)


def test_every_answer_is_in_the_table_or_refused_in_words():
    for standing, said in product(Standing, Answer):
        if (standing, said) in covers.NEXT:
            assert covers.after(standing, said) is covers.NEXT[standing, said]
            continue
        with pytest.raises(AnswerNotPossible) as refusal:
            covers.after(standing, said)
        assert refusal.value.sentence.endswith("。")


@given(born=st.dates(date(1940, 1, 1), date(2010, 1, 1)), first=st.dates(TODAY, date(2030, 1, 1)))
def test_age_counts_birthdays(born: date, first: date):
    age = covers.age_on(born, first)
    assert age == sum(
        1
        for year in range(born.year + 1, first.year + 1)
        if (year, born.month, born.day) <= (first.year, first.month, first.day)
    )
    covers.check_age(number_of(born), first, age, age)
    with pytest.raises(AgeOutside):
        covers.check_age(number_of(born), first, age + 1, None)
    if age > 0:
        with pytest.raises(AgeOutside):
            covers.check_age(number_of(born), first, None, age - 1)


def test_id_numbers_are_read_as_people_write_them_and_checked():
    assert covers.read_id_number(" 11010519491231002x ", TODAY) == "11010519491231002X"
    for wrong in ("", "110105194912310021", "1101051949123100", "１１０１０５19491231002X"):
        with pytest.raises(IdNumberWrong):
            covers.read_id_number(wrong, TODAY)
    impossible = "11010519490230123"
    with pytest.raises(IdNumberWrong, match="出生日期"):
        covers.read_id_number(impossible + check_digit(impossible), TODAY)
    with pytest.raises(IdNumberWrong, match="出生日期"):
        covers.read_id_number(number_of(TODAY + timedelta(days=1)), TODAY)


def test_a_cover_lasts_from_two_days_to_two_years():
    covers.check_period(TODAY, TODAY + timedelta(days=730))
    for last in (TODAY, TODAY - timedelta(days=1), TODAY + timedelta(days=733)):
        with pytest.raises(CoverWrong):
            covers.check_period(TODAY, last)
    with pytest.raises(CoverWrong):
        covers.check_ages(60, 18)


def test_nothing_about_an_illness_can_be_written():
    """A claim's only text is its state; what people send about one is ids, days and a step."""
    texts = {c.name for c in CoverClaim.__table__.columns if c.type.python_type is str}
    assert texts == {"state"}
    for model in (inputs.ClaimInput, inputs.ClaimStepInput):
        assert issubclass(model, BaseModel)
        kinds = {field.annotation for field in model.model_fields.values()}
        assert kinds <= {UUID, date, ClaimMove}


class Claiming(RuleBasedStateMachine):
    """A claim taken any way: only by the table, days in order, settled once or asked for again."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ClaimState.STARTED
        self.day = TODAY
        self.paid = 0

    @rule(move=st.sampled_from(ClaimMove), days=st.integers(-3, 10))
    def step(self, move: ClaimMove, days: int) -> None:
        day = self.day + timedelta(days=days)
        if (self.state, move) not in claims.NEXT:
            with pytest.raises(ClaimMoveNotAllowed):
                claims.after(self.state, move)
            return
        if days < 0:
            with pytest.raises(claims.ClaimDays):
                claims.check_step(day, self.day, date(2100, 1, 1))
            return
        claims.check_step(day, self.day, date(2100, 1, 1))
        self.state, self.day = claims.after(self.state, move), day
        self.paid += move is ClaimMove.PAY

    @invariant()
    def is_paid_at_most_once(self) -> None:
        assert self.paid == (self.state is ClaimState.PAID)


TestClaiming = Claiming.TestCase
