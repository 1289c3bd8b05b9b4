"""The invented schools' health check and mutual aid: one is being booked, one lasts the year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from services.demo.cast import Cast
from shared.calendar import SchoolCalendar

_SCHOOL = "01"
_ANNOUNCED_WORKING_DAYS_AGO = 3
_DAYS_AHEAD = 10
_HOURS = (("08:00", "09:00"), ("09:00", "10:00"), ("10:00", "11:00"))
_PLACES = 30
_COVERED = (31, 40, 60)  # numbers on the school's staff list
_BOOKED = (31, 60)


@dataclass(frozen=True)
class Check:
    """The chair arranges a check, everybody is told, some book."""

    school: str
    first_day: date


@dataclass(frozen=True)
class Insure:
    """The chair offers a cover, and some take part."""

    school: str


Care = Check | Insure


def care(
    school: str, signed_on: date, calendar: SchoolCalendar, today: date
) -> Iterator[tuple[date, Care]]:
    """What one school does for its people's health; none before it works with the platform."""
    if school != _SCHOOL:
        return
    announced = calendar.add_working_days(today, -_ANNOUNCED_WORKING_DAYS_AGO)
    first = calendar.add_working_days(today + timedelta(days=_DAYS_AHEAD), 0)
    yield max(announced, signed_on), Check(school, first)
    yield max(announced, signed_on), Insure(school)


async def give_care(cast: Cast, act: Care, day: date) -> None:
    if isinstance(act, Check):
        await _check(cast, act)
    else:
        await _insure(cast, act, day)


async def _check(cast: Cast, act: Check) -> None:
    key, on = f"{act.school}/health", act.first_day.isoformat()
    wanted: dict[str, Any] = {
        "union_id": str(cast.union_id(act.school)),
        "kind": "general",
        "hospital": "县人民医院体检中心",
        "first_day": on,
        "last_day": (act.first_day + timedelta(days=1)).isoformat(),
        "slots": [
            {"day": on, "begins": begins, "ends": ends, "places": _PLACES}
            for begins, ends in _HOURS
        ],
    }
    chair = cast.chair(act.school)
    check = await chair.post("/welfare/health-checks", key, wanted)
    path = f"/welfare/health-checks/{check['id']}"
    told = await chair.post(f"{path}/announce", f"{key}/announce", {})
    people = {str(cast.colleague(act.school, number)) for number in _BOOKED}
    entries = [one["id"] for one in told["entries"] if one["person_id"] in people]
    placed = {"entries": entries, "slot_id": told["slots"][0]["id"]}
    await chair.post(f"{path}/assign", f"{key}/assign", placed)


async def _insure(cast: Cast, act: Insure, day: date) -> None:
    key, chair = f"{act.school}/cover", cast.chair(act.school)
    wanted = {
        "union_id": str(cast.union_id(act.school)),
        "name": f"{day.year}年度职工住院互助保障",
        "kind": "hospital",
        "insurer": "县职工互助保障办事处",
        "first_day": day.isoformat(),
        "last_day": (day + timedelta(days=364)).isoformat(),
        "school": "40",
        "person": "60",
    }
    cover = await chair.post("/welfare/mutual-aid", key, wanted)
    path = f"/welfare/mutual-aid/{cover['id']}"
    people = [str(cast.colleague(act.school, number)) for number in _COVERED]
    asked = await chair.post(f"{path}/people", f"{key}/people", {"people": people})
    entries = [one["id"] for one in asked["members"]][:-1]
    said = {"entries": entries, "answer": "enrol", "day": day.isoformat()}
    await chair.post(f"{path}/answers", f"{key}/answers", said)
