"""Workbooks of rosters: the template to fill, and what comes back to be mended."""

import asyncio
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from services.directory.people.domain.details import STAFF_KIND_LABELS
from services.directory.roster import queries
from services.directory.roster.domain.fields import IN_TEMPLATE, LABELS, NOT_ASKED, REQUIRED, Field
from services.directory.roster.domain.findings import address
from services.directory.roster.domain.judging import COMES_BACK
from services.directory.roster.domain.layout import Column, cell_at
from services.directory.roster.queries import SheetLayout
from services.directory.roster.tables import RosterImport, RosterRow
from shared.database import Transaction
from shared.sealing import Keyring
from shared.spreadsheets.cells import Cell, CellKind

TEMPLATE_NAME = "人员名册模板.xlsx"
REASON = "需要改的地方"
_WIDE, _NARROW = 18, 11
_ROWS_WITH_LISTS = 3000

_EXAMPLE: dict[Field, str] = {
    Field.NAME: "（示例）王晓明",
    Field.UNIT: "山脚小学",
    Field.SEX: "女",
    Field.BIRTH: "1985.03",
    Field.STAFF_NO: "0012",
    Field.NATION: "汉族",
    Field.POLITICS: "群众",
    Field.EDUCATION: "本科",
    Field.TITLE: "一级教师",
    Field.TITLE_SINCE: "2019.12",
    Field.POST: "年级组长",
    Field.SUBJECT: "语文",
    Field.STAFF_KIND: "在编",
    Field.FIRST_JOB: "2007.08",
    Field.CAME_HERE: "2012.09",
    Field.JOINED_UNION: "2007.09",
    Field.PHONE: "13800000000",
}
_LISTS: dict[Field, Sequence[str]] = {
    Field.SEX: ("男", "女"),
    Field.POLITICS: ("中共党员", "中共预备党员", "共青团员", "民主党派", "群众"),
    Field.EDUCATION: ("研究生", "本科", "大专", "中专", "高中", "初中及以下"),
    Field.STAFF_KIND: tuple(STAFF_KIND_LABELS.values()),
}
_HINTS: dict[Field, str] = {
    Field.NAME: "必填，一行一个人。",
    Field.UNIT: "写学校的全称或简称，与系统里登记的一致。",
    Field.BIRTH: "写到月就可以，例如 1985.03；10 月请写 1985.10 并把单元格设为文本。",
    Field.PHONE: "11 位手机号，只填一个。",
}


def template(units: Sequence[str]) -> bytes:
    """An empty list with drop-downs, hints and an example; with a column of these units."""
    fields = (Field.UNIT, *IN_TEMPLATE) if units else IN_TEMPLATE
    content = io.BytesIO()
    with Workbook(content, {"in_memory": True}) as book:
        page = book.add_worksheet("人员名册")
        bold = book.add_format(
            {"bold": True, "border": 1, "bg_color": "#E8EEF7", "text_wrap": True}
        )
        words = book.add_format({"num_format": "@"})
        grey = book.add_format({"num_format": "@", "font_color": "#767676", "italic": True})
        for place, field in enumerate(fields):
            star = "*" if field in REQUIRED or field is Field.UNIT else ""
            page.set_column(place, place, _WIDE if field is Field.UNIT else _NARROW + 2, words)
            page.write_string(0, place, f"{LABELS[field]}{star}", bold)
            page.write_string(1, place, _EXAMPLE.get(field, ""), grey)
        page.freeze_panes(1, 0)
        _add_lists(book, page, fields, units)
        _write_notes(book)
    return content.getvalue()


def _add_lists(
    book: Workbook, page: Worksheet, fields: Sequence[Field], units: Sequence[str]
) -> None:
    if units:
        lists = book.add_worksheet("单位名单")
        lists.hide()
        for number, name in enumerate(units):
            lists.write_string(number, 0, name)
    for place, field in enumerate(fields):
        options: dict[str, Any] = {"validate": "any"}
        if field in _LISTS:
            options = {"validate": "list", "source": list(_LISTS[field]), "error_type": "warning"}
        elif field is Field.UNIT:
            source = f"=单位名单!$A$1:$A${len(units)}"
            options = {"validate": "list", "source": source, "error_type": "warning"}
        if field in _HINTS:
            options |= {"input_title": LABELS[field], "input_message": _HINTS[field]}
        if len(options) > 1:
            page.data_validation(1, place, _ROWS_WITH_LISTS, place, options)


def _write_notes(book: Workbook) -> None:
    notes = book.add_worksheet("填写说明")
    notes.set_column(0, 0, 90, book.add_format({"text_wrap": True}))
    lines = (
        "只有姓名必填；其他各列不清楚的留空，以后再补。",
        "年月写到知道的为止：1985、1985.03、1985.03.12 都可以，不用凑日期。",
        "列的顺序、名称可以与本表不同，学校自己的名册也能直接上传。",
        "本表不采集身份证号；办理救助、互助保障需要时，在表里加一列“身份证号”，设为文本格式再填。",
        f"不采集：{'、'.join(NOT_ASKED)}；表里有这些列也不会录入。",
        "示例行可以删去，不删也不会录入。",
        "非涉密系统，严禁填写涉密信息。",
    )
    for number, line in enumerate(lines):
        notes.write_string(number, 0, f"{number + 1}. {line}")


@dataclass(frozen=True)
class _MendRow:
    """A row to mend: its texts as they stood, and what is the matter where."""

    cells: tuple[Cell, ...]
    marked: frozenset[int]
    reason: str


async def mend_workbook(
    tx: Transaction, roster: RosterImport, keyring: Keyring
) -> tuple[str, bytes] | None:
    """The rows that did not go in, to be mended and uploaded again: a name and a file, or None."""
    rows = await queries.rows_with(tx, roster.import_id, sorted(COMES_BACK))
    if not rows:
        return None
    by_sheet: dict[int, list[_MendRow]] = {}
    for row in rows:
        cells = queries.open_cells(keyring, roster.import_id, row.row_no, row.cells_sealed)
        by_sheet.setdefault(row.sheet, []).append(_mend_row(row, cells))
    layouts = queries.layouts_of(roster)
    content = await asyncio.to_thread(_write_mend, layouts, by_sheet)
    return f"待改_{roster.file_name.rpartition('.')[0] or roster.file_name}.xlsx", content


def _mend_row(row: RosterRow, cells: tuple[Cell, ...]) -> _MendRow:
    told = [finding for finding in row.findings if finding["weight"] != "note"]
    return _MendRow(
        cells,
        frozenset(finding["column"] for finding in told if finding["column"] is not None),
        "；".join(
            f"原表 {address(row.number, finding['column'])}：{finding['sentence']}"
            for finding in told
        ),
    )


def _write_mend(
    layouts: Sequence[SheetLayout], by_sheet: Mapping[int, Sequence[_MendRow]]
) -> bytes:
    content = io.BytesIO()
    with Workbook(content, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "border": 1, "text_wrap": True})
        # The mark keeps a text a text, also when somebody edits its cell.
        words = book.add_format({"num_format": "@", "quote_prefix": True, "border": 1})
        bad = book.add_format(
            {"num_format": "@", "quote_prefix": True, "border": 1, "bg_color": "#FFE3E3"}
        )
        for sheet, rows in by_sheet.items():
            layout = layouts[sheet]
            page = book.add_worksheet(_sheet_name(sheet, layout))
            columns = _columns_of(layout)
            for place, column in enumerate(columns):
                page.write_string(0, place, column.heading, bold)
            page.write_string(0, len(columns), REASON, bold)
            page.set_column(0, len(columns) - 1, _NARROW + 2)
            page.set_column(len(columns), len(columns), 60)
            page.freeze_panes(1, 0)
            for number, row in enumerate(rows, 1):
                for place, column in enumerate(columns):
                    look = bad if column.index in row.marked else words
                    page.write_string(number, place, _shown(row.cells, column), look)
                page.write_string(number, len(columns), row.reason, words)
    return content.getvalue()


def _sheet_name(number: int, sheet: SheetLayout) -> str | None:
    """The unit that stood above the list, or the sheet's own name: it may say whose list it is."""
    name = re.sub(r"[\[\]:*?/\\']", "", sheet.layout.stated_unit or sheet.name)[:25]
    return f"{name} {number + 1}" if name and number else name or None


def _columns_of(sheet: SheetLayout) -> list[Column]:
    """The columns as they stood, but for the reasons of an earlier round."""
    return [column for column in sheet.layout.columns if column.heading != REASON]


def _shown(cells: Sequence[Cell], column: Column) -> str:
    """A text that reads as its cell did: a date below 年月 was a month, not the first of it."""
    cell = cell_at(cells, column.index)
    if cell.kind is CellKind.DAY and column.months_only and cell.text.endswith("-01"):
        return cell.text[:-3]
    return cell.text
