"""Which roles go together: the rules against a model that counts days one by one."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.people.domain.staff import DayNotPossible
from services.directory.roles.domain.figures import FIGURES, FigureName
from services.directory.roles.domain.tenures import (
    EXCLUSIONS,
    SOLE,
    AlreadyHeld,
    Mode,
    RolesIncompatible,
    SeatTaken,
    Tenure,
    check_together,
)
from services.directory.roles.domain.terms import Term, check_acting, days_before
from shared.contracts.roles import Role, Standing
from shared.figures.rules import FigureOutOfRange, check_bounds

BEGIN = date(2026, 1, 1)
SPAN = 12
PEOPLE = [UUID(int=n) for n in range(3)]
UNIONS = [UUID(int=n) for n in range(10, 12)]
REFUSED = (AlreadyHeld, SeatTaken, RolesIncompatible)

TERMS = st.builds(
    lambda first, length: Term(
        BEGIN + timedelta(first),
        None if length is None else BEGIN + timedelta(first + length),
    ),
    st.integers(0, SPAN),
    st.none() | st.integers(-1, SPAN),
)
TENURES = st.builds(
    Tenure,
    st.sampled_from(PEOPLE),
    st.sampled_from([Role.UNION_CHAIR, Role.FINANCE_OFFICER, Role.AUDIT_COMMITTEE, Role.PRINCIPAL]),
    st.sampled_from(UNIONS),
    TERMS,
    st.none(),
    st.sampled_from([Standing.REGULAR, Standing.ACTING]),
)
MODES = st.fixed_dictionaries({name: st.sampled_from(Mode) for name in EXCLUSIONS})


def days(term: Term) -> set[date]:
    """Every day of the term in the span looked at; the rules say nothing about counting."""
    every = (BEGIN + timedelta(n) for n in range(3 * SPAN))
    return {d for d in every if term.first_day <= d and (not term.last_day or d <= term.last_day)}


def stands_against(new: Tenure, there: list[Tenure], modes: dict[FigureName, Mode]) -> bool:
    for old in there:
        if not days(new.term) & days(old.term) or new.union_id != old.union_id:
            continue
        same = new.role is old.role
        if same and new.person_id == old.person_id:
            return True
        if same and new.role in SOLE and new.standing is old.standing:
            return True
        if new.person_id == old.person_id and any(
            modes[name] is Mode.REFUSE and {new.role, old.role} <= pair.one | pair.other
            for name, pair in EXCLUSIONS.items()
            if not same and ((new.role in pair.one) != (old.role in pair.one))
        ):
            return True
    return False


@given(st.lists(TENURES, max_size=8), MODES)
def test_what_is_let_in_is_what_no_day_speaks_against(
    wanted: list[Tenure], modes: dict[FigureName, Mode]
) -> None:
    there: list[Tenure] = []
    for tenure in wanted:
        try:
            check_together(there, [tenure], modes)
        except REFUSED:
            assert stands_against(tenure, there, modes)
        else:
            assert not stands_against(tenure, there, modes)
            there.append(tenure)
    for day in (BEGIN + timedelta(n) for n in range(3 * SPAN)):
        for union in UNIONS:
            seats = [
                t
                for t in there
                if t.role is Role.UNION_CHAIR and t.union_id == union and t.term.holds_on(day)
            ]
            assert len({t.standing for t in seats}) == len(seats) <= 2


@given(st.lists(TENURES, min_size=1, max_size=6), MODES)
def test_together_or_one_by_one_is_the_same(
    wanted: list[Tenure], modes: dict[FigureName, Mode]
) -> None:
    def one_by_one() -> None:
        for place, tenure in enumerate(wanted):
            check_together(wanted[:place], [tenure], modes)

    def refused(act: object) -> bool:
        try:
            act()  # type: ignore[operator]  # one of the two below
        except REFUSED:
            return True
        return False

    assert refused(one_by_one) == refused(lambda: check_together([], wanted, modes))


@given(TERMS, st.integers(0, 3 * SPAN - 1))
def test_a_role_counts_on_the_days_of_its_term(term: Term, after: int) -> None:
    day = BEGIN + timedelta(after)
    assert term.holds_on(day) == (day in days(term))


@pytest.mark.parametrize("name", EXCLUSIONS)
def test_a_county_refuses_warns_or_allows_two_roles_in_one_hand(name: FigureName) -> None:
    pair = EXCLUSIONS[name]
    one, other = (
        Tenure(PEOPLE[0], min(group), UNIONS[0], Term(BEGIN, None))
        for group in (pair.one, pair.other)
    )
    modes = dict.fromkeys(EXCLUSIONS, Mode.ALLOW)
    assert check_together([one], [other], modes) == []
    assert check_together([other], [one], modes | {name: Mode.WARN}) == [f"请留意：{pair.why}。"]
    with pytest.raises(RolesIncompatible, match=pair.why):
        check_together([one], [other], modes | {name: Mode.REFUSE})


def test_every_exclusion_is_a_setting_with_three_choices() -> None:
    for name in FigureName:
        assert (name in EXCLUSIONS) == bool(FIGURES[name].choices)
        assert FIGURES[name].least <= FIGURES[name].default <= FIGURES[name].most
        with pytest.raises(FigureOutOfRange):
            check_bounds(FIGURES[name], FIGURES[name].most + 1)


def test_acting_is_for_a_time() -> None:
    check_acting(Standing.ACTING, BEGIN, BEGIN + timedelta(179), 180)
    check_acting(Standing.REGULAR, BEGIN, None, 180)
    for last_day in (None, BEGIN + timedelta(180)):
        with pytest.raises(DayNotPossible):
            check_acting(Standing.ACTING, BEGIN, last_day, 180)


@pytest.mark.parametrize(
    ("role", "standing", "years", "days_ahead"),
    [
        (Role.UNION_CHAIR, Standing.REGULAR, 3, 180),
        (Role.UNION_OFFICER, Standing.DEPUTY, 5, 180),
        (Role.DELEGATE, Standing.REGULAR, 0, 30),
        (Role.GROUP_LEADER, Standing.REGULAR, 3, 30),
        (Role.UNION_CHAIR, Standing.ACTING, 1, 30),
    ],
)
def test_an_election_is_announced_long_before_and_a_short_term_not(
    role: Role, standing: Standing, years: int, days_ahead: int
) -> None:
    term = Term(BEGIN, BEGIN + timedelta(days=100 + 366 * years))
    assert days_before(role, standing, term, elected=180, short=30) == days_ahead
