"""Lists of files: all, those nobody has touched for long, those that were never helped (F6)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, select, tuple_

from services.welfare.hardship.domain.life import COUNTS, FILED, CaseState
from services.welfare.hardship.domain.words import Category
from services.welfare.hardship.tables import HardshipCase
from shared.database import Transaction, count_rows


@dataclass(frozen=True)
class CaseFilter:
    """Which files to list; `unions` None means all of the scope.

    `quiet_since` lists files that count and that nobody has touched since that day; `never_aided`
    those on which nobody has been helped.
    """

    unions: Collection[UUID] | None = None
    state: CaseState | None = None
    category: Category | None = None
    quiet_since: date | None = None
    never_aided: bool = False
    besides_drafts: bool = False


def _fitting(wanted: CaseFilter) -> Select[HardshipCase]:
    statement = select(HardshipCase)
    if wanted.unions is not None:
        statement = statement.where(HardshipCase.union_id.in_(wanted.unions))
    if wanted.state is not None:
        statement = statement.where(HardshipCase.state == wanted.state)
    if wanted.category is not None:
        statement = statement.where(HardshipCase.category == wanted.category)
    if wanted.quiet_since is not None:
        statement = statement.where(
            HardshipCase.touched_on < wanted.quiet_since, HardshipCase.state.in_(FILED)
        )
    if wanted.never_aided:
        statement = statement.where(
            HardshipCase.last_aided_on.is_(None), HardshipCase.state.in_(COUNTS)
        )
    if wanted.besides_drafts:
        statement = statement.where(HardshipCase.state != CaseState.DRAFTED)
    return statement


async def list_cases(
    tx: Transaction, wanted: CaseFilter, limit: int, after: tuple[datetime, UUID] | None = None
) -> Sequence[HardshipCase]:
    """The latest first, from where a page before has ended."""
    statement = (
        _fitting(wanted).order_by(HardshipCase.made_at.desc(), HardshipCase.id.desc()).limit(limit)
    )
    if after is not None:
        statement = statement.where(tuple_(HardshipCase.made_at, HardshipCase.id) < after)
    return (await tx.session.scalars(statement)).all()


async def count_cases(tx: Transaction, wanted: CaseFilter) -> int:
    return await count_rows(tx, _fitting(wanted))
