"""The list of tasks on paper."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.sheets import Column, Head, Sheet

TITLE = "任务"

_UNIT = Column("单位", 22)
_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("任务", 56),
    _UNIT,
    Column("类别", 18),
    Column("期限", 24),
    Column("负责人", 10),
    Column("状态", 14),
)


@dataclass(frozen=True)
class TaskLine:
    """A task as the list shows it."""

    text: str
    unit: str
    category: str
    due: str
    owner: str
    state: str


def task_sheet(head: Head, lines: Iterable[TaskLine], *, many_unions: bool) -> Sheet:
    """The list with the columns of the page: the unit only where there are several."""
    columns = tuple(column for column in _COLUMNS if many_unions or column is not _UNIT)
    rows: list[tuple[str | int, ...]] = [
        (
            number,
            line.text,
            *([line.unit] if many_unions else []),
            line.category,
            line.due,
            line.owner,
            line.state,
        )
        for number, line in enumerate(lines, 1)
    ]
    return Sheet(TITLE, head, columns, rows)
