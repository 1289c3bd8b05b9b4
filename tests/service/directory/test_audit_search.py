"""The log over HTTP: who reads what of it, finding in Chinese, copies that say whose they are."""

from datetime import timedelta
from typing import Any

import pytest

from shared import audit
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.infrastructure.sheets import read_sheet
from tests.service.directory.world import NOW, World, build_world
from tests.service.running import Running, StoppedClock


@pytest.fixture
async def told(running: Running, world: World, clock: StoppedClock) -> World:
    """A look at a teacher's data by the county, and a change in another school a day later."""
    clock.now = NOW + timedelta(days=10)
    async with running.database.transaction(world.as_officer.scope()) as tx:
        look = audit.Entry(
            act="staff_changed",
            union_id=world.hill,
            person_id=world.teacher,
            reason="申请困难补助",
            facts={"fields": "phone,id_number"},
        )
        await audit.record(tx, look)
    clock.advance(timedelta(days=1))
    async with running.database.transaction(world.as_county_chair.scope()) as tx:
        await audit.record(
            tx, audit.Entry(act="role_granted", union_id=world.river, person_id=world.far_teacher)
        )
    return world


async def _ask(
    running: Running, caller: Caller, address: str = "/audit", **query: Any
) -> list[dict[str, Any]]:
    query = {"first_day": "2026-03-26"} | query if address == "/audit" else query
    reply = await running.http(caller).get(address, params=query)
    assert reply.status_code == 200, reply.text
    items: list[dict[str, Any]] = reply.json()["items"]
    return items


def _auditor(world: World) -> Caller:
    return world.caller(world.officer, world.body, Role.AUDITOR)


async def test_county_and_auditor_read_the_whole_log_and_a_chair_their_unions(
    running: Running, told: World
) -> None:
    for caller in (told.as_officer, told.as_county_chair, _auditor(told)):
        assert [item["union_name"] for item in await _ask(running, caller)] == [
            "河湾初中",
            "山脚小学",
        ]
    [entry] = await _ask(running, told.as_chair)
    assert (entry["label"], entry["person_name"]) == ("修改人员信息", "李青")
    assert (entry["acting_as"], entry["reason"]) == ("县工会干事", "申请困难补助")
    assert entry["said"] == "内容：电话、身份证号"
    for caller in (told.as_teacher, told.caller(told.officer, told.body, Role.OPERATOR)):
        reply = await running.http(caller).get("/audit")
        assert reply.status_code == 403
    reply = await running.http(told.as_chair).get("/audit", params={"union_id": str(told.river)})
    assert reply.status_code == 404


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("授予职务", ["role_granted"]),
        ("困难补助", ["staff_changed"]),
        ("李青", ["staff_changed"]),
        ("lq", ["staff_changed"]),
        ("某人", ["role_granted", "staff_changed"]),
        ("zj", ["role_granted"]),
        ("没有这样的", []),
    ],
)
async def test_the_log_is_searched_by_act_name_initials_and_reason(
    running: Running, told: World, words: str, found: list[str]
) -> None:
    items = await _ask(running, told.as_officer, q=words)
    assert [item["act"] for item in items] == found


async def test_person_act_and_days_narrow_the_log_and_pages_go_on(
    running: Running, told: World
) -> None:
    officer = told.as_officer
    assert len(await _ask(running, officer, person_id=str(told.teacher))) == 1
    assert len(await _ask(running, officer, act="role_granted")) == 1
    assert [i["act"] for i in await _ask(running, officer, last_day="2026-03-26")] == [
        "staff_changed"
    ]
    http = running.http(officer)
    first = (await http.get("/audit", params={"limit": 1})).json()
    second = (await http.get("/audit", params={"limit": 1, "cursor": first["next"]})).json()
    assert [first["items"][0]["act"], second["items"][0]["act"]] == [
        "role_granted",
        "staff_changed",
    ]
    assert (await http.get("/audit", params={"cursor": "x"})).status_code == 422
    unknown = await http.get("/audit", params={"act": "eaten"})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown-act")


async def test_people_see_who_looked_at_their_data_and_nothing_of_others(
    running: Running, told: World
) -> None:
    mine = await _ask(running, told.as_teacher, "/me/audit")
    assert mine[0]["actor_name"] == "某人"
    assert (mine[0]["acting_as"], mine[0]["reason"]) == ("县工会干事", "申请困难补助")
    assert {item["person_id"] for item in mine} == {str(told.teacher)}
    await running.http(told.as_teacher).put("/me/email", json={"email": "li@school.example"})
    assert len(await _ask(running, told.as_teacher, "/me/audit")) == len(mine)
    whole = await _ask(running, told.as_teacher, "/me/audit", by_others=False)
    assert whole[0]["said"] == "内容：邮箱"


async def test_what_people_did_to_their_own_data_is_left_out_where_that_is_asked(
    running: Running, told: World
) -> None:
    await running.http(told.as_teacher).put("/me/email", json={"email": "li@school.example"})
    asked = {"person_id": str(told.teacher)}
    assert len(await _ask(running, told.as_officer, **asked)) == 2
    [by_another] = await _ask(running, told.as_officer, **asked, by_others=True)
    assert by_another["reason"] == "申请困难补助"


async def test_another_countys_log_is_not_there(running: Running, told: World) -> None:
    stranger = await build_world(running)
    items = await _ask(running, stranger.as_officer, person_id=str(told.teacher))
    assert items == []


async def test_a_copy_says_whose_it_is_and_is_itself_in_the_log(
    running: Running, told: World
) -> None:
    reply = await running.http(told.as_officer).get(
        "/audit/export", params={"reason": "=年度检查", "first_day": "2026-03-26"}
    )
    assert reply.status_code == 200, reply.text
    sheet = read_sheet(reply.content)
    assert sheet.formulas == 0
    assert "某人" in str(sheet.rows[1][0])
    assert sheet.rows[2][0] == "人员与账号，用途：=年度检查，共 2 条"
    mark = "某人 2026年3月27日（星期五） 10:00 导出"
    assert mark in sheet.footer
    assert mark in sheet.header
    assert [row[1] for row in sheet.rows[4:]] == ["授予职务", "修改人员信息"]
    [taken] = await _ask(running, told.as_officer, act="audit_exported")
    assert (taken["reason"], taken["said"]) == ("=年度检查", "条数：2；日期：2026-03-26")
    assert (await running.http(told.as_officer).get("/audit/export")).status_code == 422


async def test_the_page_says_when_the_log_was_last_recomputed(
    running: Running, told: World
) -> None:
    await running.sweep("audit.check")
    reply = (await running.http(told.as_chair).get("/audit/check")).json()
    assert reply["intact"] is True
    assert reply["entries"] > 0
    assert (await running.http(told.as_teacher).get("/audit/check")).status_code == 403
