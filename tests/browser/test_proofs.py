"""Proofs of an aid as its people use them: a photograph from the phone, papers at a desk."""

import io

import pytest
from PIL import Image
from playwright.async_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.probes.welfare import AID
from tests.e2e.world import World
from tests.infrastructure import proof_files as files

pytestmark = pytest.mark.timeout(300, func_only=True)

Payload = dict[str, str | bytes]


def payload(name: str, content: bytes, kind: str = "image/jpeg") -> Payload:
    return {"name": name, "mimeType": kind, "buffer": content}


@pytest.fixture
async def aid(world: World) -> str:
    """An aid of the school of `officer-01`, that waits for its chair."""
    door = await world.door("officer-01")
    union = (await door.get("/directory/me"))["unions"][0]["id"]
    made = await door.post("/welfare/relief", AID | {"union_id": union, "request": True})
    return str(made["id"])


async def opened(page: Page, aid: str) -> None:
    await page.goto(f"/relief/{aid}")
    await settled(page)
    await expect(page.get_by_role("heading", name="材料", exact=True)).to_be_visible()


async def choose(page: Page, *chosen: Payload, label: str = "选择文件") -> None:
    await page.get_by_label(label, exact=True).set_input_files(list(chosen))


async def test_on_a_phone_a_photograph_is_handed_in_read_and_removed(
    browsers: Browsers, aid: str
) -> None:
    page = await browsers.page("officer-01", PHONE)
    await opened(page, aid)
    await expect(page.get_by_text("照片不是必须的")).to_be_visible()
    await expect(page.locator(".secret")).to_have_text("非涉密系统，严禁上传涉密信息。")

    await choose(page, payload("IMG_0001.HEIC", files.heic()), label="拍照")

    row = page.get_by_role("listitem").filter(has_text="IMG_0001.jpg")
    await expect(row).to_contain_text("签收单、收条")
    async with page.expect_download() as saved:
        await row.get_by_role("button", name="下载").click()
    path = await (await saved.value).path()
    shown = Image.open(io.BytesIO(path.read_bytes()))
    assert (shown.format, dict(shown.getexif())) == ("JPEG", {})
    assert (await saved.value).suggested_filename == "IMG_0001.jpg"

    assert await sideways(page) == 0
    assert await grave_findings(page) == []
    await row.get_by_role("button", name="移除").click()
    await page.get_by_role("button", name="移除并删除内容").click()
    await expect(page.get_by_text("请写明为什么移除。")).to_be_visible()
    await page.get_by_label("为什么移除").fill("拍得不清楚")
    await page.get_by_role("button", name="移除并删除内容").click()
    await expect(page.get_by_text("移除：拍得不清楚。内容已删除。")).to_be_visible()


async def test_at_a_desk_what_is_refused_is_said_beside_the_file_and_the_rest_is_stored(
    browsers: Browsers, aid: str
) -> None:
    page = await browsers.page("officer-01", DESK)
    await opened(page, aid)
    await page.get_by_label("这是什么材料").select_option("集体研究记录")

    await choose(
        page,
        payload("研究记录.pdf", files.pdf(), "application/pdf"),
        payload("带宏的表.docx", files.with_parts(files.word(), word__vbaProject_dot_bin=b"1")),
        payload("太大.jpg", files.picture() + b"\0" * 10_500_000),
    )

    stored = page.get_by_role("listitem").filter(has_text="研究记录.pdf")
    await expect(stored.get_by_role("button", name="下载")).to_be_visible()
    await expect(stored).to_contain_text("集体研究记录")
    macros = page.get_by_role("listitem").filter(has_text="带宏的表.docx")
    await expect(macros.get_by_role("alert")).to_contain_text("文件里带有宏或控件")
    large = page.get_by_role("listitem").filter(has_text="太大.jpg")
    await expect(large.get_by_role("alert")).to_contain_text("文件超过 10 MB")
    assert await sideways(page) == 0
    assert await grave_findings(page) == []
    await macros.get_by_role("button", name="不传").click()
    await expect(macros).to_have_count(0)


async def test_the_county_reads_them_after_a_reason_and_is_offered_nothing_to_add(
    world: World, browsers: Browsers, aid: str
) -> None:
    door = await world.door("officer-01")
    matter = {"kind": "receipt", "subject_kind": "aid", "subject_id": aid}
    await door.upload("/welfare/proofs", "收条.jpg", files.picture(), **matter)
    page = await browsers.page("county", DESK)
    await page.goto(f"/relief/{aid}")
    await page.get_by_label("查看的理由").fill("核对补助发放")
    await page.get_by_role("button", name="查看", exact=True).click()

    row = page.get_by_role("listitem").filter(has_text="收条.jpg")
    await expect(row.get_by_role("button", name="下载")).to_be_visible()
    await expect(row.get_by_role("button", name="移除")).to_have_count(0)
    await expect(page.get_by_label("选择文件")).to_have_count(0)
