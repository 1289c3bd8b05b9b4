"""Proposals for the tests of activities: a school with delegates, rounds, and what people send."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from services.activities.congress.tables import CongressSession
from services.activities.terms.tables import CongressTerm, Delegate
from shared.contracts.roles import Role
from shared.database import Transaction, new_id
from shared.web.identity import Caller, Held
from tests.service.plans.county import NOW, TODAY, County, School, joined, ok
from tests.service.running import StoppedClock

CLOSES = date(2026, 3, 27)


@dataclass(frozen=True)
class House:
    """A school with a session and people of its own beside those of the county's making."""

    county: County
    school: School
    session_id: UUID
    delegates: tuple[Caller, ...]
    staff: Caller
    more: dict[str, Any] = field(default_factory=dict)

    def http(self, caller: Caller) -> Any:
        return self.county.http(caller)

    @property
    def chair(self) -> Caller:
        return self.school.chair

    @property
    def principal(self) -> Caller:
        return self.school.people[Role.PRINCIPAL]

    async def ask(self, caller: Caller, path: str, body: Any = None) -> Any:
        """What a POST gives back, which must succeed."""
        return await ok(self.http(caller).post(path, json=body))

    async def read(self, caller: Caller, proposal: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = await ok(self.http(caller).get(f"/proposals/{proposal['id']}"))
        return found


async def build_house(
    county: County, *, kind: str = "delegate_congress", delegates: int = 5, at: int = 0
) -> House:
    """A school whose session is planned for the end of April, with its delegates."""
    school = county.schools[at]
    names = [f"代表{number}" for number in range(delegates)]
    people = [_person(county, school, name) for name in (*names, "教师甲")]
    await county.running.deliver(*(joined(county, school, one) for one in people))
    session_id = new_id()
    async with county.running.database.transaction(county.scope) as tx:
        await _sit(tx, county, school, people[:-1], session_id, kind)
    return House(county, school, session_id, tuple(people[:-1]), people[-1])


def _person(county: County, school: School, name: str) -> Caller:
    held = (Held(Role.STAFF_MEMBER, school.union_id),)
    return Caller(new_id(), name, county.county_id, held)


async def _sit(
    tx: Transaction,
    county: County,
    school: School,
    delegates: list[Caller],
    session_id: UUID,
    kind: str,
) -> None:
    own = {"county_id": county.county_id, "union_id": school.union_id}
    made = {"made_by": school.chair.person_id, "made_by_name": "主席", "made_at": NOW}
    term = CongressTerm(
        id=new_id(),
        **own,
        version=1,
        number=3,
        kind=kind,
        years=5,
        first_day=date(2025, 9, 1),
        last_day=date(2030, 8, 31),
        from_paper=False,
        **made,
        changed_at=NOW,
    )
    tx.session.add(term)
    await tx.session.flush()
    for one in delegates:
        tx.session.add(
            Delegate(
                id=new_id(),
                **own,
                term_id=term.id,
                version=1,
                person_id=one.person_id,
                name=one.name,
                sort_key=one.name,
                standing="elected",
                votes_congress=True,
                votes_union=False,
                post="",
                first_day=date(2025, 9, 1),
            )
        )
    tx.session.add(
        CongressSession(
            id=session_id,
            **own,
            term_id=term.id,
            version=1,
            number=2,
            kind=kind,
            extra=False,
            title="第三届教职工代表大会第二次会议",
            school_year=2025,
            state="planned",
            planned_on=date(2026, 4, 24),
            answer_from_paper=False,
            from_paper=False,
            **made,
            changed_at=NOW,
        )
    )


def on(clock: StoppedClock, day: date) -> None:
    clock.now = datetime.combine(day, time(2), UTC)


async def opened(house: House, **other: Any) -> dict[str, Any]:
    """A round that is open from today on."""
    body = {
        "union_id": str(house.school.union_id),
        "session_id": str(house.session_id),
        "opens_on": TODAY.isoformat(),
        "closes_on": CLOSES.isoformat(),
        **other,
    }
    collecting: dict[str, Any] = await house.ask(house.chair, "/proposal-rounds", body)
    return collecting


def words(**other: Any) -> dict[str, Any]:
    return {
        "title": "关于改善教师午间休息条件",
        "reason": "中午没有地方休息，下午上课精神不好。",
        "measures": "把三楼空教室改成休息室，添置躺椅。",
        "category": "welfare",
        **other,
    }


async def written(
    house: House, collecting: dict[str, Any], author: int = 0, ask: tuple[int, ...] = (1, 2)
) -> dict[str, Any]:
    """A draft whose author asks others to second it."""
    asked = [str(house.delegates[each].person_id) for each in ask]
    body = words(round_id=collecting["id"], ask=asked)
    made: dict[str, Any] = await house.ask(house.delegates[author], "/proposals", body)
    return made


async def submitted(
    house: House, collecting: dict[str, Any], author: int = 0, ask: tuple[int, ...] = (1, 2)
) -> dict[str, Any]:
    """A proposal that was seconded by those asked, and handed in."""
    made = await written(house, collecting, author, ask)
    for each in ask:
        await house.ask(house.delegates[each], f"/proposals/{made['id']}/second", {"agree": True})
    handed: dict[str, Any] = await house.ask(
        house.delegates[author], f"/proposals/{made['id']}/submit"
    )
    return handed


async def filed(
    house: House, collecting: dict[str, Any], author: int = 0, ask: tuple[int, ...] = (1, 2)
) -> dict[str, Any]:
    made = await submitted(house, collecting, author, ask)
    found: dict[str, Any] = await house.ask(
        house.chair, f"/proposals/{made['id']}/screen", {"finding": "filed"}
    )
    return found


def handlers(lead: Caller, *others: Caller, **more: Any) -> dict[str, Any]:
    return {
        "lead": {"person_id": str(lead.person_id)},
        "others": [{"person_id": str(one.person_id)} for one in others],
        **more,
    }


async def assigned(house: House, collecting: dict[str, Any], **more: Any) -> dict[str, Any]:
    made = await filed(house, collecting, **more)
    found: dict[str, Any] = await house.ask(
        house.principal, f"/proposals/{made['id']}/assign", handlers(house.staff)
    )
    return found


def answer(**other: Any) -> dict[str, Any]:
    return {
        "kind": "now",
        "answer": "休息室已经腾出来，五一前添置躺椅。",
        "promised_on": "2026-04-30",
        **other,
    }


async def replied(house: House, collecting: dict[str, Any], **more: Any) -> dict[str, Any]:
    made = await assigned(house, collecting, **more)
    found: dict[str, Any] = await house.ask(house.staff, f"/proposals/{made['id']}/reply", answer())
    return found
