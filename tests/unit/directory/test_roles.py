"""The rules of roles and terms."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.permissions import ALLOWED, Act
from services.directory.roles.domain.granting import (
    COUNTY_BODY_ROLES,
    GRANTABLE,
    RoleNotPossible,
    check_place,
    may_govern,
    may_grant,
)
from services.directory.roles.domain.terms import Term, last_day_left
from shared.contracts.directory import UnionKind
from shared.contracts.roles import COUNTY_ROLES, Role
from shared.database import new_id

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
TERMS = st.builds(
    lambda first, length: Term(first, None if length is None else first + timedelta(days=length)),
    DAYS,
    st.none() | st.integers(-1, 2000),
)


@given(TERMS, TERMS)
def test_terms_overlap_exactly_when_they_share_a_day(one: Term, other: Term) -> None:
    def days(term: Term) -> set[int]:
        last = term.last_day or date(2040, 1, 1)
        return set(range(term.first_day.toordinal(), last.toordinal() + 1))

    assert one.overlaps(other) == bool(days(one) & days(other))
    assert one.overlaps(other) == other.overlaps(one)


@given(DAYS, DAYS)
def test_a_role_left_behind_ends_before_that_day_or_never_began(away: date, first: date) -> None:
    last = last_day_left(away, first)
    assert last >= first - timedelta(days=1)
    assert last < away or last < first


@pytest.mark.parametrize("role", Role)
def test_roles_that_show_the_whole_county_are_held_in_its_own_union(role: Role) -> None:
    assert COUNTY_ROLES <= COUNTY_BODY_ROLES
    cluster = new_id() if role is Role.CLUSTER_LEAD else None
    possible_in_school = role not in COUNTY_BODY_ROLES | {Role.STAFF_MEMBER}
    try:
        check_place(role, UnionKind.SCHOOL, cluster)
    except RoleNotPossible:
        assert not possible_in_school
    else:
        assert possible_in_school


@pytest.mark.parametrize("grantor", Role)
def test_nobody_gives_what_opens_more_than_they_have(grantor: Role) -> None:
    given_roles = {role for role in Role if may_grant([grantor], role)}
    if grantor is Role.COUNTY_CHAIR:
        assert given_roles == set(Role) - {Role.STAFF_MEMBER}
    elif grantor is Role.COUNTY_OFFICER:
        assert given_roles == set(Role) - COUNTY_BODY_ROLES - {Role.STAFF_MEMBER}
    else:
        assert given_roles == set()
    assert set(GRANTABLE) <= ALLOWED[Act.GRANT_ROLE]


def test_nobody_resets_the_password_of_somebody_above() -> None:
    officer, chair = {Role.STAFF_MEMBER, Role.COUNTY_OFFICER}, {Role.COUNTY_CHAIR}
    assert may_govern(officer, {Role.UNION_CHAIR, Role.STAFF_MEMBER})
    assert may_govern(officer, {Role.COUNTY_OFFICER})
    assert not may_govern(officer, chair)
    assert not may_govern(officer, {Role.UNION_CHAIR, Role.OPERATOR})
    assert may_govern(chair, {Role.OPERATOR, Role.COUNTY_CHAIR})


def test_every_act_is_allowed_to_somebody() -> None:
    assert set(ALLOWED) == set(Act)
    assert all(ALLOWED.values())
