"""Days and months as staff tables write them; precision is never invented, doubt is said.

A value reads `1985`, `1985-03` or `1985-03-12`: as much as the cell says, and no more.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from services.directory.roster.domain.findings import NOTHING, Reading, doubt, quoted, wrong
from shared.spreadsheets.cells import Cell, CellKind

_BLANKS = frozenset(
    {"", "/", "-", "--", "—", "——", "\\", "无", "暂无", "不详", "未知", "至今", "."}
)
_FIRST_YEAR = 1930
_YOUNGEST, _OLDEST = 15, 100  # years, of anybody on a staff list
_CLOCK = re.compile(r"(?<=\d)T?0{1,2}:0{2}(?::0{2}(?:\.0+)?)?$")
_MARK = r"[年.。,、/\-—–]"
_PARTED = re.compile(
    rf"(\d{{4}}|\d{{2}}){_MARK}(\d{{1,2}})(?:[月.。,、/\-—–](?:(\d{{1,2}})[日号]?)?)?份?"
)
_YEAR = re.compile(r"(\d{4})年?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})?")
_SERIAL = re.compile(r"\d{5}")
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 60_000
_SERIAL_ZERO = date(1899, 12, 30)
_LOST_ZERO = re.compile(r"\d{4}\.1")
_YEAR_DIGITS = re.compile(r"[零〇○O一二三四五六七八九]{2,4}(?=年)")
_COUNTED = re.compile(r"[一二三四五六七八九十]{1,3}(?=[月日号])")
_DIGITS = {c: str(n) for n, c in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
    "O": "0",
}


@dataclass(frozen=True)
class DayAsked:
    """Which day is read: its name for people, the day today, and how the column is headed."""

    label: str
    today: date
    is_birth: bool = False
    # Headed 年月: a true date of the first of a month is that month, not that day.
    months_only: bool = False

    @property
    def example(self) -> str:
        return "1985.03" if self.is_birth else "2012.09"


def read_day(cell: Cell, asked: DayAsked) -> Reading:
    """The day or month in a cell."""
    if cell.kind is CellKind.DAY:
        return _of_true_date(cell.text, asked)
    text = _plain(cell.text)
    if text in _BLANKS:
        return NOTHING
    if _LOST_ZERO.fullmatch(text):
        year = text[:4]
        first = _checked(cell.text, (int(year), 1, None), asked)
        sentence = f"{asked.label}{quoted(cell.text)}可能是 10 月（表格会吃掉末尾的 0），请核对"
        choices = (f"{year}.01", f"{year}.10")
        return (
            first if first.value is None else doubt(first.value, "month-unsure", sentence, *choices)
        )
    if _SERIAL.fullmatch(text):
        return _of_serial(cell, int(text), asked)
    found = _PARTED.fullmatch(text) or _COMPACT.fullmatch(text) or _YEAR.fullmatch(text)
    if found is None:
        sentence = f"{asked.label}{quoted(cell.text)}看不出年月，请改为如 {asked.example}"
        return wrong("day-unreadable", sentence)
    parts = [int(part) if part else None for part in found.groups()]
    year_text, month, day = found[1], *[*parts[1:], None, None][:2]
    return _in_its_century(cell.text, year_text, month, day, asked)


def _plain(text: str) -> str:
    text = "".join(unicodedata.normalize("NFKC", text).split())
    text = _YEAR_DIGITS.sub(lambda found: "".join(_DIGITS[c] for c in found[0]), text)
    text = _COUNTED.sub(lambda found: str(_counted(found[0])), text)
    return _CLOCK.sub("", text)


def _counted(text: str) -> int:
    """`十一` is 11; what is no number is 99, which is no month and no day."""
    tens, ten, ones = text.partition("十")
    if "十" in ones or len(tens) > 1 or len(ones) > 1:
        return 99
    if not ten:
        return int(_DIGITS[tens])
    return int(_DIGITS.get(tens, "1")) * 10 + int(_DIGITS.get(ones, "0"))


def _of_true_date(text: str, asked: DayAsked) -> Reading:
    day = date.fromisoformat(text)
    is_month = asked.months_only and day.day == 1
    return _checked(text, (day.year, day.month, None if is_month else day.day), asked)


def _of_serial(cell: Cell, number: int, asked: DayAsked) -> Reading:
    """A day that lost its format and shows as a number of days since 1900."""
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        sentence = f"{asked.label}{quoted(cell.text)}看不出年月，请改为如 {asked.example}"
        return wrong("day-unreadable", sentence)
    read = _of_true_date((_SERIAL_ZERO + timedelta(days=number)).isoformat(), asked)
    if cell.kind is CellKind.NUMBER or read.value is None:
        return read
    sentence = f"{asked.label}{quoted(cell.text)}像是日期序号（{read.value}），请核对"
    return doubt(read.value, "day-serial", sentence, read.value)


def _in_its_century(
    shown: str, year: str, month: int | None, day: int | None, asked: DayAsked
) -> Reading:
    if len(year) == 4:  # noqa: PLR2004 - a year in full
        return _checked(shown, (int(year), month, day), asked)
    readings = [
        _checked(shown, (century + int(year), month, day), asked) for century in (1900, 2000)
    ]
    possible = [read.value for read in readings if read.value is not None]
    if len(possible) == 1:
        return Reading(possible[0])
    if not possible:
        return readings[0]
    sentence = f"{asked.label}{quoted(shown)}看不出是哪个世纪，请写四位年份"
    return doubt(possible[-1], "century-unsure", sentence, *possible)


def _checked(shown: str, parts: tuple[int, int | None, int | None], asked: DayAsked) -> Reading:
    year, month, day = parts
    said = f"{asked.label}{quoted(shown)}"
    if month is not None and not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        return wrong("no-month", f"{said}不是月份，请改为如 {asked.example}")
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return wrong("no-day", f"{said}不是真实的日期，请核对")
    if first > asked.today:
        return wrong("day-to-come", f"{said}晚于今天，请核对")
    if year < _FIRST_YEAR:
        return wrong("year-too-early", f"{said}太早，请核对年份")
    if asked.is_birth and not _YOUNGEST <= asked.today.year - year <= _OLDEST:
        return wrong("age-not-possible", f"{said}不满 {_YOUNGEST} 岁，请核对年份")
    return Reading("-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part)]))
