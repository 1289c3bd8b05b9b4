"""Group robots through a fake of their servers: what the group reads, and when it is not told."""

import json
import logging
from typing import Any

import httpx
import pytest

from services.notifications.channels import timers
from services.notifications.channels.carriers.carrier import Carrier
from services.notifications.channels.domain.attempts import Cause, State
from shared.contracts.plans import ReminderStage
from shared.contracts.roles import Role
from shared.web.identity import Caller, Held
from tests.service.notifications.deliveries import deliveries
from tests.service.notifications.sinks import FakeRobots
from tests.service.notifications.world import TITLE, County, School, Task

KEY = "0123456789abcdef-wecom"
ADDRESSES = {
    "wecom": KEY,
    "dingtalk": "0123456789abcdef0123456789abcdef",
    "feishu": "0123456789-feishu-token",
}


async def add_channel(
    county: County, caller: Caller, union: Any, kind: str = "wecom", **more: Any
) -> dict[str, Any]:
    wanted = {
        "union_id": str(union),
        "kind": kind,
        "name": "工作群",
        "address": ADDRESSES[kind],
        "kinds": ["plan_issued", "plan_chased", "tasks_due"],
    }
    reply = await county.running.http(caller).post("/channels", json=wanted | more)
    assert reply.status_code == 201, reply.text
    channel: dict[str, Any] = reply.json()
    return channel


async def carry_out(county: County, robots: FakeRobots) -> None:
    """Attempt all that is due, with the fake in the place of the robots' servers."""
    async with Carrier(county.running.runtime.settings, transport=robots.transport()) as carrier:
        await timers.take_turn(county.running.runtime, county.id, carrier)


async def school_channel(county: County, school: School, **more: Any) -> dict[str, Any]:
    return await add_channel(county, county.as_chair(school), school.union, **more)


async def test_the_schools_group_reads_what_its_union_is_asked(county: County):
    await school_channel(county, county.schools[0])
    robots = FakeRobots()

    await county.running.deliver(county.issued())
    await carry_out(county, robots)
    await carry_out(county, robots)

    [request] = robots.requests
    assert str(request.url) == f"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={KEY}"
    [text] = robots.texts()
    assert text.startswith(f"【工会通】请签收《{TITLE}》\n")
    assert text.endswith(f"打开查看：http://127.0.0.1:8080/plans/{county.plan}")


async def test_the_county_group_reads_an_event_once_not_once_a_school(county: County):
    await add_channel(county, county.as_officer, county.union)
    robots = FakeRobots()

    await county.running.deliver(county.issued())
    await carry_out(county, robots)
    await county.running.deliver(
        county.chased(*county.schools[:2]), county.due(Task(county.schools[0]), ReminderStage.DUE)
    )
    await carry_out(county, robots)

    titles = [text.splitlines()[0] for text in robots.texts()]
    assert titles == [f"【工会通】请签收《{TITLE}》", f"【工会通】催签：《{TITLE}》还没有签收"]
    assert len([row for row in await deliveries(county) if row.channel_id]) == 2


async def test_a_chase_that_overtakes_the_first_request_is_read_alone(county: County):
    school = county.schools[0]
    await school_channel(county, school)
    robots = FakeRobots()

    await county.running.deliver(county.issued(), county.chased(school))
    await carry_out(county, robots)

    assert [text.splitlines()[0] for text in robots.texts()] == [
        f"【工会通】催签：《{TITLE}》还没有签收"
    ]


async def test_a_group_hears_only_the_kinds_that_were_chosen(county: County):
    school = county.schools[0]
    await school_channel(county, school, kinds=["plan_chased"])
    robots = FakeRobots()

    await county.running.deliver(county.issued())
    await carry_out(county, robots)

    assert robots.requests == []


async def test_a_removed_or_disabled_channel_says_nothing_more(county: County):
    first, second, _ = county.schools
    removed = await school_channel(county, first)
    disabled = await school_channel(county, second)
    await county.running.deliver(county.issued())
    robots = FakeRobots()

    gone = await county.running.http(county.as_chair(first)).delete(f"/channels/{removed['id']}")
    off = await county.running.http(county.as_chair(second)).patch(
        f"/channels/{disabled['id']}", json={"enabled": False}, headers={"If-Match": '"1"'}
    )
    await carry_out(county, robots)

    assert (gone.status_code, off.status_code) == (204, 200)
    assert robots.requests == []


async def test_a_signed_dingtalk_and_feishu_message_carries_its_signature(county: County):
    school = county.schools[0]
    await school_channel(county, school, kind="dingtalk", secret="SECdingtalk")
    await school_channel(county, school, kind="feishu", secret="feishu-secret")
    robots = FakeRobots()

    await county.running.deliver(county.issued(school))
    await carry_out(county, robots)

    by_host = {request.url.host: request for request in robots.requests}
    dingtalk = by_host["oapi.dingtalk.com"].url.params
    assert dingtalk["access_token"] == ADDRESSES["dingtalk"]
    assert dingtalk["timestamp"].endswith("000")
    assert len(dingtalk["sign"]) == 44
    feishu = json.loads(by_host["open.feishu.cn"].content)
    assert feishu["msg_type"] == "text"
    assert len(feishu["sign"]) == 44


@pytest.mark.parametrize(
    ("kind", "reply", "cause", "state"),
    [
        ("wecom", {"errcode": 93000}, Cause.KEY_INVALID, State.FAILED),
        ("wecom", {"errcode": 45009}, Cause.TOO_OFTEN, State.PENDING),
        ("wecom", {"errcode": 40001}, Cause.REFUSED, State.PENDING),
        ("wecom", {"unexpected": True}, Cause.REFUSED, State.PENDING),
        ("dingtalk", {"errcode": 300005}, Cause.KEY_INVALID, State.FAILED),
        ("dingtalk", {"errcode": 310000}, Cause.RULE_NOT_MET, State.FAILED),
        ("feishu", {"code": 19001}, Cause.KEY_INVALID, State.FAILED),
        ("feishu", {"code": 19021}, Cause.RULE_NOT_MET, State.FAILED),
    ],
)
async def test_a_robot_that_answers_200_and_means_no_does_not_count_as_told(
    county: County, kind: str, reply: dict[str, Any], cause: Cause, state: State
):
    await school_channel(county, county.schools[0], kind=kind)
    robots = FakeRobots(lambda _: httpx.Response(200, json=reply))

    await county.running.deliver(county.issued(county.schools[0]))
    await carry_out(county, robots)

    [row] = [row for row in await deliveries(county) if row.channel_id]
    assert (row.cause, row.state) == (cause, state)


async def test_a_test_message_tells_what_came_of_it(county: County):
    school = county.schools[0]
    channel = await school_channel(county, school)
    http = county.running.http(county.as_chair(school))
    robots = FakeRobots()

    queued = await http.post(f"/channels/{channel['id']}/test")
    await carry_out(county, robots)

    assert (queued.status_code, queued.json()["state"]) == (202, "pending")
    assert "测试消息" in robots.texts()[0]
    shown = (await http.get(f"/deliveries/{queued.json()['id']}")).json()
    assert (shown["state"], shown["receiver"]) == ("sent", "工作群")


async def test_only_the_last_characters_of_an_address_are_ever_shown(county: County):
    school = county.schools[0]
    http = county.running.http(county.as_chair(school))
    pasted = f"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={KEY}"
    channel = await school_channel(county, school, address=pasted, secret="geheim")

    listed = await http.get("/channels")
    changed = await http.patch(
        f"/channels/{channel['id']}", json={"name": "教工群"}, headers={"If-Match": '"1"'}
    )

    assert channel["address"] == "••••ecom"
    for reply in (listed, changed):
        assert KEY not in reply.text
        assert "geheim" not in reply.text
    assert changed.json()["has_secret"]
    assert changed.headers["etag"] == '"2"'


async def test_a_robots_key_is_never_logged(county: County, caplog: pytest.LogCaptureFixture):
    await school_channel(county, county.schools[0])
    caplog.set_level(logging.INFO)

    await county.running.deliver(county.issued())
    await carry_out(county, FakeRobots())

    assert KEY not in caplog.text


async def test_a_change_made_from_an_old_page_is_refused(county: County):
    school = county.schools[0]
    channel = await school_channel(county, school)
    http = county.running.http(county.as_chair(school))
    await http.patch(f"/channels/{channel['id']}", json={"name": "一"}, headers={"If-Match": '"1"'})

    late = await http.patch(
        f"/channels/{channel['id']}", json={"name": "二"}, headers={"If-Match": '"1"'}
    )

    assert (late.status_code, late.json()["code"]) == (412, "stale")


@pytest.mark.parametrize("kind", ["task_rejected", "tasks_overdue", "plan_returned"])
async def test_what_concerns_one_person_cannot_be_sent_to_a_group(county: County, kind: str):
    school = county.schools[0]
    reply = await county.running.http(county.as_chair(school)).post(
        "/channels",
        json={
            "union_id": str(school.union),
            "kind": "wecom",
            "name": "群",
            "address": KEY,
            "kinds": [kind],
        },
    )

    assert (reply.status_code, reply.json()["code"]) == (422, "not-for-groups")


async def test_channels_belong_to_those_who_manage_them(county: County):
    first, second, _ = county.schools
    channel = await school_channel(county, first)
    path = f"/channels/{channel['id']}"
    version = {"If-Match": '"1"'}

    neighbour = county.running.http(county.as_chair(second))
    for reply in (
        await neighbour.patch(path, json={"name": "x"}, headers=version),
        await neighbour.delete(path),
        await neighbour.post(f"{path}/test"),
    ):
        assert reply.status_code == 404
    officer = county.running.http(county.as_officer)
    assert (await officer.delete(path)).status_code == 403
    assert (await officer.get("/channels")).json()["items"] == []
    teacher = county.running.http(county.as_teacher(first))
    assert (await teacher.get("/channels")).status_code == 403
    assert (await teacher.delete(path)).status_code == 403
    wanted = {
        "union_id": str(second.union),
        "kind": "wecom",
        "name": "群",
        "address": KEY,
    }
    foreign = await county.running.http(county.as_chair(first)).post("/channels", json=wanted)
    assert foreign.status_code == 403
    assert len((await county.running.http(county.as_chair(first)).get("/channels")).json()["items"])


async def test_deliveries_are_seen_by_the_own_chair_and_the_county(county: County):
    first, second, _ = county.schools
    channel = await school_channel(county, first)
    queued = await county.running.http(county.as_chair(first)).post(
        f"/channels/{channel['id']}/test"
    )
    path = f"/deliveries/{queued.json()['id']}"

    assert (await county.running.http(county.as_chair(first)).get(path)).status_code == 200
    assert (await county.running.http(county.as_officer).get(path)).status_code == 200
    assert (await county.running.http(county.as_chair(second)).get(path)).status_code == 404
    assert (await county.running.http(county.as_teacher(first)).get(path)).status_code == 403
    auditor = county.caller(county.officer, Role.AUDITOR)
    assert (await county.running.http(auditor).get(path)).status_code == 403


async def test_whoever_merely_works_in_another_union_does_not_see_its_deliveries(county: County):
    first, second, _ = county.schools
    channel = await school_channel(county, second)
    queued = await county.running.http(county.as_chair(second)).post(
        f"/channels/{channel['id']}/test"
    )
    both = Caller(
        first.chair,
        "林老师",
        county.id,
        (Held(Role.UNION_CHAIR, first.union), Held(Role.STAFF_MEMBER, second.union)),
    )
    http = county.running.http(both)

    assert (await http.get(f"/deliveries/{queued.json()['id']}")).status_code == 404
    assert (await http.get("/deliveries", params={"state": "pending"})).json() == []
    assert (await http.get("/channels")).json()["items"] == []
    assert (await http.delete(f"/channels/{channel['id']}")).status_code == 403
