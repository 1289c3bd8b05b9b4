"""Which posts and union roles a school of each stage and size has to fill."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from random import Random

from services.demo.schools import School
from shared.contracts.directory import SchoolStage
from shared.contracts.roles import Role

_LARGE = 100
_MANY_HATS = 20  # below it nobody wears one only
_STAFF_PER_GROUP = 28


ELECTED = frozenset(
    {
        Role.GROUP_LEADER,
        Role.UNION_OFFICER,
        Role.UNION_CHAIR,
        Role.WOMEN_COMMITTEE,
        Role.AUDIT_COMMITTEE,
        Role.FINANCE_OFFICER,
    }
)
"""Held for the term of the union's committee; the others by appointment."""


@dataclass(frozen=True)
class Place:
    """A post to fill: who may hold it, and what they are besides."""

    post: str
    roles: tuple[Role, ...] = ()
    ages: tuple[int, int] = (23, 59)
    women_per_hundred: int = 60


_LEADER_AGES, _CHAIR_AGES, _MIDDLE_AGES = (44, 57), (36, 55), (30, 52)
_ONLY_WOMEN, _ONLY_MEN = 100, 0

COUNTY_PLACES = (
    Place("县教育工会主席", (Role.COUNTY_CHAIR,), _LEADER_AGES, 40),
    Place("县教育工会专职干部", (Role.COUNTY_OFFICER,), _MIDDLE_AGES, _ONLY_WOMEN),
    Place("县教育工会干部", (Role.COUNTY_OFFICER,), (27, 40), 50),
    Place("县教育局审计股干部", (Role.AUDITOR,), _MIDDLE_AGES, 50),
    Place("县教育局信息中心技术员", (Role.OPERATOR,), (25, 40), 20),
)

_WOMEN_PER_HUNDRED = {
    SchoolStage.KINDERGARTEN: 96,
    SchoolStage.PRIMARY: 74,
    SchoolStage.CENTRAL: 62,
    SchoolStage.JUNIOR: 55,
    SchoolStage.SENIOR: 50,
    SchoolStage.VOCATIONAL: 46,
}
_WOMEN_PER_HUNDRED_IN_VILLAGES = 40
_ANY_AGES, _KINDERGARTEN_AGES, _VILLAGE_AGES = (23, 59), (21, 54), (28, 59)
_PRIMARY_POSTS = (
    "语文教师", "语文教师", "语文教师", "数学教师", "数学教师",
    "英语教师", "体育教师", "音乐教师", "美术教师", "科学教师",
)  # fmt: skip
_MIDDLE_POSTS = (
    "语文教师", "数学教师", "英语教师", "物理教师", "化学教师", "生物教师", "历史教师",
    "地理教师", "思政教师", "体育教师", "信息技术教师", "图书管理员", "总务处职员",
)  # fmt: skip
_VOCATIONAL_POSTS = (
    "语文教师", "数学教师", "英语教师", "机电专业教师", "电子商务专业教师",
    "护理专业教师", "烹饪专业教师", "实训指导教师", "总务处职员",
)  # fmt: skip
_KINDERGARTEN_POSTS = ("教师", "教师", "教师", "教师", "保育员", "保育员", "保健医生", "炊事员")
_POSTS = {
    SchoolStage.KINDERGARTEN: _KINDERGARTEN_POSTS,
    SchoolStage.PRIMARY: _PRIMARY_POSTS,
    SchoolStage.CENTRAL: _PRIMARY_POSTS,
    SchoolStage.JUNIOR: _MIDDLE_POSTS,
    SchoolStage.SENIOR: _MIDDLE_POSTS,
    SchoolStage.VOCATIONAL: _VOCATIONAL_POSTS,
}

# In the smallest schools one person wears many hats; who they are differs from school to school.
_SMALLEST = {
    "08": (
        Place("校长、数学教师", (Role.PRINCIPAL, Role.PARTY_SECRETARY), _LEADER_AGES, _ONLY_MEN),
        Place(
            "语文教师",
            (Role.UNION_CHAIR, Role.GROUP_LEADER, Role.WOMEN_COMMITTEE),
            _MIDDLE_AGES,
            _ONLY_WOMEN,
        ),
        Place("数学教师", (Role.FINANCE_OFFICER,), _MIDDLE_AGES),
        Place("体育教师", (Role.AUDIT_COMMITTEE,), _MIDDLE_AGES),
    ),
    "09": (
        Place("园长", (Role.PRINCIPAL,), _LEADER_AGES, _ONLY_WOMEN),
        Place("党支部书记", (Role.PARTY_SECRETARY,), _LEADER_AGES, _ONLY_WOMEN),
        Place("教师", (Role.UNION_CHAIR, Role.WOMEN_COMMITTEE), _MIDDLE_AGES, _ONLY_WOMEN),
        Place("教师", (Role.GROUP_LEADER,), _MIDDLE_AGES, _ONLY_WOMEN),
        Place("会计", (Role.FINANCE_OFFICER,), _MIDDLE_AGES, _ONLY_WOMEN),
        Place("保健医生", (Role.AUDIT_COMMITTEE,), _MIDDLE_AGES, _ONLY_WOMEN),
    ),
    "12": (
        Place("校长、语文教师", (Role.PRINCIPAL, Role.PARTY_SECRETARY), _LEADER_AGES, _ONLY_MEN),
        Place("数学教师", (Role.UNION_CHAIR, Role.GROUP_LEADER), _MIDDLE_AGES, _ONLY_MEN),
        Place("语文教师", (Role.FINANCE_OFFICER, Role.WOMEN_COMMITTEE), _MIDDLE_AGES, _ONLY_WOMEN),
        Place("英语教师", (Role.AUDIT_COMMITTEE,), _MIDDLE_AGES),
    ),
}


def places_of(school: School, rng: Random) -> tuple[Place, ...]:
    """As many places as the school has staff, leaders first."""
    leaders = _SMALLEST.get(school.code) or tuple(_leaders(school, rng))
    others = (_ordinary(school, rng) for _ in range(school.staff - len(leaders)))
    return (*leaders, *others)


def _leaders(school: School, rng: Random) -> Iterator[Place]:
    if school.staff < _MANY_HATS:
        small = "09" if school.stage is SchoolStage.KINDERGARTEN else rng.choice(("08", "12"))
        yield from _SMALLEST[small]
        return
    large = school.staff >= _LARGE
    lead = (Role.CLUSTER_LEAD,) if school.leads_cluster else ()
    head = "园长" if school.stage is SchoolStage.KINDERGARTEN else "校长"
    yield Place("党总支书记" if large else "党支部书记", (Role.PARTY_SECRETARY,), _LEADER_AGES, 35)
    yield Place(head, (Role.PRINCIPAL,), _LEADER_AGES, 45)
    # In schools below a hundred the chair goes on teaching.
    chair = f"副{head}" if large else _ordinary(school, rng).post
    yield Place(chair, (Role.UNION_CHAIR, *lead), _CHAIR_AGES)
    yield Place("会计", (Role.FINANCE_OFFICER,), _MIDDLE_AGES, 80)
    yield from _committees(school, rng, large=large)


def _committees(school: School, rng: Random, *, large: bool) -> Iterator[Place]:
    def several(role: Role, count: int, women_per_hundred: int | None = None) -> Iterator[Place]:
        for _ in range(count):
            place = replace(_ordinary(school, rng), roles=(role,), ages=_MIDDLE_AGES)
            women = place.women_per_hundred if women_per_hundred is None else women_per_hundred
            yield replace(place, women_per_hundred=women)

    yield from chain(
        several(Role.UNION_OFFICER, 2 if large else 1),
        several(Role.WOMEN_COMMITTEE, 3 if large else 1, _ONLY_WOMEN),
        several(Role.AUDIT_COMMITTEE, 3 if large else 1),
        several(Role.GROUP_LEADER, -(-school.staff // _STAFF_PER_GROUP)),
    )


def _ordinary(school: School, rng: Random) -> Place:
    post = rng.choice(_POSTS[school.stage])
    if school.in_village:
        return Place(post, (), _VILLAGE_AGES, _WOMEN_PER_HUNDRED_IN_VILLAGES)
    ages = _KINDERGARTEN_AGES if school.stage is SchoolStage.KINDERGARTEN else _ANY_AGES
    return Place(post, (), ages, _WOMEN_PER_HUNDRED[school.stage])
