"""Tables as Excel sheets that print well: who made them, one table, and nothing that calculates."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from shared.calendar.wording import chinese_date

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_A4 = 9
_LONGEST_CELL = 32_767  # characters that Excel shows
_LONGEST_MARK = 80  # characters; a footer holds 255 in all
_HEADING_ROWS = 4  # title, unit and maker, what is shown, headings of the columns


@dataclass(frozen=True)
class Column:
    """A column; `width` counts Latin characters, of which a Chinese one takes two."""

    heading: str
    width: int
    is_figure: bool = False


@dataclass(frozen=True)
class Head:
    """What stands above a table: in whose name, by whom and when it was made, and of what."""

    unit: str
    maker: str
    made_at: datetime
    about: str


@dataclass(frozen=True)
class Sheet:
    """One table; a cell is text or a whole number."""

    title: str
    head: Head
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[str | int]]
    # On every printed page: whose copy it is, so that one that goes astray can be traced.
    watermark: str = ""


def xlsx(sheet: Sheet) -> bytes:
    """The sheet as a file. Text stays text: what begins with `=` calculates nothing."""
    return workbook([sheet])


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Several sheets as one file, at least one; the first one's head names the whole."""
    content = io.BytesIO()
    first = sheets[0]
    with Workbook(content, {"in_memory": True}) as book:
        book.set_properties(
            {"title": first.title, "author": first.head.maker, "created": first.head.made_at}
        )
        for sheet in sheets:
            page = book.add_worksheet(sheet.title)
            _write_head(book, page, sheet)
            _write_rows(book, page, sheet)
            _set_page(page, sheet)
    return content.getvalue()


def _write_head(book: Workbook, page: Worksheet, sheet: Sheet) -> None:
    head = sheet.head
    made = f"制表单位：{head.unit}　制表人：{head.maker}　{chinese_date(head.made_at.date())}"
    page.write_string(0, 0, sheet.title, book.add_format({"bold": True, "font_size": 16}))
    page.write_string(1, 0, made)
    page.write_string(2, 0, head.about)
    bold = book.add_format({"bold": True, "border": 1, "text_wrap": True, "valign": "vcenter"})
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(_HEADING_ROWS - 1, place, column.heading, bold)


def _write_rows(book: Workbook, page: Worksheet, sheet: Sheet) -> None:
    look: dict[str, Any] = {"border": 1, "valign": "top"}
    # The mark keeps a text a text when somebody edits its cell.
    words = book.add_format({**look, "text_wrap": True, "quote_prefix": True})
    figure = book.add_format({**look, "align": "right", "num_format": "#,##0"})
    for number, row in enumerate(sheet.rows, _HEADING_ROWS):
        for place, cell in enumerate(row):
            if isinstance(cell, int):
                page.write_number(number, place, cell, figure)
            else:
                page.write_string(number, place, cell[:_LONGEST_CELL], words)


def _set_page(page: Worksheet, sheet: Sheet) -> None:
    """A4 across, all columns on one page's width, the headings again on each page."""
    last_row = _HEADING_ROWS - 1 + len(sheet.rows)
    page.freeze_panes(_HEADING_ROWS, 0)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.print_area(0, 0, last_row, len(sheet.columns) - 1)
    page.repeat_rows(_HEADING_ROWS - 1)
    mark = f"&L{_escaped(sheet.watermark)}" if sheet.watermark else ""
    page.set_footer(f"{mark}&C第 &P 页，共 &N 页")
    if sheet.watermark:
        page.set_header(f"&R{_escaped(sheet.watermark)}")


def _escaped(text: str) -> str:
    """A footer reads `&` as a command."""
    return text[:_LONGEST_MARK].replace("&", "&&")
