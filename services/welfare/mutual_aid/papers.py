"""The roster for the insurer: the only place where an ID number is shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.sheets import Column, Head, Sheet

TITLE = "互助保障参保名单"

_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("单位", 24),
    Column("姓名", 14),
    Column("身份证号", 24),
    Column("本人确认日期", 26),
    Column("个人缴费", 12),
)


@dataclass(frozen=True)
class InsuredLine:
    """One person who takes part and has agreed that this insurer gets name and number."""

    unit: str
    name: str
    id_number: str
    consent_on: str
    share: str


def insured(lines: Iterable[InsuredLine], head: Head, watermark: str) -> Sheet:
    rows: list[tuple[str | int, ...]] = [
        (number, line.unit, line.name, line.id_number, line.consent_on, line.share)
        for number, line in enumerate(lines, 1)
    ]
    return Sheet(TITLE, head, _COLUMNS, rows, watermark)
