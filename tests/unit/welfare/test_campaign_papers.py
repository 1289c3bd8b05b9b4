"""The papers of a list: the sheet to sign, what the bank asks for, the list as it is shown."""

import io
from datetime import UTC, date, datetime

from docx import Document
from docx.oxml.ns import qn

from services.welfare.campaigns.papers import (
    Giving,
    PaperLine,
    bank_sheet,
    shown_sheet,
    sign_sheet,
)
from shared.official_papers import docx
from shared.sheets import Head

GIVING = Giving(
    title="2026年春节送温暖",
    union="清溪县第一小学工会委员会",
    form="慰问金",
    source="县总工会",
    decided_by="何干事",
    decided_on=date(2026, 2, 1),
    paid_on=date(2026, 2, 3),
)
LINES = [
    PaperLine("孙晓梅", "生活困难", 50_000, card="6222021234567890", bank="农商行"),
    PaperLine("李东升", "节日值守", 80_050),
]
HEAD = Head("清溪县第一小学工会", "钱会计", datetime(2026, 2, 3, tzinfo=UTC), "春节送温暖")


def test_everybody_has_a_place_to_sign_and_the_total_stands_in_formal_figures() -> None:
    paper = sign_sheet(GIVING, LINES, date(2026, 2, 3))
    document = Document(io.BytesIO(docx(paper)))
    [table] = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["序号", "姓名", "类别", "金额或价值", "本人签字", "备注"]
    assert rows[1] == ["1", "孙晓梅", "生活困难", "500 元", "", ""]
    assert rows[-1] == ["合计", "2 人", "", "1,300.50 元", "", ""]
    texts = [line.text for line in document.paragraphs]
    assert "合计金额（大写）：壹仟叁佰元伍角整。" in texts
    assert any("何干事于2026年2月1日审批同意" in text for text in texts)


def test_headings_come_again_on_each_page_and_rows_do_not_break() -> None:
    many = LINES * 40
    [table] = Document(io.BytesIO(docx(sign_sheet(GIVING, many, date(2026, 2, 3))))).tables
    marks = [row._tr.get_or_add_trPr() for row in table.rows]
    assert [mark.find(qn("w:tblHeader")) is not None for mark in marks[:2]] == [True, False]
    assert all(mark.find(qn("w:cantSplit")) is not None for mark in marks)


def test_the_bank_gets_figures_without_marks_and_whole_numbers_of_cards() -> None:
    sheet = bank_sheet(HEAD, GIVING, LINES)
    assert sheet.rows[0][2:6] == ("孙晓梅", "500.00", "农商行", "6222021234567890")
    assert sheet.rows[-1][3] == "1300.50"
    assert sheet.rows[-1][-1] == "壹仟叁佰元伍角整"
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)


def test_the_shown_list_has_a_row_for_each_line() -> None:
    sheet = shown_sheet(HEAD, LINES)
    assert [row[1] for row in sheet.rows] == ["孙晓梅", "李东升"]
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)
