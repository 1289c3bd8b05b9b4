"""For how long and how often files may be looked into, and what counts as a look (R-DATA-8)."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from shared.errors import Refused
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    OPEN_MINUTES = "open_minutes"
    OPENINGS_PER_DAY = "openings_per_day"
    REVEALS_PER_DAY = "reveals_per_day"
    STEEP_PER_HOUR = "looks_steep_per_hour"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.OPEN_MINUTES: FigureRule("说明理由后可查看一份记录的时间（分钟）", 10, 1, 60),
    FigureName.OPENINGS_PER_DAY: FigureRule("县里每人每天最多查看几份记录", 20, 1, 200),
    FigureName.REVEALS_PER_DAY: FigureRule("每人每天最多查看几次完整号码", 20, 1, 200),
    FigureName.STEEP_PER_HOUR: FigureRule("一人一小时内查看几次就提醒运维核查", 15, 3, 200),
}


class Look(StrEnum):
    """What was looked at: a file, the lines of a list, a field in full, or a sheet with many."""

    FILE = "file"
    LIST = "list"
    ID_NUMBERS = "id_numbers"
    BANK_CARD = "bank_card"
    PHONE = "phone"
    ADDRESS = "address"
    FILE_LIST = "file_list"
    BANK_LIST = "bank_list"


# What opens something for some minutes; the others show one field once.
OPENS = frozenset({Look.FILE, Look.LIST})
# A sheet is taken at one moment: one row under each file in it, one look of whoever takes it.
SHEETS = frozenset({Look.FILE_LIST, Look.BANK_LIST})

LOOK_LABELS: dict[Look, str] = {
    Look.FILE: "查看了记录",
    Look.LIST: "查看了名单",
    Look.ID_NUMBERS: "查看了身份证号",
    Look.BANK_CARD: "查看了银行卡号",
    Look.PHONE: "查看了电话",
    Look.ADDRESS: "查看了住址",
    Look.FILE_LIST: "导出了汇总表",
    Look.BANK_LIST: "导出了银行清单",
}


class QuotaReached(Refused):
    """So many were opened today that somebody has to ask why."""

    status: ClassVar[int] = 429
    code: ClassVar[str] = "opening-quota"


def open_until(now: datetime, minutes: int) -> datetime:
    """Until when a file may be read that was opened now."""
    return now + timedelta(minutes=minutes)


def check_quota(made: int, per_day: int) -> None:
    """Refuse one look more than a person has in a day.

    Raises:
        QuotaReached.

    """
    if made >= per_day:
        raise QuotaReached(
            f"今天已查看 {made} 次，到了每天 {per_day} 次的上限。"
            "确有需要，请明天再办或请县工会主席调整上限。"
        )


def is_steep(within_the_hour: int, steep: int) -> bool:
    """Whether somebody looks so fast that it may be a copying of files.

    It is told each time the number is reached, and with every look beyond it.
    """
    return within_the_hour >= steep
