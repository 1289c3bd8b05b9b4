"""One row of a roster as the details of a person, with all that is to be said of its cells."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache, partial

from services.directory.people.domain.identity import read_id_number
from services.directory.roster.domain.days import DayAsked, read_day
from services.directory.roster.domain.fields import LABELS, Field
from services.directory.roster.domain.findings import (
    NOTHING,
    Finding,
    Reading,
    Trouble,
    Weight,
)
from services.directory.roster.domain.layout import Column, Layout, cell_at
from services.directory.roster.domain.values import (
    DAYS,
    READERS,
    read_age,
    read_number_of_identity,
    read_title,
    read_words,
    text_of,
)
from shared.spreadsheets.cells import Cell

_KEPT = 4096  # texts of all columns that are remembered
_AGE_MAY_DIFFER = 1  # years: reckoned to the birthday or by the calendar

_NO_NAMES = Trouble(Weight.WRONG, "no-name-column", "还没有指明哪一列是姓名，请先核对各列的含义")


@dataclass(frozen=True)
class ReadRow:
    """What a row says. `values` holds what is recorded; an ID number is in it, so never log it."""

    values: dict[Field, str]
    unit: str | None = None
    findings: tuple[Finding, ...] = ()
    _age: str | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        return self.values.get(Field.NAME, "")

    def has(self, weight: Weight) -> bool:
        return any(finding.trouble.weight is weight for finding in self.findings)


class RowReader:
    """Reads the rows of one sheet; nothing raises, whatever stands there.

    Most cells of a column say what another one said: each text is understood once.
    """

    def __init__(self, layout: Layout, today: date) -> None:
        self._layout = layout
        self._today = today
        self._mapped = [column for column in layout.columns if column.field is not None]
        self._read = lru_cache(maxsize=_KEPT)(partial(_read, today=today))

    def read(self, cells: Sequence[Cell]) -> ReadRow:
        """One row, every mapped cell of it."""
        values: dict[Field, str] = {}
        findings: list[Finding] = []
        since: tuple[Column, Reading] | None = None
        for column in self._mapped:
            reading, title_day = self._read(cell_at(cells, column.index), column)
            if column.field is not None:
                _take(column.field, column, reading, values, findings)
            if title_day is not None:
                since = column, title_day
        if since is not None and Field.TITLE_SINCE not in values:
            _take(Field.TITLE_SINCE, *since, values, findings)
        unit, age = values.pop(Field.UNIT, None), values.pop(Field.AGE, None)
        if age is not None and not age.isdigit():  # a birth month under the heading of ages
            values.setdefault(Field.BIRTH, age)
            age = None
        if self._layout.column_of(Field.NAME) is None:
            findings.append(Finding(_NO_NAMES))
        row = ReadRow(values, unit, tuple(findings), age)
        return _with_contradictions(row, self._layout, self._today)


def read_row(cells: Sequence[Cell], layout: Layout, today: date) -> ReadRow:
    """One row alone."""
    return RowReader(layout, today).read(cells)


def _take(
    meant: Field,
    column: Column,
    reading: Reading,
    values: dict[Field, str],
    findings: list[Finding],
) -> None:
    if reading.value is not None:
        values[meant] = reading.value
    if reading.trouble is not None:
        findings.append(Finding(reading.trouble, column.index, meant))


def _asked(column: Column, meant: Field, today: date) -> DayAsked:
    is_birth = meant in {Field.BIRTH, Field.AGE}
    return DayAsked(LABELS[meant], today, is_birth, column.months_only)


def _read(cell: Cell, column: Column, *, today: date) -> tuple[Reading, Reading | None]:
    """What a cell says, and the day of a title that stands in the title's cell."""
    meant = column.field
    if meant is Field.TITLE:
        return read_title(cell, _asked(column, Field.TITLE_SINCE, today))
    return _read_one(cell, column, meant, today), None


def _read_one(cell: Cell, column: Column, meant: Field | None, today: date) -> Reading:
    if meant is None:
        return NOTHING
    if meant in DAYS:
        return read_day(cell, _asked(column, meant, today))
    if meant is Field.AGE:
        return read_age(cell, _asked(column, meant, today))
    if meant is Field.ID_NUMBER:
        return read_number_of_identity(cell, today)
    if meant is Field.UNIT:
        return Reading(text_of(cell) or None)
    reader = READERS.get(meant)
    return reader(cell) if reader else read_words(cell, meant)


def _with_contradictions(row: ReadRow, layout: Layout, today: date) -> ReadRow:
    """Fill birth and sex from the ID number; where a cell says otherwise, a person decides."""
    values, findings = dict(row.values), list(row.findings)
    number = values.get(Field.ID_NUMBER)
    if number is not None:
        said = read_id_number(number, today)
        for meant, told in ((Field.SEX, said.sex.value), (Field.BIRTH, said.birth.isoformat())):
            given = values.get(meant)
            if given is None or told.startswith(given):
                values[meant] = told
                continue
            sentence = f"{LABELS[meant]}与身份证号里的不一致，请核对是哪一个写错了"
            findings.append(_doubt(layout, meant, "differs-from-id-number", sentence))
    birth, age = values.get(Field.BIRTH), row._age  # noqa: SLF001 - of the same class
    if birth and age and abs(today.year - int(birth[:4]) - int(age)) > _AGE_MAY_DIFFER:
        sentence = f"年龄“{age}”与出生年月“{birth}”对不上，请核对"
        findings.append(_doubt(layout, Field.AGE, "age-differs", sentence))
    return replace(row, values=values, findings=tuple(findings))


def _doubt(layout: Layout, meant: Field, code: str, sentence: str) -> Finding:
    column = layout.column_of(meant)
    trouble = Trouble(Weight.DOUBT, code, sentence)
    return Finding(trouble, column.index if column else None, meant)
