"""A chair brings in the school's list: doubts answered, a cell mended, entered, taken back."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.service.directory.rosters import book

LIST = (
    "姓名,性别,出生年月,身份证号,家庭住址\n"
    "王丽丽,女,1985.13,,某街\n"
    "张黎郭崴,男,1980.02,,\n"
    "{name},男,1979.11,,\n"
)

pytestmark = pytest.mark.timeout(300, func_only=True)


async def looked_at(page: Page, name: str) -> None:
    """Leave a picture where one is wanted, and find nothing grave on the page."""
    folder = os.environ.get("GONGHUI_TEST_PICTURES")
    if folder:
        await page.screenshot(path=str(Path(folder, f"{name}.png")), full_page=True)
    assert await grave_findings(page) == []
    assert await sideways(page) <= 0


def spreadsheet(name: str) -> dict[str, Any]:
    headings, *rows = (line.split(",") for line in LIST.format(name=name).split())
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return {"name": "名册.xlsx", "mimeType": kind, "buffer": book(*rows, headings=headings)}


def comma_separated(name: str) -> dict[str, Any]:
    content = LIST.format(name=name).encode()
    return {"name": "名册.csv", "mimeType": "text/csv", "buffer": content}


@pytest.mark.parametrize(
    ("kind", "name", "made"), [(DESK, "陈小江", spreadsheet), (PHONE, "陈小河", comma_separated)]
)
async def test_a_list_is_looked_over_entered_and_taken_back(
    browsers: Browsers, kind: str, name: str, made: Callable[[str], dict[str, Any]]
):
    page = await browsers.page("chair-05", kind)
    await page.goto("/roster")
    await settled(page)
    await looked_at(page, f"roster-{kind}-1")
    await page.locator("input[type=file]").set_input_files(made(name))
    await page.get_by_role("button", name="读取并核对").click()
    await expect(page.get_by_role("heading", name="结果")).to_be_visible()
    rows = page.get_by_role("region", name="各行的结果")
    await expect(rows).to_contain_text("可能是两个人连在了一起")
    await page.get_by_role("button", name="核对各列的含义").click()
    await expect(page.get_by_role("region", name="各列的含义")).to_contain_text("家庭住址不采集")
    await looked_at(page, f"roster-{kind}-2")
    await rows.get_by_role("button", name="不录入").first.click()
    await expect(rows).to_contain_text("您选择了不录入这一行")
    await rows.get_by_role("button", name="有误 1").click()
    await expect(rows).to_contain_text("C2：出生年月“1985.13”不是月份，请改为如 1985.03")
    await rows.get_by_label("出生年月").fill("1985.03")
    await rows.get_by_label("出生年月").press("Tab")
    await expect(page.get_by_role("button", name="录入 2 行")).to_be_visible()
    await page.get_by_role("button", name="录入 2 行").click()
    await expect(page.get_by_text("已录入或更新 2 人")).to_be_visible()
    await looked_at(page, f"roster-{kind}-3")
    await page.get_by_role("button", name="撤销本次导入").click()
    await page.get_by_role("button", name="撤销本次导入").click()
    await expect(page.get_by_text("本次录入的人员已全部撤回")).to_be_visible()
