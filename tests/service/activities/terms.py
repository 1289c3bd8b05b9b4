"""Terms for the tests of activities: what people send, and what they get."""

from typing import Any

from shared.contracts.directory import PersonState, StaffChanged
from shared.web.identity import Caller
from tests.service.plans.county import NOW, County, School, ok, seen

FIRST_DAY = "2026-03-01"


def wanted_term(school: School, **other: Any) -> dict[str, Any]:
    return {
        "union_id": str(school.union_id),
        "number": 3,
        "kind": "delegate_congress",
        "years": 3,
        "first_day": FIRST_DAY,
        "staff_count": 90,
        "staff_women": 60,
        **other,
    }


async def opened(county: County, school: School, **other: Any) -> dict[str, Any]:
    """A term, as its chair sees it."""
    http = county.http(school.chair)
    term: dict[str, Any] = await ok(http.post("/congress-terms", json=wanted_term(school, **other)))
    return term


async def read_term(county: County, caller: Caller, term: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await ok(county.http(caller).get(f"/congress-terms/{term['id']}"))
    return found


async def with_constituencies(
    county: County, school: School, term: dict[str, Any], *names: str
) -> dict[str, Any]:
    body = {
        "constituencies": [
            {"name": name, "leader_name": "组长", "staff_count": 30, "seats": 3} for name in names
        ]
    }
    path = f"/congress-terms/{term['id']}/constituencies"
    found: dict[str, Any] = await ok(county.http(school.chair).post(path, json=body))
    return found


def delegate(name: str, **other: Any) -> dict[str, Any]:
    return {"name": name, "first_day": FIRST_DAY, **other}


async def add(
    county: County, school: School, term: dict[str, Any], *delegates: dict[str, Any]
) -> dict[str, Any]:
    path = f"/congress-terms/{term['id']}/delegates"
    body = {"delegates": list(delegates)}
    found: dict[str, Any] = await ok(county.http(school.chair).post(path, json=body))
    return found


def of_name(term: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in term["delegates"] if each["name"] == name)
    return found


async def leave(
    county: County, school: School, one: dict[str, Any], **other: Any
) -> dict[str, Any]:
    body = {"last_day": "2026-03-10", "reason": "retired", **other}
    path = f"/delegates/{one['id']}/end"
    http = county.http(school.chair)
    found: dict[str, Any] = await ok(http.post(path, json=body, headers=seen(one["version"])))
    return found


def changed(county: County, person: Caller, school: School, **other: Any) -> PersonState:
    """What the directory tells of somebody who moved, left, or is better known."""
    told = {
        "occurred_at": NOW,
        "county_id": county.county_id,
        "union_id": school.union_id,
        "subject_id": person.person_id,
        "version": 2,
        "name": person.name,
        "sort_key": person.name,
    }
    return StaffChanged(**told | other)
