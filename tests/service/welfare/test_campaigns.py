"""Campaigns through HTTP: the county's with a list for each school, and a school's own."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import func, select

from services.welfare.campaigns.tables import CampaignMoney
from shared.contracts.welfare import (
    CampaignListApproved,
    CampaignListPaid,
    CampaignListReturned,
    CampaignListSettled,
    CampaignListSubmitted,
    CampaignListTakenBack,
    CampaignOpened,
    CampaignRequested,
)
from tests.service.welfare.campaigns import (
    DAY,
    GIVEN,
    county_open,
    drafted,
    frame,
    goods,
    line,
    list_of,
    own_open,
    paid,
    submitted,
    written,
)
from tests.service.welfare.county import County, ok, refused, seen


async def test_a_county_campaign_needs_a_second_person_and_tells_each_school_once(
    county: County,
) -> None:
    made = await drafted(county, county.officer, county.union_id)
    assert made["countywide"]
    path = f"/campaigns/{made['id']}"
    officer, chair = county.http(county.officer), county.http(county.chair)
    await refused(officer.post(f"{path}/open"), 409, "campaign-move-not-allowed")
    school = county.schools[0]
    await refused(county.http(school.chair).get(path), 404)

    asked = await ok(officer.post(f"{path}/request"))
    assert asked["turn"] == "由县工会主席冯主席审批。"
    assert "approve" not in asked["actions"]
    await refused(officer.post(f"{path}/approve"), 403, "own-entry")
    back = await ok(chair.post(f"{path}/return", json={"reason": "预算请减半"}))
    assert (back["state"], back["reason"]) == ("returned", "预算请减半")
    body = frame(budget="1500")
    changed = await ok(officer.put(path, json=body, headers=seen(back["version"])))
    assert changed["budget_label"] == "1,500 元"
    await ok(officer.post(f"{path}/request"))
    await ok(chair.post(f"{path}/approve"))
    await ok(officer.post(f"{path}/open"))

    opened = await county.told(CampaignOpened)
    assert len(opened) == 1
    schools = {*(s.union_id for s in county.schools), county.lonely.union_id}
    assert set(opened[0].union_ids) == schools
    assert len(await county.told(CampaignRequested)) == 2
    mine = await ok(county.http(school.chair).get(path))
    assert [one["union_id"] for one in mine["lists"]] == [str(school.union_id)]
    assert mine["left_label"] is None, "what others have is not told"


async def test_a_list_is_submitted_approved_paid_and_signed_for(county: County) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school)
    people = [line(school.teacher), line(school.colleague, "800.50")]
    made = await submitted(county, school, campaign, people)
    path = f"/campaign-lists/{made['id']}"
    assert (made["state"], made["label"]) == ("submitted", "1,300.50 元")
    await refused(county.http(school.member).post(f"{path}/approve"), 403, "own-entry")
    await refused(county.http(school.finance).post(f"{path}/pay", json=GIVEN), 409)
    chair, finance = county.http(school.chair), county.http(school.finance)
    await ok(chair.post(f"{path}/approve"))
    early = GIVEN | {"paid_on": "2026-03-15"}
    await refused(finance.post(f"{path}/pay", json=early), 422, "days-out-of-order")
    got = await ok(finance.post(f"{path}/pay", json=GIVEN))
    assert got["state"] == "paid"
    told = await county.told(CampaignListPaid)
    assert set(told[0].concerns) == {school.teacher.person_id, school.colleague.person_id}

    late = got["lines"][1]["id"]
    sheet = {"receipted_on": DAY, "not_yet": [late]}
    got = await ok(finance.post(f"{path}/receipt", json=sheet))
    assert (got["state"], [one["state"] for one in got["lines"]]) == (
        "paid",
        ["receipted", "paid"],
    )
    got = await ok(finance.post(f"{path}/receipt", json={"receipted_on": DAY}))
    assert got["state"] == "settled"
    settled = await county.told(CampaignListSettled)
    assert [event.category for event in settled] == ["hardship"]
    mine = await ok(county.http(school.teacher).get("/campaigns/mine"))
    assert [one["amount_label"] for one in mine] == ["500 元"]
    other = county.schools[1]
    assert await ok(county.http(other.teacher).get("/campaigns/mine")) == []


async def test_a_line_comes_back_and_nothing_is_deleted(county: County) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school)
    got = await paid(county, school, campaign, [line(school.teacher), line(school.colleague)])
    path = f"/campaign-lists/{got['id']}"
    finance = county.http(school.finance)
    await ok(finance.post(f"{path}/receipt", json={"receipted_on": DAY}))
    back = {"reversed_on": DAY, "reason": "已调出，退回"}
    first, second = (one["id"] for one in got["lines"])
    got = await ok(finance.post(f"{path}/lines/{first}/reverse", json=back))
    assert (got["state"], got["given_label"]) == ("settled", "500 元")
    again = finance.post(f"{path}/lines/{first}/reverse", json=back)
    await refused(again, 409, "campaign-line-not-given")
    assert await county.told(CampaignListTakenBack) == [], "one line still proves it"
    got = await ok(finance.post(f"{path}/lines/{second}/reverse", json=back))
    assert got["state"] == "taken_back"
    assert len(await county.told(CampaignListTakenBack)) == 1
    async with county.running.database.transaction(county.scope) as tx:
        rows = await tx.session.execute(
            select(func.count(), func.sum(CampaignMoney.cents)).select_from(CampaignMoney)
        )
        assert tuple(rows.one()) == (4, 0)


async def test_the_last_of_a_budget_is_given_once_when_two_ask_at_once(county: County) -> None:
    campaign = await county_open(county, budget="1000")
    lists = []
    for school in county.schools:
        of_list = await list_of(county, school, campaign)
        await written(county, school, of_list, [line(school.teacher, "600")])
        lists.append((school, of_list["id"]))
    replies = await asyncio.gather(
        *(county.http(s.member).post(f"/campaign-lists/{each}/submit") for s, each in lists)
    )
    assert sorted(reply.status_code for reply in replies) == [200, 409]
    said = next(reply.json() for reply in replies if reply.status_code == 409)
    assert said["code"] == "over-budget"
    assert said["title"] == (
        "这次活动的预算是 1,000 元：其他名单已占用 600 元，还剩 400 元；这份名单要 600 元，"
        "超出 200 元。请减少人数或金额；其他名单退回后，占用的部分会空出来；"
        "确需追加的，请举办方另起一次活动。"
    )


async def test_a_returned_list_frees_its_part_of_the_budget(county: County) -> None:
    here, there = county.schools
    campaign = await county_open(county, budget="1000")
    first = await submitted(county, here, campaign, [line(here.teacher, "600")])
    second = await list_of(county, there, campaign)
    await written(county, there, second, [line(there.teacher, "600")])
    path = f"/campaign-lists/{second['id']}/submit"
    await refused(county.http(there.member).post(path), 409, "over-budget")
    officer = county.http(county.officer)
    body = {"reason": "请写明情况"}
    await ok(officer.post(f"/campaign-lists/{first['id']}/return", json=body))
    assert [e.reason for e in await county.told(CampaignListReturned)] == ["请写明情况"]
    await ok(county.http(there.member).post(path))
    shown = await ok(officer.get(f"/campaigns/{campaign['id']}"))
    assert shown["left_label"] == "400 元"


async def test_a_quota_is_a_limit_shown_with_its_arithmetic(county: County) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school, quota_percent=10)
    of_list = await list_of(county, school, campaign)
    assert (of_list["staff"], of_list["quota"]) == (6, 1)
    await written(county, school, of_list, [line(school.teacher), line(school.colleague)])
    path = f"/campaign-lists/{of_list['id']}/submit"
    said = await refused(county.http(school.member).post(path), 409, "over-quota")
    assert said["title"].startswith(
        "本单位的名额是 教职工 6 人的 10%，1 人；名单上有 2 人，超出 1 人。"
    )


async def test_holiday_goods_are_for_holidays_and_never_money(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.member)

    async def told(status: int, code: str, **more: Any) -> dict[str, Any]:
        body = goods() | {"union_id": str(school.union_id)} | more
        return await refused(http.post("/campaigns", json=body), status, code)

    await told(422, "goods-only", form="money")
    day = {"first_day": "2026-03-06", "last_day": "2026-03-10"}
    said = await told(422, "no-holiday-for-goods", occasion="womens_day", **day)
    assert "法定节日" in said["title"]
    far = {"first_day": "2026-05-20", "last_day": "2026-05-22"}
    said = await told(422, "not-around-the-holiday", **far)
    assert "2026年4月5日" in said["title"]

    clause = {
        "name": "三八妇女节",
        "clause": "省总工会〔2024〕1号第五条",
        "valid_from": "2026-03-01",
    }
    await refused(county.http(school.chair).post("/festivals", json=clause), 403)
    await ok(county.http(county.officer).post("/festivals", json=clause))
    body = goods() | {"union_id": str(school.union_id), "occasion": "womens_day"} | day
    await ok(http.post("/campaigns", json=body))
    ended = clause | {"clause": None, "valid_from": "2026-03-05"}
    await ok(county.http(county.officer).post("/festivals", json=ended))
    await told(422, "no-holiday-for-goods", occasion="womens_day", **day)


async def test_goods_for_all_are_filled_in_and_limited_by_the_year(county: County) -> None:
    school = county.schools[0]
    first = await own_open(county, school, **goods(person_amount="1000"))
    of_list = await list_of(county, school, first)
    assert (of_list["people"], of_list["label"]) == (6, "6,000 元")
    await ok(county.http(school.member).post(f"/campaign-lists/{of_list['id']}/submit"))
    second = await own_open(county, school, **goods(person_amount="900"))
    of_list = await list_of(county, school, second)
    path = f"/campaign-lists/{of_list['id']}/submit"
    said = await refused(county.http(school.member).post(path), 409, "over-goods-limit")
    assert "今年已发（含待办）1,000 元，这次 900 元，合计 1,900 元，超出 100 元" in said["title"]
    assert said["people"] == 6


async def test_nobody_is_twice_on_a_list_and_only_own_people_are(county: County) -> None:
    school, other = county.schools
    campaign = await own_open(county, school)
    of_list = await list_of(county, school, campaign)
    path = f"/campaign-lists/{of_list['id']}/lines"
    member = county.http(school.member)

    async def told(status: int, code: str, *lines: dict[str, Any]) -> None:
        body = {"lines": list(lines)}
        at = seen(of_list["version"])
        await refused(member.put(path, json=body, headers=at), status, code)

    await told(422, "twice-on-list", line(school.teacher), line(school.teacher))
    await told(422, "recipient-not-here", line(other.teacher))
    await told(422, "recipient-not-here", {"typed_name": "孙晓梅", "amount": "5"})
    await told(422, "amount-not-possible", line(school.teacher, "-5"))
    await told(422, "amount-not-possible", line(school.teacher, "9999999"))
    await told(422, "amount-not-possible", line(school.teacher, "五百"))
    await told(422, "card-not-possible", line(school.teacher, card="1234"))
    retired = {"typed_name": "宋桂兰", "amount": "300"}
    await told(422, "twice-on-list", retired, retired | {"typed_name": " 宋桂兰"})
    got = await written(
        county,
        school,
        of_list,
        [line(school.teacher, "５００", card="6222 0212 3456 7890", bank="农商行"), retired],
    )
    assert got["lines"][0]["card"] == "尾号 7890"
    assert got["lines"][0]["cents"] == 50_000
    got = await written(county, school, got, [retired, line(school.teacher)])
    assert got["lines"][1]["card"] == "尾号 7890", "kept where nothing new was typed"
    stale = member.put(path, json={"lines": []}, headers=seen(1))
    await refused(stale, 412, "stale")
    got = await written(county, school, got, [])
    submit = f"/campaign-lists/{of_list['id']}/submit"
    await refused(member.post(submit), 422, "campaign-list-empty")


async def test_another_school_sees_nothing_of_a_list(county: County) -> None:
    school, other = county.schools
    campaign = await county_open(county)
    made = await submitted(county, school, campaign, [line(school.teacher)])
    for who in (other.chair, other.teacher, school.teacher):
        http = county.http(who)
        await refused(http.get(f"/campaign-lists/{made['id']}"), 404)
        await refused(http.post(f"/campaign-lists/{made['id']}/approve"), 404)
    own = await own_open(county, school, title="本校开学慰问")
    await refused(county.http(other.chair).get(f"/campaigns/{own['id']}"), 404)
    its = await list_of(county, school, own)
    await refused(county.http(county.officer).get(f"/campaign-lists/{its['id']}"), 404)
    masked = await ok(county.http(county.auditor).get(f"/campaign-lists/{made['id']}"))
    assert [one["name"] for one in masked["lines"]] == ["孙*"]
    assert masked["lines"][0]["person_id"] is None
    assert masked["actions"] == []


async def test_a_whole_list_is_recorded_from_paper(county: County) -> None:
    school = county.lonely
    made = await drafted(county, school.chair, school.union_id)
    http = county.http(school.chair)
    await ok(http.post(f"/campaigns/{made['id']}/open"))
    shown = await ok(http.get(f"/campaigns/{made['id']}"))
    path = f"/campaign-lists/{shown['own_list']['id']}"
    body = {"lines": [line(school.teacher)]}
    await ok(http.put(f"{path}/lines", json=body, headers=seen(1)))
    paper = {
        "decided_by_name": "马校长",
        "decided_on": "2026-03-02",
        "paid_on": "2026-03-03",
        "paid_by": "signed",
        "receipted_on": "2026-03-03",
    }
    own = paper | {"decided_by_name": "周主席"}
    await refused(http.post(f"{path}/from-paper", json=own), 403, "own-entry")
    late = paper | {"receipted_on": "2026-03-02"}
    await refused(http.post(f"{path}/from-paper", json=late), 422, "days-out-of-order")
    unpaid = paper | {"paid_on": None, "paid_by": None}
    await refused(http.post(f"{path}/from-paper", json=unpaid), 422, "payment-missing")
    got = await ok(http.post(f"{path}/from-paper", json=paper))
    assert (got["state"], got["from_paper"], got["settled_on"]) == ("settled", True, "2026-03-03")
    moves = ["submit", "approve", "pay", "receipt", "settle"]
    assert [step["move"] for step in got["steps"]] == moves
    told = await county.told(
        CampaignListSubmitted, CampaignListApproved, CampaignListPaid, CampaignListSettled
    )
    assert [type(event) for event in told] == [CampaignListSettled]
    assert told[0].from_paper


@pytest.mark.parametrize("paper", ["sign-sheet", "bank-sheet", "sheet"])
async def test_papers_are_for_who_deals_with_the_list(county: County, paper: str) -> None:
    school, other = county.schools
    campaign = await own_open(county, school)
    made = await submitted(county, school, campaign, [line(school.teacher)])
    await ok(county.http(school.chair).post(f"/campaign-lists/{made['id']}/approve"))
    path = f"/campaign-lists/{made['id']}/{paper}"
    reply = await county.http(school.finance).get(path)
    assert reply.status_code == 200, reply.text
    assert reply.content.startswith(b"PK")
    await refused(county.http(other.finance).get(path), 404)
