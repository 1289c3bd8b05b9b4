"""Acts on the log: taking a copy of it, which is itself written down."""

from uuid import UUID

from services.directory.audit.domain import MOST_EXPORTED
from services.directory.audit.queries import AuditFilter, ListedEntry, list_entries
from services.directory.audit_acts import AuditAct
from shared import audit
from shared.database import Transaction
from shared.errors import Refused


class TooMany(Refused):
    """More entries than go into one sheet."""

    code = "export-too-large"


async def take_copy(
    tx: Transaction, wanted: AuditFilter, union_id: UUID, reason: str
) -> list[ListedEntry]:
    """The entries for a sheet, noting who took them; `union_id` is where the taker belongs.

    Raises:
        TooMany: more than one sheet holds.

    """
    entries = await list_entries(tx, wanted, limit=MOST_EXPORTED + 1)
    if len(entries) > MOST_EXPORTED:
        raise TooMany(f"一次最多导出 {MOST_EXPORTED} 条，请先缩小日期范围再导出。")
    days = f"{wanted.first_day or ''}—{wanted.last_day or ''}".strip("—")
    note = audit.Entry(
        act=AuditAct.AUDIT_EXPORTED,
        union_id=union_id,
        person_id=wanted.person_id,
        reason=reason,
        facts={"count": str(len(entries)), "days": days},
    )
    await audit.record(tx, note)
    return entries
