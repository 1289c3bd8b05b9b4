"""What people send about visits in the tests, and visits in some of their states."""

from typing import Any

from tests.service.welfare.county import County, School, ok

DAY = "2026-03-16"


def report_of(school: School, **more: Any) -> dict[str, Any]:
    """What a phone sends: the school's colleague has fallen ill."""
    whom = {} if "typed_name" in more else {"person_id": str(school.colleague.person_id)}
    return {
        "union_id": str(school.union_id),
        "occasion": "illness",
        "happened_on": "2026-03-14",
        **whom,
        **more,
    }


def record_of(**more: Any) -> dict[str, Any]:
    """What is written down after the visit."""
    return {
        "visited_on": DAY,
        "way": "home",
        "visitors": ["周主席", "郑委员"],
        "finding": "精神不错，正在恢复",
        **more,
    }


async def due(county: County, school: School, **more: Any) -> dict[str, Any]:
    """A visit that a teacher's report has opened, as the chair sees it."""
    line = await ok(county.http(school.teacher).post("/visits", json=report_of(school, **more)))
    found: dict[str, Any] = await ok(county.http(school.chair).get(f"/visits/{line['id']}"))
    return found


async def assigned(county: County, school: School, **more: Any) -> dict[str, Any]:
    """A visit that the teacher is asked to make."""
    visit = await due(county, school, **more)
    body = {"person_id": str(school.teacher.person_id)}
    found: dict[str, Any] = await ok(
        county.http(school.chair).post(f"/visits/{visit['id']}/assign", json=body)
    )
    return found


async def recorded(county: County, school: School, **more: Any) -> dict[str, Any]:
    """A visit that the teacher was asked to make and has written down."""
    visit = await assigned(county, school)
    found: dict[str, Any] = await ok(
        county.http(school.teacher).post(f"/visits/{visit['id']}/record", json=record_of(**more))
    )
    return found
