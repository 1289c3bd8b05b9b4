"""Setting the layout of the list, and taking a copy of it, which is written down."""

from collections.abc import Sequence
from typing import ClassVar

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.opening import take_cases
from services.welfare.hardship.queries.counting import filed_cases
from services.welfare.hardship.tables import HardshipCase
from services.welfare.statistics.domain import MappedColumn, check_columns
from services.welfare.statistics.tables import ColumnMap
from shared import audit
from shared.database import Transaction
from shared.errors import Refused
from shared.web.identity import Caller

MOST_ROWS = 20_000


class TooManyFiles(Refused):
    """More files than go into one list."""

    code: ClassVar[str] = "export-too-large"


async def set_columns(tx: Transaction, caller: Caller, columns: Sequence[MappedColumn]) -> None:
    """Let the list have these columns.

    Raises:
        ColumnsNotPossible.

    """
    check_columns(columns)
    made = {
        "columns": [{"key": column.key.value, "heading": column.heading} for column in columns],
        "made_by": caller.person_id,
        "made_by_name": caller.name,
        "made_at": tx.now,
    }
    await tx.session.execute(
        insert(ColumnMap)
        .values(county_id=caller.county_id, **made)
        .on_conflict_do_update(index_elements=["county_id"], set_=made)
    )
    facts = {"columns": str(len(columns))}
    await audit.record(tx, audit.Entry(act=AuditAct.COLUMNS_SET, union_id=None, facts=facts))


async def reset_columns(tx: Transaction, caller: Caller) -> None:
    """Let the list have the usual columns again."""
    await tx.session.execute(delete(ColumnMap).where(ColumnMap.county_id == caller.county_id))
    await audit.record(tx, audit.Entry(act=AuditAct.COLUMNS_SET, union_id=None))


async def take_files(
    tx: Transaction, caller: Caller, reason: str, *, masked: bool
) -> Sequence[HardshipCase]:
    """The files for the list; who took it, why, how many and whether masked is written down.

    Of a list that hides nothing it stands under each file, too, and the schools' chairs are told.

    Raises:
        TooManyFiles, QuotaReached.

    """
    found = await filed_cases(tx, MOST_ROWS + 1)
    if len(found) > MOST_ROWS:
        raise TooManyFiles(f"一次最多导出 {MOST_ROWS} 份档案。")
    facts = {"count": str(len(found)), "masked": "true" if masked else "false"}
    entry = audit.Entry(act=AuditAct.HARDSHIP_LIST_TAKEN, union_id=None, reason=reason, facts=facts)
    await audit.record(tx, entry)
    if not masked:
        await take_cases(tx, caller, found, reason)
    return found
