"""A person's own inbox: order, pages, reading, and that it is nobody else's."""

from datetime import timedelta
from uuid import uuid4

from shared.contracts.plans import ReminderStage
from shared.contracts.roles import Role
from tests.service.notifications.world import County, Task, build_county, count, inbox
from tests.service.running import Running


async def test_what_must_be_signed_stays_above_newer_notices(county: County):
    school = county.schools[0]
    await county.running.deliver(
        county.issued(), county.due(Task(school), ReminderStage.DUE), county.rejected(Task(school))
    )

    kinds = [notice["kind"] for notice in await inbox(county, county.as_chair(school))]

    assert kinds == ["plan_issued", "task_rejected", "tasks_due"]


async def test_pages_meet_without_gap_or_repeat(county: County):
    school = county.schools[0]
    await county.running.deliver(county.issued())
    await county.running.deliver(*(county.rejected(Task(school, f"工作{n}")) for n in range(9)))
    http = county.running.http(county.as_chair(school))

    found, cursor = [], None
    while True:
        params = {"size": 4} | ({"cursor": cursor} if cursor else {})
        page = (await http.get("/inbox", params=params)).json()
        found.append([notice["title"] for notice in page["items"]])
        assert page["total"] == (None if cursor else 10)
        if (cursor := page["next"]) is None:
            break

    assert [len(page) for page in found] == [4, 4, 2]
    titles = [title for page in found for title in page]
    assert titles[0].startswith("请签收")
    assert titles[1:] == [f"《工作{n}》退回补办" for n in range(8, -1, -1)]


async def test_a_made_up_cursor_is_refused(county: County):
    http = county.running.http(county.as_officer)

    for cursor in ("x", "WyIxIiwiMiIsIjMiXQ=="):
        reply = await http.get("/inbox", params={"cursor": cursor})
        assert reply.status_code == 422
        assert reply.json()["code"] == "invalid"


async def test_filters_show_the_unread_and_those_to_sign(county: County):
    school = county.schools[0]
    chair = county.as_chair(school)
    await county.running.deliver(county.issued(), county.rejected(Task(school)))
    [to_sign] = await inbox(county, chair, to_sign=True)
    await county.running.http(chair).post(f"/inbox/{to_sign['id']}/read")

    assert [n["kind"] for n in await inbox(county, chair, unread=True)] == ["task_rejected"]
    assert [n["kind"] for n in await inbox(county, chair, to_sign=True)] == ["plan_issued"]


async def test_reading_all_leaves_what_must_be_signed(county: County):
    chair = county.as_chair(county.schools[0])
    await county.running.deliver(county.issued(), county.rejected(Task(county.schools[0])))

    reply = await county.running.http(chair).post("/inbox/read-all")

    assert reply.json() == {"unread": 0, "to_sign": 1}
    assert await count(county, chair) == (0, 1)


async def test_reading_twice_keeps_the_first_time(county: County, clock):
    chair = county.as_chair(county.schools[0])
    await county.running.deliver(county.issued())
    [notice] = await inbox(county, chair)
    http = county.running.http(chair)
    first = (await http.post(f"/inbox/{notice['id']}/read")).json()

    clock.advance(clock.now - clock.now.replace(hour=0))
    again = (await http.post(f"/inbox/{notice['id']}/read")).json()

    assert again["read_at"] == first["read_at"]
    assert again["actions"] == ["sign"]


async def test_nobody_reads_or_marks_the_notices_of_another(county: County, running: Running):
    school, other = county.schools[0], county.schools[1]
    await county.running.deliver(county.issued())
    [notice] = await inbox(county, county.as_chair(school))
    neighbour_county = await build_county(running)
    strangers = [
        county.as_chair(other),
        county.as_teacher(school),
        county.as_officer,
        county.caller(county.officer, Role.OPERATOR),
        neighbour_county.as_chair(neighbour_county.schools[0]),
        neighbour_county.as_officer,
    ]

    for stranger in strangers:
        reply = await running.http(stranger).post(f"/inbox/{notice['id']}/read")
        assert (reply.status_code, reply.json()["code"]) == (404, "not-found")
        assert notice["id"] not in [n["id"] for n in await inbox(county, stranger)]
    [untouched] = await inbox(county, county.as_chair(school))
    assert untouched["read_at"] is None


async def test_a_notice_that_never_was_is_not_found(county: County):
    reply = await county.running.http(county.as_officer).post(f"/inbox/{uuid4()}/read")

    assert reply.status_code == 404


async def test_the_inbox_needs_a_signed_in_caller(county: County):
    for path in ("/inbox", "/inbox/count", "/inbox/stream", "/channels", "/preferences"):
        assert (await county.running.http(None).get(path)).status_code == 401


async def test_old_notices_are_forgotten_but_not_what_waits_for_a_signature(county: County, clock):
    school = county.schools[0]
    chair = county.as_chair(school)
    await county.running.deliver(
        county.issued(), county.rejected(Task(school)), county.due(Task(school), ReminderStage.DUE)
    )
    clock.advance(timedelta(days=390))
    await county.running.sweep("forget old notices")
    assert len(await inbox(county, chair)) == 3

    clock.advance(timedelta(days=11))
    await county.running.sweep("forget old notices")

    assert [notice["kind"] for notice in await inbox(county, chair)] == ["plan_issued"]
