"""A small county for the tests of welfare, as the directory tells of it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID, uuid4

import httpx

from shared.contracts.directory import RoleGranted, StaffJoined, UnionKind, UnionRegistered
from shared.contracts.event import Event
from shared.contracts.roles import Role, Standing
from shared.database import new_id
from shared.tenancy import Scope
from shared.web.identity import Caller, Held
from tests.service.running import Running

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)  # a Monday morning in China
TODAY = date(2026, 3, 16)

E = TypeVar("E", bound=Event)


@dataclass(frozen=True)
class School:
    """A school's union and its people."""

    union_id: UUID
    short_name: str
    chair: Caller
    deputy: Caller
    member: Caller
    finance: Caller
    teacher: Caller
    colleague: Caller


@dataclass(frozen=True)
class County:
    """A county with its own union, its schools, and clients for its people."""

    running: Running
    county_id: UUID
    union_id: UUID
    schools: tuple[School, ...]
    lonely: School
    officer: Caller
    chair: Caller
    auditor: Caller

    @property
    def scope(self) -> Scope:
        return Scope(self.county_id)

    def http(self, caller: Caller) -> httpx.AsyncClient:
        return self.running.http(caller)

    async def told(self, *types: type[E]) -> list[E]:
        """The events of these types about this county, in order."""
        found = await self.running.outbox(*types)
        return [event for event in found if event.county_id == self.county_id]


@dataclass
class _Telling:
    """Collects what the directory would tell of a county."""

    county_id: UUID
    events: list[Event] = field(default_factory=list)

    def union(self, name: str, kind: UnionKind) -> UUID:
        union_id = new_id()
        self.events.append(
            UnionRegistered(
                **self._envelope(union_id, union_id),
                name=f"清溪县{name}工会",
                short_name=name,
                sort_key=f"{len(self.events):04}",
                kind=kind,
            )
        )
        return union_id

    def person(
        self,
        union_id: UUID,
        name: str,
        role: Role = Role.STAFF_MEMBER,
        standing: Standing = Standing.REGULAR,
    ) -> Caller:
        person_id = new_id()
        self.events.append(
            StaffJoined(
                **self._envelope(union_id, person_id), name=name, sort_key=f"{len(self.events):04}"
            )
        )
        if role is not Role.STAFF_MEMBER:
            self.events.append(
                RoleGranted(
                    **self._envelope(union_id, new_id()),
                    person_id=person_id,
                    role=role,
                    standing=standing,
                    first_day=date(2025, 9, 1),
                )
            )
        return Caller(person_id, name, self.county_id, (Held(role, union_id),))

    def school(self, name: str, *, alone: bool = False) -> School:
        """A school; alone its chair is the only one who works for the union."""
        union_id = self.union(name, UnionKind.SCHOOL)
        chair = self.person(union_id, "周主席", Role.UNION_CHAIR)
        if alone:
            teacher = self.person(union_id, "许老师")
            return School(union_id, name, chair, chair, chair, chair, teacher, teacher)
        return School(
            union_id,
            name,
            chair,
            self.person(union_id, "吴副主席", Role.UNION_OFFICER, Standing.DEPUTY),
            self.person(union_id, "郑委员", Role.UNION_OFFICER),
            self.person(union_id, "钱会计", Role.FINANCE_OFFICER),
            self.person(union_id, "孙晓梅"),
            self.person(union_id, "李东升"),
        )

    def _envelope(self, union_id: UUID, subject_id: UUID) -> dict[str, Any]:
        return {
            "occurred_at": NOW,
            "county_id": self.county_id,
            "union_id": union_id,
            "subject_id": subject_id,
        }


async def build_county(running: Running) -> County:
    """A county of its own in the running service, told by the directory's events."""
    telling = _Telling(uuid4())
    body = telling.union("县教育工会", UnionKind.COUNTY)
    schools = tuple(telling.school(f"第{n + 1}小学") for n in range(2))
    lonely = telling.school("云岭教学点", alone=True)
    people = [
        telling.person(body, name, role)
        for name, role in (
            ("何干事", Role.COUNTY_OFFICER),
            ("冯主席", Role.COUNTY_CHAIR),
            ("褚审计", Role.AUDITOR),
        )
    ]
    await running.deliver(*telling.events)
    return County(running, telling.county_id, body, schools, lonely, *people)


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


def aid_of(school: School, **more: Any) -> dict[str, Any]:
    """What a form sends: 500 yuan for the school's teacher who is in hospital."""
    recipient = {} if "typed_name" in more else {"person_id": str(school.teacher.person_id)}
    return {
        "union_id": str(school.union_id),
        "kind": "condolence",
        "occasion": "hospital",
        "happened_on": "2026-03-12",
        "amount": "500",
        "source": "工会经费",
        "request": True,
        **recipient,
        **more,
    }


async def asked(county: County, school: School, **more: Any) -> dict[str, Any]:
    """An aid that a member of the committee has asked for; the chair decides."""
    body = aid_of(school, **more)
    made: dict[str, Any] = await ok(county.http(school.member).post("/relief", json=body))
    return made


async def approved(county: County, school: School, **more: Any) -> dict[str, Any]:
    aid = await asked(county, school, **more)
    made: dict[str, Any] = await ok(county.http(school.chair).post(f"/relief/{aid['id']}/approve"))
    return made


async def paid(county: County, school: School, **more: Any) -> dict[str, Any]:
    aid = await approved(county, school, **more)
    body = {"paid_on": "2026-03-16", "paid_by": "signed"}
    made: dict[str, Any] = await ok(
        county.http(school.finance).post(f"/relief/{aid['id']}/pay", json=body)
    )
    return made
