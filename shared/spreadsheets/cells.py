"""Cells as they travel: what kind of value stood there, and its text."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class CellKind(StrEnum):
    """What a cell held; a comma-separated file knows texts only."""

    TEXT = "t"
    NUMBER = "n"
    DAY = "d"


@dataclass(frozen=True)
class Cell:
    """A cell; a number as it would be typed, a day in ISO form, a blank cell as an empty text."""

    text: str
    kind: CellKind = CellKind.TEXT

    @property
    def blank(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True)
class SheetRow:
    """A row that is not blank; `number` counts from 1, as the program at the side shows it."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Sheet:
    """A visible sheet with its rows."""

    name: str
    rows: tuple[SheetRow, ...]


def column_letters(index: int) -> str:
    """`A` for 0, `AA` for 26: as the head of the column shows it."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def pack_cell(cell: Cell) -> Any:
    """A form for JSON: texts, which are nearly all, as they are."""
    return cell.text if cell.kind is CellKind.TEXT else [cell.kind.value, cell.text]


def unpack_cell(packed: Any) -> Cell:
    if isinstance(packed, str):
        return Cell(packed)
    return Cell(packed[1], CellKind(packed[0]))
