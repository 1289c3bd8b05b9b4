"""Sessions with a hall full of people, and votes in them, for the tests of votes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from services.activities.congress.domain.life import SessionState
from services.activities.congress.domain.powers import Treatment
from services.activities.congress.tables import AgendaItem, CongressSession
from services.activities.rolls.tables import RollEntry
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import SessionKind
from shared.contracts.roles import Role
from shared.database import new_id
from shared.web.identity import Caller, Held
from tests.service.activities.rolls_making import Seated, seated
from tests.service.plans.county import County, School, joined, ok, refused

DAY = "2026-03-16"


@dataclass(frozen=True)
class Assembly:
    """An open session of a school: delegates who are there, two of whom are known people."""

    county: County
    school: School
    session_id: UUID
    items: dict[str, UUID]
    chief: Caller
    counter: Caller

    async def post(self, path: str, body: Any = None, who: Caller | None = None) -> dict[str, Any]:
        http = self.county.http(who or self.school.chair)
        found: dict[str, Any] = await ok(http.post(path, json={} if body is None else body))
        return found

    async def get(self, path: str, who: Caller | None = None) -> Any:
        return await ok(self.county.http(who or self.school.chair).get(path))

    async def desk(self, who: Caller | None = None) -> dict[str, Any]:
        found: dict[str, Any] = await self.get(f"/ballots?session_id={self.session_id}", who)
        return found

    async def not_done(
        self, path: str, status: int, code: str, body: Any = None, who: Caller | None = None
    ) -> dict[str, Any]:
        http = self.county.http(who or self.school.chair)
        return await refused(http.post(path, json={} if body is None else body), status, code)

    async def make(self, **other: Any) -> dict[str, Any]:
        return await self.post("/ballots", self.wanted(**other))

    def wanted(self, **other: Any) -> dict[str, Any]:
        body = {"session_id": str(self.session_id), "purpose": "motion", **other}
        if body["purpose"] == "motion" and "title" not in body and "item_id" not in body:
            body["item_id"] = str(self.items["绩效工资分配办法"])
        return body

    async def adopt_method(self) -> dict[str, Any]:
        """By hand, just now: 36 of those who are there."""
        body = {
            "ballot": self.wanted(purpose="method", way="hands"),
            "held": {"held_on": DAY, "yes": 26, "no": 0, "abstain": 1},
        }
        return await self.post("/ballots/recorded", body)

    async def set_duties(self, extra: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
        holders = [
            {"duty": "chief_scrutineer", "name": "总监", "person_id": str(self.chief.person_id)},
            {"duty": "scrutineer", "name": "监票甲"},
            {"duty": "counter", "name": "计票甲", "person_id": str(self.counter.person_id)},
            *extra,
        ]
        http = self.county.http(self.school.chair)
        path = f"/vote-duties/{self.session_id}"
        found: dict[str, Any] = await ok(http.put(path, json={"holders": holders}))
        return found

    async def ready(self) -> None:
        """How to vote is adopted, and who looks after it is known."""
        await self.set_duties()
        await self.adopt_method()

    async def opened(self, **other: Any) -> dict[str, Any]:
        ballot = await self.make(**other)
        return await self.post(f"/ballots/{ballot['id']}/open")

    async def closed(self, **other: Any) -> dict[str, Any]:
        ballot = await self.opened(**other)
        return await self.post(f"/ballots/{ballot['id']}/close")

    async def sign_in(self, present: int) -> None:
        """So many of the roll are there, the first ones; the others are not, or have left."""
        async with self.county.running.database.transaction(self.county.scope) as tx:
            rows = await tx.session.scalars(
                select(RollEntry)
                .where(RollEntry.session_id == self.session_id)
                .order_by(RollEntry.place)
            )
            for n, row in enumerate(rows):
                row.signed_in_at = tx.now if n < present else None

    async def put_state(self, state: SessionState) -> None:
        async with self.county.running.database.transaction(self.county.scope) as tx:
            await tx.session.execute(
                update(CongressSession)
                .where(CongressSession.id == self.session_id)
                .values(state=state.value)
            )


def papers(yes: int, no: int, abstain: int, **other: Any) -> dict[str, Any]:
    """A count of papers that all came back and are all valid."""
    total = yes + no + abstain
    said = {"issued": total, "collected": total, "valid": total}
    return {**said, "yes": yes, "no": no, "abstain": abstain, **other}


AGENDA = (
    ("绩效工资分配办法", Treatment.ADOPT, Roll.CONGRESS),
    ("工会委员会选举", Treatment.ELECT, Roll.CONGRESS),
    ("学校工作报告", Treatment.HEAR, Roll.CONGRESS),
)


async def assembly(
    county: County,
    school: School | None = None,
    *,
    voters: int = 40,
    present: int = 27,
    kind: SessionKind = SessionKind.DELEGATE_CONGRESS,
    agenda: Sequence[tuple[str, Treatment, Roll]] = AGENDA,
) -> Assembly:
    """A session that is open, with as many of its voters there."""
    school = school or county.schools[0]
    dual = kind is SessionKind.DUAL_CONGRESS
    teacher = school.teacher
    chief = Caller(teacher.person_id, "总监", county.county_id, teacher.roles)
    counter = Caller(
        new_id(), "计票甲", county.county_id, (Held(Role.STAFF_MEMBER, school.union_id),)
    )
    await county.running.deliver(joined(county, school, counter))
    people = [chief.person_id, counter.person_id]
    delegates = [
        Seated(f"代表{n:03}", person_id=people[n] if n < len(people) else None, union=dual)
        for n in range(voters)
    ]
    sitting = await seated(county, school, delegates, kind, SessionState.OPENED)
    items = {}
    async with county.running.database.transaction(county.scope) as tx:
        for place, (title, treatment, roll) in enumerate(agenda, start=1):
            items[title] = new_id()
            tx.session.add(
                AgendaItem(
                    id=items[title],
                    county_id=county.county_id,
                    union_id=school.union_id,
                    session_id=sitting.session_id,
                    place=place,
                    title=title,
                    treatment=treatment.value,
                    presenter="",
                    roll=roll.value,
                )
            )
    made = Assembly(county, school, sitting.session_id, items, chief, counter)
    await made.sign_in(present)
    return made
