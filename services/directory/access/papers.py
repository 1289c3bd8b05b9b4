"""Papers of access: the sheet of slips by which accounts are handed out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from shared.calendar.wording import chinese_date
from shared.database import CHINA
from shared.sheets import Column, Head, Sheet


@dataclass(frozen=True)
class SlipLine:
    """What one person is told."""

    name: str
    login: str
    password: str = field(repr=False)
    ends_at: datetime


def slips_sheet(union: str, maker: str, now: datetime, lines: Sequence[SlipLine]) -> Sheet:
    """One line for each person, in the order in which they were given."""
    return Sheet(
        title="账号发放单",
        head=Head(
            union,
            maker,
            now.astimezone(CHINA),
            "密码只能用一次，首次登录时换成自己的。请当面发放，发完销毁。",
        ),
        columns=(
            Column("姓名", 14),
            Column("登录名", 24),
            Column("一次性密码", 26),
            Column("有效期至", 26),
            Column("签收", 16),
        ),
        rows=[
            (
                line.name,
                line.login,
                line.password,
                chinese_date(line.ends_at.astimezone(CHINA).date()),
                "",
            )
            for line in lines
        ],
    )
