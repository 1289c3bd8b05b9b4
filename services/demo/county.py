"""The invented county as rows: unions, people, the roles they hold and the accounts handed out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from uuid import UUID, uuid5

from services.demo.names import draw_name
from services.demo.places import COUNTY_PLACES, ELECTED, Place, places_of
from services.demo.schools import DEMO, Blueprint, School
from services.directory.people.domain.details import Sex
from services.directory.people.domain.staff import sort_key_of
from shared.calendar import PeriodKind, period_of
from shared.contracts.roles import Role

# Ids are made from names in this space, so that sowing a second time finds the same rows.
_NAMESPACE = UUID("6d0a2f5e-3c1b-5f0e-9a57-0b6f4c1d2e38")
_PEOPLE_AS_OF_YEAR = 2026
_OLDEST = {Sex.FEMALE: 54, Sex.MALE: 59}
_APPOINTED_SINCE = date(2021, 9, 1)
_TERM_YEARS = 5


@dataclass(frozen=True)
class County:
    """The county, and its own union as the superior of all others."""

    id: UUID
    name: str
    union_id: UUID
    union_name: str


@dataclass(frozen=True)
class Cluster:
    """Neighbouring school unions."""

    id: UUID
    name: str


@dataclass(frozen=True)
class SchoolUnion:
    """A school union, the tenant; `seal_name` is what its papers are signed with."""

    id: UUID
    school: School
    cluster_id: UUID
    union_name: str
    seal_name: str
    term_first: date
    term_last: date


@dataclass(frozen=True)
class Person:
    """A staff member; `number` is school code and place on the staff list."""

    id: UUID
    number: str
    name: str
    sort_key: str
    sex: Sex
    birth_year: int
    hired_year: int
    post: str


@dataclass(frozen=True)
class Membership:
    """From when to when a person belongs to a union; `last` is open while they do."""

    id: UUID
    person_id: UUID
    union_id: UUID
    first: date
    last: date | None


@dataclass(frozen=True)
class RoleTerm:
    """A role held in a union, a cluster's lead for the cluster; appointments have no last day."""

    id: UUID
    person_id: UUID
    role: Role
    union_id: UUID
    cluster_id: UUID | None
    first: date
    last: date | None


@dataclass(frozen=True)
class Account:
    """A login to hand out; the password is made when it is."""

    login: str
    person_id: UUID


@dataclass(frozen=True)
class _Placed:
    person: Person
    place: Place
    union: SchoolUnion | None


@dataclass(frozen=True)
class CountySeed:
    """Everything the demo county starts with."""

    county: County
    clusters: tuple[Cluster, ...]
    schools: tuple[SchoolUnion, ...]
    people: tuple[Person, ...]
    memberships: tuple[Membership, ...]
    roles: tuple[RoleTerm, ...]
    accounts: tuple[Account, ...]


def build_county(*, today: date, seed: int = 1, blueprint: Blueprint = DEMO) -> CountySeed:
    """The same people with the same ids for the same seed; only terms and the transfer move."""
    county = _county(blueprint)
    schools = tuple(_school_union(school, today) for school in blueprint.schools)
    rng = Random(seed)  # noqa: S311 - invented people, no secret
    staff = tuple(_everybody(rng, blueprint.code, schools))
    union_ids = {union.school.code: union.id for union in schools} | {
        blueprint.code: county.union_id
    }
    return CountySeed(
        county=county,
        clusters=tuple(
            Cluster(demo_id("cluster", key), name) for key, name in blueprint.clusters.items()
        ),
        schools=schools,
        people=tuple(placed.person for placed in staff),
        memberships=tuple(_memberships(staff, union_ids, today, blueprint.transfer)),
        roles=tuple(_roles(county, staff, today)),
        accounts=tuple(_accounts(staff, blueprint)),
    )


def demo_id(kind: str, key: str) -> UUID:
    """The id of a demo row, the same on every machine."""
    return uuid5(_NAMESPACE, f"{kind}/{key}")


def _county(blueprint: Blueprint) -> County:
    return County(
        id=demo_id("county", blueprint.name),
        name=blueprint.name,
        union_id=demo_id("union", blueprint.code),
        union_name=f"{blueprint.name}教育工会",
    )


def _school_union(school: School, today: date) -> SchoolUnion:
    months = today.year * 12 + today.month + school.term_months_left
    term_ends_before = date(months // 12, months % 12 + 1, 1)
    return SchoolUnion(
        id=demo_id("union", school.code),
        school=school,
        cluster_id=demo_id("cluster", school.cluster),
        union_name=f"{school.name}工会",
        seal_name=f"{school.name}工会委员会",
        term_first=term_ends_before.replace(year=term_ends_before.year - _TERM_YEARS),
        term_last=term_ends_before - timedelta(days=1),
    )


def _everybody(
    rng: Random, county_code: str, schools: tuple[SchoolUnion, ...]
) -> Iterator[_Placed]:
    for number, place in enumerate(COUNTY_PLACES, start=1):
        yield _Placed(_person(rng, f"{county_code}-{number:03}", place), place, None)
    for union in schools:
        for number, place in enumerate(places_of(union.school, rng), start=1):
            yield _Placed(_person(rng, f"{union.school.code}-{number:03}", place), place, union)


def _person(rng: Random, number: str, place: Place) -> Person:
    sex = Sex.FEMALE if rng.randrange(100) < place.women_per_hundred else Sex.MALE
    birth_year = _PEOPLE_AS_OF_YEAR - min(rng.randint(*place.ages), _OLDEST[sex])
    name = draw_name(rng, sex, birth_year)
    return Person(
        id=demo_id("person", number),
        number=number,
        name=name,
        sort_key=sort_key_of(name),
        sex=sex,
        birth_year=birth_year,
        hired_year=min(birth_year + rng.randint(21, 25), _PEOPLE_AS_OF_YEAR),
        post=place.post,
    )


def _memberships(
    staff: tuple[_Placed, ...],
    union_ids: dict[str, UUID],
    today: date,
    transfer: tuple[str, str] | None,
) -> Iterator[Membership]:
    term_starts = period_of(PeriodKind.TERM, today).first
    moving, new_school = transfer or (None, "")
    for placed in staff:
        first_union = _membership(placed, union_ids[_code(placed.person)], today)
        if placed.person.number != moving:
            yield first_union
            continue
        yield replace(first_union, last=term_starts - timedelta(days=1))
        second_union = _membership(placed, union_ids[new_school], today)
        yield replace(second_union, first=term_starts)


def _membership(placed: _Placed, union_id: UUID, today: date) -> Membership:
    person = placed.person
    return Membership(
        id=demo_id("membership", f"{person.number}/{union_id}"),
        person_id=person.id,
        union_id=union_id,
        first=_joined_on(person, today),
        last=None,
    )


def _joined_on(person: Person, today: date) -> date:
    """School years start in September; whoever is not yet there by then came with this term."""
    return min(date(person.hired_year, 9, 1), period_of(PeriodKind.TERM, today).first)


def _roles(county: County, staff: tuple[_Placed, ...], today: date) -> Iterator[RoleTerm]:
    for placed in staff:
        joined_on = _joined_on(placed.person, today)
        for role in placed.place.roles:
            yield _role_term(county, placed, role, joined_on)


def _role_term(county: County, placed: _Placed, role: Role, joined_on: date) -> RoleTerm:
    person, union = placed.person, placed.union
    elected = union is not None and role in ELECTED
    leads_cluster = union is not None and role is Role.CLUSTER_LEAD
    since = union.term_first if union and elected else _APPOINTED_SINCE
    return RoleTerm(
        id=demo_id("role", f"{person.number}/{role}"),
        person_id=person.id,
        role=role,
        union_id=union.id if union else county.union_id,
        cluster_id=union.cluster_id if union and leads_cluster else None,
        first=max(since, joined_on),
        last=union.term_last if union and elected else None,
    )


def _accounts(staff: tuple[_Placed, ...], blueprint: Blueprint) -> Iterator[Account]:
    numbers = {placed.person.number: placed.person.id for placed in staff}
    for login, number in blueprint.logins.items():
        yield Account(login, numbers[number])
    begins = {Role.UNION_CHAIR: blueprint.chairs, Role.UNION_OFFICER: blueprint.officers}
    for role, beginning in begins.items():
        if beginning is None:
            continue
        holders = {
            _code(placed.person): placed.person.id
            for placed in reversed(staff)  # so that the first of several officers stays
            if role in placed.place.roles
        }
        for code in sorted(holders):
            yield Account(f"{beginning}-{code}", holders[code])


def _code(person: Person) -> str:
    return person.number.split("-")[0]
