"""Tables and dates as the terminal shows them."""

import sys
from datetime import date, datetime
from typing import Any

from rich.console import Console
from rich.table import Table

WIDTH_IN_FILES = 160  # columns, where the output is no terminal
SHORT = 8  # last digits of an id; the first ones only tell the time

_WEEKDAYS = "一二三四五六日"


def table(title: str, *headings: str) -> Table:
    """A table whose headings that begin with # are of numbers, aligned right."""
    made = Table(title=title, title_justify="left")
    for heading in headings:
        made.add_column(
            heading.removeprefix("#"), justify="right" if heading.startswith("#") else "left"
        )
    return made


def show(*things: Any) -> None:
    width = None if sys.stdout.isatty() else WIDTH_IN_FILES
    console = Console(highlight=False, markup=False, width=width)
    for thing in things:
        console.print(thing)


def short(row_id: str) -> str:
    return row_id[-SHORT:]


def day(value: str | None) -> str:
    """A day as people write it: 2026年3月8日（星期日）."""
    if not value:
        return ""
    given = date.fromisoformat(value)
    return f"{given.year}年{given.month}月{given.day}日（星期{_WEEKDAYS[given.weekday()]}）"


def moment(value: datetime | None) -> str:
    return value.astimezone().strftime("%Y-%m-%d %H:%M") if value else ""
