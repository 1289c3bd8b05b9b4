"""A campaign seen from the county: all lists at once, last year again, and what it follows from."""

from typing import Any
from uuid import uuid4

from sqlalchemy import select

from services.welfare.campaigns.tables import Campaign
from shared.contracts.plans import TaskAssigned
from shared.contracts.welfare import (
    CampaignCancelled,
    CampaignCarriedOut,
    CampaignListPaid,
    CampaignListSettled,
    CampaignListSubmitted,
)
from shared.database import new_id
from tests.service.running import Running, StoppedClock
from tests.service.welfare.campaigns import (
    DAY,
    GIVEN,
    county_open,
    drafted,
    frame,
    line,
    list_of,
    own_open,
    paid,
    submitted,
)
from tests.service.welfare.county import NOW, County, ok, refused, seen
from tests.service.welfare.test_grants import case_of


async def test_the_county_decides_and_pays_all_lists_at_once_and_sees_how_far(
    county: County,
) -> None:
    campaign = await county_open(county)
    path = f"/campaigns/{campaign['id']}"
    officer = county.http(county.officer)
    for school in county.schools:
        await submitted(county, school, campaign, [line(school.teacher)])
    shown = await ok(officer.get(f"{path}/progress"))
    assert {one["state"]: one["count"] for one in shown["stages"]} == {
        "drafting": 1,
        "submitted": 2,
    }
    assert shown["label"] == "1,000 元"
    assert "还有 1 个单位没有提交：云岭教学点" in shown["chase"]
    hidden = await ok(county.http(county.auditor).get(f"{path}/progress"))
    assert {one["people_label"] for one in hidden["unions"]} == {"0", "少于3"}
    assert hidden["label"] is None
    await refused(county.http(county.schools[0].chair).get(f"{path}/progress"), 404)

    assert await ok(officer.post(f"{path}/approve-lists")) == {"done": 2, "left": 0}
    close = officer.post(f"{path}/close")
    await refused(close, 409, "campaign-lists-under-way")
    assert (await ok(officer.post(f"{path}/pay-lists", json=GIVEN)))["done"] == 2
    assert len(await county.told(CampaignListPaid)) == 2
    cancel = officer.post(f"{path}/cancel", json={"reason": "不办了"})
    await refused(cancel, 409, "campaign-lists-under-way")
    for school in county.schools:
        of_list = await list_of(county, school, campaign)
        receipt = {"receipted_on": DAY}
        http = county.http(school.finance)
        await ok(http.post(f"/campaign-lists/{of_list['id']}/receipt", json=receipt))
    assert (await ok(officer.post(f"{path}/close")))["state"] == "closed"
    last = await list_of(county, county.lonely, campaign)
    http = county.http(county.lonely.chair)
    await refused(http.post(f"/campaign-lists/{last['id']}/submit"), 409, "campaign-not-open")


async def test_a_cancelled_campaign_frees_everything(county: County) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school)
    made = await submitted(county, school, campaign, [line(school.teacher)])
    path = f"/campaigns/{campaign['id']}/cancel"
    await ok(county.http(school.member).post(path, json={"reason": "改期"}))
    got = await ok(county.http(school.member).get(f"/campaign-lists/{made['id']}"))
    assert (got["state"], got["lines"][0]["state"]) == ("cancelled", "listed")
    assert len(await county.told(CampaignCancelled)) == 1


async def test_last_years_campaign_is_drafted_again_around_the_same_holiday(
    county: County,
) -> None:
    school = county.schools[0]
    body = {"occasion": "mid_autumn", "title": "2026年中秋慰问"}
    days = {"first_day": "2026-09-15", "last_day": "2026-09-25"}  # the day itself in 2026
    was = await drafted(county, school.member, school.union_id, **body, **days)
    again = {"union_id": str(school.union_id), "year": 2027}
    path = f"/campaigns/{was['id']}/again"
    made = await ok(county.http(school.member).post(path, json=again))
    assert (made["first_day"], made["last_day"]) == ("2027-09-05", "2027-09-15")
    assert (made["title"], made["state"]) == ("2027年中秋慰问", "drafted")
    assert made["budget_label"] == "3,000 元"
    other = county.schools[1]
    theirs = county.http(other.member).post(path, json=again | {"union_id": str(other.union_id)})
    await refused(theirs, 404)


def _task(county: County, **more: Any) -> TaskAssigned:
    school = county.schools[0]
    members = {
        "occurred_at": NOW,
        "county_id": county.county_id,
        "union_id": school.union_id,
        "subject_id": new_id(),
        "plan_id": uuid4(),
        "title": "春节前开展送温暖慰问，走访困难教职工",
        "category": "hardship",
        "owner_id": school.member.person_id,
        **more,
    }
    return TaskAssigned(**members)


async def test_a_task_of_caring_drafts_a_campaign_once(county: County, running: Running) -> None:
    school = county.schools[0]
    task = _task(county)
    await running.deliver(task)
    # Told anew with another id and version, and given to somebody else.
    told_again = task.model_copy(
        update={"event_id": new_id(), "version": 2, "owner_id": school.chair.person_id}
    )
    await running.deliver(told_again)
    other = _task(county, subject_id=new_id(), category="training")
    await running.deliver(other, _task(county, subject_id=new_id(), owner_id=None))
    async with running.database.transaction(county.scope) as tx:
        found = (await tx.session.scalars(select(Campaign))).all()
    assert [(c.origin_task_id, c.occasion, c.state) for c in found] == [
        (task.subject_id, "new_year", "drafted")
    ]
    assert (found[0].title, found[0].drafted_by_name) == ("春节前开展送温暖慰问", "郑委员")
    member = county.http(school.member)
    path = f"/campaigns/{found[0].id}"
    await refused(member.post(f"{path}/open"), 422, "campaign-incomplete")
    body = frame()
    got = await ok(member.put(path, json=body, headers=seen(found[0].version)))
    assert got["task_id"] == str(task.subject_id)
    await ok(member.post(f"{path}/open"))
    made = await paid(county, school, got, [line(school.teacher)])
    receipt = {"receipted_on": DAY}
    http = county.http(school.finance)
    await ok(http.post(f"/campaign-lists/{made['id']}/receipt", json=receipt))
    settled = await county.told(CampaignListSettled)
    assert [event.task_id for event in settled] == [task.subject_id]


async def test_a_task_of_visiting_many_waits_as_a_campaign_and_only_there(
    county: County, running: Running
) -> None:
    school = county.schools[0]
    chair = school.chair.person_id
    caring = _task(county, category="visits", title="走访慰问一线教职工", owner_id=chair)
    plain = _task(county, subject_id=new_id(), category="visits", title="落实走访制度")
    await running.deliver(caring, plain)
    waiting = await ok(county.http(school.chair).get("/waiting"))
    told = {one["kind"]: one["title"] for one in waiting}
    assert "走访慰问一线教职工" in told["finish_campaign"]
    assert [one["title"] for one in waiting if one["kind"] == "visit_task"] == [
        "登记走访：落实走访制度"
    ]


async def test_a_countys_own_task_is_answered_by_its_campaign_once_that_is_over(
    county: County, running: Running
) -> None:
    own = {"union_id": county.union_id, "owner_id": county.officer.person_id}
    task = _task(county, category="visits", title="春节走访", **own)
    await running.deliver(task)
    async with running.database.transaction(county.scope) as tx:
        drafted_one = await tx.session.scalar(
            select(Campaign).where(Campaign.origin_task_id == task.subject_id)
        )
    assert drafted_one is not None
    assert drafted_one.countywide
    campaign = await county_open(county, task_id=str(task.subject_id))
    school = county.schools[0]
    made = await submitted(county, school, campaign, [line(school.teacher)])
    path = f"/campaign-lists/{made['id']}"
    await ok(county.http(county.officer).post(f"{path}/approve"))
    await ok(county.http(school.finance).post(f"{path}/pay", json=GIVEN))
    await ok(county.http(school.finance).post(f"{path}/receipt", json={"receipted_on": DAY}))
    await ok(county.http(county.officer).post(f"/campaigns/{campaign['id']}/close"))
    [done] = await county.told(CampaignCarriedOut)
    assert (done.task_id, done.union_id) == (task.subject_id, county.union_id)
    assert (done.category, done.happened_on.isoformat()) == ("hardship", DAY)


async def test_what_waits_is_named_for_whose_turn_it_is(
    county: County, clock: StoppedClock
) -> None:
    campaign = await county_open(county)
    school = county.schools[0]

    async def kinds(who: Any) -> list[str]:
        found = await ok(county.http(who).get("/waiting"))
        return [one["kind"] for one in found if "campaign" in one["kind"]]

    assert await kinds(school.chair) == ["fill_campaign_list"]
    made = await submitted(county, school, campaign, [line(school.teacher)])
    assert await kinds(school.chair) == []
    assert await kinds(county.officer) == ["decide_campaign_lists"]
    assert await kinds(county.schools[1].finance) == []
    await ok(county.http(county.officer).post(f"/campaign-lists/{made['id']}/approve"))
    assert await kinds(school.finance) == ["pay_campaign_list"]


async def test_the_county_hands_in_prepared_lists_for_the_schools(county: County) -> None:
    campaign = await county_open(county, pick="all", person_amount="100", budget="5000")
    path = f"/campaigns/{campaign['id']}"
    officer, chair = county.http(county.officer), county.http(county.chair)
    await refused(county.http(county.schools[0].chair).post(f"{path}/submit-lists"), 403)
    assert await ok(officer.post(f"{path}/submit-lists")) == {"done": 3, "left": 3}
    assert await ok(officer.post(f"{path}/approve-lists")) == {"done": 0, "left": 3}
    assert await ok(chair.post(f"{path}/approve-lists")) == {"done": 3, "left": 0}
    assert len(await county.told(CampaignListSubmitted)) == 3


async def test_all_lists_together_stay_within_the_budget_or_none_is_handed_in(
    county: County,
) -> None:
    campaign = await county_open(county, pick="all", person_amount="100", budget="1399")
    path = f"/campaigns/{campaign['id']}"
    officer = county.http(county.officer)
    said = await refused(officer.post(f"{path}/submit-lists"), 409, "over-budget")
    assert "这份名单要 1,400 元，超出 1 元" in said["title"]
    shown = await ok(officer.get(f"{path}/progress"))
    assert [one["state"] for one in shown["stages"]] == ["drafting"]


async def test_people_with_a_file_that_counts_are_proposed_and_nobody_elses(
    county: County,
) -> None:
    school, other = county.schools
    await case_of(county, school)
    await case_of(county, school, person_id=None, main_name="宋桂兰（退休）")
    await case_of(county, school, person_id=school.colleague.person_id, state="closed")
    await case_of(county, other)
    opened = await own_open(county, school, pick="on_file", person_amount="300")
    path = f"/campaign-lists/{opened['own_list']['id']}/candidates"
    found = await ok(county.http(school.member).get(path))
    assert [one["name"] for one in found] == [school.teacher.name]
