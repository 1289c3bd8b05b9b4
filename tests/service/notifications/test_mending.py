"""What did not arrive is put right where it is listed, and sent again alone or with its like."""

from typing import Any

import httpx
import pytest

from services.notifications.channels import timers
from services.notifications.channels.carriers.carrier import Carrier
from services.notifications.channels.domain.attempts import ARRIVED, Cause, Outcome, State
from services.notifications.channels.queries.composing import Message, Target
from shared.contracts.directory import StaffChanged
from shared.contracts.roles import Role
from shared.web.identity import Caller, Held
from tests.service.notifications.deliveries import deliveries
from tests.service.notifications.world import County, School, build_county

OLD_KEY = "0123456789abcdef-alt"
NEW_KEY = "fedcba9876543210-neu"


class Post(Carrier):
    """A carrier that knows which addresses are wrong, and what for."""

    def __init__(self, county: County, wrong: dict[str, Cause]) -> None:
        super().__init__(county.running.runtime.settings)
        self.wrong = wrong
        self.arrived: list[str] = []

    async def carry(self, target: Target, _message: Message) -> Outcome:
        if cause := self.wrong.get(target.address):
            return Outcome(cause, f"550 5.1.1 <{target.address}>: no such user")
        self.arrived.append(target.address)
        return ARRIVED


async def carry_out(county: County, wrong: dict[str, Cause] | None = None) -> list[str]:
    """Attempt all that is due; the addresses at which it arrived."""
    post = Post(county, wrong or {})
    await timers.take_turn(county.running.runtime, county.id, post)
    return post.arrived


async def failed(county: County, caller: Caller) -> list[dict[str, Any]]:
    reply = await county.running.http(caller).get("/deliveries")
    assert reply.status_code == 200, reply.text
    groups: list[dict[str, Any]] = reply.json()
    return groups


async def wrong_mail(county: County, *schools: School) -> None:
    """The plan is issued to the schools, and none of their chairs' mailboxes is there."""
    await county.running.deliver(county.issued(*schools))
    unknown = {county.address_of(school): Cause.ADDRESS_UNKNOWN for school in schools}
    await carry_out(county, unknown)


async def dead_robot(county: County, school: School) -> dict[str, Any]:
    """Two messages that the school's group did not get; the latest as its chair sees it."""
    wanted = {
        "union_id": str(school.union),
        "kind": "wecom",
        "name": "教工群",
        "address": OLD_KEY,
        "kinds": ["plan_issued", "plan_chased"],
    }
    reply = await county.running.http(county.as_chair(school)).post("/channels", json=wanted)
    assert reply.status_code == 201, reply.text
    await county.running.deliver(county.issued(school))
    await carry_out(county, {OLD_KEY: Cause.KEY_INVALID})
    await county.running.deliver(county.chased(school))
    await carry_out(county, {OLD_KEY: Cause.KEY_INVALID})
    [group] = await failed(county, county.as_chair(school))
    latest: dict[str, Any] = group["items"][0]
    return latest


async def mend(county: County, caller: Caller, item: dict[str, Any], **new: str) -> httpx.Response:
    return await county.running.http(caller).post(
        f"/deliveries/{item['id']}/mend", json=new, headers={"If-Match": f'"{item["version"]}"'}
    )


async def test_the_operator_sees_the_countys_failures_by_cause_and_no_mailbox(county: County):
    await wrong_mail(county, *county.schools)

    [group] = await failed(county, county.as_operator)

    assert (group["cause"], group["title"], group["count"]) == (
        "address_unknown",
        "收件地址不对",
        3,
    )
    first = next(item for item in group["items"] if item["receiver"] == "主席1")
    assert first["address"] == f"z••••@{county.domain}"
    assert first["detail"] == f"550 5.1.1 <z••••@{county.domain}>: no such user"
    assert first["actions"] == ["retry", "mend_email"]


async def test_an_operator_elsewhere_sees_and_reaches_none_of_it(county: County):
    item = await dead_robot(county, county.schools[0])
    elsewhere = await build_county(county.running)
    stranger = elsewhere.as_operator

    assert await failed(county, stranger) == []
    assert (await mend(county, stranger, item, address=NEW_KEY)).status_code == 404
    resent = await county.running.http(stranger).post(
        "/deliveries/resend", json={"cause": "key_invalid"}
    )
    assert resent.json() == {"count": 0}
    assert len(await deliveries(county, State.FAILED)) == 2


async def test_a_robot_put_right_gets_all_that_it_had_missed(county: County):
    item = await dead_robot(county, county.schools[0])

    reply = await mend(county, county.as_operator, item, address=NEW_KEY)
    arrived = await carry_out(county)

    assert reply.json() == {"count": 2}
    assert NEW_KEY not in reply.text
    assert NEW_KEY in arrived
    assert OLD_KEY not in arrived
    assert await failed(county, county.as_operator) == []


async def test_a_secret_alone_may_be_put_right(county: County):
    item = await dead_robot(county, county.schools[0])

    reply = await mend(county, county.as_operator, item, secret="SECneu")

    assert reply.json() == {"count": 2}
    listed = await county.running.http(county.as_chair(county.schools[0])).get("/channels")
    assert listed.json()["items"][0]["has_secret"]


async def test_the_schools_own_chair_puts_the_robot_right_the_county_does_not(county: County):
    school, other, _ = county.schools
    item = await dead_robot(county, school)
    [seen] = await failed(county, county.as_officer)

    assert item["actions"] == ["retry", "mend_channel"]
    assert seen["items"][0]["actions"] == ["retry"]
    assert (await mend(county, county.as_officer, item, address=NEW_KEY)).status_code == 403
    assert (await mend(county, county.as_chair(other), item, address=NEW_KEY)).status_code == 404
    assert (await mend(county, county.as_chair(school), item, address=NEW_KEY)).status_code == 200


async def test_mending_names_what_is_wrong_with_it(county: County):
    school = county.schools[0]
    item = await dead_robot(county, school)
    chair = county.as_chair(school)

    nothing = await mend(county, chair, item)
    wrong = await mend(county, chair, item, address="群里复制的")
    stale = await mend(county, chair, item | {"version": 7}, address=NEW_KEY)
    await mend(county, chair, item, address=NEW_KEY)
    late = await mend(county, chair, item, address=NEW_KEY)

    assert (nothing.status_code, nothing.json()["title"]) == (422, "请填写正确的地址或密钥。")
    assert (wrong.status_code, wrong.json()["code"]) == (422, "bad-channel-address")
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    assert (late.status_code, late.json()["code"]) == (409, "delivery-not-failed")


async def test_an_address_has_no_part_in_a_network_that_is_down(county: County):
    await county.running.deliver(county.issued(county.schools[0]))
    for row in await deliveries(county):
        async with county.running.database.transaction(county.as_officer.scope()) as tx:
            stored = await tx.session.merge(row)
            stored.state, stored.cause, stored.next_at = State.FAILED, Cause.UNREACHABLE, None

    [group] = await failed(county, county.as_operator)

    assert [item["actions"] for item in group["items"]] == [["retry"]]


async def test_a_mailbox_put_right_in_the_directory_gets_what_it_had_missed(county: County):
    first, second, _ = county.schools
    await wrong_mail(county, first, second)
    [group] = await failed(county, county.as_operator)
    item = next(item for item in group["items"] if item["receiver"] == "主席1")
    right = f"duide@{county.domain}"
    http = county.running.http(county.as_operator)

    await county.running.deliver(
        StaffChanged(
            **county.envelope(first.union, subject_id=first.chair, version=item["version"] + 1),
            name="主席1",
            sort_key="主席1",
            email=right,
        )
    )
    heard = (await http.get(f"/deliveries/{item['id']}")).json()["version"]
    resent = await http.post(
        "/deliveries/resend", json={"cause": "address_unknown", "person_id": item["person_id"]}
    )

    assert heard == item["version"] + 1
    assert resent.json() == {"count": 1}
    assert await carry_out(county) == [right]
    [left] = await deliveries(county, State.FAILED)
    assert left.person_id == second.chair


async def test_a_whole_cause_is_sent_again_as_far_as_one_sees(county: County):
    first, second, third = county.schools
    await wrong_mail(county, first, second, third)
    again = {"cause": "address_unknown"}

    own = await county.running.http(county.as_chair(first)).post("/deliveries/resend", json=again)
    other = await county.running.http(county.as_operator).post(
        "/deliveries/resend", json={"cause": "refused"}
    )
    rest = await county.running.http(county.as_operator).post("/deliveries/resend", json=again)

    assert (own.json(), other.json(), rest.json()) == ({"count": 1}, {"count": 0}, {"count": 2})
    assert len(await carry_out(county)) == 3


async def test_whoever_merely_works_elsewhere_sends_nothing_again_there(county: County):
    first, second, _ = county.schools
    await wrong_mail(county, first, second)
    chair = Held(Role.UNION_CHAIR, first.union)
    both = Caller(first.chair, "林老师", county.id, (chair, Held(Role.STAFF_MEMBER, second.union)))

    resent = await county.running.http(both).post(
        "/deliveries/resend", json={"cause": "address_unknown"}
    )

    assert resent.json() == {"count": 1}


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.STAFF_MEMBER, Role.PRINCIPAL])
async def test_nobody_else_sends_anything_again(county: County, role: Role):
    item = await dead_robot(county, county.schools[0])
    caller = county.caller(county.schools[0].principal, role, county.schools[0].union)

    again = await county.running.http(caller).post(
        "/deliveries/resend", json={"cause": "key_invalid"}
    )

    assert again.status_code == 403
    assert (await mend(county, caller, item, address=NEW_KEY)).status_code == 403
