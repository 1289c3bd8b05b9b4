"""Worker: reads one spreadsheet in a process of its own, with limits on memory and time.

It prints sheets as `[name, [[row number, [cell, ...]], ...]]`.
"""

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from shared.documents import DocumentRefused, decode_text
from shared.sandbox import answer_of, limit
from shared.spreadsheets.cells import Cell, CellKind, pack_cell
from shared.spreadsheets.kinds import SpreadsheetKind, checked_kind
from shared.spreadsheets.refusals import (
    AS_SPREADSHEET,
    SpreadsheetDamaged,
    SpreadsheetEmpty,
    SpreadsheetEncrypted,
    SpreadsheetRefused,
    SpreadsheetTooLarge,
)

MAX_SHEETS = 40
MAX_ROWS = 30_000
MAX_COLUMNS = 200
MAX_CELLS = 1_500_000
MAX_CHARACTERS = 12_000_000
MAX_CELL_CHARACTERS = 2_000
_EXACT_BELOW = 10**15  # larger numbers have lost digits
_SEPARATORS = ",;\t"

Rows = list[tuple[int, list[Cell]]]


def read(filename: str | None, data: bytes) -> list[Any]:
    """The sheets of a file in the form that travels."""
    try:
        kind = checked_kind(filename, data)
        sheets = _of_text(data) if kind is SpreadsheetKind.TEXT else list(_of_workbook(data))
    except SpreadsheetRefused:
        raise
    except DocumentRefused as refused:
        raise AS_SPREADSHEET.get(type(refused), SpreadsheetRefused) from refused
    if not any(rows for _, rows in sheets):
        raise SpreadsheetEmpty
    _check_size(sheets)
    return [
        [name, [[n, [pack_cell(c) for c in cells]] for n, cells in rows]] for name, rows in sheets
    ]


def _of_workbook(data: bytes) -> Iterator[tuple[str, Rows]]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        shown = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible
        ]
        if len(shown) > MAX_SHEETS:
            raise SpreadsheetTooLarge
        for name in shown:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            yield name, _rows(rows)
    except PasswordError as error:
        raise SpreadsheetEncrypted from error
    except (CalamineError, OSError, ValueError) as error:
        raise SpreadsheetDamaged from error


def _rows(rows: Iterable[Iterable[Any]]) -> Rows:
    found: Rows = []
    for number, row in enumerate(rows, 1):
        cells = [_cell(value) for value in row]
        while cells and cells[-1].blank:
            cells.pop()
        if cells:
            found.append((number, cells))
        if len(found) > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise SpreadsheetTooLarge
    return found


def _cell(value: Any) -> Cell:
    match value:
        case str():
            return Cell(value[:MAX_CELL_CHARACTERS])
        case bool():
            return Cell("是" if value else "否")
        case int() | float():
            return Cell(_number(value), CellKind.NUMBER)
        case datetime():
            return Cell(value.date().isoformat(), CellKind.DAY)
        case date():
            return Cell(value.isoformat(), CellKind.DAY)
    return Cell("" if value is None else str(value))


def _number(value: float) -> str:
    if float(value).is_integer() and abs(value) < _EXACT_BELOW:
        return str(int(value))
    return f"{value:.15g}"


def _of_text(data: bytes) -> list[tuple[str, Rows]]:
    text, _ = decode_text(data, MAX_CHARACTERS)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        rows = _rows(csv.reader(io.StringIO(lines), delimiter=_separator(lines)))
    except csv.Error as error:
        raise SpreadsheetDamaged from error
    return [("", rows)]


def _separator(text: str) -> str:
    """The separator that parts most of the first lines into most cells."""
    head = text[:20_000].split("\n")[:20]
    return max(
        _SEPARATORS, key=lambda mark: (sum(mark in line for line in head), _count(head, mark))
    )


def _count(lines: list[str], mark: str) -> int:
    return sum(line.count(mark) for line in lines)


def _check_size(sheets: list[tuple[str, Rows]]) -> None:
    cells = sum(len(row) for _, rows in sheets for _, row in rows)
    if cells > MAX_CELLS or sum(len(rows) for _, rows in sheets) > MAX_ROWS:
        raise SpreadsheetTooLarge


def main() -> None:
    limit()
    filename = json.loads(sys.stdin.buffer.readline())["filename"]
    data = sys.stdin.buffer.read()
    sys.stdout.write(
        answer_of(
            lambda: read(filename, data), too_large=SpreadsheetTooLarge, failed=SpreadsheetDamaged
        )
    )


if __name__ == "__main__":
    main()
