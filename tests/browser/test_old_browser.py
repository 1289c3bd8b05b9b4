"""A school chair with Chromium 90, as old as the WebView that some schools still use."""

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from tests.e2e.world import PASSWORD, World
from tests.infrastructure.rungs import is_required

HERE = Path(__file__).parent / "old"
TITLE = "旧浏览器里签收的计划"
PLAN = """县教育工会工作计划

一、主要任务
1．开好教代会。各学校工会12月底前召开教职工代表大会，会后一周内报送会议情况。
2．关心教职工健康。各学校工会12月底前组织教职工体检。
"""

pytestmark = pytest.mark.timeout(300, func_only=True)


async def run(*arguments: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *arguments,
        cwd=HERE,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode or 0, (out or err).decode()


@pytest.fixture(scope="module")
async def node() -> str:
    """The program, with the packages that bring the old browser."""
    program, npm = shutil.which("node"), shutil.which("npm")
    reason = "" if program and npm else "no Node with npm on this machine"
    if npm and not (HERE / "node_modules" / "puppeteer-core").is_dir():
        status, said = await run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        reason = f"npm ci: {said[-200:]}" if status else ""
    if program is None or reason:
        if is_required("old-browser"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for old-browser; {reason}", pytrace=False)
        pytest.skip(f"needs Chromium 90: {reason}")
    return program


@pytest.fixture(scope="module")
async def issued(world: World) -> None:
    officer, chair = await world.door("county"), await world.door("county-chair")
    draft = await officer.upload("/plans/drafts", "plan.txt", PLAN.encode())
    settle = {"edits": [{"op": "settle"}]}
    await officer.post(f"/plans/drafts/{draft['id']}/edits", settle, seen=draft["version"])
    period = {"period_kind": "calendar_year", "year": world.today.year, "title": TITLE}
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    await world.settle()


@pytest.mark.usefixtures("issued")
async def test_a_school_chair_signs_with_a_browser_of_2021(node: str, world: World):
    _status, said = await run(node, "visit.cjs", world.url, "chair-09", PASSWORD, TITLE)

    seen = json.loads(said)
    assert "failed" not in seen, said
    assert "/90." in seen["version"]
    assert seen["errors"] == []
