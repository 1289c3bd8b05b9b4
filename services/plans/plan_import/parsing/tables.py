"""Tables: lines of cells parted by tabs, read as month tables, week calendars or task lists."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from services.plans.plan_import.parsing.drafts import ItemDraft, MonthDraft, SectionDraft
from services.plans.plan_import.parsing.headings import month_heading
from services.plans.plan_import.parsing.layout import Segment, ends_sentence
from services.plans.plan_import.parsing.numbering import mark_at
from services.plans.plan_import.parsing.units import Cutter, Kind, MonthLines

_LINE = re.compile(r"[^\n]*\n?")
_HEAD_WORD = re.compile(
    r"序号|编号|周次|周别|时间|日期|月份|工作|内容|任务|措施|负责|责任|牵头|完成|时限|备注"
    r"|主题|重点|活动|部门|处室|项目|单位|领导|地点"
)
_THEME = re.compile(r"主题|类别|类型|板块")
_PEOPLE = re.compile(
    r"负责|责任|牵头|部门|处室|配合|协助|领导|承办|主办|单位|联系|执行|落实人|科室|协办"
)
_TIME_HEAD = re.compile(r"时间|日期|月份|时限|完成|期限")
_WEEK = re.compile(r"周次|周别|^周$|星期")
_ROW_START = re.compile(
    r"(?:第?[\d一二三四五六七八九十]{1,4}周?|\d{1,2} ?-{1,2} ?\d{1,2}"
    r"|[一二三四五六七八九十]{1,2}\n?月份?|\d{1,2}\n?月份?"
    r"|\d{1,2}[.月]\d{1,2}日?[-~至]{1,3}[\d.月日]{1,8}) *\t"
)
_TIME_CELL = re.compile(
    r"(?=.{0,24}$)(?:.{0,12}?(?:\d{1,2}月|[一二三四五六七八九十]月|全年|[上下]半年|学期"
    r"|每[年月周日季]|寒假|暑假|开学|待定|[期年]末|[期年]初|长期|季度).{0,12}"
    r"|\d{1,2}[.日]\d{1,2}.{0,12})"
)
_SERIAL = re.compile(
    r"第?[\d一二三四五六七八九十]{1,4}周?|\d{1,2} ?-{1,2} ?\d{1,2}|[(]?\d{1,3}[).、]?"
)
_DATE_RANGE = re.compile(r"\d{1,4}[\d年月日号./~至到()周-]{2,28}")
_MARK_THEN_TAB = re.compile(r"\s*[(]?[\d一二三四五六七八九十]{1,3}[).、]{1,2}\t[^\t\n]*\n?$")
_LEAST_ROWS = 3
_LARGEST_GAP = 8
_SHORT = 14
_LEAST_MONTHS = 3
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


@dataclass(slots=True)
class TableContent:
    """What a table says; `dropped` are its theme cells."""

    months: list[MonthDraft] = field(default_factory=list)
    sections: list[SectionDraft] = field(default_factory=list)
    dropped: list[Range] = field(default_factory=list)


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
    words = [_text(folded, cell) for cell in rows[0]] if rows else []
    has_head = sum(1 for word in words if _HEAD_WORD.search(word) and len(word) <= _SHORT) >= _TWO
    head = rows[0] if has_head else []
    return Table(start, end, head, rows[1:] if has_head else rows)


def _text(folded: str, cell: Cell) -> str:
    return "".join(folded[slice(*line)] for line in cell.lines).replace(" ", "")


def _items(folded: str, cell: Cell) -> tuple[list[tuple[str | None, int, list[Range]]], bool]:
    """The items of a cell (number, start, pieces) and whether they are numbered."""
    segments = [Segment(start, end, fresh=True) for start, end in cell.lines]
    found: list[tuple[str | None, int, list[Range]]] = []
    numbered = False
    for unit in Cutter(folded, segments, MonthLines.NONE).units():
        piece = (unit.text_start, unit.end)
        if unit.kind is Kind.ITEM and unit.marker:
            numbered = True
            found.append((unit.marker.label, unit.start, [piece]))
        elif found and (numbered or not ends_sentence(folded, found[-1][2][-1][1])):
            found[-1][2].append(piece)
        else:
            found.append((None, unit.start, [piece]))
    return found, numbered


def content_of(folded: str, table: Table) -> TableContent:
    """What a table says, by its shape."""
    months = [_row_months(folded, row) for row in table.rows]
    if sum(1 for found in months if found) >= _LEAST_MONTHS and months and months[0]:
        return _month_table(folded, table, months)
    if any(_WEEK.search(_text(folded, cell)) for cell in table.head):
        return _week_table(folded, table)
    return _task_table(folded, table)


def _row_months(folded: str, row: Sequence[Cell]) -> tuple[int, ...] | None:
    """The months that a row's first cell names."""
    for cell in row[:_TWO]:
        text = _text(folded, cell)
        heading = month_heading(text, 0, len(text))
        if heading and heading.alone:
            return heading.months
    return None


def _month_table(
    folded: str, table: Table, months: Sequence[tuple[int, ...] | None]
) -> TableContent:
    content = TableContent()
    for row, named in zip(table.rows, months, strict=True):
        cells = list(row)
        if named:
            content.months.append(MonthDraft(named))
            position = next(n for n, cell in enumerate(cells) if _row_months(folded, [cell]))
            content.months[-1].own += [
                line for cell in cells[: position + 1] for line in cell.lines
            ]
            offset, cells = position + 1, cells[position + 1 :]
        else:
            offset = max(0, len(table.head) - len(cells))
        _add_month_cells(folded, table, content, list(enumerate(cells, offset)))
    return content


def _add_month_cells(
    folded: str, table: Table, content: TableContent, cells: list[tuple[int, Cell]]
) -> None:
    month = content.months[-1]
    for column, cell in cells:
        head = _text(folded, table.head[column]) if column < len(table.head) else ""
        if _THEME.search(head) or _PEOPLE.search(head) or head in {"备注", "地点"}:
            content.dropped += cell.lines
            continue
        items, _ = _items(folded, cell)
        for _, start, pieces in items:
            month.items.append(pieces)
            if start < pieces[0][0]:
                month.own.append((start, pieces[0][0]))


def _week_table(folded: str, table: Table) -> TableContent:
    """A section for each week; its rows are tasks, the last short cell is who answers."""
    content = TableContent()
    times: list[Range] = []
    for row in table.rows:
        cells = [cell for cell in row if cell.lines]
        opened = bool(cells) and cells[0] is row[0] and _is_week_cell(folded, cells[0])
        if opened or not content.sections:
            lead = [cell for cell in cells[:_TWO] if _is_week_cell(folded, cell)]
            cells = cells[len(lead) :]
            times = [
                line
                for cell in lead[-1:]
                for line in cell.lines
                if len(lead) > 1 or _TIME_CELL.match(_text(folded, cell))
            ]
            content.sections.append(_week_section(folded, lead))
        _add_week_cells(folded, content.sections[-1], cells, times)
    return content


def _is_week_cell(folded: str, cell: Cell) -> bool:
    text = _text(folded, cell)
    return bool(_SERIAL.fullmatch(text) or _DATE_RANGE.fullmatch(text))


def _week_section(folded: str, lead: Sequence[Cell]) -> SectionDraft:
    own = [line for cell in lead for line in cell.lines]
    heading = own[-1] if own else (0, 0)
    number = _text(folded, lead[0]) if len(lead) > 1 else None
    return SectionDraft(number, heading, None, own=own)


def _add_week_cells(
    folded: str, section: SectionDraft, cells: list[Cell], times: list[Range]
) -> None:
    people: list[Range] = []
    if (
        len(cells) > 1
        and len(_text(folded, cells[-1])) <= _SHORT
        and not _items(folded, cells[-1])[1]
    ):
        people = cells.pop().lines
    for cell in cells:
        for number, start, pieces in _items(folded, cell)[0]:
            section.items.append(ItemDraft(number, start, [pieces], list(times), list(people)))


def _task_table(folded: str, table: Table) -> TableContent:
    """Each row is a task: the cells before its deadline say what, those behind it who."""
    section = SectionDraft(None, (table.start, table.start), None)
    content = TableContent(sections=[section])
    for row in table.rows:
        item = _task_row(folded, [cell for cell in row if cell.lines])
        if item:
            section.items.append(item[0])
            content.dropped += item[1]
    return content


def _task_row(folded: str, cells: list[Cell]) -> tuple[ItemDraft, list[Range]] | None:
    texts = [_text(folded, cell) for cell in cells]
    time = next((n for n in range(len(cells) - 1, 0, -1) if _TIME_CELL.match(texts[n])), None)
    before = list(range(len(cells) if time is None else time))
    if time is None:
        while len(before) > _TWO and len(texts[before[-1]]) <= _SHORT // 2:
            before.pop()
    people = range((before[-1] if before else -1) + (2 if time is not None else 1), len(cells))
    serials = [n for n in before if _SERIAL.fullmatch(texts[n])]
    start = serials[-1] + 1 if serials else 0
    words = [n for n in before if n >= start][-3:]
    if not words:
        return None
    number = texts[serials[-1]] if serials else None
    dropped = [line for n in before if n < start and n not in serials for line in cells[n].lines]
    first = cells[serials[-1]].lines[0][0] if serials else cells[words[0]].lines[0][0]
    item = ItemDraft(
        number,
        first,
        [cells[n].lines for n in words],
        list(cells[time].lines) if time is not None else [],
        [line for n in people for line in cells[n].lines],
    )
    return item, dropped


def head_ranges(table: Table) -> Iterator[Range]:
    """The ranges of the head's cells."""
    for cell in table.head:
        yield from cell.lines
