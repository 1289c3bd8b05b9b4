"""The register of numbers."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import undefer

from services.activities.kit.domain.kinds import PaperKind
from services.activities.kit.tables import PaperNumber, PaperSeries
from shared.database import Transaction
from shared.errors import NotFound


async def series_of(tx: Transaction, union_id: UUID, year: int) -> PaperSeries | None:
    """How the union numbers its papers in the year; none before the first was given."""
    return await tx.session.get(PaperSeries, (union_id, year))


async def last_word(tx: Transaction, union_id: UUID) -> str:
    """The word that the union's numbers began with last."""
    found = await tx.session.scalar(
        select(PaperSeries.word)
        .where(PaperSeries.union_id == union_id)
        .order_by(PaperSeries.year.desc())
        .limit(1)
    )
    return found or ""


async def years_of(tx: Transaction, union_id: UUID) -> Sequence[int]:
    rows = await tx.session.scalars(
        select(PaperSeries.year)
        .where(PaperSeries.union_id == union_id)
        .order_by(PaperSeries.year.desc())
    )
    return rows.all()


async def numbers_of(tx: Transaction, union_id: UUID, year: int) -> Sequence[PaperNumber]:
    """Everything in the register of a year, the latest number first."""
    rows = await tx.session.scalars(
        select(PaperNumber)
        .where(PaperNumber.union_id == union_id, PaperNumber.year == year)
        .order_by(PaperNumber.number.desc())
    )
    return rows.all()


async def get_number(tx: Transaction, number_id: UUID) -> PaperNumber:
    """The entry.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(PaperNumber, number_id)
    if found is None:
        raise NotFound
    return found


async def numbers_in(tx: Transaction, session_id: UUID) -> dict[PaperKind, PaperNumber]:
    """The numbers that papers of a session bear."""
    rows = await tx.session.scalars(
        select(PaperNumber)
        .where(PaperNumber.session_id == session_id, PaperNumber.cancelled_on.is_(None))
        .execution_options(populate_existing=True)
    )
    return {PaperKind(row.kind): row for row in rows if row.kind is not None}


async def signed_content(tx: Transaction, number_id: UUID) -> bytes | None:
    """The paper as it was when it got this number."""
    found = await tx.session.scalar(
        select(PaperNumber).where(PaperNumber.id == number_id).options(undefer(PaperNumber.content))
    )
    return found.content if found is not None else None


async def signed_papers(tx: Transaction, session_id: UUID) -> dict[PaperKind, bytes]:
    """Papers that were signed, as they were."""
    given = await numbers_in(tx, session_id)
    found = {kind: await signed_content(tx, row.id) for kind, row in given.items()}
    return {kind: content for kind, content in found.items() if content is not None}
