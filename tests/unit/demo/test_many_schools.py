"""The drawn county: as many schools and people as asked for, of all kinds, nobody twice."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.demo.county import build_county
from services.demo.many_schools import MOST_SCHOOLS, SMALLEST_SCHOOL, draw_blueprint
from services.demo.places import COUNTY_PLACES
from shared.contracts.roles import Role
from shared.errors import Invalid

TODAY = date(2026, 3, 16)
COUNTY = build_county(today=TODAY, blueprint=draw_blueprint("大川县", 300, 20_000))


def test_it_has_as_many_schools_and_people_as_asked_for() -> None:
    assert len(COUNTY.schools) == 300
    assert len(COUNTY.people) == 20_000
    assert len({person.id for person in COUNTY.people}) == 20_000


def test_names_of_unions_are_unique_and_begin_with_the_county() -> None:
    names = [union.seal_name for union in COUNTY.schools]
    assert len(set(names)) == 300
    assert all(name.startswith("大川县") for name in names)


def test_there_are_schools_of_many_kinds_and_sizes_in_many_clusters() -> None:
    stages = Counter(union.school.stage for union in COUNTY.schools)
    sizes = [union.school.staff for union in COUNTY.schools]
    clusters = Counter(union.cluster_id for union in COUNTY.schools)
    assert len(stages) == 6
    assert min(sizes) >= SMALLEST_SCHOOL
    assert max(sizes) > 5 * min(sizes)
    assert len(clusters) == len(COUNTY.clusters) == 16


def test_every_school_has_a_chair_and_a_committee_with_a_term() -> None:
    chairs = [role for role in COUNTY.roles if role.role is Role.UNION_CHAIR]
    assert {role.union_id for role in chairs} == {union.id for union in COUNTY.schools}
    assert len(chairs) == 300
    assert all(role.last is not None and role.last >= TODAY for role in chairs)
    for role in (Role.WOMEN_COMMITTEE, Role.AUDIT_COMMITTEE, Role.FINANCE_OFFICER):
        assert len({term.union_id for term in COUNTY.roles if term.role is role}) == 300


def test_some_people_hold_several_roles() -> None:
    held = Counter(role.person_id for role in COUNTY.roles)
    assert sum(count > 1 for count in held.values()) > 20


def test_names_are_various_and_ages_spread() -> None:
    names = Counter(person.name for person in COUNTY.people)
    assert len(names) > 8_000
    assert max(names.values()) < 60
    years = Counter(person.birth_year // 10 for person in COUNTY.people)
    assert len(years) >= 4


def test_logins_are_of_the_county_first_and_then_of_the_chairs() -> None:
    logins = [account.login for account in COUNTY.accounts]
    assert logins[:4] == ["dachuan-officer", "dachuan-chair", "dachuan-operator", "dachuan-auditor"]
    assert logins[4:6] == ["chair-dachuan001", "chair-dachuan002"]
    assert len(logins) == len(set(logins)) == 304


def test_two_counties_share_no_id() -> None:
    other = build_county(today=TODAY, blueprint=draw_blueprint("小原县", 20, 800))
    ids = [{one.id for one in seed.people} for seed in (COUNTY, other, build_county(today=TODAY))]
    assert len(set.union(*ids)) == sum(map(len, ids))


@settings(max_examples=60, deadline=None)
@given(schools=st.integers(1, MOST_SCHOOLS), spare=st.integers(0, 5_000), seed=st.integers(0, 99))
def test_any_size_that_is_possible_is_met_exactly(schools: int, spare: int, seed: int) -> None:
    people = schools * SMALLEST_SCHOOL + len(COUNTY_PLACES) + spare

    drawn = draw_blueprint("大川县", schools, people, seed=seed).schools

    assert len(drawn) == len({school.name for school in drawn}) == schools
    assert sum(school.staff for school in drawn) == people - len(COUNTY_PLACES)
    assert min(school.staff for school in drawn) >= SMALLEST_SCHOOL


@pytest.mark.parametrize(("schools", "people"), [(0, 100), (MOST_SCHOOLS + 1, 10**6), (12, 124)])
def test_a_size_that_is_not_possible_is_refused_in_words(schools: int, people: int) -> None:
    with pytest.raises(Invalid, match=r"学校"):
        draw_blueprint("大川县", schools, people)
