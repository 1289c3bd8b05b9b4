"""People at their browsers, who see the pages as somebody at a desk or with a phone does."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from tests.e2e.world import PASSWORD

DESK, PHONE = "desk", "phone"
SIZES: dict[str, dict[str, Any]] = {
    DESK: {"viewport": {"width": 1280, "height": 800}},
    PHONE: {"viewport": {"width": 390, "height": 844}, "has_touch": True},
}

# A refusal is an answer that the page shows; the browser notes it as an error all the same.
REFUSED = "Failed to load resource"

# The machine's network changed, for instance because a container engine started: Chromium breaks
# off what is under way even on loopback. That tells of the machine and not of the page.
NETWORK_CHANGED = "net::ERR_NETWORK_CHANGED"


@dataclass
class Browsers:
    """One browser for all; each person has a profile of their own in each size."""

    browser: Browser
    url: str
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    contexts: list[BrowserContext] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    async def blank(self, size: str = DESK) -> Page:
        """A page of nobody yet, in a fresh profile."""
        context = await self.browser.new_context(
            **SIZES[size], locale="zh-CN", timezone_id="Asia/Shanghai", base_url=self.url
        )
        context.set_default_timeout(30_000)
        await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=self.url)
        self.contexts.append(context)
        context.on("request", self._note_host)
        page = await context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda said: self._note(page, said))
        return page

    async def page(self, login: str, size: str = DESK) -> Page:
        """The page of a person who has signed in."""
        if (login, size) not in self.pages:
            page = await self.blank(size)
            await sign_in(page, login, PASSWORD)
            self.pages[login, size] = page
        return self.pages[login, size]

    async def forget(self, login: str) -> None:
        """Close whatever this person has open."""
        for key in [key for key in self.pages if key[0] == login]:
            await self.pages.pop(key).context.close()

    async def close(self) -> None:
        for context in self.contexts:
            await context.close()

    def _note_host(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"}:
            self.hosts.add(parts.netloc)

    def _note(self, page: Page, said: ConsoleMessage) -> None:
        is_refusal = REFUSED in said.text and "/api/" in said.location["url"]
        if said.type == "error" and not is_refusal and NETWORK_CHANGED not in said.text:
            self.complaints.append(f"{page.url}: {said.text}")


async def sign_in(page: Page, login: str, password: str) -> None:
    await page.goto("/sign-in")
    await page.get_by_label("登录名").fill(login)
    await page.get_by_label("密码", exact=True).fill(password)
    await page.get_by_role("button", name="登录", exact=True).click()
    await expect(page.get_by_role("navigation", name="主导航")).to_be_visible()


async def settled(page: Page) -> None:
    """Wait until the page shows what it loads."""
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.locator(".el-skeleton")).to_have_count(0)


@asynccontextmanager
async def dark_and_large(page: Page) -> AsyncIterator[None]:
    """The page in the dark with large type, once its colours have changed; then as it was."""
    await page.emulate_media(color_scheme="dark")
    await page.evaluate("document.documentElement.classList.add('large')")
    await page.evaluate("Promise.allSettled(document.getAnimations().map((one) => one.finished))")
    yield
    await page.emulate_media(color_scheme="light")
    await page.evaluate("document.documentElement.classList.remove('large')")


async def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    wide: int = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return wide
