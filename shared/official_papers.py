"""Official papers as Word documents, in the layout of GB/T 9704: page, fonts, lines, sign-off.

A seal is never drawn and no head is red: the paper is printed, sealed by hand, and scanned.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_BODY_POINTS, _TITLE_POINTS, _PAGE_POINTS, _LINE_POINTS = 16, 22, 14, 28
_BODY_FONT, _TITLE_FONT, _PAGE_FONT = "仿宋_GB2312", "方正小标宋简体", "宋体"
_HEADING_FONT, _CELL_POINTS, _ROW_MILLIMETRES = "黑体", 12, 10  # of a table
_SIGN_OFF_CHARACTERS = 4  # that the day of the sign-off stands away from the right edge


@dataclass(frozen=True)
class PaperTable:
    """A table below the paragraphs, its headings again on each page; widths in millimetres."""

    headings: Sequence[str]
    widths: Sequence[int]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class OfficialPaper:
    """A paper as it is printed: title, number, paragraphs, and in whose name and on which day.

    The sign-off is the name as on the seal. Paragraphs of `closing` follow the table.
    """

    title: str
    paragraphs: Sequence[str]
    signer: str
    day: date
    number: str = ""
    table: PaperTable | None = None
    closing: Sequence[str] = ()


def plain_date(day: date) -> str:
    """As papers write it: without a leading zero, and without the day of the week."""
    return f"{day.year}年{day.month}月{day.day}日"


def docx(paper: OfficialPaper) -> bytes:
    """The file; the same paper gives the same bytes, whenever it is written."""
    document = _blank()
    title = _line(document, paper.title, _TITLE_FONT, _TITLE_POINTS)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if paper.number:
        _line(document, paper.number).alignment = WD_ALIGN_PARAGRAPH.CENTER
    _line(document, "")
    _paragraphs(document, paper.paragraphs)
    if paper.table is not None:
        _table(document, paper.table)
    _paragraphs(document, paper.closing)
    _sign_off(document, paper)
    _number_pages(document)
    _describe(document, paper)
    return _stored(document)


def _blank() -> DocxDocument:
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(37), Mm(35)
    page.left_margin, page.right_margin = Mm(28), Mm(26)
    page.footer_distance = Mm(25)
    return document


def _paragraphs(document: DocxDocument, texts: Sequence[str]) -> None:
    for text in texts:
        paragraph = _line(document, text)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Pt(2 * _BODY_POINTS)


def _table(document: DocxDocument, table: PaperTable) -> None:
    """Ruled, with rows that do not break across pages and room to sign in."""
    made = document.add_table(rows=0, cols=len(table.headings), style="Table Grid")
    made.autofit = False
    for column, width in zip(made.columns, table.widths, strict=True):
        column.width = Mm(width)
    for place, texts in enumerate((table.headings, *table.rows)):
        row = made.add_row()
        row.height = Mm(_ROW_MILLIMETRES)
        marks = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no public way
        marks.append(OxmlElement("w:cantSplit"))
        if place == 0:
            marks.append(OxmlElement("w:tblHeader"))
        for cell, text, width in zip(row.cells, texts, table.widths, strict=True):
            cell.width = Mm(width)
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            paragraph = cell.paragraphs[0]
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            _dress(
                paragraph.add_run(text), _HEADING_FONT if place == 0 else _BODY_FONT, _CELL_POINTS
            )


def _line(
    document: DocxDocument, text: str, font: str = _BODY_FONT, points: int = _BODY_POINTS
) -> Paragraph:
    paragraph = document.add_paragraph()
    layout = paragraph.paragraph_format
    layout.space_before = layout.space_after = Pt(0)
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(_LINE_POINTS)
    if points > _BODY_POINTS:
        layout.line_spacing = Pt(2 * _BODY_POINTS)
    _dress(paragraph.add_run(text), font, points)
    return paragraph


def _dress(run: Run, font: str, points: int) -> None:
    run.font.name, run.font.size = font, Pt(points)
    # Word looks up the font of Chinese characters in an attribute that `font.name` leaves alone.
    run.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)


def _sign_off(document: DocxDocument, paper: OfficialPaper) -> None:
    """Two lines below the text, the day four characters from the edge, the name above it."""
    day = plain_date(paper.day)
    edge = _SIGN_OFF_CHARACTERS * _BODY_POINTS
    # Figures are half as wide as characters.
    wide = sum(_BODY_POINTS / 2 if letter.isascii() else _BODY_POINTS for letter in day)
    name = len(paper.signer) * _BODY_POINTS
    for _ in range(2):
        _line(document, "").paragraph_format.keep_with_next = True
    for text, indent in ((paper.signer, max(0.0, edge + (wide - name) / 2)), (day, edge)):
        paragraph = _line(document, text)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.paragraph_format.right_indent = Pt(indent)
        paragraph.paragraph_format.keep_with_next = text is paper.signer


def _number_pages(document: DocxDocument) -> None:
    """— 1 —, counted by Word."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _dress(paragraph.add_run("— "), _PAGE_FONT, _PAGE_POINTS)
    field = paragraph.add_run()
    _dress(field, _PAGE_FONT, _PAGE_POINTS)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        element.text = text or None
        field.element.append(element)
    _dress(paragraph.add_run(" —"), _PAGE_FONT, _PAGE_POINTS)


def _describe(document: DocxDocument, paper: OfficialPaper) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = paper.title, paper.signer, ""


def _stored(document: DocxDocument) -> bytes:
    written, timeless = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(timeless, "w", ZIP_DEFLATED) as copy:
        for name in source.namelist():
            copy.writestr(ZipInfo(name), source.read(name), ZIP_DEFLATED)
    return timeless.getvalue()
