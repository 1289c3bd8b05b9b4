"""The invented county is plausible, complete and the same on every machine."""

from collections import Counter
from datetime import date
from uuid import UUID

import pytest

from services.demo.county import CountySeed, RoleTerm, SchoolUnion, build_county
from services.demo.names import WELL_KNOWN
from services.directory.people.domain.details import Sex
from services.directory.roles.domain.granting import check_place
from shared.contracts.directory import SchoolStage, UnionKind
from shared.contracts.roles import Role

TODAY = date(2026, 11, 22)
COUNTY = build_county(today=TODAY)


def roles_in(union: SchoolUnion, role: Role) -> list[RoleTerm]:
    return [held for held in COUNTY.roles if held.union_id == union.id and held.role is role]


def test_twelve_schools_in_three_clusters_have_nine_hundred_staff() -> None:
    sizes = [union.school.staff for union in COUNTY.schools]

    assert (len(COUNTY.clusters), len(sizes), sum(sizes)) == (3, 12, 900)
    assert (min(sizes), max(sizes)) == (12, 240)
    assert {union.school.stage for union in COUNTY.schools} == {
        SchoolStage.KINDERGARTEN,
        SchoolStage.PRIMARY,
        SchoolStage.CENTRAL,
        SchoolStage.JUNIOR,
        SchoolStage.SENIOR,
        SchoolStage.VOCATIONAL,
    }
    assert {union.cluster_id for union in COUNTY.schools} == {c.id for c in COUNTY.clusters}


def test_each_school_has_as_many_people_as_it_says() -> None:
    listed = Counter(person.number.split("-")[0] for person in COUNTY.people)

    assert listed == {u.school.code: u.school.staff for u in COUNTY.schools} | {"00": 5}


@pytest.mark.parametrize(
    "role", [Role.UNION_CHAIR, Role.PRINCIPAL, Role.PARTY_SECRETARY, Role.FINANCE_OFFICER]
)
def test_every_school_has_exactly_one_of_these(role: Role) -> None:
    assert {u.school.code: len(roles_in(u, role)) for u in COUNTY.schools} == {
        u.school.code: 1 for u in COUNTY.schools
    }


@pytest.mark.parametrize("role", [Role.WOMEN_COMMITTEE, Role.AUDIT_COMMITTEE, Role.GROUP_LEADER])
def test_every_school_has_at_least_one_of_these(role: Role) -> None:
    assert all(roles_in(union, role) for union in COUNTY.schools)


def test_the_women_committee_is_of_women() -> None:
    women = {person.id for person in COUNTY.people if person.sex is Sex.FEMALE}

    assert {r.person_id for r in COUNTY.roles if r.role is Role.WOMEN_COMMITTEE} <= women


def test_whoever_audits_neither_leads_nor_keeps_the_money() -> None:
    def holders(role: Role) -> set[UUID]:
        return {held.person_id for held in COUNTY.roles if held.role is role}

    auditors = holders(Role.AUDIT_COMMITTEE)

    assert auditors.isdisjoint(holders(Role.FINANCE_OFFICER) | holders(Role.UNION_CHAIR))


def test_only_the_smallest_schools_do_without_an_officer() -> None:
    without = {u.school.staff for u in COUNTY.schools if not roles_in(u, Role.UNION_OFFICER)}

    assert without == {12, 17, 21}


def test_in_the_smallest_school_one_person_wears_many_hats() -> None:
    village = next(union for union in COUNTY.schools if union.school.staff == 12)
    hats = Counter(held.person_id for held in COUNTY.roles if held.union_id == village.id)

    assert max(hats.values()) == 3


def test_elected_roles_end_with_the_committee_and_appointed_ones_stay_open() -> None:
    for union in COUNTY.schools:
        (chair,), (principal,) = (roles_in(union, r) for r in (Role.UNION_CHAIR, Role.PRINCIPAL))
        assert chair.first >= union.term_first
        assert chair.last == union.term_last
        assert principal.last is None


@pytest.mark.parametrize("today", [TODAY, date(2026, 1, 15), date(2027, 7, 10)])
def test_nobody_joins_in_the_future_or_holds_a_role_before_joining(today: date) -> None:
    county = build_county(today=today)
    joined: dict[UUID, date] = {}
    for membership in county.memberships:
        assert membership.first <= today
        assert membership.last is None or membership.first <= membership.last < today
        joined.setdefault(membership.person_id, membership.first)
    for held in county.roles:
        assert joined[held.person_id] <= held.first <= today
        assert held.last is None or held.last > today


def test_each_cluster_is_led_by_one_chair_of_its_own() -> None:
    leads = [held for held in COUNTY.roles if held.role is Role.CLUSTER_LEAD]
    chairs = {
        (union.cluster_id, union.id, chair.person_id)
        for union in COUNTY.schools
        for chair in roles_in(union, Role.UNION_CHAIR)
    }

    assert {lead.cluster_id for lead in leads} == {cluster.id for cluster in COUNTY.clusters}
    assert {(lead.cluster_id, lead.union_id, lead.person_id) for lead in leads} <= chairs


def test_the_directory_accepts_every_role_where_it_is_held() -> None:
    for held in COUNTY.roles:
        is_county = held.union_id == COUNTY.county.union_id
        check_place(held.role, UnionKind.COUNTY if is_county else UnionKind.SCHOOL, held.cluster_id)


@pytest.mark.parametrize(
    "today", [TODAY, date(2026, 1, 1), date(2026, 12, 31), date(2028, 2, 29), date(2027, 7, 10)]
)
def test_on_any_day_one_term_is_about_to_end_and_none_has_ended(today: date) -> None:
    schools = build_county(today=today).schools
    days_left = sorted((union.term_last - today).days for union in schools)

    assert 28 <= days_left[0] <= 62
    assert days_left[1] > 365
    assert all(u.term_first.replace(year=u.term_first.year + 5) > u.term_last for u in schools)
    assert all(u.term_first <= today for u in schools)


@pytest.mark.parametrize("today", [TODAY, date(2027, 3, 1)])
def test_one_teacher_changed_school_when_the_term_began(today: date) -> None:
    county = build_county(today=today)
    places = Counter(membership.person_id for membership in county.memberships)
    (moved,) = [person for person, count in places.items() if count > 1]
    left, joined = (m for m in county.memberships if m.person_id == moved)

    assert left.last is not None
    assert (joined.first - left.last).days == 1
    assert joined.last is None
    assert joined.union_id != left.union_id
    assert moved not in {held.person_id for held in county.roles}


def test_a_central_school_has_two_campuses() -> None:
    campuses = {union.school.stage: union.school.campuses for union in COUNTY.schools}

    assert [stage for stage, names in campuses.items() if len(names) == 2] == [SchoolStage.CENTRAL]


def test_people_are_of_working_age_and_were_hired_grown_up() -> None:
    for person in COUNTY.people:
        assert 21 <= 2026 - person.birth_year <= (54 if person.sex is Sex.FEMALE else 59)
        assert 20 <= person.hired_year - person.birth_year <= 25 or person.hired_year == 2026
        assert person.hired_year <= 2026


def test_accounts_go_to_the_county_the_chairs_the_officers_and_two_teachers() -> None:
    logins = [account.login for account in COUNTY.accounts]

    assert len(logins) == len(set(logins)) == 3 + 12 + 9 + 2
    assert {"county", "county-chair", "operator", "teacher-01", "teacher-02"} <= set(logins)
    assert {f"chair-{number:02}" for number in range(1, 13)} <= set(logins)


@pytest.mark.parametrize(
    ("login", "role"),
    [
        ("county", Role.COUNTY_OFFICER),
        ("county-chair", Role.COUNTY_CHAIR),
        ("operator", Role.OPERATOR),
        ("chair-08", Role.UNION_CHAIR),
        ("officer-01", Role.UNION_OFFICER),
        ("teacher-01", None),
        ("teacher-02", None),
    ],
)
def test_an_account_belongs_to_who_its_name_says(login: str, role: Role | None) -> None:
    owner = next(account.person_id for account in COUNTY.accounts if account.login == login)
    held = [term.role for term in COUNTY.roles if term.person_id == owner]

    assert (role in held) if role else (held == [])


def test_of_several_officers_the_first_gets_the_account() -> None:
    numbers = {person.id: person.number for person in COUNTY.people}
    owner = next(a.person_id for a in COUNTY.accounts if a.login == "officer-01")
    officers = [numbers[r.person_id] for r in roles_in(COUNTY.schools[0], Role.UNION_OFFICER)]

    assert len(officers) == 2
    assert numbers[owner] == min(officers)


def ids_of(county: CountySeed) -> list[UUID]:
    return [
        county.county.id,
        county.county.union_id,
        *(cluster.id for cluster in county.clusters),
        *(union.id for union in county.schools),
        *(person.id for person in county.people),
        *(membership.id for membership in county.memberships),
        *(held.id for held in county.roles),
    ]


def test_sowing_again_on_another_day_finds_the_same_people_and_ids() -> None:
    later = build_county(today=date(2027, 7, 10))

    assert later.people == COUNTY.people
    assert later.accounts == COUNTY.accounts
    assert ids_of(later) == ids_of(COUNTY)


def test_no_two_rows_share_an_id() -> None:
    ids = ids_of(COUNTY)

    assert len(ids) == len(set(ids))


def test_ids_are_the_same_on_every_machine() -> None:
    assert str(COUNTY.county.id) == "2f59718d-4160-512b-9209-3134411580d7"


def test_another_seed_gives_other_people_in_the_same_places() -> None:
    other = build_county(today=TODAY, seed=2)

    assert [p.name for p in other.people] != [p.name for p in COUNTY.people]
    assert ids_of(other) == ids_of(COUNTY)


@pytest.mark.parametrize("seed", range(20))
def test_nobody_bears_the_name_of_somebody_famous(seed: int) -> None:
    names = {person.name for person in build_county(today=TODAY, seed=seed).people}

    assert names.isdisjoint(WELL_KNOWN)


def test_names_are_varied_and_a_few_people_share_one() -> None:
    names = Counter(person.name for person in COUNTY.people)

    assert 850 < len(names) < len(COUNTY.people)


def test_people_are_sorted_by_how_the_surname_is_read() -> None:
    keys = {person.name[0]: person.sort_key.split()[0] for person in COUNTY.people}

    assert (keys["曾"], keys["覃"], keys["解"], keys["王"]) == ("zeng", "qin", "xie", "wang")
