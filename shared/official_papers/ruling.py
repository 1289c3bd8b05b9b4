"""Tables and forms of official papers: ruled, with rows that do not break across pages."""

from collections.abc import Sequence

from docx.document import Document as DocxDocument
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Mm
from docx.table import Table, _Cell, _Row

from shared.official_papers.faces import BODY_FONT, CELL_POINTS, HEADING_FONT, dress
from shared.official_papers.parts import Align, Form, PaperTable

_ALIGNED = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}


def rule_table(document: DocxDocument, table: PaperTable) -> None:
    """Room to sign in, and the headings again on each page."""
    made = _ruled(document, table.widths)
    for place, texts in enumerate((table.headings, *table.rows)):
        row = _row(made, table.row)
        if place == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - as below
        cells = row.cells
        for column, (text, width) in enumerate(zip(texts, table.widths, strict=True)):
            aligned = Align.LEFT if place and column in table.left else Align.CENTRE
            _fill(cells[column], text, width, aligned, label=place == 0)


def rule_form(document: DocxDocument, form: Form) -> None:
    """Cells that span columns are joined as they are written."""
    made = _ruled(document, form.widths)
    for height, wanted in form.rows:
        row = _row(made, height)
        cells = row.cells
        first = 0
        for cell in wanted:
            last = first + cell.span - 1
            width = sum(form.widths[first : last + 1])
            joined = cells[first] if last == first else cells[first].merge(cells[last])
            _fill(joined, cell.text, width, cell.align, label=cell.label)
            first = last + 1


def _ruled(document: DocxDocument, widths: Sequence[int]) -> Table:
    made: Table = document.add_table(rows=0, cols=len(widths), style="Table Grid")
    made.autofit = False
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    return made


def _row(table: Table, millimetres: int) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx tells no type
    row.height = Mm(millimetres)
    marks = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no public way
    marks.append(OxmlElement("w:cantSplit"))
    return row


def _fill(cell: _Cell, text: str, width: int, align: Align, *, label: bool) -> None:
    cell.width = Mm(width)
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    for place, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.alignment = _ALIGNED[align]
        dress(paragraph.add_run(part), HEADING_FONT if label else BODY_FONT, CELL_POINTS)
