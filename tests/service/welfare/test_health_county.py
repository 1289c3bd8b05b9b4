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


async def test_the_county_cannot_work_out_who_came_to_the_womens_check(county: County) -> None:
    """A time kept for one school would tell its bookings by the places that are left."""
    first, second = county.schools
    slots = [SLOT | {"for_union": str(first.union_id)}]
    made = await of_county(county, kind="women", audience="picked", slots=slots)
    await ok(put(county, first, first.teacher, first.colleague, first.member, first.finance))
    officer, chair = county.http(county.officer), county.http(first.chair)
    await ok(officer.post(f"/health-checks/{made['id']}/announce"))
    part = await part_of(county, first)
    slot = part["slots"][0]["id"]
    entries = [entry["id"] for entry in part["entries"]][:3]
    assign = f"/health-checks/{part['id']}/assign"
    kept = await ok(chair.post(assign, json={"entries": entries, "slot_id": slot}))
    assert (kept["slots"][0]["left"], kept["counts"]["booked"]) == (17, "3")
    for who in (county.officer, county.chair, county.auditor):
        shown = await ok(county.http(who).get(f"/health-checks/{made['id']}"))
        assert shown["slots"][0]["left"] is None
        assert (shown["slots"][0]["is_full"], shown["slots"][0]["is_empty"]) == (False, False)
        counts = {one["union_id"]: one["counts"] for one in shown["unions"]}[str(first.union_id)]
        assert (counts["listed"], counts["booked"]) == ("不显示", "不显示")
    gone = f"/health-checks/{made['id']}/slots/remove"
    said = await refused(officer.post(gone, json={"slot_id": slot}), 409, "slot-taken")
    assert "3" not in said["title"]
    mine = (await ok(county.http(first.teacher).get("/health-checks/mine")))[0]
    assert mine["slots"][0]["left"] is None
    assert (await part_of(county, second))["slots"] == []
