"""A check of the county over its schools: everybody goes once, small numbers stay with a school."""

from typing import Any

from shared.contracts.directory import RoleGranted, StaffChanged
from shared.contracts.roles import Role
from shared.contracts.welfare import HealthCheckAnnounced
from shared.database import new_id
from shared.web.identity import Caller
from tests.service.welfare.county import NOW, TODAY, County, School, ok, refused

SLOT = {"day": "2026-04-07", "begins": "08:00", "ends": "09:00", "places": 20}


async def of_county(county: County, **more: Any) -> dict[str, Any]:
    """A draft of the county for both of its schools."""
    body = {
        "union_id": str(county.union_id),
        "kind": "general",
        "hospital": "县人民医院",
        "first_day": "2026-04-07",
        "last_day": "2026-04-17",
        "unions": [str(school.union_id) for school in county.schools],
        **more,
    }
    made: dict[str, Any] = await ok(county.http(county.officer).post("/health-checks", json=body))
    return made


async def part_of(county: County, school: School) -> dict[str, Any]:
    """What the school reads of the only check there is."""
    chair = county.http(school.chair)
    [line] = await ok(chair.get("/health-checks"))
    part: dict[str, Any] = await ok(chair.get(f"/health-checks/{line['id']}"))
    return part


async def put(county: County, school: School, *people: Caller) -> Any:
    part = await part_of(county, school)
    body = {"people": [str(who.person_id) for who in people]}
    return await county.http(school.chair).post(f"/health-checks/{part['id']}/people", json=body)


async def move(county: County, who: Caller, to: School) -> None:
    moved = StaffChanged(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=to.union_id,
        subject_id=who.person_id,
        version=2,
        name=who.name,
        sort_key="9999",
    )
    await county.running.deliver(moved)


async def listed(county: County, school: School) -> set[str]:
    return {entry["person_id"] for entry in (await part_of(county, school))["entries"]}


async def test_who_is_on_another_schools_list_is_refused_in_words(county: County) -> None:
    old, new = county.schools
    made = await of_county(county, audience="picked")
    await ok(county.http(county.officer).post(f"/health-checks/{made['id']}/announce"))
    await ok(put(county, old, old.teacher))
    await move(county, old.teacher, new)
    said = await refused(put(county, new, new.teacher, old.teacher), 409, "on-other-list")
    assert said["title"].startswith("孙晓梅已经在别的单位")
    assert await listed(county, new) == set()  # all or none
    part = await part_of(county, old)
    off = {"entries": [part["entries"][0]["id"]]}
    await ok(county.http(old.chair).post(f"/health-checks/{part['id']}/people/remove", json=off))
    await ok(put(county, new, new.teacher, old.teacher))
    await ok(put(county, new, old.teacher))  # again is no harm


async def test_everybody_is_listed_once_wherever_they_hold_a_role(county: County) -> None:
    """One was put on a list by a role held there, one has moved since: announcing still works."""
    first, second = county.schools
    made = await of_county(county)
    await county.running.deliver(
        RoleGranted(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=first.union_id,
            subject_id=new_id(),
            person_id=second.teacher.person_id,
            role=Role.UNION_OFFICER,
            first_day=TODAY,
        )
    )
    await ok(put(county, first, second.teacher, first.colleague))
    await move(county, first.colleague, second)
    await ok(county.http(county.officer).post(f"/health-checks/{made['id']}/announce"))
    at_first, at_second = await listed(county, first), await listed(county, second)
    assert str(second.teacher.person_id) in at_first
    assert str(first.colleague.person_id) in at_second
    assert not at_first & at_second
    told = [one for e in await county.told(HealthCheckAnnounced) for one in e.concerns]
    assert len(told) == len(set(told))
    assert {second.teacher.person_id, first.colleague.person_id} < set(told)
