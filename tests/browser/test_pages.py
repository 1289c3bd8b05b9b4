"""Every page in both sizes, in light and in dark with large type: nobody is shut out, nothing runs
over the edge, nothing is asked of another host, and a phone loads little."""

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, Response, expect

from shared.database import new_id
from shared.messaging.tables import PendingEvent, PendingState
from shared.tenancy import Scope
from tests.browser.accessibility import grave_findings
from tests.browser.people import (
    DESK,
    PHONE,
    SIZES,
    Browsers,
    dark_and_large,
    settled,
    sideways,
)
from tests.e2e.door import Door
from tests.e2e.world import World

PLAN = Path(__file__).parents[2] / "docs" / "samples" / "county-plan-2026.docx"
ROUTES = Path(__file__).parents[2] / "web" / "src" / "routes.ts"
TITLE = "每一页都要看的计划"
ROSTER = "姓名,性别,出生年月\n王新来,女,1985.13\n李新来,男,1990.02\n"
AID = {
    "kind": "condolence",
    "occasion": "hospital",
    "happened_on": "2026-01-05",
    "typed_name": "宋桂兰（退休）",
    "amount": "500",
    "source": "工会经费",
    "remark": "子女在外地",
}
CASE = {
    "cause": "low_income",
    "members": [
        {
            "name": "宋桂兰（退休）",
            "relation": "self",
            "job": "retired",
            "health": "chronic",
            "income": {"amount": "900", "per": "month"},
            "id_number": "11010519491231002X",
        }
    ],
    "spending": [{"kind": "medical", "money": {"amount": "6000", "per": "year"}}],
    "phone": "13800001234",
}
CAMPAIGN = {
    "kind": "care",
    "occasion": "term_start",
    "title": "开学慰问",
    "first_day": "2026-01-05",
    "last_day": "2099-01-05",
    "budget": "20000",
    "person_amount": "100",
    "pick": "all",
    "source": "工会经费",
}
FIRST_LOAD_BYTES = 300_000

PLAN_PAGES = ("/plans", "/plans/{plan}")
TASK_PAGES = ("/tasks", "/tasks/{task}", "/evidence")
NOTICE_PAGES = ("/notices", "/notices/{notice}")
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
HEALTH_PAGES = ("/health", "/health/{check}", "/mutual-aid", "/mutual-aid/{cover}")
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
        "/notices/new",
        *UNION_PAGES,
        *MANAGED_PAGES,
        *TRUST_PAGES,
        *COUNTY_ONLY,
        *RELIEF_PAGES,
        *HARDSHIP_PAGES,
        "/hardship/transfers",
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
        "/notices/new",
        *UNION_PAGES,
        *MANAGED_PAGES,
        *TRUST_PAGES,
        "/roster/{roster}",
        *RELIEF_PAGES,
        *RELIEF_FORMS,
        *HARDSHIP_PAGES,
        *HARDSHIP_FORMS,
        *VISIT_PAGES,
        *VISIT_FORMS,
        *HEALTH_PAGES,
        *HEALTH_FORMS,
        *CAMPAIGN_PAGES,
        "/campaigns/new",
    ),
    "officer-01": ("/people", "/manage"),
    "teacher-01": (
        *OWN_PAGES,
        *PLAN_PAGES,
        "/notices",
        "/people/{person}",
        "/visits",
        "/visits/report",
    ),
    "operator": ("/operator", "/isolation", "/me", "/no-such-page"),
}

pytestmark = pytest.mark.timeout(300, func_only=True)


@dataclass(frozen=True)
class Content:
    """Ids of what the pages show."""

    plan: str
    draft: str
    task: str
    unit: str
    person: str
    roster: str
    aid: str
    notice: str
    case: str
    visit: str
    check: str
    cover: str
    campaign: str
    list: str


@pytest.fixture(scope="module")
async def content(world: World) -> Content:
    """A plan that is issued, a draft in review, and an event that could not be delivered."""
    officer, chair = await world.door("county"), await world.door("county-chair")
    draft = await officer.upload("/plans/drafts", PLAN.name, PLAN.read_bytes())
    settle = {"edits": [{"op": "settle"}]}
    await officer.post(f"/plans/drafts/{draft['id']}/edits", settle, seen=draft["version"])
    period = {
        "period_kind": "calendar_year",
        "year": world.today.year,
        "title": "每一页都要看的计划",
    }
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    await world.settle()
    await leave_undelivered(world)
    school = await world.door("chair-02")
    tasks = await school.get("/plans/tasks", plan_id=made["id"])
    other = await officer.upload("/plans/drafts", PLAN.name, PLAN.read_bytes())
    me = await school.get("/directory/me")
    people = await school.get("/directory/people")
    unit, listed = me["unions"][0]["id"], people["items"][-1]["id"]
    roster = await school.upload("/directory/roster-imports", "名册.csv", ROSTER.encode())
    aid = await school.post("/welfare/relief", AID | {"union_id": unit, "request": True})
    task = tasks["items"][0]["id"]
    notice = await give_notice(world, school, unit)
    visit = await make_visit(school, unit)
    check, cover = await care_for(world, school, unit)
    case = await school.post("/welfare/hardship", CASE | {"union_id": unit})
    campaign = await school.post("/welfare/campaigns", CAMPAIGN | {"union_id": unit})
    opened = await school.post(f"/welfare/campaigns/{campaign['id']}/open")
    return Content(
        plan=made["id"],
        draft=other["id"],
        task=task,
        unit=unit,
        person=listed,
        roster=roster["id"],
        aid=aid["id"],
        notice=notice,
        case=case["id"],
        visit=visit,
        check=check,
        cover=cover,
        campaign=campaign["id"],
        list=opened["own_list"]["id"],
    )


async def make_visit(school: Door, unit: str) -> str:
    """A visit that was made and has something left to do."""
    made = {
        "union_id": unit,
        "occasion": "sudden_event",
        "happened_on": "2026-01-05",
        "typed_name": "宋桂兰（退休）",
        "visited_on": "2026-01-05",
        "way": "home",
        "visitors": ["周主席", "郑委员"],
        "finding": "房屋漏雨，暂住亲戚家",
        "follow_up": "联系社区",
        "follow_up_on": "2026-01-12",
    }
    visit: str = (await school.post("/welfare/visits/recorded", made))["id"]
    return visit


async def care_for(world: World, school: Door, unit: str) -> tuple[str, str]:
    """A check with times that everybody is told of, and a cover with a claim."""
    day = (world.today + timedelta(days=7)).isoformat()
    slot = {"day": day, "begins": "08:00", "ends": "09:00", "places": 20}
    days = {"first_day": day, "last_day": day}
    body = {"union_id": unit, "kind": "general", "hospital": "县人民医院", "slots": [slot]}
    check = await school.post("/welfare/health-checks", body | days)
    await school.post(f"/welfare/health-checks/{check['id']}/announce")
    today = world.today.isoformat()
    offered = {
        "union_id": unit,
        "name": "职工住院互助保障",
        "kind": "hospital",
        "insurer": "职工互助保障会",
        "first_day": today,
        "last_day": day,
        "person": "60",
    }
    cover = await school.post("/welfare/mutual-aid", offered)
    path = f"/welfare/mutual-aid/{cover['id']}"
    asked = [(await school.get("/directory/me"))["person_id"]]
    cover = await school.post(f"{path}/people", {"people": asked})
    entries = [member["id"] for member in cover["members"]]
    said = {"entries": entries, "answer": "enrol", "day": today}
    await school.post(f"{path}/answers", said)
    await school.post(f"{path}/claims", {"entry_id": entries[0], "happened_on": today})
    return check["id"], cover["id"]


async def give_notice(world: World, school: Door, unit: str) -> str:
    """A notice with an objection to handle."""
    wanted = {
        "union_id": unit,
        "kind": "award",
        "title": "优秀教师推荐人选",
        "text": "拟推荐王某。",
        "place": "board",
        "first_day": world.today.isoformat(),
        "office": "学校工会",
        "phone": "0571-8765432",
        "signer": "学校工会委员会",
    }
    notice: str = (await school.post("/activities/notices", wanted))["id"]
    objection = {
        "name": "赵一",
        "way": "phone",
        "received_on": world.today.isoformat(),
        "text": "名额不对。",
    }
    await school.post(f"/activities/notices/{notice}/objections/recorded", objection)
    return notice


async def leave_undelivered(world: World) -> None:
    database = world.database("notifications")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        tx.session.add(
            PendingEvent(
                id=new_id(),
                subscription="tell",
                event_id=new_id(),
                type="task.completed.v1",
                county_id=world.seed.county.id,
                body=json.dumps({"type": "task.completed.v1"}),
                state=PendingState.DEAD,
                attempts=8,
                reason="TimeoutError: ",
                error_class="TimeoutError",
                first_failed_at=tx.now - timedelta(hours=2),
                died_at=tx.now,
            )
        )


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
