"""Several at once: the clock in two processes, two who object, two who handle, one key twice."""

import asyncio

from services.activities.notices.timers import look_at_due_notices
from shared.contracts.activities import NoticeClosed, NoticeObjected, NoticeOpened
from shared.contracts.roles import Role
from tests.service.activities.making import AFTER, finding, made, objected, on, read, wanted
from tests.service.plans.county import County, ok
from tests.service.running import StoppedClock


async def test_two_clocks_open_and_close_once(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    for _ in range(5):
        await made(http, wanted(school, first_day="2026-03-17"))
    on(clock, AFTER.replace(day=25))
    await asyncio.gather(*(look_at_due_notices(county.running.runtime) for _ in range(4)))
    for event in (NoticeOpened, NoticeClosed):
        told = [each.subject_id for each in await county.told(event)]
        assert len(told) == len(set(told)) == 5


async def test_objections_that_come_at_once_are_all_kept(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    people = [school.teacher, school.people[Role.PRINCIPAL], school.people[Role.PARTY_SECRETARY]]
    await asyncio.gather(*(objected(county, one, notice) for one in people))
    told = await county.told(NoticeObjected)
    assert sorted(event.waiting for event in told) == [1, 2, 3]
    assert len({event.version for event in told}) == 3
    assert (await read(county, county.officer, notice))["waiting"] == 3


async def test_one_person_at_two_windows_objects_once(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    both = await asyncio.gather(
        *(objected(county, school.teacher, notice, text) for text in ("不实。", "不公。"))
    )
    assert both[0]["id"] == both[1]["id"]
    [kept] = (await read(county, school.teacher, notice))["objections"]
    assert "不实。" in kept["text"]
    assert "不公。" in kept["text"]


async def test_of_two_who_handle_an_objection_one_does(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.people[Role.UNION_OFFICER]), wanted(school))
    objection = await objected(county, school.teacher, notice)
    path = f"/objections/{objection['id']}/handle"
    replies = await asyncio.gather(
        county.http(school.chair).post(path, json=finding("rejected")),
        county.http(county.officer).post(path, json=finding("upheld")),
    )
    assert sorted(reply.status_code for reply in replies) == [200, 409]


async def test_a_notice_that_is_sent_twice_is_made_once(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    key = {"Idempotency-Key": "the same"}
    sent = [await http.post("/notices", json=wanted(school), headers=key) for _ in range(2)]
    assert sent[0].json()["id"] == sent[1].json()["id"]
    assert (await ok(http.get("/notices")))["total"] == 1


async def test_long_lists_come_in_parts(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    ids = [(await made(http, wanted(school)))["id"] for _ in range(5)]
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = await ok(http.get("/notices", params={"size": 2, **cursor}))
        seen += [item["id"] for item in page["items"]]
        if page["next"] is None:
            break
        cursor = {"cursor": page["next"]}
    assert seen == ids[::-1]
