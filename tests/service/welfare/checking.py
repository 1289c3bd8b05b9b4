"""A health check as tests draft, announce, book and attend it."""

from typing import Any

from shared.web.identity import Caller
from tests.service.welfare.county import County, School, ok

SLOT = {"day": "2026-04-07", "begins": "08:00", "ends": "09:00", "places": 2}


def form(school: School, **more: Any) -> dict[str, Any]:
    return {
        "union_id": str(school.union_id),
        "kind": "general",
        "hospital": "县人民医院",
        "first_day": "2026-04-07",
        "last_day": "2026-04-17",
        "slots": [SLOT],
        **more,
    }


async def drafted(county: County, school: School, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = await ok(
        county.http(school.chair).post("/health-checks", json=form(school, **more))
    )
    return made


async def announced(county: County, school: School, **more: Any) -> dict[str, Any]:
    check = await drafted(county, school, **more)
    told: dict[str, Any] = await ok(
        county.http(school.chair).post(f"/health-checks/{check['id']}/announce")
    )
    return told


def entry_of(check: dict[str, Any], who: Caller) -> str:
    return next(one["id"] for one in check["entries"] if one["person_id"] == str(who.person_id))


async def book(county: County, who: Caller, check: dict[str, Any], slot: str | None) -> Any:
    path = f"/health-checks/{check['id']}/book"
    return await county.http(who).post(path, json={"slot_id": slot})


async def attended(county: County, school: School, check: dict[str, Any], *people: Caller) -> Any:
    body = {
        "entries": [entry_of(check, who) for who in people],
        "attendance": "attended",
        "day": "2026-04-07",
    }
    return await ok(
        county.http(school.chair).post(f"/health-checks/{check['id']}/attendance", json=body)
    )
