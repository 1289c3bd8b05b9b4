"""An invented county as notifications hears of it, and the events of its plans."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from shared.contracts import plans
from shared.contracts.directory import (
    RoleEnded,
    RoleGranted,
    StaffJoined,
    UnionKind,
    UnionRegistered,
)
from shared.contracts.event import Event
from shared.contracts.plans import ReminderStage
from shared.contracts.roles import Role
from shared.web.identity import Caller, Held
from tests.service.running import Running

TODAY = date(2026, 3, 16)  # a Monday
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)  # ten in the morning in China
TITLE = "2026年工会工作计划"


@dataclass
class School:
    """A school's union with a chair, a principal and a teacher."""

    number: int
    union: UUID = field(default_factory=uuid4)
    chair: UUID = field(default_factory=uuid4)
    principal: UUID = field(default_factory=uuid4)
    teacher: UUID = field(default_factory=uuid4)
    chair_role: UUID = field(default_factory=uuid4)

    @property
    def name(self) -> str:
        return f"青石{self.number}小"


@dataclass
class County:
    """A county whose events are delivered to a running service."""

    running: Running
    schools: list[School]
    id: UUID = field(default_factory=uuid4)
    union: UUID = field(default_factory=uuid4)
    chair: UUID = field(default_factory=uuid4)
    officer: UUID = field(default_factory=uuid4)
    operator: UUID = field(default_factory=uuid4)
    plan: UUID = field(default_factory=uuid4)
    minutes: int = 0

    @property
    def domain(self) -> str:
        """Its mail domain, by which mails of different tests are told apart."""
        return f"{self.id.hex[:8]}.example"

    def address_of(self, school: School) -> str:
        """Where the school's chair reads mail."""
        return f"zhuxi{school.number}@{self.domain}"

    def caller(self, person: UUID, role: Role, union: UUID | None = None) -> Caller:
        return Caller(person, "林老师", self.id, (Held(role, union or self.union),))

    def as_chair(self, school: School) -> Caller:
        return self.caller(school.chair, Role.UNION_CHAIR, school.union)

    def as_teacher(self, school: School) -> Caller:
        return self.caller(school.teacher, Role.STAFF_MEMBER, school.union)

    @property
    def as_officer(self) -> Caller:
        return self.caller(self.officer, Role.COUNTY_OFFICER)

    @property
    def as_operator(self) -> Caller:
        return self.caller(self.operator, Role.OPERATOR)

    @property
    def as_county_chair(self) -> Caller:
        return self.caller(self.chair, Role.COUNTY_CHAIR)

    def envelope(self, union: UUID, **more: Any) -> dict[str, Any]:
        """The envelope of a fact that happened a minute after the one before."""
        self.minutes += 1
        return {
            "occurred_at": NOW + timedelta(minutes=self.minutes),
            "county_id": self.id,
            "union_id": union,
            "version": 1,
            **more,
        }

    def role(
        self, person: UUID, role: Role, union: UUID, role_id: UUID | None = None
    ) -> RoleGranted:
        return RoleGranted(
            **self.envelope(union, subject_id=role_id or uuid4()),
            person_id=person,
            role=role,
            first_day=date(2026, 1, 1),
        )

    def role_ended(self, school: School, last_day: date) -> RoleEnded:
        return RoleEnded(
            **self.envelope(school.union, subject_id=school.chair_role, version=2),
            person_id=school.chair,
            role=Role.UNION_CHAIR,
            first_day=date(2026, 1, 1),
            last_day=last_day,
        )

    def person(self, person: UUID, union: UUID, name: str, email: str | None = None) -> StaffJoined:
        return StaffJoined(
            **self.envelope(union, subject_id=person), name=name, sort_key=name, email=email
        )

    def registered(self, union: UUID, name: str, kind: UnionKind) -> UnionRegistered:
        return UnionRegistered(
            **self.envelope(union, subject_id=union),
            name=f"{name}工会",
            short_name=name,
            sort_key=name,
            kind=kind,
        )

    def directory_events(self) -> list[Event]:
        events: list[Event] = [
            self.registered(self.union, "青石县教育工会", UnionKind.COUNTY),
            self.person(self.chair, self.union, "县主席"),
            self.person(self.officer, self.union, "县干事", f"ganshi@{self.domain}"),
            self.role(self.chair, Role.COUNTY_CHAIR, self.union),
            self.role(self.officer, Role.COUNTY_OFFICER, self.union),
        ]
        for school in self.schools:
            address = self.address_of(school)
            events += [
                self.registered(school.union, school.name, UnionKind.SCHOOL),
                self.person(school.chair, school.union, f"主席{school.number}", address),
                self.person(school.principal, school.union, f"校长{school.number}"),
                self.person(school.teacher, school.union, f"老师{school.number}"),
                self.role(school.chair, Role.UNION_CHAIR, school.union, school.chair_role),
                self.role(school.principal, Role.PRINCIPAL, school.union),
            ]
        return events

    # The plan's own life.

    def submitted(self, version: int = 2) -> plans.PlanSubmitted:
        return plans.PlanSubmitted(**self._plan(version))

    def returned(self, version: int = 3) -> plans.PlanReturned:
        return plans.PlanReturned(
            **self._plan(version), concerns=(self.officer,), reason="请补上师德部分"
        )

    def approved(self, version: int = 4) -> plans.PlanApproved:
        return plans.PlanApproved(**self._plan(version), concerns=(self.officer,))

    def issued(self, *schools: School, version: int = 5) -> plans.PlanIssued:
        return plans.PlanIssued(
            **self._plan(version),
            sign_by=date(2026, 3, 20),
            union_ids=tuple(s.union for s in schools or self.schools),
            measure_count=12,
        )

    def closed(self, version: int = 9) -> plans.PlanClosed:
        return plans.PlanClosed(**self._plan(version))

    def _plan(self, version: int) -> dict[str, Any]:
        return self.envelope(self.union, subject_id=self.plan, version=version) | {"title": TITLE}

    def chased(self, *schools: School) -> plans.PlanChased:
        return plans.PlanChased(
            **self.envelope(self.union, subject_id=uuid4()),
            plan_id=self.plan,
            title=TITLE,
            sign_by=date(2026, 3, 20),
            union_ids=tuple(school.union for school in schools),
        )

    def signed(self, school: School, *, from_paper: bool = False) -> plans.PlanSigned:
        return plans.PlanSigned(
            **self.envelope(school.union, subject_id=uuid4()),
            plan_id=self.plan,
            title=TITLE,
            signed_on=TODAY,
            from_paper=from_paper,
        )

    # The life of a school's task.

    def assigned(self, task: "Task", owner: UUID) -> plans.TaskAssigned:
        task.owner = owner
        return plans.TaskAssigned(**self._task(task), concerns=(owner,))

    def due(self, task: "Task", stage: ReminderStage) -> plans.TaskDue:
        return plans.TaskDue(**self._task(task), stage=stage)

    def overdue(self, task: "Task", stage: ReminderStage) -> plans.TaskOverdue:
        return plans.TaskOverdue(**self._task(task), stage=stage)

    def completed(self, task: "Task") -> plans.TaskCompleted:
        return plans.TaskCompleted(**self._task(task), done_on=TODAY)

    def rejected(self, task: "Task") -> plans.TaskRejected:
        return plans.TaskRejected(**self._task(task), reason="请写明参加人数")

    def exempted(self, task: "Task") -> plans.TaskExempted:
        return plans.TaskExempted(**self._task(task), reason="学校正在搬迁")

    def cancelled(self, task: "Task") -> plans.TaskCancelled:
        return plans.TaskCancelled(**self._task(task))

    def _task(self, task: "Task") -> dict[str, Any]:
        task.version += 1
        return self.envelope(task.school.union, subject_id=task.id, version=task.version) | {
            "plan_id": self.plan,
            "title": task.title,
            "category": "activity",
            "due_on": TODAY,
            "owner_id": task.owner,
        }


@dataclass
class Task:
    """A school's task; each event about it raises its version."""

    school: School
    title: str = "三八节活动"
    id: UUID = field(default_factory=uuid4)
    owner: UUID | None = None
    version: int = 1


async def build_county(running: Running, school_count: int = 3) -> County:
    county = County(running, [School(number) for number in range(1, school_count + 1)])
    await running.deliver(*county.directory_events())
    return county


async def inbox(county: County, caller: Caller, **query: Any) -> list[dict[str, Any]]:
    """What the person finds in the inbox, without what is random in it."""
    reply = await county.running.http(caller).get("/inbox", params=query)
    assert reply.status_code == 200, reply.text
    items: list[dict[str, Any]] = reply.json()["items"]
    return items


async def count(county: County, caller: Caller) -> tuple[int, int]:
    reply = await county.running.http(caller).get("/inbox/count")
    assert reply.status_code == 200, reply.text
    return reply.json()["unread"], reply.json()["to_sign"]
