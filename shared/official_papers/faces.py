"""Faces, sizes and lines of official papers."""

from docx.document import Document as DocxDocument
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

BODY_POINTS, TITLE_POINTS, PAGE_POINTS, CELL_POINTS = 16, 22, 14, 12
BODY_FONT, TITLE_FONT, PAGE_FONT = "仿宋_GB2312", "方正小标宋简体", "宋体"
HEADING_FONT = "黑体"

_LINE_POINTS = 28
_SMALL_LINE = 1.5  # of letters that are smaller than the body's


def line(
    document: DocxDocument, text: str, font: str = BODY_FONT, points: int = BODY_POINTS
) -> Paragraph:
    """A new paragraph; exact lines, so that a page holds as many as the standard says."""
    paragraph = document.add_paragraph()
    layout = paragraph.paragraph_format
    layout.space_before = layout.space_after = Pt(0)
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, _spacing(points)
    dress(paragraph.add_run(text), font, points)
    return paragraph


def dress(run: Run, font: str, points: int) -> None:
    run.font.name, run.font.size = font, Pt(points)
    # Word looks up the font of Chinese characters in an attribute that `font.name` leaves alone.
    run.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)


def _spacing(points: int) -> Pt:
    if points > BODY_POINTS:
        return Pt(2 * BODY_POINTS)
    return Pt(_LINE_POINTS if points == BODY_POINTS else points * _SMALL_LINE)
