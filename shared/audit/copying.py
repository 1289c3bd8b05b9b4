"""A copy of the log on paper: marked with whose it is, and itself written down."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from shared import audit
from shared.audit.reading import AuditFilter, ListedEntry, LogReader
from shared.audit.words import OUTCOME_LABELS, Words, roles_said
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.errors import Refused
from shared.sheets import Column, Head, Sheet

MOST_EXPORTED = 20_000
TITLE = "操作记录"
WITHHELD = "（不显示姓名）"

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


class TooMany(Refused):
    """More entries than go into one sheet."""

    code = "export-too-large"


@dataclass(frozen=True)
class Taking:
    """Which act is written down of a copy, where its taker belongs, and what it is for."""

    act: str
    union_id: UUID
    reason: str


async def take_copy(
    tx: Transaction, log: LogReader, wanted: AuditFilter, taking: Taking
) -> list[ListedEntry]:
    """The entries for a sheet, noting who took them.

    Raises:
        TooMany: more than one sheet holds.

    """
    entries = await log.entries(tx, wanted, limit=MOST_EXPORTED + 1)
    if len(entries) > MOST_EXPORTED:
        raise TooMany(f"一次最多导出 {MOST_EXPORTED} 条，请先缩小日期范围再导出。")
    days = f"{wanted.first_day or ''}—{wanted.last_day or ''}".strip("—")
    note = audit.Entry(
        act=taking.act,
        union_id=taking.union_id,
        person_id=wanted.person_id,
        reason=taking.reason,
        facts={"count": str(len(entries)), "days": days},
    )
    await audit.record(tx, note)
    return entries


def audit_sheet(head: Head, words: Words, entries: Iterable[ListedEntry]) -> Sheet:
    """The entries as the page lists them."""
    rows = [_row(words, listed) for listed in entries]
    moment = head.made_at.strftime("%H:%M")
    mark = f"{head.maker} {chinese_date(head.made_at.date())} {moment} 导出"
    return Sheet(TITLE, head, _COLUMNS, rows, watermark=mark)


def person_said(listed: ListedEntry) -> str | None:
    """Whose data it was, as far as the reader may know."""
    return WITHHELD if listed.withheld else listed.person_name


def _row(words: Words, listed: ListedEntry) -> tuple[str, ...]:
    entry = listed.entry
    return (
        entry.at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S"),
        words.label_of(entry.act),
        listed.actor_name,
        roles_said(listed.acting_as),
        person_said(listed) or "",
        listed.union_name or "",
        words.facts_said(entry.act, entry.facts),
        entry.reason,
        OUTCOME_LABELS.get(entry.outcome, entry.outcome),
    )
