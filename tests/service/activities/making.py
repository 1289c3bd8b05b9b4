"""Notices for the tests of activities: what people send, and what they get."""

from datetime import UTC, date, datetime, time
from typing import Any

import httpx

from shared.web.identity import Caller
from tests.service.plans.county import County, School, ok
from tests.service.running import StoppedClock

MONDAY, FRIDAY = date(2026, 3, 16), date(2026, 3, 20)
AFTER = date(2026, 3, 21)


def on(clock: StoppedClock, day: date) -> None:
    clock.now = datetime.combine(day, time(2), UTC)


def wanted(union: School | County, **other: Any) -> dict[str, Any]:
    """A notice of a school's union or the county's own, as its maker sends it."""
    return {
        "union_id": str(union.union_id),
        "kind": "award",
        "title": "2026年优秀教师推荐人选",
        "text": "经民主推荐，拟推荐王某为优秀教师。",
        "place": "system",
        "first_day": MONDAY.isoformat(),
        "office": "学校工会办公室",
        "phone": "0571-8765432",
        "signer": "清溪县第1小学工会委员会",
        **other,
    }


async def made(http: httpx.AsyncClient, body: dict[str, Any]) -> dict[str, Any]:
    notice: dict[str, Any] = await ok(http.post("/notices", json=body))
    return notice


async def read(county: County, caller: Caller, notice: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await ok(county.http(caller).get(f"/notices/{notice['id']}"))
    return found


async def objected(
    county: County, caller: Caller, notice: dict[str, Any], text: str = "材料与事实不符。"
) -> dict[str, Any]:
    path = f"/notices/{notice['id']}/objections"
    objection: dict[str, Any] = await ok(county.http(caller).post(path, json={"text": text}))
    return objection


def finding(found: str, answer: str = "已核实。") -> dict[str, Any]:
    return {"finding": found, "answer": answer}


async def sweep_on(county: County, clock: StoppedClock, day: date) -> None:
    on(clock, day)
    await county.running.sweep("notices due")
