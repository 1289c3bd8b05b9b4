"""The rules of visits: their life, what is reported and recorded, days, who reads, what is told."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.visits.domain.counting import told, total_told
from services.welfare.visits.domain.coverage import coverage, window_start
from services.welfare.visits.domain.days import check_again, due_day, first_check
from services.welfare.visits.domain.figures import FIGURES, FigureName
from services.welfare.visits.domain.life import (
    INSTEAD,
    MOVE_LABELS,
    NEXT,
    STATE_LABELS,
    VisitMove,
    VisitMoveNotAllowed,
    VisitState,
    after,
)
from services.welfare.visits.domain.occasions import (
    CHOICES,
    OCCASION_LABELS,
    ConflictNeedsNoWords,
    NotInHospital,
    OccasionNotOffered,
    TooFarAhead,
    VisitOccasion,
    check_happened,
    check_report,
    offered,
    recordable,
)
from services.welfare.visits.domain.record import (
    FollowUpIncomplete,
    TooFewVisitors,
    check_follow_up,
    check_visitors,
)
from services.welfare.visits.domain.seeing import sees_notes
from shared.calendar.entered import DayInFuture

TODAY = date(2026, 3, 16)
DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}


def test_every_visit_can_still_be_made_or_ended():
    """There is no state of being missed, and none without a way on."""
    reachable = {state for state, _ in NEXT} | set(NEXT.values())
    assert reachable == set(VisitState)
    assert {state for state, _ in NEXT} == set(VisitState)


@pytest.mark.parametrize("state", VisitState)
@pytest.mark.parametrize("move", VisitMove)
def test_what_the_table_does_not_know_is_refused_in_a_sentence(state: VisitState, move: VisitMove):
    if (state, move) in NEXT:
        assert after(state, move) is NEXT[state, move]
        return
    with pytest.raises(VisitMoveNotAllowed) as refused:
        after(state, move)
    assert refused.value.sentence.endswith("。")


def test_nothing_is_closed_or_followed_up_before_it_was_made():
    for state in (VisitState.DUE, VisitState.ASSIGNED):
        for move in (VisitMove.CLOSE, VisitMove.FOLLOW_UP, VisitMove.CORRECT):
            with pytest.raises(VisitMoveNotAllowed):
                after(state, move)


def test_words_are_complete_and_said_only_where_a_step_is_refused():
    assert set(STATE_LABELS) == set(VisitState)
    assert set(MOVE_LABELS) == set(VisitMove)
    assert set(OCCASION_LABELS) == set(VisitOccasion)
    assert not set(INSTEAD) & set(NEXT)


def test_the_county_picks_its_five_and_anything_else_stays_possible():
    picked = offered(DEFAULTS)
    assert len(picked) == 6
    assert picked[-1] is VisitOccasion.OTHER
    all_off = dict(DEFAULTS) | dict.fromkeys(CHOICES.values(), 0)
    assert offered(all_off) == (VisitOccasion.OTHER,)
    assert VisitOccasion.UNIVERSAL not in recordable(DEFAULTS)
    assert VisitOccasion.UNIVERSAL in recordable(DEFAULTS | {FigureName.UNIVERSAL: 1})


def test_a_conflict_is_a_tick_and_never_words():
    possible = offered(DEFAULTS)
    check_report(VisitOccasion.CONFLICT, possible, None, in_hospital=False)
    with pytest.raises(ConflictNeedsNoWords):
        check_report(VisitOccasion.CONFLICT, possible, "和爱人争吵", in_hospital=False)


def test_what_the_county_has_not_picked_and_a_hospital_without_illness_are_refused():
    possible = offered(DEFAULTS)
    with pytest.raises(OccasionNotOffered):
        check_report(VisitOccasion.RIGHTS, possible, None, in_hospital=False)
    with pytest.raises(NotInHospital):
        check_report(VisitOccasion.HARDSHIP, possible, None, in_hospital=True)


def test_days_are_the_calendars():
    friday = date(2026, 3, 20)
    assert due_day(friday, DEFAULTS, in_hospital=False) == date(2026, 3, 23)
    assert due_day(friday, DEFAULTS, in_hospital=True) == date(2026, 3, 22)


@pytest.mark.parametrize("occasion", VisitOccasion)
def test_only_what_is_known_beforehand_is_announced_and_not_far_ahead(occasion: VisitOccasion):
    today = date(2026, 3, 16)
    check_happened(occasion, today, today, DEFAULTS)
    ahead = {VisitOccasion.MARRIAGE_FUNERAL, VisitOccasion.BIRTH_RETIRE}
    refusal = TooFarAhead if occasion in ahead else DayInFuture
    if occasion in ahead:
        check_happened(occasion, today + timedelta(days=60), today, DEFAULTS)
    with pytest.raises(refusal):
        check_happened(occasion, today + timedelta(days=61), today, DEFAULTS)


def test_the_clock_looks_at_what_waits_and_at_nothing_else():
    due, later = date(2026, 3, 19), date(2026, 4, 1)
    for state in VisitState:
        expected = {
            VisitState.DUE: due,
            VisitState.ASSIGNED: due,
            VisitState.FOLLOW_UP: later,
        }.get(state)
        assert first_check(state, due, later) == expected


def test_a_visit_is_chased_twice_at_most_and_never_twice_a_week():
    again = check_again(VisitState.DUE, 1, TODAY, DEFAULTS)
    assert again is not None
    assert again - TODAY >= timedelta(days=7)
    assert check_again(VisitState.DUE, 2, TODAY, DEFAULTS) is None
    assert check_again(VisitState.FOLLOW_UP, 1, TODAY, DEFAULTS) is None


def test_visitors_are_counted_once_and_are_not_who_is_visited():
    assert check_visitors(["周主席", "周 主席", "李老师"], 2, "孙晓梅") == ("周 主席", "李老师")
    with pytest.raises(TooFewVisitors, match="至少 2 人，现在是 1 人"):
        check_visitors(["周主席", "周 主席"], 2, "孙晓梅")
    with pytest.raises(TooFewVisitors, match="不能算走访人"):
        check_visitors(["周主席", "孙晓梅"], 2, "孙晓梅")


def test_nothing_is_followed_up_before_the_visit():
    check_follow_up(TODAY, TODAY)
    with pytest.raises(FollowUpIncomplete):
        check_follow_up(TODAY - timedelta(days=1), TODAY)


@given(deals=st.booleans(), leads=st.booleans(), visits=st.booleans())
def test_of_a_conflict_only_the_chair_and_the_visitor_read(
    *, deals: bool, leads: bool, visits: bool
):
    allowed = sees_notes(VisitOccasion.CONFLICT, deals=deals, leads=leads, visits=visits)
    assert allowed == (leads or visits)
    assert sees_notes(VisitOccasion.ILLNESS, deals=deals, leads=leads, visits=visits) == (
        deals or visits
    )


@pytest.mark.parametrize(
    ("today", "months", "since"),
    [
        (date(2026, 3, 16), 36, date(2023, 3, 16)),
        (date(2026, 1, 31), 2, date(2025, 11, 30)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2026, 12, 31), 6, date(2026, 6, 30)),
    ],
)
def test_the_window_rolls_by_months(today: date, months: int, since: date):
    assert window_start(today, months) == since


def test_who_was_never_visited_is_next_and_then_the_longest_ago():
    since = date(2023, 3, 16)
    last = {"a": date(2025, 1, 1), "b": date(2022, 1, 1), "d": date(2021, 1, 1), "gone": since}
    found = coverage(["a", "b", "c", "d", "e"], last, since)
    assert found.not_yet == ("c", "e", "d", "b")
    assert (found.staff, found.covered) == (5, 1)


def test_small_counts_are_in_no_cell_and_in_no_sum():
    assert [told(count, 3) for count in (0, 1, 2, 3)] == ["0", "少于3", "少于3", "3"]
    assert total_told([0, 0], 3) == "0"
    assert total_told([4, 5], 3) == "9"
    assert total_told([4, 1], 3) == "4 多"
    assert total_told([2, 1], 3) == "少于5"


@given(st.lists(st.integers(0, 6), min_size=1, max_size=12), st.integers(2, 5))
def test_a_sum_is_the_same_whatever_is_hidden_in_it(parts: list[int], least: int):
    """Changing a hidden number into another hidden one changes nothing that is told."""
    other = [1 if 0 < part < least else part for part in parts]
    assert total_told(parts, least) == total_told(other, least)
    assert [told(part, least) for part in parts] == [told(part, least) for part in other]
