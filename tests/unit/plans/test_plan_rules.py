"""The life of a county work plan and who decides on it."""

from datetime import date
from itertools import product

import pytest

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


@pytest.mark.parametrize(
    ("drafted", "is_chair", "drafter_is_chair", "refusal"),
    [
        (False, True, False, None),
        (False, False, False, ChairDecides),
        (False, False, True, None),
        (False, True, True, None),
        (True, True, True, OwnDraft),
        (True, False, False, OwnDraft),
    ],
)
def test_the_chair_decides_and_never_the_drafter(
    drafted: bool, is_chair: bool, drafter_is_chair: bool, refusal: type[Exception] | None
) -> None:
    found = why_not_decide(
        decider_drafted=drafted, decider_is_chair=is_chair, drafter_is_chair=drafter_is_chair
    )
    assert type(found) is (refusal or type(None))


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
