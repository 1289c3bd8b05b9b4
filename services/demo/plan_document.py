"""The county plan as a Word document in the layout of official papers."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from services.demo.plan import CountyPlan, Measure, county_plan
from services.plans.kinds import Actor
from shared.calendar import Period

_BODY_POINTS, _TITLE_POINTS, _LINE_POINTS = 16, 22, 28
_MONTHS_SHARED = {8: 7}
"""July and August are one row, as the summer vacation fills both."""
_MONTH_NAMES = {
    1: "一月份", 2: "二月份", 3: "三月份", 4: "四月份", 5: "五月份", 6: "六月份",
    7: "七、八月份", 9: "九月份", 10: "十月份", 11: "十一月份", 12: "十二月份",
}  # fmt: skip
_ACTOR_NAMES = {
    Actor.COUNTY: "县教育工会",
    Actor.CLUSTER: "各片区",
    Actor.SCHOOL: "各学校工会",
}


def county_plan_docx(period: Period) -> bytes:
    """The plan of that period as it would be sent to the schools."""
    plan = county_plan(period)
    document = _blank()
    _title(document, plan.title)
    _write(document.add_paragraph(), "各学校工会：")
    _body(document, plan.opening)
    _heading(document, "一、指导思想")
    _body(document, plan.guiding)
    _heading(document, "二、工作任务")
    for task in plan.tasks:
        _body(document, f"{task.number}．{task.heading}。{task.text}")
    _heading(document, "三、月度安排")
    _month_table(document, plan)
    _sign_off(document, plan)
    _properties(document, plan)
    return _stored(document)


def report_docx(title: str, text: str) -> bytes:
    """A one-page paper such as a school hands in."""
    document = _blank()
    _title(document, title)
    _body(document, text)
    document.core_properties.title = title
    document.core_properties.author = ""
    document.core_properties.comments = ""
    return _stored(document)


def _stored(document: DocxDocument) -> bytes:
    """The file; the same content gives the same bytes, whenever it is written."""
    written, timeless = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(timeless, "w", ZIP_DEFLATED) as copy:
        for name in source.namelist():
            copy.writestr(ZipInfo(name), source.read(name), ZIP_DEFLATED)
    return timeless.getvalue()


def _blank() -> DocxDocument:
    document = Document()
    page = document.sections[0]
    # A4 and the margins of GB/T 9704, the standard for official papers.
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(37), Mm(35)
    page.left_margin, page.right_margin = Mm(28), Mm(26)
    return document


def _title(document: DocxDocument, text: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(paragraph, text, font="宋体", points=_TITLE_POINTS, bold=True)


def _heading(document: DocxDocument, text: str) -> None:
    _write(_indented(document), text, font="黑体")


def _body(document: DocxDocument, text: str) -> None:
    _write(_indented(document), text)


def _indented(document: DocxDocument) -> Paragraph:
    paragraph = document.add_paragraph()
    layout = paragraph.paragraph_format
    layout.first_line_indent = Pt(2 * _BODY_POINTS)
    layout.line_spacing = Pt(_LINE_POINTS)
    layout.space_after = Pt(0)
    return paragraph


def _write(
    paragraph: Paragraph,
    text: str,
    *,
    font: str = "仿宋",
    points: int = _BODY_POINTS,
    bold: bool = False,
) -> None:
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.bold = font, Pt(points), bold
    # Word looks up the font of Chinese characters in an attribute that `font.name` leaves alone.
    run.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)


def _month_table(document: DocxDocument, plan: CountyPlan) -> None:
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Mm(30), Mm(126)
    for cell, text in zip(table.rows[0].cells, ("月份", "工作安排"), strict=True):
        _write(cell.paragraphs[0], text, font="黑体", points=14)
    for month, measures in _by_month(plan).items():
        left, right = table.add_row().cells
        left.width, right.width = Mm(30), Mm(126)
        _write(left.paragraphs[0], _MONTH_NAMES[month], points=14)
        for number, measure in enumerate(measures, start=1):
            line = right.paragraphs[0] if number == 1 else right.add_paragraph()
            _write(line, f"{number}．{measure.short}（{_ACTOR_NAMES[measure.actor]}）", points=14)


def _by_month(plan: CountyPlan) -> dict[int, list[Measure]]:
    """Measures in the order of the period, by the month that names their row."""
    months: dict[int, list[Measure]] = {}
    for measure in sorted(plan.measures, key=lambda row: row.due):
        month = measure.due.month
        months.setdefault(_MONTHS_SHARED.get(month, month), []).append(measure)
    return months


def _sign_off(document: DocxDocument, plan: CountyPlan) -> None:
    day = plan.issued_on
    for text in (plan.organisation, f"{day.year}年{day.month}月{day.day}日"):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _write(paragraph, text)


def _properties(document: DocxDocument, plan: CountyPlan) -> None:
    document.core_properties.title = plan.title
    document.core_properties.author = plan.organisation
    document.core_properties.comments = ""
