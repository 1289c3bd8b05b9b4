"""The list of a check for the hospital's door, to be ticked and signed by hand."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.sheets import Column, Head, Sheet

TITLE = "体检名单"

_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("姓名", 16),
    Column("日期", 26),
    Column("时段", 16),
    Column("轮次", 10),
    Column("到检情况", 12),
    Column("到检日期", 26),
    Column("本人签名", 18),
)


@dataclass(frozen=True)
class ListLine:
    """One person: when they go and whether they went; nothing else is known of them here."""

    name: str
    day: str
    time: str
    round: str
    attendance: str
    attended_on: str


def check_list(lines: Iterable[ListLine], head: Head) -> Sheet:
    """The list of one union."""
    rows: list[tuple[str | int, ...]] = [
        (
            number,
            line.name,
            line.day,
            line.time,
            line.round,
            line.attendance,
            line.attended_on,
            "",
        )
        for number, line in enumerate(lines, 1)
    ]
    return Sheet(TITLE, head, _COLUMNS, rows)
