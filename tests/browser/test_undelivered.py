"""What did not arrive: the operator puts it right and sends it again, on one page."""

import json
import re
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from playwright.async_api import Page, expect
from sqlalchemy import delete, select, update

from services.notifications.channels.tables import Channel, Delivery
from services.notifications.people import PersonCopy
from shared.database import new_id, utc_now
from shared.messaging.tables import Checkpoint, CopyCheck, Listening, PendingEvent, PendingState
from shared.tenancy import Scope
from tests.browser.accessibility import grave_findings
from tests.browser.people import PHONE, Browsers, settled, sideways
from tests.e2e.world import World

OLD_KEY, NEW_KEY = "0123456789abcdef-alt", "fedcba9876543210-neu"
RIGHT = "hedui.guo@example.com"

pytestmark = pytest.mark.timeout(300, func_only=True)


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def test_the_operator_puts_a_persons_address_right_and_the_mail_leaves(
    world: World, browsers: Browsers
):
    person = await somebody(world)
    await leave_failed(world, person.union_id, "address_unknown", person_id=person.person_id)
    page = await browsers.page("operator")
    await page.goto("/operator")
    await settled(page)
    cause = page.get_by_role("region", name="收件地址不对", exact=True)
    await cause.get_by_role("button", name="看发给谁").click()
    receiver = cause.get_by_role("listitem", name=person.name)
    await receiver.get_by_role("button", name=re.compile("^更正地址")).click()
    await receiver.get_by_label("正确的邮箱地址").fill("无")
    await receiver.get_by_role("button", name="更正并重发").click()
    await expect(receiver.get_by_role("alert")).to_be_visible()
    await receiver.get_by_label("正确的邮箱地址").fill(RIGHT)
    await receiver.get_by_role("button", name="更正并重发").click()

    await expect(message(page, "已更正，正在重发 1 条")).to_be_visible()
    await expect(cause).to_have_count(0)
    heard = await somebody(world)
    assert (heard.email, heard.version) == (RIGHT, person.version + 1)


async def test_a_groups_robot_is_put_right_on_a_phone_and_gets_all_it_missed(
    world: World, browsers: Browsers
):
    person = await somebody(world)
    channel = await add_robot(world, person)
    for _ in range(2):
        await leave_failed(world, person.union_id, "key_invalid", channel_id=channel)
    page = await browsers.page("operator", PHONE)
    await page.goto("/operator")
    await settled(page)
    cause = page.get_by_role("region", name="群机器人密钥失效", exact=True)
    await expect(cause).to_contain_text("2 条")
    await expect(cause).to_contain_text("请在群里重新添加机器人")
    await cause.get_by_role("button", name="看发给谁").click()
    robot = cause.get_by_role("listitem", name="教工群")
    await expect(robot).to_contain_text("••••-alt")
    await expect(robot).not_to_contain_text(OLD_KEY)
    await robot.get_by_role("button", name=re.compile("^更正地址")).click()
    await robot.get_by_label("群机器人地址").fill(NEW_KEY)
    await robot.get_by_role("button", name="更正并重发").click()

    await expect(message(page, "已更正，正在重发 2 条")).to_be_visible()
    stored = await read(world, select(Channel).where(Channel.id == channel))
    assert stored.address == NEW_KEY


async def test_all_of_a_cause_are_sent_again_at_once(world: World, browsers: Browsers):
    person = await somebody(world)
    for _ in range(3):
        await leave_failed(world, person.union_id, "too_often", person_id=person.person_id)
    page = await browsers.page("operator")
    await page.goto("/operator")
    await settled(page)
    cause = page.get_by_role("region", name="发送太频繁", exact=True)
    await cause.get_by_role("button", name="全部重发（3）").click()

    await expect(message(page, "正在重发 3 条")).to_be_visible()
    await expect(cause).to_have_count(0)


async def test_an_operator_replays_one_event_and_asks_to_drop_another(
    world: World, browsers: Browsers
):
    first, second = [
        await leave_undelivered(world, reason) for reason in ("无法送到", "也无法送到")
    ]
    page = await browsers.page("operator")
    await page.goto("/operator")
    await settled(page)
    group = page.get_by_role("region", name="无法送到", exact=True)
    await group.get_by_role("button", name="全部重新投递（1）").click()
    await expect(message(page, "已重新投递 1 条")).to_be_visible()
    assert (await stored(world, first)).decided_by is not None

    group = page.get_by_role("region", name="也无法送到", exact=True)
    await group.get_by_role("button", name="逐条看").click()
    await group.get_by_role("button", name="看内容").click()
    await expect(group.get_by_label("内容", exact=True)).to_contain_text("task.completed.v1")
    await group.get_by_role("button", name="作废").click()
    await group.get_by_label("作废的原因").fill("来源已经停用")
    await group.get_by_role("button", name="申请作废").click()
    await expect(group.get_by_text("您已申请作废，要由另一位运维人员确认。")).to_be_visible()
    asked = await stored(world, second)
    assert (asked.state, asked.decision_reason) == (PendingState.DEAD, "来源已经停用")


async def test_what_never_came_is_sent_again_with_a_button(world: World, browsers: Browsers):
    await leave_gap(world)
    page = await browsers.page("operator", PHONE)
    await page.goto("/operator")
    await settled(page)
    missing = page.get_by_role("region", name=re.compile("^发出了却没有收到的"))
    gap = missing.get_by_role("listitem").filter(has_text="计划与任务没有收到：新单位登记")
    await expect(gap).to_contain_text("至少 2 条")
    await gap.get_by_role("button", name="补送", exact=True).click()
    await expect(missing.get_by_role("alert")).to_contain_text("没有这类消息")  # it was made up

    copy = missing.get_by_role("listitem").filter(has_text="人员资料对不上")
    await copy.get_by_role("button", name="重新发送资料").click()
    await expect(message(page, "已开始补送")).to_be_visible()
    log = missing.get_by_role("list", name="最近的补送")
    await expect(log).to_contain_text("人员，补给计划与任务")
    assert await sideways(page) <= 0
    assert await grave_findings(page) == []


async def leave_gap(world: World) -> None:
    """Two registrations of units that plans never heard of, and a person it does not know."""
    moment = utc_now().replace(minute=0, second=0, microsecond=0) - timedelta(days=300)
    county = world.seed.county.id
    async with world.database("plans").transaction(None) as tx:
        await tx.session.execute(update(Listening).values(since=moment))
        tx.session.add(
            Checkpoint(
                county_id=county,
                type="union.registered.v1",
                hour=moment,
                count=2,
                digest="0" * 32,
                told=1,
                agreed=False,
            )
        )
        await tx.session.execute(delete(CopyCheck).where(CopyCheck.county_id == county))
        tx.session.add(
            CopyCheck(
                county_id=county,
                subject="staff",
                ours=1,
                theirs=2,
                publisher="directory",
                differs_since=moment,
                checked_at=moment,
            )
        )


async def leave_undelivered(world: World, reason: str) -> UUID:
    database = world.database("directory")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        event = PendingEvent(
            id=new_id(),
            subscription="gone",
            event_id=new_id(),
            type="task.completed.v1",
            county_id=world.seed.county.id,
            body=json.dumps({"type": "task.completed.v1"}),
            state=PendingState.DEAD,
            attempts=8,
            reason=reason,
            error_class="Refused",
            first_failed_at=tx.now - timedelta(hours=2),
            died_at=tx.now,
        )
        tx.session.add(event)
        return event.id


async def stored(world: World, event_id: UUID) -> PendingEvent:
    database = world.database("directory")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        event = await tx.session.get(PendingEvent, event_id)
        assert event is not None
        return event


async def somebody(world: World) -> PersonCopy:
    """Always the same person, as notifications knows of them now."""
    person_id = next(member.id for member in world.seed.people if member.number == "01-100")
    return await read(world, select(PersonCopy).where(PersonCopy.person_id == person_id))


async def add_robot(world: World, maker: PersonCopy) -> UUID:
    database = world.database("notifications")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        channel = Channel(
            id=new_id(),
            county_id=world.seed.county.id,
            union_id=maker.union_id,
            kind="wecom",
            name="教工群",
            address=OLD_KEY,
            kinds=["plan_issued"],
            enabled=True,
            version=1,
            made_by=maker.person_id,
            made_at=tx.now,
            changed_at=tx.now,
        )
        tx.session.add(channel)
        return channel.id


async def leave_failed(world: World, union_id: UUID, cause: str, **receiver: UUID) -> None:
    """A test message that could not be sent, so that nothing else decides about its fate."""
    database = world.database("notifications")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        tx.session.add(
            Delivery(
                id=new_id(),
                county_id=world.seed.county.id,
                union_id=union_id,
                matter_key=str(new_id()),
                state="failed",
                attempts=6,
                cause=cause,
                detail="",
                made_at=tx.now,
                ended_at=tx.now,
                **receiver,
            )
        )


async def read(world: World, query: Any) -> Any:
    database = world.database("notifications")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        return (await tx.session.scalars(query)).one()
