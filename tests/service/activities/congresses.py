"""Sessions for the tests of activities: what people send, and how far they bring them."""

from typing import Any

from tests.service.plans.county import County, School, ok

HALL = {"starts_at": "2026-04-10T14:30:00+08:00", "place": "学校报告厅", "host_name": "李青"}
TERM = {"number": 3, "kind": "staff_assembly", "years": 5, "first_day": "2025-09-01"}
AGREED = {"agreed_on": "2026-03-12", "minutes_number": "校党支〔2026〕3号"}
AGENDA = [
    {"title": "学校工作报告", "treatment": "deliberate", "power": "P3", "presenter": "校长"},
    {"title": "绩效考核办法", "treatment": "adopt", "power": "P4"},
    {"title": "通过大会决议", "treatment": "procedure"},
]


def wanted(school: School, **other: Any) -> dict[str, Any]:
    """The first session of a school's term, as its chair sends it."""
    return {
        "union_id": str(school.union_id),
        "planned_on": "2026-04-10",
        "agenda": AGENDA,
        "opening": TERM,
        **other,
    }


HELD = {
    "held_on": "2026-03-06",
    "due": 40,
    "present": 36,
    "agenda": [
        AGENDA[0] | {"outcome": "agreed"},
        AGENDA[1] | {"outcome": "passed"},
        AGENDA[2],
    ],
}


def held(school: School, **other: Any) -> dict[str, Any]:
    """A session that was held on paper, as its chair enters it."""
    return {
        "union_id": str(school.union_id),
        **HELD,
        "opening": TERM,
        **other,
    }


async def planned(county: County, school: School, **other: Any) -> dict[str, Any]:
    session: dict[str, Any] = await ok(
        county.http(school.chair).post("/congress", json=wanted(school, **other))
    )
    return session


async def act(
    county: County, school: School, session: dict[str, Any], *path: str, **body: Any
) -> dict[str, Any]:
    """A step by the school's chair."""
    http = county.http(school.chair)
    done: dict[str, Any] = await ok(
        http.post(f"/congress/{session['id']}/{'/'.join(path)}", json=body)
    )
    return done


async def requested(county: County, school: School, **other: Any) -> dict[str, Any]:
    session = await planned(county, school, **other)
    await act(county, school, session, "agreed", **AGREED)
    return await act(county, school, session, "request", way="request")


async def approved(county: County, school: School, **other: Any) -> dict[str, Any]:
    session = await requested(county, school, **other)
    http = county.http(county.officer)
    done: dict[str, Any] = await ok(http.post(f"/congress/{session['id']}/approve", json={}))
    return done


async def scheduled(county: County, school: School, **other: Any) -> dict[str, Any]:
    session = await approved(county, school, **other)
    return await act(county, school, session, "schedule", **HALL)


async def read(county: County, caller: Any, session: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await ok(county.http(caller).get(f"/congress/{session['id']}"))
    return found
