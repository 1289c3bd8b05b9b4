"""What an official paper is made of, before it is a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

BLANK_DAY = "　　　　年　　月　　日"


class Align(StrEnum):
    """Where a line stands between its edges."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Text:
    """A paragraph that is not of the ordinary kind: not indented, or aligned otherwise.

    `points` is the size of its letters; without, that of the body.
    """

    text: str
    indent: bool = False
    align: Align = Align.LEFT
    points: int | None = None
    strong: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading of the first rank, counted by who writes it: 一、会议时间."""

    text: str


@dataclass(frozen=True)
class PaperTable:
    """A table with headings again on each page; widths in millimetres, `row` their height.

    Columns named in `left` begin at the left edge; the others are centred.
    """

    headings: Sequence[str]
    widths: Sequence[int]
    rows: Sequence[Sequence[str]]
    row: int = 10
    left: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Cell:
    """A cell of a form, over `span` columns; a label is printed in the face of headings."""

    text: str = ""
    span: int = 1
    label: bool = False
    align: Align = Align.CENTRE


@dataclass(frozen=True)
class Form:
    """A ruled form: widths of its columns in millimetres, and rows of a height each."""

    widths: Sequence[int]
    rows: Sequence[tuple[int, Sequence[Cell]]]


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a page of its own."""


@dataclass(frozen=True)
class CutLine:
    """Where a sheet with two slips is cut."""


Block: TypeAlias = str | Text | Heading | PaperTable | Form | NewPage | CutLine


@dataclass(frozen=True)
class OfficialPaper:
    """A paper as it is printed: title, number, paragraphs, and in whose name and on which day.

    The sign-off is the name as on the seal; a paper without a signer has none. Paragraphs of
    `closing` follow the table. `blocks` come instead of paragraphs where a paper has more kinds of
    them; a string is an ordinary paragraph. `to` is the addressee, `issuer` who signs a paper that
    goes up (it stands beside the number), `note` what is added below the day in brackets.
    Without `pages` its sheets carry no number: ballots that are cut apart all look the same.
    """

    title: str
    paragraphs: Sequence[str]
    signer: str
    day: date | None
    number: str = ""
    table: PaperTable | None = None
    closing: Sequence[str] = ()
    blocks: Sequence[Block] = ()
    to: str = ""
    issuer: str = ""
    note: str = ""
    attachments: Sequence[str] = ()
    landscape: bool = False
    pages: bool = True

    @property
    def body(self) -> tuple[Block, ...]:
        """Everything between the addressee and the sign-off, in its order."""
        table = () if self.table is None else (self.table,)
        return (*self.paragraphs, *table, *self.closing, *self.blocks)


def plain_date(day: date) -> str:
    """As papers write it: without a leading zero, and without the day of the week."""
    return f"{day.year}年{day.month}月{day.day}日"


def blank_day(day: date | None) -> str:
    """The day as papers write it, or room to write it by hand."""
    return BLANK_DAY if day is None else plain_date(day)
