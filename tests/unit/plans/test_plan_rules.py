"""The life of a county work plan and who decides on it."""

from datetime import date
from itertools import product
from uuid import uuid4

import pytest

from services.plans.people import Officer
from services.plans.work_plans.domain import (
    LONGEST_TO_SIGN,
    MOVE_LABELS,
    STATE_LABELS,
    ChairDecides,
    NotOpenForSchools,
    OwnDraft,
    PlanMove,
    PlanMoveNotAllowed,
    PlanState,
    SignByTooEarly,
    SignByTooLate,
    after,
    check_open,
    check_sign_by,
    deciders,
    why_not_decide,
)

S, M = PlanState, PlanMove

EXPECTED = {
    M.SUBMIT: {S.DRAFT: S.SUBMITTED, S.RETURNED: S.SUBMITTED},
    M.WITHDRAW: {S.SUBMITTED: S.DRAFT},
    M.APPROVE: {S.SUBMITTED: S.APPROVED},
    M.RETURN: {S.SUBMITTED: S.RETURNED, S.APPROVED: S.RETURNED},
    M.ISSUE: {S.APPROVED: S.ISSUED},
    M.CLOSE: {S.ISSUED: S.CLOSED},
}


@pytest.mark.parametrize(("state", "move"), list(product(S, M)))
def test_a_step_leads_where_the_rules_say_or_is_refused_in_words(state: S, move: M) -> None:
    to = EXPECTED[move].get(state)
    if to is not None:
        assert after(state, move) is to
        return
    with pytest.raises(PlanMoveNotAllowed) as refused:
        after(state, move)
    assert STATE_LABELS[state] in refused.value.sentence
    assert MOVE_LABELS[move] in refused.value.sentence


def test_who_comes_second_hears_that_it_is_done() -> None:
    with pytest.raises(PlanMoveNotAllowed, match="主席已经批准"):
        after(S.APPROVED, M.APPROVE)


CHAIR = Officer(uuid4(), "石主席", is_chair=True, is_deputy=False)
ACTING = Officer(uuid4(), "代主席", is_chair=True, is_deputy=False)
DEPUTY = Officer(uuid4(), "副主席", is_chair=False, is_deputy=True)
FIRST, SECOND = (Officer(uuid4(), name, is_chair=False, is_deputy=False) for name in "甲乙")


@pytest.mark.parametrize(
    ("there", "drafter", "turn"),
    [
        ([CHAIR, DEPUTY, FIRST], FIRST, [CHAIR]),
        ([CHAIR, ACTING, FIRST], FIRST, [CHAIR, ACTING]),
        ([CHAIR, DEPUTY, FIRST], CHAIR, [DEPUTY]),
        ([CHAIR, FIRST, SECOND], CHAIR, [FIRST, SECOND]),
        ([DEPUTY, FIRST], DEPUTY, [FIRST]),
        ([CHAIR], CHAIR, []),
    ],
)
def test_the_chair_decides_else_a_deputy_else_another_officer_never_the_drafter(
    there: list[Officer], drafter: Officer, turn: list[Officer]
) -> None:
    assert deciders(there, drafter.person_id) == turn
    for officer in {*there, FIRST, SECOND}:
        found = why_not_decide(officer.person_id, drafter.person_id, turn, decider_is_chair=False)
        if officer == drafter:
            assert type(found) is OwnDraft
        else:
            assert type(found) is (type(None) if officer in turn else ChairDecides)


def test_who_may_not_decide_is_told_who_may() -> None:
    own = why_not_decide(CHAIR.person_id, CHAIR.person_id, [DEPUTY], decider_is_chair=True)
    assert own is not None
    assert own.sentence == "计划由您起草，请副主席审批；也可以凭签批单补录。"
    alone = why_not_decide(CHAIR.person_id, CHAIR.person_id, [], decider_is_chair=True)
    assert alone is not None
    assert "签批单" in alone.sentence


def test_a_chair_whom_our_copy_does_not_know_yet_decides() -> None:
    assert why_not_decide(uuid4(), FIRST.person_id, [SECOND], decider_is_chair=True) is None


@pytest.mark.parametrize("state", S)
def test_only_an_issued_plan_asks_for_something(state: S) -> None:
    if state is S.ISSUED:
        check_open(state)
        return
    with pytest.raises(NotOpenForSchools):
        check_open(state)


def test_schools_have_at_least_today_and_at_most_half_a_year_to_sign() -> None:
    today = date(2026, 3, 16)
    for allowed in (today, today + LONGEST_TO_SIGN):
        check_sign_by(allowed, today)
    with pytest.raises(SignByTooEarly):
        check_sign_by(date(2026, 3, 15), today)
    with pytest.raises(SignByTooLate):
        check_sign_by(date(2062, 4, 3), today)
