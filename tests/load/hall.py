"""Signing in of a whole assembly while the network is away for a part of it.

Three desks in real browsers tick names and sixty people sign in on their own phones, over the
services in one process on a durable database. Some names are ticked at two desks and every phone
sends twice; each person must be there once.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
from playwright.async_api import Page, async_playwright, expect

from services.embedded.platform import running_platform
from shared.database import utc_now
from shared.embedded_postgres import running_postgres
from shared.settings import Settings
from tests.browser.halls import set_for_now
from tests.browser.people import PHONE, Browsers, sign_in
from tests.e2e.door import Door
from tests.e2e.program import throw_away_folder
from tests.e2e.sites import EmbeddedSite
from tests.infrastructure.chromium import ARGUMENTS, chromium
from tests.infrastructure.rungs import Ledger
from tests.infrastructure.waiting import until
from tests.load.large_county import PASSWORD, give_accounts, sow_county

DESKS = 3
TICKS_BEFORE_THE_CUT = 10
TWICE = 5  # so many of a desk's names are ticked at another one too
PATIENCE_SECONDS = 300
LOOK_EVERY_SECONDS = 0.2

ROLL = """SELECT count(DISTINCT person_id) FILTER (WHERE signed_in_at IS NOT NULL) AS people,
    count(*) FILTER (WHERE signed_in_how = 'code') AS by_phone
FROM roll_entry"""


@dataclass(frozen=True)
class HallCourse:
    """What signing in took in seconds, and who was there in the end.

    `doubled` is by how many the screen counts more than there are people on the roll.
    """

    people: int
    desks: int
    phones: int
    cut: float
    ticked: float
    signed_in: float
    present: int
    by_phone: int
    doubled: int

    @property
    def is_clean(self) -> bool:
        """Whether everybody is there, nobody twice, and each as they signed in."""
        return self.present == self.people and not self.doubled and self.by_phone == self.phones


@dataclass
class Network:
    """What the desks and the phones share."""

    cut_seconds: float
    there: asyncio.Event
    reached: int = 0
    comes_back: asyncio.Task[None] | None = None

    async def one_more_ticked(self, pages: Sequence[Page]) -> None:
        """After the first few ticks of all desks it goes away for a while."""
        self.reached += 1
        if self.reached == TICKS_BEFORE_THE_CUT * len(pages):
            self.there.clear()
            await asyncio.gather(*(page.context.set_offline(True) for page in pages))
            self.comes_back = asyncio.create_task(self._come_back(pages))

    async def _come_back(self, pages: Sequence[Page]) -> None:
        """How long the network is away is what is measured."""
        await asyncio.sleep(self.cut_seconds)
        await asyncio.gather(*(page.context.set_offline(False) for page in pages))
        self.there.set()


async def hold(people: int, phones: int, cut_seconds: float) -> HallCourse:
    """An assembly of so many people, from the first tick until the screen shows everybody."""
    async with AsyncExitStack() as stack:
        site = await stack.enter_async_context(_durable_site())
        directory = site.database("directory")
        county = await sow_county(directory, 1, people)
        await give_accounts(directory, county, county.chairs)
        await site.settle()
        chair = await _door(stack, site, county.chairs[0])
        session = await set_for_now(chair)
        await site.settle()
        path = f"/activities/congress/{session}"
        roll = (await chair.get(f"{path}/roll"))["entries"]
        owners = [UUID(entry["person_id"]) for entry in roll[-phones:]]
        await give_accounts(directory, county, owners)
        doors = [await _door(stack, site, owner) for owner in owners]
        pages = await _desks(stack, site, county.chairs[0], session)
        network = Network(cut_seconds, asyncio.Event())
        network.there.set()
        tickets = [await _ticket(chair, door, path) for door in doors]
        names = [entry["name"] for entry in roll[:-phones]]

        begun = time.monotonic()
        await asyncio.gather(
            *(
                _tick(page, share, pages, network)
                for page, share in zip(pages, _shares(names), strict=True)
            ),
            *(
                _phone(door, path, ticket, network)
                for door, ticket in zip(doors, tickets, strict=True)
            ),
        )
        ticked = time.monotonic() - begun

        async def shown() -> int:
            [roll] = (await chair.get(f"{path}/screen"))["rolls"]
            return int(roll["present"])

        async def all_there() -> bool:
            return await shown() >= people

        await until(all_there, PATIENCE_SECONDS, every=LOOK_EVERY_SECONDS)
        signed_in = time.monotonic() - begun
        for page in pages:
            await expect(page.get_by_text("等待上报")).to_have_count(0)
        link = await asyncpg.connect(site.superuser_url("activities"))
        [found] = await link.fetch(ROLL)
        await link.close()
        return HallCourse(
            people=people,
            desks=DESKS,
            phones=phones,
            cut=cut_seconds,
            ticked=ticked,
            signed_in=signed_in,
            present=found["people"],
            by_phone=found["by_phone"],
            doubled=await shown() - found["people"],
        )


@asynccontextmanager
async def _durable_site() -> AsyncIterator[EmbeddedSite]:
    settings = Settings(second_factor="off")
    with throw_away_folder() as folder, running_postgres(folder / "state") as server:
        async with running_platform(folder / "state", server, settings, port=0) as platform:
            yield EmbeddedSite(platform, folder / "state", server)


async def _door(stack: AsyncExitStack, site: EmbeddedSite, person_id: UUID) -> Door:
    door = Door(site.url)
    stack.push_async_callback(door.close)
    return await door.sign_in(str(person_id), PASSWORD)


async def _desks(
    stack: AsyncExitStack, site: EmbeddedSite, chair: UUID, session: str
) -> list[Page]:
    """So many devices at the doors, each a browser profile of its own."""
    playwright = await stack.enter_async_context(async_playwright())
    program = chromium(Ledger())
    browser = await playwright.chromium.launch(executable_path=program, args=[*ARGUMENTS])
    stack.push_async_callback(browser.close)
    browsers = Browsers(browser, site.url)
    pages = []
    for _ in range(DESKS):
        page = await browsers.blank(PHONE)
        await sign_in(page, str(chair), PASSWORD)
        await page.goto(f"/congress/{session}/desk")
        await expect(page.get_by_role("heading", name="名册")).to_be_visible()
        pages.append(page)
    return pages


def _shares(names: Sequence[str]) -> list[list[str]]:
    """Who goes to which desk; the last few of each desk are ticked at the next one too."""
    each = -(-len(names) // DESKS)
    shares = [list(names[n * each : (n + 1) * each]) for n in range(DESKS)]
    return [[*shares[n], *shares[n - 1][-TWICE:]] for n in range(DESKS)]


async def _tick(page: Page, names: Sequence[str], desks: Sequence[Page], network: Network) -> None:
    for name in names:
        button = page.get_by_role("button", name=f"{name}签到", exact=True)
        if await button.count():  # not ticked yet as far as this desk knows
            await button.click()
        await network.one_more_ticked(desks)


async def _ticket(chair: Door, door: Door, path: str) -> str:
    """The phone has read the wall and holds its ticket."""
    wall = await chair.get(f"{path}/sign-in-code")
    own = await door.post(f"{path}/sign-in/ticket", {"code": wall["code"]})
    return str(own["ticket"])


async def _phone(door: Door, path: str, ticket: str, network: Network) -> None:
    """Its first reply is lost on the way, so it sends again."""
    mark: dict[str, Any] = {"ticket": ticket, "act": "come", "at": utc_now().isoformat()}
    for _ in range(2):
        await network.there.wait()
        await door.post(f"{path}/sign-in", mark)
