"""One's own data over HTTP: a copy of everything, its erasure, and what a hold keeps."""

import io
import json
import zipfile
from datetime import timedelta
from typing import Any

import httpx
import pytest

from services.directory.people import queries as people
from services.directory.people.numbers import opened_numbers
from shared.contracts.directory import DataRequested, StaffChanged
from shared.tenancy import Scope
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running, StoppedClock

ID_NUMBER = "11010519491231002X"


@pytest.fixture
async def known(running: Running, world: World) -> World:
    """A teacher of whom much is recorded."""
    reply = await running.http(world.as_officer).patch(
        f"/people/{world.teacher}",
        json={"id_number": ID_NUMBER, "post": "教师", "email": "li@school.example"},
        headers={"If-Match": '"1"'},
    )
    assert reply.status_code == 200, reply.text
    return world


async def _ask(running: Running, world: World, kind: str, **more: Any) -> dict[str, Any]:
    body = {"person_id": str(world.teacher), "kind": kind, "reason": "本人书面申请"} | more
    reply = await running.http(world.as_officer).post("/data-requests", json=body)
    assert reply.status_code == 201, reply.text
    made: dict[str, Any] = reply.json()
    return made


def _read(reply: httpx.Response) -> dict[str, Any]:
    assert reply.status_code == 200, reply.text
    with zipfile.ZipFile(io.BytesIO(reply.content)) as package:
        assert set(package.namelist()) == {"本人资料.xlsx", "本人资料.json"}
        read: dict[str, Any] = json.loads(package.read("本人资料.json"))
        return read


async def test_people_get_everything_that_is_held_of_them(running: Running, known: World) -> None:
    await known.account(running, known.teacher, f"copy-{known.county}")
    read = _read(await running.http(known.as_teacher).get("/me/data"))
    details = {row["项目"]: row["内容"] for row in read["基本资料"]}
    assert (details["姓名"], details["身份证号"]) == ("李青", ID_NUMBER)
    assert details["邮箱"] == "li@school.example"
    assert [row["单位"] for row in read["所在单位"]] == ["青禾县山脚小学工会委员会"]
    assert read["登录账号"][0]["内容"] == f"copy-{known.county}"
    assert "修改人员信息" in {row["操作"] for row in read["谁看过或改过我的资料"]}
    assert {"担任职务", "授权"} <= set(read)
    mine = (
        await running.http(known.as_teacher).get("/me/audit", params={"by_others": False})
    ).json()["items"]
    assert mine[0]["label"] == "导出本人资料"


async def test_a_request_on_paper_has_a_day_and_is_answered_once(
    running: Running, known: World
) -> None:
    asked = await _ask(running, known, "copy", received_on=str(TODAY))
    assert (asked["due_on"], asked["from_paper"]) == ("2026-04-07", True)
    http = running.http(known.as_officer)
    again = await http.post(
        "/data-requests",
        json={"person_id": str(known.teacher), "kind": "copy", "reason": "又一次"},
    )
    assert (again.status_code, again.json()["code"]) == (409, "data-request-open")
    read = _read(await http.get(f"/data-requests/{asked['id']}/copy"))
    assert read["基本资料"]
    assert (await http.post(f"/data-requests/{asked['id']}/erase")).status_code == 404
    await http.post(f"/data-requests/{asked['id']}/hand-over")
    listed = (await http.get("/data-requests")).json()[-1]
    assert (listed["state"], listed["actions"]) == ("answered", [])
    assert (await http.post(f"/data-requests/{asked['id']}/decline", json={"reason": "x"})).json()[
        "code"
    ] == "data-request-move-not-possible"


async def test_the_county_hears_of_a_request_without_hearing_whose(
    running: Running, known: World
) -> None:
    reply = await running.http(known.as_teacher).post("/me/data/requests", json={})
    assert reply.status_code == 201, reply.text
    told = (await running.outbox(DataRequested))[-1]
    assert (told.title, str(told.due_on)) == ("删除本人资料", "2026-04-07")
    assert str(known.teacher) not in told.to_wire()
    request_id = reply.json()[0]["id"]
    withdrawn = await running.http(known.as_teacher).post(
        f"/me/data/requests/{request_id}/withdraw"
    )
    assert withdrawn.json()[0]["state"] == "withdrawn"
    other = await running.http(known.as_chair).post(f"/me/data/requests/{request_id}/withdraw")
    assert other.status_code == 404


async def test_on_the_staff_the_name_stays_and_the_rest_goes(
    running: Running, known: World
) -> None:
    asked = await _ask(running, known, "erasure")
    done = await running.http(known.as_officer).post(f"/data-requests/{asked['id']}/erase")
    assert "本人在职" in done.json()["outcome"]
    async with running.database.transaction(Scope(known.county)) as tx:
        person = await people.one_person(tx, known.teacher)
    assert person.name == "李青"
    assert {
        person.phone_sealed,
        person.phone_print,
        person.email,
        person.birth,
        person.id_number_sealed,
    } == {None}
    assert person.id_number_print is None


async def test_whoever_has_left_is_erased_by_name_and_signs_in_no_more(
    running: Running, known: World
) -> None:
    await known.account(running, known.teacher, f"gone-{known.county}")
    http = running.http(known.as_officer)
    await http.post(f"/people/{known.teacher}/leave", json={})
    asked = await _ask(running, known, "erasure")
    done = (await http.post(f"/data-requests/{asked['id']}/erase")).json()
    assert done["person_name"] == "已注销人员"
    assert done["outcome"].startswith("已删除：姓名、")
    assert "网络安全法" in done["outcome"]
    changed = (await running.outbox(StaffChanged))[-1]
    assert (changed.name, changed.email) == ("已注销人员", None)
    accounts = (await http.get("/audit", params={"act": "account_disabled"})).json()["items"]
    assert accounts[0]["person_id"] == str(known.teacher)
    log = (await http.get("/audit", params={"q": "李青"})).json()["items"]
    assert log == []


async def test_a_hold_keeps_everything_until_it_is_over(
    running: Running, known: World, clock: StoppedClock
) -> None:
    http = running.http(known.as_officer)
    until = TODAY + timedelta(days=30)
    await http.post(
        "/legal-holds",
        json={"person_id": str(known.teacher), "why": "劳动争议仲裁", "until": str(until)},
    )
    asked = await _ask(running, known, "erasure")
    done = (await http.post(f"/data-requests/{asked['id']}/erase")).json()
    assert "劳动争议仲裁，到2026年4月15日" in done["outcome"]
    assert done["again_on"] == str(until + timedelta(days=1))
    await running.sweep("own_data.finish_erasures")
    assert await _phone(running, known) == "0731-5550102"
    clock.advance(timedelta(days=31))
    await running.sweep("own_data.finish_erasures")
    assert await _phone(running, known) is None
    [listed] = [r for r in (await http.get("/data-requests")).json() if r["id"] == asked["id"]]
    assert listed["again_on"] is None
    assert listed["outcome"].startswith("已删除")


async def test_a_hold_that_is_lifted_lets_the_erasure_go_on(running: Running, known: World) -> None:
    http = running.http(known.as_officer)
    hold = {"person_id": str(known.teacher), "why": "审计", "until": "2027-03-01"}
    [placed] = (await http.post("/legal-holds", json=hold)).json()
    asked = await _ask(running, known, "erasure")
    await http.post(f"/data-requests/{asked['id']}/erase")
    assert (await http.post(f"/legal-holds/{placed['id']}/lift")).json() == []
    assert (await http.post(f"/legal-holds/{placed['id']}/lift")).status_code == 404
    await running.sweep("own_data.finish_erasures")
    assert await _phone(running, known) is None


async def test_only_the_county_answers_and_another_county_finds_nothing(
    running: Running, known: World
) -> None:
    asked = await _ask(running, known, "erasure")
    for caller in (known.as_chair, known.as_teacher):
        http = running.http(caller)
        assert (await http.get("/data-requests")).status_code == 403
        assert (await http.post(f"/data-requests/{asked['id']}/erase")).status_code == 403
        assert (await http.get("/legal-holds")).status_code == 403
    stranger = running.http((await build_world(running)).as_officer)
    assert (await stranger.get("/data-requests")).json() == []
    assert (await stranger.post(f"/data-requests/{asked['id']}/erase")).status_code == 404
    assert (await stranger.get(f"/data-requests/{asked['id']}/copy")).status_code == 404


async def _phone(running: Running, world: World) -> str | None:
    async with running.database.transaction(Scope(world.county)) as tx:
        person = await people.one_person(tx, world.teacher)
        return opened_numbers(person, running.runtime.keyring).phone
