"""Small and large counties for the tests of plans, and plans issued to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID, uuid4

import httpx

from services.plans.kinds import Actor, Category
from services.plans.work_plans.commands.making import (
    NewMeasure,
    NewPlan,
    NewPlanTask,
    make_plan,
)
from shared.calendar import Period, PeriodKind
from shared.contracts.directory import (
    RoleGranted,
    StaffJoined,
    UnionChanged,
    UnionKind,
    UnionRegistered,
)
from shared.contracts.event import Event
from shared.contracts.roles import Role
from shared.database import new_id
from shared.tenancy import Scope
from shared.web.identity import Caller, Held
from tests.service.running import Running

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)  # a Monday morning in China, a school working day
TODAY = date(2026, 3, 16)
SIGN_BY = date(2026, 4, 3)

E = TypeVar("E", bound=Event)

SCHOOL_ROLES = (
    Role.UNION_CHAIR,
    Role.UNION_OFFICER,
    Role.PRINCIPAL,
    Role.PARTY_SECRETARY,
    Role.STAFF_MEMBER,
)
COUNTY_BODY_ROLES = (Role.COUNTY_OFFICER, Role.COUNTY_CHAIR, Role.AUDITOR, Role.OPERATOR)


@dataclass(frozen=True)
class School:
    """A school's union and its people, one for each role."""

    union_id: UUID
    short_name: str
    cluster_id: UUID
    people: dict[Role, Caller]

    @property
    def chair(self) -> Caller:
        return self.people[Role.UNION_CHAIR]

    @property
    def teacher(self) -> Caller:
        return self.people[Role.STAFF_MEMBER]


@dataclass(frozen=True)
class County:
    """A county with its own union, its schools, and clients for its people."""

    running: Running
    county_id: UUID
    union_id: UUID
    clusters: tuple[UUID, ...]
    schools: tuple[School, ...]
    people: dict[Role, Caller]

    @property
    def officer(self) -> Caller:
        return self.people[Role.COUNTY_OFFICER]

    @property
    def chair(self) -> Caller:
        return self.people[Role.COUNTY_CHAIR]

    @property
    def scope(self) -> Scope:
        return Scope(self.county_id)

    def http(self, caller: Caller) -> httpx.AsyncClient:
        return self.running.http(caller)

    async def told(self, *types: type[E]) -> list[E]:
        """The events of these types about this county, in order."""
        found = await self.running.outbox(*types)
        return [event for event in found if event.county_id == self.county_id]

    def lead_of(self, cluster_id: UUID) -> Caller:
        """A cluster lead, who holds that role in each union of the cluster."""
        own = next(school for school in self.schools if school.cluster_id == cluster_id)
        led = [
            Held(Role.CLUSTER_LEAD, school.union_id, cluster_id)
            for school in self.schools
            if school.cluster_id == cluster_id
        ]
        held = (Held(Role.UNION_CHAIR, own.union_id), *led)
        return Caller(own.chair.person_id, own.chair.name, self.county_id, held)


@dataclass
class _Telling:
    """Collects what the directory would tell of a county."""

    county_id: UUID
    unions: list[UnionRegistered] = field(default_factory=list)
    persons: list[StaffJoined] = field(default_factory=list)
    roles: list[RoleGranted] = field(default_factory=list)

    def union(self, name: str, kind: UnionKind, cluster: tuple[UUID, str] | None = None) -> UUID:
        union_id = new_id()
        self.unions.append(
            UnionRegistered(
                occurred_at=NOW,
                county_id=self.county_id,
                union_id=union_id,
                subject_id=union_id,
                name=f"清溪县{name}工会",
                short_name=name,
                sort_key=f"{len(self.unions):04}",
                kind=kind,
                cluster_id=cluster[0] if cluster else None,
                cluster_name=cluster[1] if cluster else None,
            )
        )
        return union_id

    def person(self, union_id: UUID, role: Role) -> Caller:
        person_id = new_id()
        name = f"{role.value}{len(self.persons)}"
        common = {"occurred_at": NOW, "county_id": self.county_id, "union_id": union_id}
        self.persons.append(StaffJoined(**common, subject_id=person_id, name=name, sort_key=name))
        if role is not Role.STAFF_MEMBER:
            self.roles.append(
                RoleGranted(
                    **common,
                    subject_id=new_id(),
                    person_id=person_id,
                    role=role,
                    first_day=date(2025, 9, 1),
                )
            )
        return Caller(person_id, name, self.county_id, (Held(role, union_id),))


async def build_county(
    running: Running,
    *,
    schools: int = 6,
    clusters: int = 3,
    roles: Sequence[Role] = SCHOOL_ROLES,
) -> County:
    """A county of its own in the running service, told by the directory's events."""
    telling = _Telling(uuid4())
    body = telling.union("县教育工会", UnionKind.COUNTY)
    named = [(new_id(), f"第{n + 1}片区") for n in range(clusters)]
    made = []
    for n in range(schools):
        cluster = named[n % clusters]
        union_id = telling.union(f"第{n + 1}小学", UnionKind.SCHOOL, cluster)
        people = {role: telling.person(union_id, role) for role in roles}
        made.append(School(union_id, f"第{n + 1}小学", cluster[0], people))
    county_people = {role: telling.person(body, role) for role in COUNTY_BODY_ROLES}
    await running.deliver(*telling.unions, *telling.persons, *telling.roles)
    return County(
        running,
        telling.county_id,
        body,
        tuple(cluster_id for cluster_id, _ in named),
        tuple(made),
        county_people,
    )


SCHOOL_MEASURES = (
    NewMeasure("召开教职工大会，审议工作报告", Actor.SCHOOL, due_on=date(2026, 4, 30)),
    NewMeasure("报送活动小结", Actor.SCHOOL, "小结", due_on=date(2026, 5, 29), file_required=True),
    NewMeasure("组织一次健步走", Actor.SCHOOL, due_on=date(2026, 6, 12), mandatory=False),
)
OTHER_MEASURES = (
    NewMeasure("印发通知", Actor.COUNTY, due_on=date(2026, 4, 10)),
    NewMeasure("组织片区交流", Actor.CLUSTER, due_on=date(2026, 5, 15)),
)


async def draft_plan(
    county: County, measures: Sequence[NewMeasure] = (*SCHOOL_MEASURES, *OTHER_MEASURES)
) -> UUID:
    """A plan drafted by the officer, of one task with these measures."""
    task = NewPlanTask("民主管理", "开好教职工大会。", Category.CONGRESS, tuple(measures))
    period = Period(PeriodKind.CALENDAR_YEAR, 2026)
    wanted = NewPlan(county.union_id, "2026年工作要点", period, (task,))
    async with county.running.database.transaction(county.scope) as tx:
        return (await make_plan(tx, county.officer, wanted)).id


async def approved_plan(county: County, measures: Sequence[NewMeasure] | None = None) -> UUID:
    plan_id = await (draft_plan(county) if measures is None else draft_plan(county, measures))
    await ok(county.http(county.officer).post(f"/plans/{plan_id}/submit"))
    await ok(county.http(county.chair).post(f"/plans/{plan_id}/approve", json={}))
    return plan_id


async def issued_plan(county: County, measures: Sequence[NewMeasure] | None = None) -> UUID:
    plan_id = await approved_plan(county, measures)
    await issue(county, plan_id)
    return plan_id


async def issue(county: County, plan_id: UUID, sign_by: date = SIGN_BY) -> None:
    await ok(
        county.http(county.officer).post(
            f"/plans/{plan_id}/issue", json={"sign_by": sign_by.isoformat()}, headers=seen(3)
        )
    )


async def ok(request: Any) -> Any:
    """The content of a reply that must be a success."""
    reply = await request
    assert reply.is_success, f"{reply.status_code} {reply.text}"
    return reply.json() if reply.content else None


async def refused(request: Any, status: int, code: str | None = None) -> dict[str, Any]:
    """The problem of a reply that must be a refusal, in words a person understands."""
    reply = await request
    assert reply.status_code == status, f"{reply.status_code} {reply.text}"
    body: dict[str, Any] = reply.json()
    assert code is None or body["code"] == code, body
    assert body["title"].endswith("。"), body["title"]
    assert any("一" <= letter <= "鿿" for letter in body["title"]), body["title"]
    return body


def seen(version: int) -> dict[str, str]:
    return {"If-Match": f'"{version}"'}


async def school_page(county: County, school: School, plan_id: UUID) -> dict[str, Any]:
    """The school's one page of a plan, as its chair sees it."""
    http = county.http(school.chair)
    lines = await ok(http.get("/school-plans"))
    line = next(line for line in lines if line["plan_id"] == str(plan_id))
    page: dict[str, Any] = await ok(http.get(f"/school-plans/{line['id']}"))
    return page


def joined(county: County, school: School, one: Caller) -> StaffJoined:
    """That somebody works at the school."""
    return StaffJoined(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=one.person_id,
        name=one.name,
        sort_key=one.name,
    )


def changed(county: County, school: School, version: int, *, active: bool) -> UnionChanged:
    """What the directory tells of a school that was closed, or opened again."""
    return UnionChanged(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=school.union_id,
        version=version,
        name="清溪县某校工会",
        short_name="某校",
        sort_key="0001",
        kind=UnionKind.SCHOOL,
        active=active,
        successor_id=None if active else county.schools[1].union_id,
    )
