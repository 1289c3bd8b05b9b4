"""Signing in in two steps: set up on the security page, asked for at the door, recovery codes."""

from collections.abc import AsyncIterator

import pyotp
import pytest
from playwright.async_api import Browser, Page, expect

from shared.database import utc_now
from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.sites import embedded_site
from tests.e2e.world import PASSWORD, peopled
from tests.infrastructure.rungs import LEDGER

pytestmark = pytest.mark.timeout(300, func_only=True)


@pytest.fixture(scope="module")
async def strict(browser: Browser, pytestconfig: pytest.Config) -> AsyncIterator[Browsers]:
    """A platform that asks for the second factor, as every real one does."""
    async with (
        embedded_site(pytestconfig.stash[LEDGER], second_factor="on") as site,
        peopled(site) as world,
    ):
        opened = Browsers(browser, world.url)
        yield opened
        await opened.close()


async def clean(page: Page) -> None:
    assert await sideways(page) <= 0
    assert await grave_findings(page) == []


async def give_password(page: Page, login: str) -> None:
    await page.goto("/sign-in")
    await page.get_by_label("登录名").fill(login)
    await page.get_by_label("密码", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="登录", exact=True).click()


async def give_code(page: Page, code: str) -> None:
    await page.get_by_label("验证码").fill(code)
    await page.get_by_role("button", name="登录", exact=True).click()


async def sign_out(page: Page) -> None:
    await page.goto("/me")
    await page.get_by_role("button", name="退出登录").click()
    await expect(page.get_by_label("登录名")).to_be_visible()


@pytest.mark.parametrize(("login", "size"), [("county", DESK), ("county-chair", PHONE)])
async def test_an_officer_sets_up_two_steps_and_signs_in_by_them(
    strict: Browsers, login: str, size: str
):
    page = await strict.blank(size)
    await give_password(page, login)
    await expect(page.get_by_role("heading", name="请先开启两步验证")).to_be_visible()
    await page.goto("/units")
    await expect(page.get_by_role("heading", name="请先开启两步验证")).to_be_visible()
    await page.get_by_role("button", name="开启两步验证").click()
    secret = (await page.locator(".secret").inner_text()).replace(" ", "")
    phone = pyotp.TOTP(secret)
    await clean(page)
    moment = phone.timecode(utc_now())
    await page.get_by_label("验证码").fill(phone.generate_otp(moment))
    await page.get_by_role("button", name="确认开启").click()
    kept = page.get_by_role("status").filter(has_text="请把这 10 个恢复码抄下来")
    await expect(kept.get_by_role("listitem")).to_have_count(10)
    codes = await kept.get_by_role("listitem").all_inner_texts()
    await clean(page)
    await page.get_by_role("button", name="已保存好").click()
    await expect(page.get_by_role("heading", name="待办")).to_be_visible()

    await sign_out(page)
    await give_password(page, login)
    await expect(page.get_by_text("请打开手机上的验证器")).to_be_visible()
    await clean(page)
    await give_code(page, phone.generate_otp(moment))  # that one was used
    await expect(page.get_by_role("alert").filter(has_text="验证码不对")).to_be_visible()
    # A phone may be half a minute early.
    await give_code(page, phone.generate_otp(max(moment + 1, phone.timecode(utc_now()))))
    await expect(page.get_by_role("heading", name="待办")).to_be_visible()

    await sign_out(page)
    await give_password(page, login)
    await give_code(page, codes[0])
    await expect(page.get_by_role("heading", name="待办")).to_be_visible()
    await page.goto("/me/security")
    await settled(page)
    await expect(page.get_by_text("还有 9 个恢复码没有用")).to_be_visible()
    await clean(page)

    await sign_out(page)
    await give_password(page, login)
    await give_code(page, codes[0])
    await expect(page.get_by_role("alert").filter(has_text="已经用过")).to_be_visible()
    await give_code(page, codes[1])
    await expect(page.get_by_role("heading", name="待办")).to_be_visible()


async def test_a_teacher_is_not_asked_but_may_set_it_up(strict: Browsers):
    page = await strict.blank(PHONE)
    await give_password(page, "teacher-01")
    await expect(page.get_by_role("heading", name="待办")).to_be_visible()
    await page.goto("/me/security")
    await settled(page)
    await expect(page.get_by_role("button", name="开启两步验证")).to_be_visible()


async def test_no_page_complained(strict: Browsers):
    assert strict.complaints == []
