"""A union is closed or merged: its notices end by themselves, and whoever asked for one is told."""

from services.activities.notices.commands.closing import REASON
from shared.contracts.activities import NoticeClosed, NoticeOutcome, NoticeWithdrawn
from tests.service.activities.making import FRIDAY, made, objected, read, wanted
from tests.service.plans.county import County, changed, ok


async def test_notices_of_a_closed_union_are_withdrawn_with_a_reason(county: County) -> None:
    here, there = county.schools[:2]
    chair = county.http(here.chair)
    shown = await made(chair, wanted(here))
    await objected(county, here.teacher, shown)
    planned = await made(chair, wanted(here, first_day=FRIDAY.isoformat()))
    over = await made(chair, wanted(here))
    await ok(chair.post(f"/notices/{over['id']}/withdraw", json={"reason": "人选有变。"}))
    other = await made(county.http(there.chair), wanted(there))

    await county.running.deliver(changed(county, here, 2, active=False))

    for notice in (shown, planned):
        found = await read(county, here.chair, notice)
        assert (found["state"], found["outcome"], found["note"]) == ("closed", "withdrawn", REASON)
        assert found["history"][-1]["made_by_name"] == "系统"
        assert found["actions"] == []
    assert (await read(county, here.chair, over))["note"] == "人选有变。"
    assert (await read(county, there.chair, other))["state"] == "open"
    ended = [e for e in await county.told(NoticeClosed) if str(e.subject_id) != over["id"]]
    assert {str(e.subject_id) for e in ended} == {shown["id"], planned["id"]}
    assert {e.outcome for e in ended} == {NoticeOutcome.WITHDRAWN}
    assert len(await county.told(NoticeWithdrawn)) == 3
    entries = (await ok(county.http(county.officer).get("/audit")))["items"]
    by_system = [e for e in entries if e["actor_name"] == "系统"]
    assert {(e["label"], e["reason"]) for e in by_system} == {("撤回公示", REASON)}
    assert len(by_system) == 2

    await county.running.deliver(changed(county, here, 3, active=False))
    assert len(await county.told(NoticeWithdrawn)) == 3, "told once"


async def test_a_closing_that_arrives_after_the_reopening_ends_nothing(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    await county.running.deliver(changed(county, school, 3, active=True))
    await county.running.deliver(changed(county, school, 2, active=False))
    assert (await read(county, school.chair, notice))["state"] == "open"
