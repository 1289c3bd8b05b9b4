"""The log on paper, marked with whose copy it is."""

from collections.abc import Iterable

from services.directory.audit.domain import OUTCOME_LABELS, facts_said, label_of, roles_said
from services.directory.audit.queries import ListedEntry
from shared.calendar.wording import chinese_date
from shared.database import CHINA
from shared.sheets import Column, Head, Sheet

TITLE = "操作记录"

_COLUMNS = (
    Column("时间", 20),
    Column("操作", 16),
    Column("办理人", 12),
    Column("身份", 18),
    Column("涉及人员", 12),
    Column("单位", 20),
    Column("说明", 40),
    Column("原因", 30),
    Column("结果", 10),
)


def audit_sheet(head: Head, entries: Iterable[ListedEntry]) -> Sheet:
    """The entries as the page lists them."""
    rows = [_row(listed) for listed in entries]
    moment = head.made_at.strftime("%H:%M")
    mark = f"{head.maker} {chinese_date(head.made_at.date())} {moment} 导出"
    return Sheet(TITLE, head, _COLUMNS, rows, watermark=mark)


def _row(listed: ListedEntry) -> tuple[str, ...]:
    entry = listed.entry
    return (
        entry.at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S"),
        label_of(entry.act),
        listed.actor_name,
        roles_said(entry.acting_as),
        listed.person_name or "",
        listed.union_name or "",
        facts_said(entry.facts),
        entry.reason,
        OUTCOME_LABELS.get(entry.outcome, entry.outcome),
    )
