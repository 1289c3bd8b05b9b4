"""A hall in which people may sign in, made through the doors people use."""

from datetime import timedelta
from typing import Any

from shared.database import CHINA, utc_now
from tests.e2e.door import Door
from tests.e2e.world import World


async def scheduled(world: World, login: str) -> str:
    """A staff assembly of this chair's school that everybody concerned knows of; its id."""
    session = await set_for_now(await world.door(login))
    await world.settle()
    return session


async def set_for_now(chair: Door) -> str:
    """A staff assembly of this chair's school that begins in twenty minutes; its id."""
    union_id = (await chair.get("/directory/me"))["roles"][0]["union_id"]
    starts_at = utc_now().astimezone(CHINA) + timedelta(minutes=20)
    day = (starts_at - timedelta(days=60)).date().isoformat()
    wanted: dict[str, Any] = {
        "union_id": union_id,
        "planned_on": starts_at.date().isoformat(),
        "agenda": [{"title": "学校工作报告", "treatment": "hear", "power": "P3"}],
        "opening": {"number": 3, "kind": "staff_assembly", "years": 5, "first_day": day},
    }
    session = await chair.post("/activities/congress", wanted)
    path = f"/activities/congress/{session['id']}"
    await chair.post(f"{path}/agreed", {"agreed_on": day, "minutes_number": "3号"})
    when = {
        "starts_at": starts_at.isoformat(),
        "place": "阶梯教室",
        "override_reason": "已口头请示",
    }
    await chair.post(f"{path}/schedule", when)
    return str(session["id"])
