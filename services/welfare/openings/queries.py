"""Who has looked, and whether something is open still."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Text, case, cast, func, select

from services.welfare.openings.domain import FIGURES, SHEETS, FigureName, Look
from services.welfare.openings.tables import FileOpening
from services.welfare.settings.queries import counting
from shared.database import CHINA, Transaction


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return await counting(tx, FIGURES)


async def openings_of(tx: Transaction, subject_id: UUID) -> Sequence[FileOpening]:
    """Who has looked into a matter, the latest first."""
    rows = await tx.session.scalars(
        select(FileOpening)
        .where(FileOpening.subject_id == subject_id)
        .order_by(FileOpening.made_at.desc(), FileOpening.id.desc())
    )
    return rows.all()


async def has_open(tx: Transaction, subject_id: UUID, actor_id: UUID) -> bool:
    """Whether somebody has opened the matter with a reason and it is open still."""
    found = await tx.session.scalar(
        select(FileOpening.id)
        .where(FileOpening.subject_id == subject_id, FileOpening.actor_id == actor_id)
        .where(FileOpening.look == Look.FILE, FileOpening.open_until > tx.now)
        .limit(1)
    )
    return found is not None


async def has_open_list(tx: Transaction, subject_kind: str, union_id: UUID, actor_id: UUID) -> bool:
    """Whether somebody has opened a union's list with a reason and it is open still."""
    found = await tx.session.scalar(
        select(FileOpening.id)
        .where(FileOpening.union_id == union_id, FileOpening.actor_id == actor_id)
        .where(FileOpening.subject_kind == subject_kind, FileOpening.look == Look.LIST)
        .where(FileOpening.open_until > tx.now)
        .limit(1)
    )
    return found is not None


async def made_today(tx: Transaction, actor_id: UUID, looks: Collection[Look]) -> int:
    """How many of these looks somebody has had since midnight."""
    midnight = tx.now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    made = await tx.session.scalar(
        select(_looks())
        .where(FileOpening.actor_id == actor_id, FileOpening.made_at >= midnight)
        .where(FileOpening.look.in_(looks))
    )
    return made or 0


async def made_within_the_hour(tx: Transaction, actor_id: UUID) -> int:
    """How many looks of any kind somebody has had in the last sixty minutes."""
    made = await tx.session.scalar(
        select(_looks())
        .where(FileOpening.actor_id == actor_id)
        .where(FileOpening.made_at > tx.now - timedelta(hours=1))
    )
    return made or 0


def _looks() -> ColumnElement[int]:
    """How many looks the rows are: all rows of one sheet were made at one moment and are one."""
    of_sheet = FileOpening.look.in_(SHEETS)
    one = case((of_sheet, cast(FileOpening.made_at, Text)), else_=cast(FileOpening.id, Text))
    return func.count(one.distinct())
