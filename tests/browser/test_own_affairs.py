"""Inbox, account, people and channels, as their people use them."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import PHONE, Browsers, settled, sign_in
from tests.e2e import county_plan
from tests.e2e.world import PASSWORD, World

CHOSEN = "klare-Luft-ueber-den-Hügeln"

pytestmark = pytest.mark.timeout(300, func_only=True)


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def test_a_notice_comes_in_by_itself_and_stays_on_top_until_signed(
    world: World, browsers: Browsers
):
    page = await browsers.page("chair-04")
    await page.goto("/inbox")
    await settled(page)
    await county_plan.issued(world, "自己到收件里的计划")

    to_sign = page.get_by_role("region", name=re.compile("^要签收的"))
    notice = to_sign.get_by_role("listitem").filter(has_text="自己到收件里的计划").first
    await expect(notice).to_contain_text("未读", timeout=15_000)
    await notice.get_by_role("button").first.click()
    await expect(notice).not_to_contain_text("未读")
    await expect(notice.get_by_role("link", name="去签收")).to_be_visible()
    await page.reload()
    await settled(page)
    await expect(notice).to_be_visible()
    await expect(notice).not_to_contain_text("未读")


async def test_everything_is_read_at_once_but_what_is_to_sign_waits(browsers: Browsers):
    page = await browsers.page("chair-05", PHONE)
    await page.goto("/inbox")
    await settled(page)
    await page.get_by_role("button", name="全部已读").click()
    await expect(message(page, "已全部标为已读；要签收的仍在最前面")).to_be_visible()
    await expect(page.get_by_role("button", name="全部已读")).to_have_count(0)
    await expect(page.get_by_role("region", name=re.compile("^要签收的"))).to_be_visible()


async def test_an_account_is_handed_out_and_its_password_replaced_at_first_use(
    world: World, browsers: Browsers
):
    page = await browsers.page("county")
    school = next(school for school in world.seed.schools if school.school.short_name == "县二中")
    person = next(
        member
        for member in world.seed.people
        if member.number.startswith(school.school.code)
        and member.id not in {account.person_id for account in world.seed.accounts}
    )
    await page.goto(f"/people?union={school.id}")
    await settled(page)
    await page.get_by_label("姓名、拼音首字母或职工号").fill(person.name)
    line = page.get_by_role("listitem").filter(has_text=person.name).first
    await line.get_by_role("button", name=re.compile("^职务和账号")).click()
    await line.get_by_label("登录名").fill("xin-lai-de")
    await line.get_by_role("button", name="发放账号").click()
    await expect(line.get_by_text("密码只显示这一次")).to_be_visible()
    given = (await line.locator("dd").nth(1).inner_text()).strip()

    new = await browsers.blank(PHONE)
    await sign_in(new, "xin-lai-de", given)
    await expect(new.get_by_role("heading", name="请先换一个自己的密码")).to_be_visible()
    await new.goto("/plans")
    await expect(new.get_by_role("heading", name="请先换一个自己的密码")).to_be_visible()
    await new.get_by_label("发给您的密码").fill(given)
    await new.get_by_label("新密码（至少").fill(CHOSEN)
    await new.get_by_label("再填一次新密码").fill(CHOSEN)
    await new.get_by_role("button", name="修改密码").click()
    await expect(message(new, "密码已改好，可以开始使用了")).to_be_visible()
    await expect(new.get_by_role("heading", name="待办")).to_be_visible()

    await line.get_by_role("button", name="停用账号").click()
    await expect(message(page, "账号已停用")).to_be_visible()
    await new.goto("/me")
    await expect(new.get_by_role("button", name="登录", exact=True)).to_be_visible()


async def test_a_chair_hands_out_accounts_to_teachers_on_slips(browsers: Browsers):
    page = await browsers.page("chair-11")
    await page.goto("/accounts")
    await settled(page)
    await page.get_by_role("button", name="发放账号").click()
    form = page.get_by_role("region", name="发放账号")
    await form.get_by_role("button", name="发放账号").click()
    await expect(form.get_by_text("请先勾选要发放的人。")).to_be_visible()
    await form.get_by_role("listitem").first.get_by_role("checkbox").press("Space")
    name = await form.get_by_role("listitem").first.locator(".el-checkbox__label").inner_text()
    await form.get_by_role("button", name="发放给 1 人").click()

    sheet = page.get_by_role("region", name=re.compile("^发放单"))
    await expect(sheet).to_contain_text("密码只显示这一次")
    slip = sheet.get_by_role("listitem").filter(has_text=name)
    login, password = await slip.locator(".code").all_inner_texts()
    new = await browsers.blank(PHONE)
    await sign_in(new, login, password)
    await expect(new.get_by_role("heading", name="请先换一个自己的密码")).to_be_visible()
    await sheet.get_by_role("button", name="已发放，收起").click()
    await expect(sheet).to_have_count(0)
    await expect(page.get_by_role("region", name="名单")).to_contain_text(login)


async def test_everybody_may_sign_out_everywhere_at_once(browsers: Browsers):
    other = await browsers.blank(PHONE)
    await sign_in(other, "chair-12", PASSWORD)
    page = await browsers.blank()
    await sign_in(page, "chair-12", PASSWORD)
    await page.goto("/me/security")
    await settled(page)
    await page.get_by_role("button", name="退出所有设备").click()
    await page.get_by_role("button", name="全部退出").click()
    await expect(page.get_by_role("button", name="登录", exact=True)).to_be_visible()
    await other.goto("/plans")
    await expect(other.get_by_role("button", name="登录", exact=True)).to_be_visible()


async def test_people_are_found_by_the_initials_of_their_names(world: World, browsers: Browsers):
    page = await browsers.page("chair-01")
    await page.goto("/people")
    await settled(page)
    listed = page.get_by_role("region", name="名单")
    await expect(listed).to_contain_text("先列出 50 人")
    person = next(member for member in world.seed.people if member.number == "01-100")
    initials = "".join(syllable[0] for syllable in person.sort_key.split())
    await page.get_by_label("姓名、拼音首字母或职工号").fill(initials)
    await expect(listed.get_by_text(person.name, exact=True)).to_be_visible()
    await expect(listed).not_to_contain_text("先列出 50 人")


async def test_a_role_is_given_and_ended(world: World, browsers: Browsers):
    page = await browsers.page("county")
    school = next(school for school in world.seed.schools if school.school.short_name == "县一中")
    person = next(member for member in world.seed.people if member.number == "01-100")
    await page.goto(f"/people?union={school.id}")
    await settled(page)
    await page.get_by_label("姓名、拼音首字母或职工号").fill(person.name)
    line = page.get_by_role("listitem").filter(has_text=person.name).first
    await line.get_by_role("button", name=re.compile("^职务和账号")).click()
    await line.get_by_label("新的职务").select_option(label="提案承办人")
    await line.get_by_role("button", name="任职").click()
    await expect(message(page, "担任提案承办人")).to_be_visible()
    await line.get_by_role("button", name=re.compile("结束 ?提案承办人")).click()
    await line.get_by_role("button", name=re.compile("结束 ?提案承办人")).click()
    await expect(message(page, "不再担任提案承办人")).to_be_visible()


async def test_another_device_is_signed_out(browsers: Browsers):
    other = await browsers.blank(PHONE)
    await sign_in(other, "chair-06", PASSWORD)
    page = await browsers.page("chair-06")
    await page.goto("/me/security")
    await settled(page)
    await page.get_by_role("button", name="退出该设备").first.click()
    await expect(message(page, "已退出该设备")).to_be_visible()
    await other.goto("/plans")
    await expect(other.get_by_role("button", name="登录", exact=True)).to_be_visible()


async def test_a_channel_is_added_tested_stopped_and_removed(browsers: Browsers):
    page = await browsers.page("chair-07")
    await page.goto("/channels")
    await settled(page)
    await page.get_by_role("button", name="添加渠道").click()
    await page.get_by_label("名称").fill("学校的公共邮箱")
    await page.get_by_label("群机器人地址").fill("https://example.com/not-a-robot")
    await page.get_by_role("button", name="添加", exact=True).click()
    await expect(page.get_by_role("alert")).to_contain_text("请在企业微信群的“群机器人”里复制")
    await page.get_by_label("发到哪里").select_option(label="电子邮箱")
    await page.get_by_label("邮箱地址").fill("xuexiao@example.com")
    await page.get_by_role("button", name="添加", exact=True).click()
    channel = page.get_by_role("listitem", name="学校的公共邮箱")
    await expect(channel).to_contain_text("••••.com")
    await expect(channel).not_to_contain_text("xuexiao@")
    await channel.get_by_role("button", name="发一条测试消息").click()
    await expect(channel.get_by_role("status")).to_contain_text("没有送达", timeout=30_000)
    await channel.get_by_role("button", name="停用").click()
    await expect(message(page, "已停用")).to_be_visible()
    await channel.get_by_role("button", name="删除").click()
    await channel.get_by_role("group", name="删除渠道").get_by_role("button", name="删除").click()
    await expect(channel).to_have_count(0)
