"""An official paper written as a Word document."""

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from shared.official_papers.faces import (
    BODY_POINTS,
    HEADING_FONT,
    PAGE_FONT,
    PAGE_POINTS,
    TITLE_FONT,
    TITLE_POINTS,
    dress,
    line,
)
from shared.official_papers.parts import (
    Align,
    Block,
    CutLine,
    Form,
    Heading,
    NewPage,
    OfficialPaper,
    PaperTable,
    Text,
    blank_day,
)
from shared.official_papers.ruling import rule_form, rule_table
from shared.official_papers.titles import title_lines, width_of

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_SIGN_OFF_CHARACTERS = 4  # that the day of the sign-off stands away from the right edge
_ATTACHED = "附件："
_ALIGNED = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}
_CUT = "┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 沿 线 裁 开 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄"


def docx(paper: OfficialPaper) -> bytes:
    """The file; the same paper gives the same bytes, whenever it is written."""
    document = _blank(landscape=paper.landscape)
    wide = _text_width(document)
    _number(document, paper)
    for text in title_lines(paper.title, int(wide // TITLE_POINTS)):
        title = line(document, text, TITLE_FONT, TITLE_POINTS)
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.paragraph_format.keep_with_next = True
    if paper.number and not paper.issuer:
        line(document, paper.number).alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(document, "")
    if paper.to:
        line(document, f"{paper.to}：")
    for block in paper.body:
        _block(document, block)
    _attachments(document, paper.attachments)
    _sign_off(document, paper)
    if paper.pages:
        _number_pages(document)
    _describe(document, paper)
    return _stored(document)


def _blank(*, landscape: bool) -> DocxDocument:
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(37), Mm(35)
    page.left_margin, page.right_margin = Mm(28), Mm(26)
    page.footer_distance = Mm(25)
    if landscape:
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Mm(297), Mm(210)
        # The page is turned to the left: what was its top is now its left edge.
        page.top_margin, page.bottom_margin = Mm(26), Mm(28)
        page.left_margin, page.right_margin = Mm(35), Mm(37)
        page.footer_distance = Mm(18)
    return document


def _text_width(document: DocxDocument) -> float:
    page = document.sections[0]
    assert page.page_width is not None  # noqa: S101 - set when the page was made
    return float((page.page_width - (page.left_margin or 0) - (page.right_margin or 0)) / Pt(1))


def _number(document: DocxDocument, paper: OfficialPaper) -> None:
    """Of a paper that goes up: the number at the left, who signed it at the right."""
    if not paper.issuer:
        return
    head = line(document, f"{paper.number}\t签发人：{paper.issuer}")
    layout = head.paragraph_format
    layout.left_indent = layout.right_indent = Pt(BODY_POINTS)
    place = _text_width(document) - BODY_POINTS
    layout.tab_stops.add_tab_stop(Pt(place), WD_TAB_ALIGNMENT.RIGHT)
    line(document, "")


def _block(document: DocxDocument, block: Block) -> None:
    match block:
        case str():
            _paragraph(document, block)
        case Text():
            _text(document, block)
        case Heading():
            head = line(document, block.text, HEADING_FONT)
            head.paragraph_format.first_line_indent = Pt(2 * BODY_POINTS)
            head.paragraph_format.keep_with_next = True
        case PaperTable():
            rule_table(document, block)
        case Form():
            rule_form(document, block)
        case _:
            _division(document, block)


def _division(document: DocxDocument, block: NewPage | CutLine) -> None:
    if isinstance(block, CutLine):
        line(document, _CUT, points=10).alignment = WD_ALIGN_PARAGRAPH.CENTER
    else:
        line(document, "").runs[0].add_break(WD_BREAK.PAGE)


def _paragraph(document: DocxDocument, text: str) -> None:
    paragraph = line(document, text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Pt(2 * BODY_POINTS)


def _text(document: DocxDocument, block: Text) -> None:
    points = block.points or BODY_POINTS
    face = {"font": HEADING_FONT} if block.strong else {}
    paragraph = line(document, block.text, points=points, **face)
    paragraph.alignment = _ALIGNED[block.align]
    if block.indent:
        paragraph.paragraph_format.first_line_indent = Pt(2 * points)


def _attachments(document: DocxDocument, names: Sequence[str]) -> None:
    """One line below the text, two characters in; several are counted."""
    if not names:
        return
    line(document, "")
    for place, name in enumerate(names, 1):
        counted = f"{place}.{name}" if len(names) > 1 else name
        paragraph = line(document, f"{_ATTACHED}{counted}" if place == 1 else counted)
        layout = paragraph.paragraph_format
        layout.left_indent = Pt((2 + len(_ATTACHED)) * BODY_POINTS)
        if place == 1:
            layout.first_line_indent = Pt(-len(_ATTACHED) * BODY_POINTS)


def _sign_off(document: DocxDocument, paper: OfficialPaper) -> None:
    """Two lines below the text, the day four characters from the edge, the name above it."""
    if not paper.signer:
        return
    day = blank_day(paper.day)
    edge = _SIGN_OFF_CHARACTERS * BODY_POINTS
    wide = width_of(day) * BODY_POINTS
    name = len(paper.signer) * BODY_POINTS
    for _ in range(2):
        line(document, "").paragraph_format.keep_with_next = True
    for text, indent in ((paper.signer, max(0.0, edge + (wide - name) / 2)), (day, edge)):
        paragraph = line(document, text)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.paragraph_format.right_indent = Pt(indent)
        paragraph.paragraph_format.keep_with_next = text is paper.signer or bool(paper.note)
    if paper.note:
        _paragraph(document, f"（{paper.note}）")


def _number_pages(document: DocxDocument) -> None:
    """— 1 —, counted by Word."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    dress(paragraph.add_run("— "), PAGE_FONT, PAGE_POINTS)
    field = paragraph.add_run()
    dress(field, PAGE_FONT, PAGE_POINTS)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        element.text = text or None
        field.element.append(element)
    dress(paragraph.add_run(" —"), PAGE_FONT, PAGE_POINTS)


def _describe(document: DocxDocument, paper: OfficialPaper) -> None:
    properties = document.core_properties
    properties.title = paper.title.replace("\n", "")
    properties.author, properties.comments = paper.signer, ""


def _stored(document: DocxDocument) -> bytes:
    written, timeless = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(timeless, "w", ZIP_DEFLATED) as copy:
        for name in source.namelist():
            copy.writestr(ZipInfo(name), source.read(name), ZIP_DEFLATED)
    return timeless.getvalue()
