"""Table content: what the rows of a table say, by the heads of their columns and by their shape."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from services.plans.plan_import.parsing.drafts import ItemDraft, MonthDraft, SectionDraft
from services.plans.plan_import.parsing.headings import month_heading
from services.plans.plan_import.parsing.layout import Segment, ends_sentence
from services.plans.plan_import.parsing.numbering import mark_at
from services.plans.plan_import.parsing.tables import Cell, Range, Table, text_of
from services.plans.plan_import.parsing.units import Cutter, Kind, MonthLines


class Role(Enum):
    """What a column holds."""

    SERIAL = auto()
    WEEK = auto()
    TIME = auto()
    THEME = auto()
    PEOPLE = auto()
    NOTE = auto()
    CONTENT = auto()


_ROLES = (
    (Role.WEEK, re.compile(r"周次|周别|^周$|星期|^周数$")),
    (Role.SERIAL, re.compile(r"序号|编号|^序$|^号$")),
    (Role.THEME, re.compile(r"主题|类别|类型|板块")),
    (
        Role.PEOPLE,
        re.compile(
            r"负责|责任|牵头|部门|处室|配合|协助|领导|承办|主办|单位|联系|执行|落实人|科室|协办|参加"
        ),
    ),
    (Role.TIME, re.compile(r"时间|日期|月份|^月$|时限|期限|完成|起止")),
    (Role.NOTE, re.compile(r"备注|地点|说明|附注")),
)
_TIME_CELL = re.compile(
    r"(?=.{0,24}$)(?:.{0,12}?(?:\d{1,2}月|[一二三四五六七八九十]月|全年|[上下]半年|学期"
    r"|每[年月周日季]|寒假|暑假|开学|待定|[期年]末|[期年]初|长期|季度).{0,12}"
    r"|\d{1,2}[.日]\d{1,2}.{0,12})"
)
_SERIAL = re.compile(r"第?[\d一二三四五六七八九十]{1,4}周?|\d{1,2}-{1,2}\d{1,2}|[(]?\d{1,3}[).、]?")
_DATE_RANGE = re.compile(r"\d{1,4}[\d年月日号./~至到()周-]{2,28}")
_LEAST_MONTHS = 3
_SHORT = 14
_MOST_WORDS = 3
_FIRST_CELLS = 2

Item = tuple[str | None, int, list[Range]]


@dataclass(slots=True)
class TableContent:
    """What a table says; `dropped` are its theme and note cells."""

    months: list[MonthDraft] = field(default_factory=list)
    sections: list[SectionDraft] = field(default_factory=list)
    dropped: list[Range] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row's cells, each with the role of its column."""

    cells: list[tuple[Role, Cell]]

    def lines(self, *roles: Role) -> list[Range]:
        return [line for role, cell in self.cells if role in roles for line in cell.lines]

    def of(self, role: Role) -> list[Cell]:
        return [cell for found, cell in self.cells if found is role and cell.lines]


def content_of(folded: str, table: Table) -> TableContent:
    """What a table says: months, weeks, or tasks."""
    roles = [_role(text_of(folded, cell)) for cell in table.head]
    months = [_row_months(folded, row) for row in table.rows]
    if Role.WEEK in roles:
        return _week_table(folded, table, roles)
    if sum(1 for found in months if found) >= _LEAST_MONTHS and months and months[0]:
        return _month_table(folded, table, roles, months)
    return _task_table(folded, table, roles)


def _role(head: str) -> Role:
    return next((role for role, pattern in _ROLES if pattern.search(head)), Role.CONTENT)


def _aligned(row: Sequence[Cell], roles: Sequence[Role], *, left: bool) -> _Row:
    """A short row lacks its first cells (they go on from above) or, if `left`, its last."""
    offset = 0 if left else len(roles) - len(row)
    return _Row(
        [
            (roles[n + offset] if 0 <= n + offset < len(roles) else Role.CONTENT, cell)
            for n, cell in enumerate(row)
        ]
    )


def _items(folded: str, cell: Cell) -> list[Item]:
    """The items of a cell: number, start, pieces."""
    segments = [Segment(start, end, fresh=True) for start, end in cell.lines]
    found: list[Item] = []
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
    return found


def _row_months(folded: str, row: Sequence[Cell]) -> tuple[int, ...] | None:
    """The months that a row's first cells name."""
    for cell in row[:_FIRST_CELLS]:
        text = text_of(folded, cell)
        heading = month_heading(text, 0, len(text))
        if heading and heading.alone:
            return heading.months
    return None


def _month_table(
    folded: str,
    table: Table,
    roles: Sequence[Role],
    months: Sequence[tuple[int, ...] | None],
) -> TableContent:
    content = TableContent()
    for cells, named in zip(table.rows, months, strict=True):
        row = list(cells)
        if named:
            content.months.append(MonthDraft(named))
            place = next(n for n, cell in enumerate(row) if _row_months(folded, [cell]))
            content.months[-1].own += [line for cell in row[: place + 1] for line in cell.lines]
            row = [Cell()] * (place + 1) + row[place + 1 :]
        _add_month_row(folded, content, _aligned(row, roles, left=bool(named)))
    return content


def _add_month_row(folded: str, content: TableContent, row: _Row) -> None:
    month = content.months[-1]
    people = row.lines(Role.PEOPLE)
    month.own += [*row.lines(Role.SERIAL), *people]
    content.dropped += row.lines(Role.THEME, Role.NOTE, Role.TIME)
    for cell in row.of(Role.CONTENT):
        for _, start, pieces in _items(folded, cell):
            month.items.append(pieces)
            month.people.append(list(people))
            month.own.append((start, pieces[0][0]))


def _week_table(folded: str, table: Table, roles: Sequence[Role]) -> TableContent:
    """A section for each week; every item of its rows is a task."""
    content = TableContent()
    times: list[Range] = []
    month: list[Range] = []
    for cells in table.rows:
        first = next((cell for cell in cells if cell.lines), None)
        opened = first is not None and first is cells[0] and _is_week_cell(folded, first)
        row = _aligned(cells, roles, left=opened or len(cells) == 1)
        if len(cells) == 1:
            row = _Row([(Role.CONTENT, cells[0])])
        weeks, dates = row.lines(Role.WEEK), row.lines(Role.TIME)
        month = [line for line in dates if _names_month(folded, line)] or month
        if weeks or not content.sections:
            times = [*dict.fromkeys([*month, *dates])] or weeks
            number = folded[slice(*weeks[0])] if weeks and dates else None
            heading = (dates or weeks or [(0, 0)])[-1]
            content.sections.append(SectionDraft(number, heading, None, own=[*weeks, *dates]))
        content.dropped += row.lines(Role.NOTE, Role.THEME)
        _add_week_row(folded, content.sections[-1], row, times)
    return content


def _names_month(folded: str, line: Range) -> bool:
    heading = month_heading(folded, *line)
    return heading is not None and heading.alone


def _is_week_cell(folded: str, cell: Cell) -> bool:
    text = text_of(folded, cell)
    if _names_month(text, (0, len(text))):
        return True
    return bool(_SERIAL.fullmatch(text) or _DATE_RANGE.fullmatch(text))


def _add_week_row(folded: str, section: SectionDraft, row: _Row, times: list[Range]) -> None:
    section.own += row.lines(Role.SERIAL)
    people = row.lines(Role.PEOPLE)
    for cell in row.of(Role.CONTENT):
        for number, start, pieces in _items(folded, cell):
            section.items.append(ItemDraft(number, start, [pieces], list(times), list(people)))


def _task_table(folded: str, table: Table, roles: Sequence[Role]) -> TableContent:
    section = SectionDraft(None, (table.start, table.start), None)
    content = TableContent(sections=[section])
    for cells in table.rows:
        row = _aligned(cells, roles, left=False)
        fits = bool(roles) and _fits(folded, row)
        item = _read_row(folded, row) if fits else _shaped_row(folded, cells)
        if item:
            section.items.append(item)
        used = set(_used(item)) if item else set()
        content.dropped += [line for cell in cells for line in cell.lines if line not in used]
    return content


def _used(item: ItemDraft) -> Iterator[Range]:
    yield from item.times
    yield from item.people
    for paragraph in item.paragraphs:
        yield from paragraph


def _fits(folded: str, row: _Row) -> bool:
    """Whether the cells look like what the heads above them promise."""
    short = [*row.of(Role.TIME), *row.of(Role.PEOPLE)]
    times = row.of(Role.TIME)
    return (
        bool(row.of(Role.CONTENT))
        and all(len(text_of(folded, cell)) <= _SHORT * 2 for cell in short)
        and all(_TIME_CELL.match(text_of(folded, cell)) for cell in times)
    )


def _read_row(folded: str, row: _Row) -> ItemDraft | None:
    """A task as the heads of the columns say."""
    cells = [cell for role, cell in row.cells if role in {Role.CONTENT, Role.SERIAL} and cell.lines]
    item = _worded(folded, cells)
    if item:
        item.times = row.lines(Role.TIME)
        item.people = row.lines(Role.PEOPLE)
    return item


def _worded(folded: str, cells: Sequence[Cell]) -> ItemDraft | None:
    """The number and the words of a task: what stands behind the last serial number."""
    texts = [text_of(folded, cell) for cell in cells]
    serials = [n for n, text in enumerate(texts) if _SERIAL.fullmatch(text)]
    words = list(cells[serials[-1] + 1 :] if serials else cells)[-_MOST_WORDS:]
    if not words:
        return None
    paragraphs = [list(cell.lines) for cell in words]
    start, number = paragraphs[0][0][0], None
    if serials:
        start, number = cells[serials[-1]].lines[0][0], texts[serials[-1]]
    elif marker := mark_at(folded, start):
        number = marker.label
        paragraphs[0][0] = (marker.end, paragraphs[0][0][1])
    return ItemDraft(number, start, [part for part in paragraphs if part[0][0] < part[0][1]])


def _shaped_row(folded: str, row: Sequence[Cell]) -> ItemDraft | None:
    """A task by shape: the cells before its deadline say what, those behind it who."""
    cells = [cell for cell in row if cell.lines]
    texts = [text_of(folded, cell) for cell in cells]
    time = next((n for n in range(len(cells) - 1, 0, -1) if _TIME_CELL.match(texts[n])), None)
    last = len(cells) if time is None else time
    while time is None and last > _FIRST_CELLS and len(texts[last - 1]) <= _SHORT // 2:
        last -= 1
    item = _worded(folded, cells[:last])
    if item:
        item.times = [] if time is None else list(cells[time].lines)
        behind = last if time is None else time + 1
        item.people = [line for cell in cells[behind:] for line in cell.lines]
    return item
