"""What a campaign keeps apart: two who act at once, who decides, who reads, what the bank gets."""

import asyncio
from typing import Any
from uuid import UUID

from sqlalchemy import text

from services.welfare.campaigns.commands.steps import load_list
from services.welfare.campaigns.commands.submitting import submit
from tests.service.welfare.campaigns import (
    GIVEN,
    county_open,
    goods,
    line,
    list_of,
    own_open,
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
