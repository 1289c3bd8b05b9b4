"""Tables: lines of cells parted by tabs, put together to rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from services.plans.plan_import.parsing.layout import ends_sentence
from services.plans.plan_import.parsing.numbering import mark_at

_LINE = re.compile(r"[^\n]*\n?")
_HEAD_WORD = re.compile(
    r"序号|编号|周次|周别|时间|日期|月份|工作|内容|任务|措施|负责|责任|牵头|完成|时限|备注"
    r"|主题|重点|活动|部门|处室|项目|单位|领导|地点"
)
_ROW_START = re.compile(
    r"(?:第?[\d一二三四五六七八九十]{1,4}周?|\d{1,2} ?-{1,2} ?\d{1,2}"
    r"|[一二三四五六七八九十]{1,2}(?:[、至到~-]{1,2}[一二三四五六七八九十]{1,2})?\n?月份?"
    r"|\d{1,2}(?:[、至到~-]{1,2}\d{1,2})?\n?月份?"
    r"|\d{1,2}[.月]\d{1,2}日?[-~至]{1,3}[\d.月日]{1,8}) *\t"
)
_MARK_THEN_TAB = re.compile(r"\s*[(]?[\d一二三四五六七八九十]{1,3}[).、]{1,2}\t[^\t\n]*\n?$")
_LEAST_ROWS = 3
_LARGEST_GAP = 8
_SHORT = 14
_TWO = 2

Range = tuple[int, int]


@dataclass(slots=True)
class Cell:
    """The lines of a cell, as ranges without surrounding blanks."""

    lines: list[Range] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table: its range, the rows below its head, and the head's cells."""

    start: int
    end: int
    head: list[Cell]
    rows: list[list[Cell]]


def _lines(folded: str) -> list[Range]:
    return [found.span() for found in _LINE.finditer(folded) if found.group()]


def _is_row(line: str) -> bool:
    return "\t" in line.rstrip() and not _MARK_THEN_TAB.match(line)


def regions(folded: str) -> list[Range]:
    """The ranges of text that are tables."""
    lines = _lines(folded)
    rows = [number for number, (start, end) in enumerate(lines) if _is_row(folded[start:end])]
    groups: list[list[int]] = []
    for number in rows:
        if groups and number - groups[-1][-1] <= _LARGEST_GAP:
            groups[-1].append(number)
        else:
            groups.append([number])
    return [
        _widen(folded, lines, group[0], group[-1]) for group in groups if len(group) >= _LEAST_ROWS
    ]


def _widen(folded: str, lines: Sequence[Range], first: int, last: int) -> Range:
    """A head may begin, and a last cell may go on, on a line without a tab."""
    if first and 0 < len(folded[slice(*lines[first - 1])].strip()) <= _TWO:
        first -= 1
    while last + 1 < len(lines):
        start, end = lines[last + 1]
        line = folded[start:end].strip()
        marker = mark_at(folded, start)
        goes_on = (marker and marker.value > 1) or not ends_sentence(
            folded, start - 1 if folded[start - 1] == "\n" else start
        )
        previous_short = len(folded[slice(*lines[last])].rsplit("\t", 1)[-1].strip()) <= _SHORT
        if not line or not goes_on or (previous_short and not marker):
            break
        last += 1
    return lines[first][0], lines[last][1]


def _trim(folded: str, start: int, end: int) -> Range:
    while start < end and folded[start] in " \t\n":
        start += 1
    while end > start and folded[end - 1] in " \t\n":
        end -= 1
    return start, end


class _RowReader:
    """Puts lines and tabs together to rows of cells."""

    def __init__(self, folded: str, start: int, end: int) -> None:
        self._folded = folded
        self._lines = [(start + left, start + right) for left, right in _lines(folded[start:end])]
        self._end = end

    def rows(self) -> list[list[Cell]]:
        rows: list[list[Cell]] = []
        width = 0
        for left, right in self._lines:
            if not self._folded[left:right].strip():
                continue
            cells = self._cells(left, right)
            if rows and not self._begins(left, rows, width, cells):
                rows[-1][-1].lines += cells[0].lines
                rows[-1] += cells[1:]
            else:
                rows.append(cells)
            width = max(width, len(rows[0]))
        return rows

    def _cells(self, left: int, right: int) -> list[Cell]:
        cells: list[Cell] = []
        position = left
        for text in self._folded[left:right].rstrip("\n").split("\t"):
            trimmed = _trim(self._folded, position, position + len(text))
            cells.append(Cell([trimmed] if trimmed[0] < trimmed[1] else []))
            position += len(text) + 1
        return cells

    def _begins(self, left: int, rows: list[list[Cell]], width: int, cells: list[Cell]) -> bool:
        """Whether a line begins a row and does not go on with the last cell."""
        folded, row = self._folded, rows[-1]
        if (
            len(row) == 1
            and len(cells) > 1
            and len(rows) <= _TWO
            and not _ROW_START.match(folded, left)
        ):
            return False
        if _ROW_START.match(folded, left, self._end):
            return True
        last = row[-1].lines[-1] if row[-1].lines else None
        if last is None:
            return len(row) >= width
        text = folded[slice(*last)]
        is_short = len(text) <= _SHORT and not mark_at(folded, last[0])
        if is_short and not ends_sentence(folded, last[1]) and len(row) >= _TWO:
            opened = _ROW_START.match(folded, row[0].lines[0][0]) if row[0].lines else None
            return len(row) >= width or not opened
        return False


def read_table(folded: str, start: int, end: int) -> Table:
    """The rows of a table region; the first row is its head if it speaks like one."""
    rows = _RowReader(folded, start, end).rows()
    has_head = bool(rows) and is_head([text_of(folded, cell) for cell in rows[0]])
    head = rows[0] if has_head else []
    return Table(start, end, head, rows[1:] if has_head else rows)


def is_head(cells: Sequence[str]) -> bool:
    """Whether the cells are short words of the kind that head columns."""
    return sum(1 for cell in cells if _HEAD_WORD.search(cell) and len(cell) <= _SHORT) >= _TWO


def text_of(folded: str, cell: Cell) -> str:
    """The folded text of a cell without blanks."""
    return "".join(folded[slice(*line)] for line in cell.lines).replace(" ", "")


def head_ranges(table: Table) -> Iterator[Range]:
    """The ranges of the head's cells."""
    for cell in table.head:
        yield from cell.lines
