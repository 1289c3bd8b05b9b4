"""A .docx becomes the text that Word shows, with the numbers that Word makes."""

import io
import zipfile

import pytest

from services.plans.plan_import.parsing.document import decode, read
from services.plans.plan_import.parsing.grammar import parse_text
from shared.documents import DocumentEmpty, DocumentHostile, DocumentOldFormat

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
NUMBERING = f"""<w:numbering {SPACE}>
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
<w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%3"/></w:lvl>
<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
<w:lvl w:ilvl="4"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%5)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles {SPACE}><w:style w:styleId="H1">
<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>"""


def paragraph(text: str, level: int | None = None, style: str = "") -> str:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="3"/></w:numPr>'
    properties = ("" if level is None else place) + (
        f'<w:pStyle w:val="{style}"/>' if style else ""
    )
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = (
        "".join(f"<w:tc>{''.join(map(paragraph, cell.split('|')))}</w:tc>" for cell in row)
        for row in rows
    )
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def document(body: str, **others: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(
            "word/document.xml",
            f"<w:document {SPACE} {COMPATIBLE}><w:body>{body}</w:body></w:document>",
        )
        file.writestr("word/numbering.xml", others.get("numbering", NUMBERING))
        file.writestr("word/styles.xml", others.get("styles", STYLES))
    return buffer.getvalue()


def test_automatic_numbers_are_written_out():
    text = decode(
        "plan.docx",
        document(
            paragraph("民主管理", 0)
            + paragraph("开好教代会", 1)
            + paragraph("征集提案", 2)
            + paragraph("校务公开", 1)
            + paragraph("师德建设", style="H1")
            + paragraph("评选标兵", 1)
            + paragraph("张榜", 3)
            + paragraph("存档", 4)
        ),
    )
    assert text.splitlines() == [
        "一、民主管理",
        "1.开好教代会",
        "①征集提案",
        "2.校务公开",
        "二、师德建设",
        "1.评选标兵",
        "• 张榜",
        "a)存档",
    ]


def test_the_numbers_lead_to_tasks():
    body = paragraph("柳湾小学工会2026年工作计划") + "".join(
        paragraph(words, level)
        for words, level in [
            ("民主管理", 0),
            ("开好教代会。", 1),
            ("办理提案。", 1),
            ("文体活动", 0),
            ("登山。", 1),
        ]
    )
    sections = parse_text(decode(None, document(body))).plans[0].sections
    assert [(s.heading, [t.text for t in s.tasks]) for s in sections] == [
        ("民主管理", ["开好教代会。", "办理提案。"]),
        ("文体活动", ["登山。"]),
    ]


def test_table_rows_become_lines_of_cells():
    body = table(("月份", "工作"), ("3月", "1.慰问|2.体检"))
    assert decode(None, document(body)) == "月份\t工作\n3月\t1.慰问  2.体检"


def test_deleted_words_and_alternative_content_are_not_read():
    body = (
        "<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧文</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>新文</w:t></w:r></w:ins>"
        "<mc:AlternateContent><mc:Fallback><w:r><w:t>替代</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        "<w:r><w:br/><w:t>次行</w:t></w:r></w:p>"
    )
    assert decode(None, document(body)) == "新文\n次行"


def test_the_encoding_of_a_word_file_is_its_format():
    assert read("plan.docx", document(paragraph("计划")))[1] == "docx"


def test_a_word_file_without_words_is_empty():
    with pytest.raises(DocumentEmpty):
        decode("plan.docx", document(""))


def test_another_office_format_is_to_be_saved_anew():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(DocumentOldFormat):
        decode("plan.xlsx", buffer.getvalue())


def test_a_document_type_in_a_word_file_is_refused():
    with pytest.raises(DocumentHostile):
        decode(None, document(paragraph("计划"), styles="<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"))


def test_deeply_nested_tables_end_quietly():
    body = "<w:tbl><w:tr><w:tc>" * 400 + paragraph("深") + "</w:tc></w:tr></w:tbl>" * 400
    with pytest.raises(DocumentEmpty):
        decode(None, document(body))
