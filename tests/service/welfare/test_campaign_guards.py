"""What a campaign keeps apart: two who act at once, who decides, who reads, what the bank gets."""

import asyncio
from typing import Any
from uuid import UUID

from sqlalchemy import text

from services.welfare.campaigns.commands.steps import load_list
from services.welfare.campaigns.commands.submitting import submit
from shared.contracts.welfare import CampaignCancelled, CampaignListTakenBack
from tests.service.welfare.campaigns import (
    DAY,
    GIVEN,
    county_open,
    frame,
    goods,
    line,
    list_of,
    own_open,
    paid,
    submitted,
    written,
)
from tests.service.welfare.county import County, ok, refused

SLIP = {"decided_on": "2026-03-16"}


async def test_a_school_that_hands_in_and_the_county_that_hands_in_all_do_not_block_each_other(
    county: County,
) -> None:
    """The school holds its list when the county begins; its step still may be written down."""
    school = county.schools[0]
    campaign = await county_open(county, pick="all", person_amount="100", budget="5000")
    of_list = await list_of(county, school, campaign)
    async with county.running.database.transaction(school.member.scope()) as tx:
        await load_list(tx, UUID(of_list["id"]))
        path = f"/campaigns/{campaign['id']}/submit-lists"
        other = asyncio.create_task(county.http(county.officer).post(path))
        while not (other.done() or await _somebody_waits(county)):
            pass  # each round asks the database, so the other task gets its turn
        await submit(tx, school.member, UUID(of_list["id"]))
    reply = await other
    assert (reply.status_code, reply.json()) == (200, {"done": 2, "left": 3}), reply.text


async def _somebody_waits(county: County) -> bool:
    waiting = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    async with county.running.database.transaction(None) as tx:
        return bool(await tx.session.scalar(text(waiting)))


async def test_the_bank_gets_whole_numbers_only_of_what_was_agreed_to(county: County) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school)
    card = line(school.teacher, card="6222 0212 3456 7890", bank="农商行")
    made = await submitted(county, school, campaign, [card])
    path = f"/campaign-lists/{made['id']}"
    chair, finance = county.http(school.chair), county.http(school.finance)

    async def offered() -> bool:
        return "bank_sheet" in (await ok(finance.get(path)))["actions"]

    said = await refused(finance.get(f"{path}/bank-sheet"), 409, "bank-sheet-not-due")
    assert "待审批" in said["title"]
    assert not await offered()
    await ok(chair.post(f"{path}/approve"))
    assert await offered()
    assert (await finance.get(f"{path}/bank-sheet")).content.startswith(b"PK")
    await ok(finance.post(f"{path}/pay", json=GIVEN))
    assert await offered()
    await ok(finance.post(f"{path}/receipt", json={"receipted_on": "2026-03-16"}))
    await refused(finance.get(f"{path}/bank-sheet"), 409, "bank-sheet-not-due")
    assert not await offered()


async def test_goods_are_not_transferred_by_a_bank(county: County) -> None:
    school = county.schools[0]
    of_list = await list_of(county, school, await own_open(county, school, **goods()))
    path = f"/campaign-lists/{of_list['id']}"
    await ok(county.http(school.member).post(f"{path}/submit"))
    shown = await ok(county.http(school.chair).post(f"{path}/approve"))
    assert "bank_sheet" not in shown["actions"]
    bank = county.http(school.finance).get(f"{path}/bank-sheet")
    await refused(bank, 409, "bank-sheet-not-due")


async def test_who_receives_care_signs_no_slip_for_it(county: County) -> None:
    school = county.schools[0]
    member = county.http(school.member)
    campaign = await own_open(county, school)
    people = [line(school.teacher), line(school.deputy)]
    made = await submitted(county, school, campaign, people)
    path = f"/campaign-lists/{made['id']}"
    for name in ("吴副主席", "吴　副主席", "孙 晓梅"):
        own = SLIP | {"decided_by_name": name}
        await refused(member.post(f"{path}/approve", json=own), 403, "own-entry")
        await refused(member.post(f"{path}/return", json=own | {"reason": "少"}), 403, "own-entry")
    await ok(member.post(f"{path}/approve", json=SLIP | {"decided_by_name": "周主席"}))

    other = await own_open(county, school, title="2026年第二次慰问")
    of_list = await list_of(county, school, other)
    await written(county, school, of_list, people)
    paper = SLIP | {"decided_by_name": "吴副主席"}
    recorded = member.post(f"/campaign-lists/{of_list['id']}/from-paper", json=paper)
    await refused(recorded, 403, "own-entry")


async def test_of_goods_for_all_the_chair_signs_though_they_get_some(county: County) -> None:
    school = county.schools[0]
    of_list = await list_of(county, school, await own_open(county, school, **goods()))
    path = f"/campaign-lists/{of_list['id']}"
    await ok(county.http(school.member).post(f"{path}/submit"))
    slip = SLIP | {"decided_by_name": "周主席"}
    await ok(county.http(school.deputy).post(f"{path}/approve", json=slip))


async def test_auditors_read_no_reasons_in_which_people_are_named(county: County) -> None:
    school = county.schools[0]
    campaign = await county_open(county)
    made = await submitted(county, school, campaign, [line(school.teacher)])
    path = f"/campaign-lists/{made['id']}"
    body = {"reason": "孙晓梅不符合条件"}
    shown = await ok(county.http(county.officer).post(f"{path}/return", json=body))
    assert shown["reason"] == body["reason"]
    assert _reasons(shown) == [body["reason"]]
    masked = await ok(county.http(county.auditor).get(path))
    assert masked["reason"] is None
    assert _reasons(masked) == []
    assert [step["move"] for step in masked["steps"]] == ["submit", "return"]


def _reasons(shown: dict[str, Any]) -> list[str]:
    return [step["facts"]["reason"] for step in shown["steps"] if "reason" in step["facts"]]


async def test_a_paid_list_of_which_all_came_back_proves_nothing_and_is_told(
    county: County,
) -> None:
    school = county.schools[0]
    got = await paid(county, school, await own_open(county, school), [line(school.teacher)])
    back = {"reversed_on": DAY, "reason": "银行退回"}
    path = f"/campaign-lists/{got['id']}/lines/{got['lines'][0]['id']}/reverse"
    got = await ok(county.http(school.finance).post(path, json=back))
    assert got["state"] == "taken_back"
    assert [e.subject_id for e in await county.told(CampaignListTakenBack)] == [UUID(got["id"])]


async def test_a_cancelled_campaign_names_the_lists_that_waited(county: County) -> None:
    school = county.schools[0]
    campaign = await county_open(county)
    made = await submitted(county, school, campaign, [line(school.teacher)])
    path = f"/campaigns/{campaign['id']}/cancel"
    await ok(county.http(county.officer).post(path, json={"reason": "改期"}))
    [told] = await county.told(CampaignCancelled)
    assert told.list_ids == (UUID(made["id"]),)


async def test_what_was_agreed_to_may_still_be_sent_back_before_it_is_paid(county: County) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school, budget="1000")
    made = await submitted(county, school, campaign, [line(school.teacher, "1000")])
    path = f"/campaign-lists/{made['id']}"
    chair, finance = county.http(school.chair), county.http(school.finance)
    shown = await ok(chair.post(f"{path}/approve"))
    assert "return" in shown["actions"]
    assert "return" not in (await ok(finance.get(path)))["actions"]
    why = {"reason": "请减去一人"}
    await refused(finance.post(f"{path}/return", json=why), 403, "others-decide")
    shown = await ok(chair.post(f"{path}/return", json=why))
    assert (shown["state"], shown["lines"][0]["state"]) == ("returned", "listed")
    seen = await ok(county.http(school.member).get(f"/campaigns/{campaign['id']}"))
    assert seen["left_label"] == "1,000 元", "it holds nothing any more"
    await ok(county.http(school.member).post(f"{path}/submit"))
    await ok(chair.post(f"{path}/approve"))
    await ok(finance.post(f"{path}/pay", json=GIVEN))
    late = chair.post(f"{path}/return", json=why)
    await refused(late, 409, "campaign-list-move-not-allowed")


async def test_goods_of_a_holiday_are_not_given_long_before_it(county: County) -> None:
    school = county.schools[0]
    of_list = await list_of(county, school, await own_open(county, school, **goods()))
    path = f"/campaign-lists/{of_list['id']}"
    await written(county, school, of_list, [line(school.teacher, "200")])
    paper = {"decided_by_name": "马校长", "decided_on": "2026-02-01", "paid_by": "signed"}
    http = county.http(school.member)
    far = http.post(f"{path}/from-paper", json=paper | {"paid_on": "2026-02-02"})
    said = await refused(far, 422, "not-around-the-holiday")
    assert "您填的是2026年2月2日（星期一）。" in said["title"]
    await ok(http.post(f"{path}/from-paper", json=paper | {"paid_on": "2026-03-15"}))


async def test_a_county_campaign_does_not_tell_who_has_a_hardship_file(county: County) -> None:
    officer = county.http(county.officer)
    body = frame(pick="on_file") | {"union_id": str(county.union_id)}
    await refused(officer.post("/campaigns", json=body), 422, "files-are-the-unions")
    school = county.schools[0]
    of_list = await list_of(county, school, await county_open(county))
    path = f"/campaign-lists/{of_list['id']}/candidates"
    asked = county.http(school.chair).get(path, params={"pick": "on_file"})
    await refused(asked, 403)


async def test_that_people_are_proposed_by_their_files_is_told_to_who_reads_the_files(
    county: County,
) -> None:
    school = county.schools[0]
    opened = await own_open(county, school, pick="on_file")
    path, its = f"/campaigns/{opened['id']}", f"/campaign-lists/{opened['own_list']['id']}"
    for who, pick in ((school.chair, "on_file"), (school.finance, None), (county.auditor, None)):
        http = county.http(who)
        shown = await ok(http.get(path))
        assert (shown["pick"], shown["pick_label"] == "") == (pick, pick is None)
        assert (await ok(http.get(its)))["pick"] == pick
