"""Official papers keep to GB/T 9704: page, type, lines, and where the sign-off stands."""

import io
from datetime import date

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from shared.official_papers import OfficialPaper, docx

PAPER = OfficialPaper(
    title="关于推荐人选的公示",
    paragraphs=["第一段。", "第二段。"],
    signer="清溪县第一小学工会委员会",
    day=date(2026, 3, 6),
    number="〔2026〕5号",
)


def test_the_page_and_its_lines_are_those_of_the_standard() -> None:
    document = Document(io.BytesIO(docx(PAPER)))
    page = document.sections[0]
    sizes = (page.page_width, page.page_height, page.top_margin, page.left_margin)
    assert [round(size.mm) for size in sizes] == [210, 297, 37, 28]
    body = next(line for line in document.paragraphs if line.text == "第一段。")
    assert body.paragraph_format.line_spacing == Pt(28)
    assert body.paragraph_format.first_line_indent == Pt(32)
    [run] = body.runs
    assert run.font.size == Pt(16)
    assert run.element.rPr.rFonts.get(qn("w:eastAsia")) == "仿宋_GB2312"


def test_the_name_stands_above_the_middle_of_the_day() -> None:
    name, day = Document(io.BytesIO(docx(PAPER))).paragraphs[-2:]
    assert (name.text, day.text) == ("清溪县第一小学工会委员会", "2026年3月6日")
    assert {name.alignment, day.alignment} == {WD_ALIGN_PARAGRAPH.RIGHT}
    wide = 6 * 8 + 3 * 16  # six figures, three characters
    middle = day.paragraph_format.right_indent.pt + wide / 2
    assert abs(name.paragraph_format.right_indent.pt + len(name.text) * 16 / 2 - middle) < 1 or (
        name.paragraph_format.right_indent == Pt(0)
    )


def test_pages_are_numbered_and_the_same_paper_gives_the_same_bytes() -> None:
    content = docx(PAPER)
    footer = Document(io.BytesIO(content)).sections[0].footer.paragraphs[0]
    assert "PAGE" in footer._p.xml
    assert content == docx(PAPER)
