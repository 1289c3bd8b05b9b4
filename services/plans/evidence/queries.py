"""Records of work done: of a task, or of a union."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select, tuple_

from services.plans.evidence.tables import Evidence
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class EvidenceFilter:
    """Which records to list; empty fields do not filter.

    `own` are the unions whose records the caller reads whole; of the others those that answer a
    task. Those that were taken back are never among them.
    """

    own: frozenset[UUID]
    union_id: UUID | None = None
    task_id: UUID | None = None
    year: int | None = None
    category: str | None = None
    unmatched: bool = False


async def get_evidence(tx: Transaction, evidence_id: UUID) -> Evidence:
    """One record.

    Raises:
        NotFound: not there, or another union's.

    """
    row = await tx.session.get(Evidence, evidence_id)
    if row is None:
        raise NotFound
    return row


async def list_evidence(
    tx: Transaction, wanted: EvidenceFilter, *, after: tuple[date, UUID] | None, limit: int
) -> Sequence[Evidence]:
    """Records, the latest first, a page at a time."""
    statement = _filtered(select(Evidence), wanted)
    if after is not None:
        statement = statement.where(tuple_(Evidence.happened_on, Evidence.id) < after)
    rows = await tx.session.scalars(
        statement.order_by(Evidence.happened_on.desc(), Evidence.id.desc()).limit(limit)
    )
    return rows.all()


async def count_evidence(tx: Transaction, wanted: EvidenceFilter) -> int:
    counted = _filtered(select(func.count()).select_from(Evidence), wanted)
    return int(await tx.session.scalar(counted) or 0)


def _filtered(statement: Select[Any], wanted: EvidenceFilter) -> Select[Any]:
    statement = statement.where(~Evidence.taken_back)
    statement = statement.where(Evidence.union_id.in_(wanted.own) | Evidence.task_id.is_not(None))
    if wanted.union_id is not None:
        statement = statement.where(Evidence.union_id == wanted.union_id)
    if wanted.task_id is not None:
        statement = statement.where(Evidence.task_id == wanted.task_id)
    if wanted.category is not None:
        statement = statement.where(Evidence.category == wanted.category)
    if wanted.year is not None:
        first, last = date(wanted.year, 1, 1), date(wanted.year, 12, 31)
        statement = statement.where(Evidence.happened_on.between(first, last))
    if wanted.unmatched:
        statement = statement.where(Evidence.task_id.is_(None))
    return statement
