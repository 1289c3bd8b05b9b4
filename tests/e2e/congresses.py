"""A staff congress as its people hold it through the platform's doors, step by step."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from shared.database import CHINA, utc_now
from tests.e2e.door import Door
from tests.e2e.world import OFFICE, Office, World

TERM_FIRST_DAY = "2025-09-01"
RESOLUTION = "大会通过《绩效工资分配办法》，自下学期起执行。"
AGENDA = (
    {"title": "学校工作报告", "treatment": "deliberate", "power": "P3", "presenter": "校长"},
    {"title": "绩效工资分配办法", "treatment": "adopt", "power": "P4"},
)


@dataclass(frozen=True)
class Session:
    """A session of one school, and the door of whoever prepares and runs it."""

    chair: Door
    id: str

    @property
    def path(self) -> str:
        return f"/activities/congress/{self.id}"

    async def read(self) -> dict[str, Any]:
        found: dict[str, Any] = await self.chair.get(self.path)
        return found

    async def act(self, step: str, **body: Any) -> dict[str, Any]:
        done: dict[str, Any] = await self.chair.post(f"{self.path}/{step}", body)
        return done

    async def tick(self, entries: list[dict[str, Any]], act: str = "come") -> None:
        """Tick names at the desk."""
        now = utc_now().isoformat()
        marks = [{"entry_id": entry["id"], "act": act, "at": now} for entry in entries]
        await self.act("roll/marks", marks=marks)


async def union_of(door: Door) -> str:
    [union] = (await door.get("/directory/me"))["unions"]
    return str(union["id"])


async def colleague(world: World, chair: Door, login: str) -> Door:
    """The door of somebody of the school who has no role but to work there."""
    people = (await chair.get("/directory/people"))["items"]
    return await world.account(login, UUID(people[-1]["id"]))


async def elect(chair: Door, delegates: int, known: Door) -> None:
    """Open a term with so many delegates in two delegations; the first one has an account."""
    term = {"number": 3, "kind": "delegate_congress", "years": 5, "first_day": TERM_FIRST_DAY}
    made = await chair.post(
        "/activities/congress-terms", term | {"union_id": await union_of(chair)}
    )
    path = f"/activities/congress-terms/{made['id']}"
    groups = [
        {"name": name, "leader_name": "组长", "staff_count": delegates, "seats": delegates // 2}
        for name in ("语文组", "数学组")
    ]
    made = await chair.post(f"{path}/constituencies", {"constituencies": groups})
    places = [place["id"] for place in made["constituencies"]]
    people = [
        {
            "name": f"代表{n + 1:02}",
            "first_day": TERM_FIRST_DAY,
            "constituency_id": places[n % len(places)],
            "is_teacher": True,
        }
        for n in range(delegates)
    ]
    people[0] |= {"person_id": (await known.get("/directory/me"))["person_id"], "name": None}
    await chair.post(f"{path}/delegates", {"delegates": people})


async def plan_and_ask(world: World, login: str, **more: Any) -> Session:
    """Plan a session for today; the party organisation agrees, and the county is asked."""
    chair, today = await world.door(login), world.today.isoformat()
    wanted = {"union_id": await union_of(chair), "planned_on": today, "agenda": AGENDA} | more
    session = Session(chair, (await chair.post("/activities/congress", wanted))["id"])
    await session.act("agreed", agreed_on=today, minutes_number="校党支〔2026〕3号")
    await session.act("request", way="request")
    await world.settle()
    return session


async def approve_and_schedule(world: World, session: Session, *, office: Office = OFFICE) -> None:
    """The county agrees, and the session begins in twenty minutes: people may sign in."""
    county = await world.door(office.officer)
    await county.post(f"{session.path}/approve", {"answer_number": "云禾教工〔2026〕8号"})
    starts_at = utc_now().astimezone(CHINA) + timedelta(minutes=20)
    await session.act("schedule", starts_at=starts_at.isoformat(), place="学校报告厅")
    await world.settle()


async def prepare_votes(world: World, session: Session, chief: Door) -> None:
    """Say who looks after the votes, and adopt by hand how to vote."""
    me = await chief.get("/directory/me")
    holders = [
        {"duty": "chief_scrutineer", "name": me["name"], "person_id": me["person_id"]},
        {"duty": "scrutineer", "name": "监票甲"},
        {"duty": "counter", "name": "计票甲"},
    ]
    reply = await session.chair.ask(
        "PUT", f"/activities/vote-duties/{session.id}", json={"holders": holders}
    )
    assert reply.is_success, reply.text
    method = {"session_id": session.id, "purpose": "method", "way": "hands"}
    hands = {"held_on": world.today.isoformat(), "yes": 26, "no": 0, "abstain": 1}
    await session.chair.post("/activities/ballots/recorded", {"ballot": method, "held": hands})
