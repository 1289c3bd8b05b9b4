"""Every page in both sizes, in light and in dark with large type: nobody is shut out, nothing runs
over the edge, nothing is asked of another host, and a phone loads little."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, Response, expect

from tests.browser.accessibility import grave_findings
from tests.browser.content import Content, make_content
from tests.browser.people import (
    DESK,
    PHONE,
    SIZES,
    Browsers,
    dark_and_large,
    settled,
    sideways,
)
from tests.e2e.world import World

ROUTES = Path(__file__).parents[2] / "web" / "src" / "routes.ts"
FIRST_LOAD_BYTES = 300_000

PLAN_PAGES = ("/plans", "/plans/{plan}")
TASK_PAGES = ("/tasks", "/tasks/{task}", "/evidence")
NOTICE_PAGES = ("/notices", "/notices/{notice}")
PROPOSAL_PAGES = ("/proposals", "/proposals/rounds/{round}", "/proposals/{proposal}")
PROPOSAL_FORMS = (
    "/proposals/new?round={round}",
    "/proposals/{draft_proposal}/edit",
    "/proposals/rounds/new",
    "/proposals/rounds/{round}/edit",
    "/proposals/rounds/{round}/table",
    "/proposals/rounds/{round}/record",
)
CONGRESS_PAGES = ("/congress", "/congress/{congress}")
BALLOT_PAGES = (
    "/congress/{congress}/ballots",
    "/congress/{congress}/ballots/new",
    "/congress/{congress}/ballots/new?held=1",
    "/ballots/{ballot}",
    "/ballots/{ballot}/screen",
)
HALL_PAGES = ("/congress/{hall}/desk", "/congress/{hall}/screen", "/congress/{hall}/sign-in")
CONGRESS_FORMS = ("/congress/new", "/congress/record", "/congress/rules")
COUNTY_PAGES = ("/plans/{plan}/wall", "/import", "/drafts/{draft}")
UNION_PAGES = ("/people", "/people/{person}", "/units", "/units/{unit}", "/roster")
MANAGED_PAGES = ("/manage", "/roles", "/roles/rights", "/accounts", "/channels")
TRUST_PAGES = ("/audit", "/audit?system=welfare", "/audit?person_id={person}", "/consents")
COUNTY_ONLY = (
    "/units/new",
    "/roles/handover",
    "/data-requests",
    "/isolation",
    "/settings",
    "/retention",
)
RELIEF_PAGES = ("/relief", "/relief/{aid}")
VISIT_PAGES = ("/visits", "/visits/list", "/visits/record")
VISIT_FORMS = ("/visits/report", "/visits/{visit}", "/visits/{visit}/record")
CAMPAIGN_PAGES = ("/campaigns", "/campaigns/{campaign}", "/campaign-lists/{list}")
RELIEF_FORMS = ("/relief/new", "/relief/paper", "/relief/grant/{case}")
HARDSHIP_PAGES = ("/hardship", "/hardship/{case}", "/hardship/paper")
HARDSHIP_FORMS = ("/hardship/new", "/hardship/{case}/edit", "/my-hardship/new")
DEMOCRACY_PAGES = ("/suggestions", "/suggestions/new", "/meetings", "/meetings/new")
UNION_DEMOCRACY = ("/suggestions/{suggestion}", "/meetings/{meeting}", "/meetings/{meeting}/edit")
HEALTH_PAGES = ("/health", "/health/{check}", "/mutual-aid", "/mutual-aid/{cover}")
TERM_PAGES = ("/congress/term", "/congress/delegates/{delegate}")
HEALTH_FORMS = ("/health/new", "/health/paper", "/mutual-aid/new")
OWN_PAGES = (
    "/",
    "/inbox",
    "/my-relief",
    "/my-hardship",
    "/my-health",
    "/my-cover",
    "/me",
    "/me/security",
    "/me/audit",
    "/me/consents",
)
PAGES = {
    "county": (
        *OWN_PAGES,
        *PLAN_PAGES,
        *COUNTY_PAGES,
        *TASK_PAGES,
        *NOTICE_PAGES,
        "/congress/term",
        "/congress/term?union={unit}",
        "/notices/new",
        *CONGRESS_PAGES,
        "/congress/wall",
        "/paper-numbers",
        "/proposals",
        *UNION_PAGES,
        *MANAGED_PAGES,
        *TRUST_PAGES,
        *COUNTY_ONLY,
        *RELIEF_PAGES,
        *HARDSHIP_PAGES,
        "/hardship/transfers",
        *DEMOCRACY_PAGES,
        *VISIT_PAGES,
        *HEALTH_PAGES,
        "/health/new",
        "/mutual-aid/new",
        "/campaigns",
        "/campaigns/new",
        "/statistics",
        "/roles/handover?union={unit}",
        "/units?day=2025-12-31",
    ),
    "county-chair": ("/", "/plans/{plan}", "/manage", "/accounts", "/roles"),
    "chair-02": (
        *OWN_PAGES,
        *PLAN_PAGES,
        "/plans/{plan}?as=county",
        *TASK_PAGES,
        *NOTICE_PAGES,
        *TERM_PAGES,
        "/notices/new",
        *CONGRESS_PAGES,
        *CONGRESS_FORMS,
        *BALLOT_PAGES,
        "/congress/{congress}/papers",
        "/paper-numbers",
        *UNION_PAGES,
        *MANAGED_PAGES,
        *TRUST_PAGES,
        "/roster/{roster}",
        *RELIEF_PAGES,
        *PROPOSAL_PAGES,
        *PROPOSAL_FORMS,
        *RELIEF_FORMS,
        *HARDSHIP_PAGES,
        *HARDSHIP_FORMS,
        *VISIT_PAGES,
        *VISIT_FORMS,
        *HEALTH_PAGES,
        *HEALTH_FORMS,
        *CAMPAIGN_PAGES,
        "/campaigns/new",
        *DEMOCRACY_PAGES,
        *UNION_DEMOCRACY,
        "/suggestions/new?for=other",
    ),
    "chair-03": HALL_PAGES,
    "officer-01": ("/people", "/manage"),
    "teacher-01": (
        *OWN_PAGES,
        *PLAN_PAGES,
        "/notices",
        "/congress",
        "/congress/term",
        "/people/{person}",
        "/visits",
        "/visits/report",
        "/suggestions",
        "/suggestions/new",
    ),
    "operator": ("/operator", "/isolation", "/me", "/no-such-page"),
}

pytestmark = pytest.mark.timeout(300, func_only=True)


@pytest.fixture(scope="module")
async def content(world: World) -> Content:
    return await make_content(world)


def test_every_page_of_the_product_is_looked_at():
    named = re.findall(r"path: '([^']+)'", ROUTES.read_text(encoding="utf-8"))
    looked_at = {path.partition("?")[0] for paths in PAGES.values() for path in paths}
    patterns = {re.sub(r":[a-z]+", "[^/]+", path) for path in named if "*" not in path}
    unseen = {one for one in patterns if not any(re.fullmatch(one, path) for path in looked_at)}
    assert unseen == {"/sign-in"}  # it has a test of its own


ALL = [
    pytest.param(login, path, size, id=f"{login}-{path}-{size}")
    for login, paths in PAGES.items()
    for path in paths
    for size in SIZES
]


@pytest.mark.parametrize(("login", "path", "size"), ALL)
async def test_a_page_shuts_nobody_out_and_stays_within_its_window(
    login: str, path: str, size: str, content: Content, browsers: Browsers
):
    page = await browsers.page(login, size)
    await page.goto(path.format(**vars(content)))
    await settled(page)

    await shuts_nobody_out(page)


@pytest.mark.parametrize("size", SIZES)
async def test_the_sign_in_page_shuts_nobody_out(size: str, browsers: Browsers):
    page = await browsers.blank(size)
    await page.goto("/sign-in")
    await expect(page.get_by_label("登录名")).to_be_visible()

    await shuts_nobody_out(page)


async def shuts_nobody_out(page: Page) -> None:
    """Looked at as it is, and once more in the dark with large type, without loading it again."""
    assert await sideways(page) <= 0
    assert await grave_findings(page) == []
    async with dark_and_large(page):
        assert await sideways(page) <= 0
        assert await grave_findings(page) == []


@pytest.mark.parametrize("path", ["/import", "/plans"])
async def test_on_a_phone_the_one_act_stands_at_the_edge_and_hides_nothing(
    path: str, content: Content, browsers: Browsers
):
    page = await browsers.page("county", PHONE)
    await page.goto(path)
    await settled(page)
    await page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")

    bar, menu, footer = [
        await page.locator(place).bounding_box() for place in (".bottom", "nav.foot", "footer")
    ]
    assert bar is not None
    assert menu is not None
    assert footer is not None
    assert bar["y"] + bar["height"] == pytest.approx(menu["y"], abs=1)
    assert footer["y"] + footer["height"] <= bar["y"] + 1


async def test_large_type_reaches_every_page_and_fits_a_phone(content: Content, browsers: Browsers):
    page = await browsers.page("teacher-02", PHONE)
    await page.goto("/me")
    await settled(page)
    before = await font_size(page)
    await page.get_by_role("switch", name="大号字").press("Space")

    for path in ("/", "/inbox", "/plans", "/me"):
        await page.goto(path)
        await settled(page)
        assert await font_size(page) == before * 1.25
        assert await sideways(page) <= 0


async def font_size(page: Page) -> float:
    size: float = await page.evaluate(
        "parseFloat(getComputedStyle(document.documentElement).fontSize)"
    )
    return size


async def test_a_phone_loads_little_before_it_shows_what_waits(browsers: Browsers):
    page = await browsers.blank(PHONE)
    await page.goto("/sign-in")
    known = await browsers.page("chair-02", PHONE)
    await page.context.add_cookies(await known.context.cookies())
    loaded: list[Response] = []
    page.on("response", lambda response: loaded.append(response))  # noqa: PLW0108 - playwright marks the function
    await page.goto("/")
    await settled(page)

    sizes = [await response.request.sizes() for response in loaded if "/assets/" in response.url]
    assert len(sizes) > 1
    assert sum(size["responseBodySize"] for size in sizes) < FIRST_LOAD_BYTES


async def test_a_page_of_somebody_else_is_not_shown_but_explained(
    content: Content, browsers: Browsers
):
    page = await browsers.page("teacher-01", DESK)
    await page.goto(f"/tasks/{content.draft}")

    await expect(page.get_by_role("alert")).to_be_visible()


async def test_nobody_else_was_asked_for_anything(browsers: Browsers):
    assert browsers.hosts == {browsers.url.removeprefix("http://")}


async def test_no_page_complained(browsers: Browsers):
    assert browsers.complaints == []


async def test_a_page_left_open_over_an_upgrade_loads_anew(browsers: Browsers):
    complaints = list(browsers.complaints)  # what is gone is complained of, and rightly
    page = await browsers.blank(DESK)
    known = await browsers.page("chair-02", DESK)
    await page.context.add_cookies(await known.context.cookies())
    await page.goto("/")
    await settled(page)
    gone = "**/assets/InboxPage-*.js"
    await page.route(gone, lambda route: route.fulfill(status=404))
    async with page.expect_event("load"):
        await page.get_by_role("link", name="收件").first.click()
    await page.unroute(gone)
    await page.get_by_role("link", name="收件").first.click()

    await expect(page.get_by_role("heading", name="收件")).to_be_visible()
    browsers.complaints[:] = complaints
