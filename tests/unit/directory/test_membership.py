"""The machine of union membership."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.people.domain.lookups import QuotaReached, check_quota
from services.directory.people.domain.membership import (
    BY_ITSELF,
    MEMBER_STATE_LABELS,
    NEEDS_REASON,
    STEP_LABELS,
    TRANSITIONS,
    MemberState,
    ReasonNeeded,
    Step,
    StepNotPossible,
    check_reason,
    may_skip_group,
    next_state,
    pays_and_votes,
    possible_steps,
)

STATES = st.sampled_from(list(MemberState))
STEPS = st.sampled_from(list(Step))


def test_every_state_and_step_has_its_words() -> None:
    assert MEMBER_STATE_LABELS.keys() == set(MemberState)
    assert STEP_LABELS.keys() == set(Step) == TRANSITIONS.keys()


def test_every_state_is_reached_from_outside() -> None:
    reached = {MemberState.OUTSIDE}
    for _ in MemberState:
        reached |= {
            to for leads in TRANSITIONS.values() for of, to in leads.items() if of in reached
        }
    assert reached == set(MemberState)


def test_the_long_way_and_the_way_of_a_small_school() -> None:
    state = MemberState.OUTSIDE
    for step in (Step.APPLY, Step.AGREE, Step.APPROVE, Step.ADMIT):
        state = next_state(state, step, skips_group=False)
    assert state is MemberState.MEMBER
    with pytest.raises(StepNotPossible, match="小组"):
        next_state(MemberState.APPLIED, Step.APPROVE, skips_group=False)
    assert next_state(MemberState.APPLIED, Step.APPROVE) is MemberState.APPROVED


@given(STATES, STEPS, st.booleans())
def test_what_is_offered_is_what_is_possible(
    state: MemberState, step: Step, skips_group: bool
) -> None:
    try:
        next_state(state, step, skips_group=skips_group)
    except StepNotPossible:
        possible = False
    else:
        possible = step not in BY_ITSELF
    assert possible == (step in possible_steps(state, skips_group=skips_group))


def test_a_refused_step_says_where_the_membership_stands() -> None:
    with pytest.raises(StepNotPossible, match="现在是“会员”，不能办理“申请入会”"):
        next_state(MemberState.MEMBER, Step.APPLY)


@given(st.lists(STEPS, max_size=20))
def test_nobody_becomes_a_member_without_a_card_or_a_record(steps: list[Step]) -> None:
    state, was_member = MemberState.OUTSIDE, False
    for step in steps:
        try:
            state = next_state(state, step)
        except StepNotPossible:
            continue
        was_member |= step in {Step.ADMIT, Step.RECORD}
        assert was_member or state not in {MemberState.MEMBER, MemberState.RETAINED}


def test_who_retired_stays_without_dues_and_vote() -> None:
    assert [state for state in MemberState if pays_and_votes(state)] == [MemberState.MEMBER]
    assert next_state(MemberState.MEMBER, Step.RETAIN) is MemberState.RETAINED


@given(STATES)
def test_leaving_the_county_leaves_nobody_a_member(state: MemberState) -> None:
    after = TRANSITIONS[Step.END].get(state, state)
    assert after not in {MemberState.MEMBER, MemberState.RETAINED, MemberState.APPLIED}


@pytest.mark.parametrize("step", list(Step))
def test_who_is_sent_back_or_struck_off_learns_why(step: Step) -> None:
    if step in NEEDS_REASON:
        with pytest.raises(ReasonNeeded):
            check_reason(step, None)
    else:
        check_reason(step, None)


def test_the_group_is_asked_from_the_figure_on() -> None:
    assert [may_skip_group(staff, 25) for staff in (12, 24, 25, 60)] == [True, True, False, False]


def test_the_quota_is_reached_after_the_last_one_allowed() -> None:
    check_quota(29, 30)
    with pytest.raises(QuotaReached):
        check_quota(30, 30)
