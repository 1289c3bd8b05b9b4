"""The county wall on paper."""

from collections.abc import Iterable

from services.plans.cascade.queries import WallRow
from shared.calendar.wording import chinese_date
from shared.database import CHINA
from shared.sheets import Column, Head, Sheet

TITLE = "县级总览"

_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("学校", 26),
    Column("片区", 14),
    Column("工会主席", 12),
    Column("签收", 30),
    Column("任务", 8, is_figure=True),
    Column("完成", 8, is_figure=True),
    Column("逾期", 8, is_figure=True),
    Column("与县里不同", 12, is_figure=True),
    Column("最近催办", 24),
)


def wall_sheet(head: Head, rows: Iterable[WallRow]) -> Sheet:
    """The schools in their order on the wall."""
    return Sheet(TITLE, head, _COLUMNS, [_line(n, row) for n, row in enumerate(rows, 1)])


def _line(number: int, row: WallRow) -> tuple[str | int, ...]:
    chased = row.copy.last_chased_at
    return (
        number,
        row.union.short_name,
        row.cluster,
        row.chair or "",
        _signed(row),
        row.counts.total,
        row.counts.done,
        row.counts.overdue,
        row.differences,
        chinese_date(chased.astimezone(CHINA).date()) if chased else "",
    )


def _signed(row: WallRow) -> str:
    if row.copy.signed_on is None:
        return "未签收"
    return f"{chinese_date(row.copy.signed_on)}{'（补录）' if row.copy.from_paper else ''}"
