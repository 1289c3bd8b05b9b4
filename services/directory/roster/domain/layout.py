"""How a sheet is laid out: where its headings stand, what they mean, which rows are no people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from services.directory.roster.domain.fields import (
    REQUIRED,
    Field,
    field_of,
    is_heading,
    keys_of,
    unasked,
)
from shared.spreadsheets.cells import Cell, SheetRow

HEADING_ROWS = 5  # headings stand within this many filled rows
_LEAST_FIELDS = 2
_STATED = re.compile(
    r"(?:填报单位|单位名称|学校名称|单位|学校)(?:[(（]盖章[)）])?[:：]\s*([^\s年月日]{2,40})"
)
_CLOSING = re.compile(
    r"(合计|总计|小计|共\d+人|人数|填表人|制表|审核人|负责人|经办人|校长签|主席签|单位盖章|填报人|填报日期|"
    r"联系人|注|说明|备注|填表说明)"
)
_EXAMPLE = re.compile(r"[(（【\[]?(示例|样例|例如|范例|举例|例)[)）】\]:：]?")
_INSTRUCTION = re.compile(r"必填|选填|格式|请填|请按|下拉|例如|如[:：]|yyyy|YYYY")
_FEW_CELLS = 3


@dataclass(frozen=True)
class Column:
    """A column: how it is headed, and what is read from it (nothing, where no field is named)."""

    index: int
    heading: str
    field: Field | None = None

    @property
    def months_only(self) -> bool:
        return "年月" in self.heading and "日" not in self.heading

    @property
    def not_asked(self) -> str | None:
        return unasked(self.heading)


@dataclass(frozen=True)
class Layout:
    """The columns below the last row of headings, and the unit stated above them."""

    heading_row: int
    columns: tuple[Column, ...]
    stated_unit: str | None = None

    def column_of(self, field: Field) -> Column | None:
        return next((column for column in self.columns if column.field is field), None)


def find_layout(rows: Sequence[SheetRow]) -> Layout | None:
    """Where the headings are; None for a sheet that is no staff list."""
    best: tuple[int, Layout] | None = None
    for place, row in enumerate(rows[:HEADING_ROWS]):
        for headings, last in _candidates(rows, place):
            columns = _columns(headings)
            fields = {column.field for column in columns if column.field}
            if not fields >= REQUIRED or len(fields) < min(_LEAST_FIELDS, _filled(row)):
                continue
            if best is None or len(fields) > best[0]:
                best = len(fields), Layout(last, columns, _stated_unit(rows[:place]))
    return best[1] if best else None


def guess_layout(rows: Sequence[SheetRow]) -> Layout:
    """Where no heading is known: the fullest of the first rows, for a person to map."""
    fullest = max(rows[:HEADING_ROWS], key=_filled)
    return Layout(fullest.number, _columns([cell.text for cell in fullest.cells]))


def _candidates(rows: Sequence[SheetRow], place: int) -> list[tuple[list[str], int]]:
    """The headings of one row, and of this row with the next below its merged cells."""
    upper = [cell.text for cell in rows[place].cells]
    found = [(upper, rows[place].number)]
    if place + 1 < len(rows):
        lower = [cell.text for cell in rows[place + 1].cells]
        if _stands_below(upper, lower):
            found.append((_joined(upper, lower), rows[place + 1].number))
    return found


def _stands_below(upper: list[str], lower: list[str]) -> bool:
    """Whether the lower row heads parts of the upper cells: no figures, nothing under names."""
    name = next(
        (i for i, text in enumerate(upper) if (field_of(text) or (0,))[0] is Field.NAME), None
    )
    if name is None or (name < len(lower) and lower[name].strip()):
        return False
    filled = [index for index, text in enumerate(lower) if text.strip()]
    return not any(character.isdigit() for text in lower for character in text) and any(
        index >= len(upper) or not upper[index].strip() for index in filled
    )


def _joined(upper: list[str], lower: list[str]) -> list[str]:
    """Two rows of headings as one; a blank upper cell belongs to the merged one at its left."""
    width = max(len(upper), len(lower))
    upper, lower = (row + [""] * (width - len(row)) for row in (upper, lower))
    found, above = [], ""
    for top, below in zip(upper, lower, strict=True):
        above = top if top.strip() else above
        both = f"{above}{below}"
        named = [text for text in (below, both, top) if text.strip() and is_heading(text)]
        found.append(named[0] if named else (both if below.strip() else top))
    return found


def _columns(headings: Sequence[str]) -> tuple[Column, ...]:
    """Each field once: the best named column has it."""
    ranked = [(field_of(text), index) for index, text in enumerate(headings)]
    chosen: dict[Field, tuple[int, int]] = {}
    for found, index in ranked:
        if found and (found[0] not in chosen or found[1] < chosen[found[0]][0]):
            chosen[found[0]] = (found[1], index)
    by_index = {index: field for field, (_, index) in chosen.items()}
    return tuple(
        Column(index, " ".join(text.split()), by_index.get(index))
        for index, text in enumerate(headings)
    )


def _filled(row: SheetRow) -> int:
    return sum(not cell.blank for cell in row.cells)


def _stated_unit(above: Sequence[SheetRow]) -> str | None:
    for row in above:
        found = _STATED.search(" ".join(cell.text for cell in row.cells))
        if found:
            return found[1]
    return None


def cell_at(cells: Sequence[Cell], index: int) -> Cell:
    return cells[index] if index < len(cells) else Cell("")


def why_skipped(cells: Sequence[Cell], layout: Layout, *, first: bool) -> str | None:
    """Why a row below the headings is no person; None when it is one.

    `first` is the row right below the headings, where forms keep their instructions.
    """
    filled = [cell.text.strip() for cell in cells if not cell.blank]
    name_column = layout.column_of(Field.NAME)
    name = cell_at(cells, name_column.index).text.strip() if name_column else ""
    if any(_EXAMPLE.match(text) for text in filled[:3]):
        return "示例行"
    if is_heading(name) and sum(map(is_heading, filled)) > len(filled) / 2:
        return "重复的表头"
    if first and _is_instruction(filled, name):
        return "填写说明"
    if _is_closing(filled, name):
        return "合计或签名"
    if not name and all(text.isdigit() for text in filled) and len(filled) == 1:
        return "只有序号"
    return None


def _is_instruction(filled: list[str], name: str) -> bool:
    told = [text for text in filled if _INSTRUCTION.search(text)]
    return bool(told) and (
        bool(_INSTRUCTION.search(name)) or not name or len(told) * 2 > len(filled)
    )


def _is_closing(filled: list[str], name: str) -> bool:
    if name and name != filled[0]:
        return False
    start = _CLOSING.match(keys_of(filled[0])[0])
    if start is None:
        return False
    return not name or len(filled) <= _FEW_CELLS or start[1] in {"合计", "总计", "小计"}
