"""Reading transfers: one, those of a file or person, those that are open."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.welfare.settings.queries import counting
from services.welfare.transfers.domain import FIGURES, OPEN, FigureName
from services.welfare.transfers.tables import CaseTransfer
from shared.database import Transaction
from shared.errors import NotFound


async def answer_days(tx: Transaction) -> int:
    return (await counting(tx, FIGURES))[FigureName.ANSWER_DAYS]


async def get_transfer(tx: Transaction, transfer_id: UUID) -> CaseTransfer:
    """One transfer.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(CaseTransfer, transfer_id)
    if found is None:
        raise NotFound
    return found


async def open_of_case(tx: Transaction, case_id: UUID) -> CaseTransfer | None:
    found: CaseTransfer | None = await tx.session.scalar(
        select(CaseTransfer).where(CaseTransfer.case_id == case_id, CaseTransfer.state.in_(OPEN))
    )
    return found


async def open_transfers(tx: Transaction) -> Sequence[CaseTransfer]:
    """Those of the scope that have not ended, the earliest first."""
    rows = await tx.session.scalars(
        select(CaseTransfer)
        .where(CaseTransfer.state.in_(OPEN))
        .order_by(CaseTransfer.made_at, CaseTransfer.id)
        .limit(200)
    )
    return rows.all()


async def own_transfers(tx: Transaction, person_id: UUID) -> Sequence[CaseTransfer]:
    """Those of somebody's own files, the latest first."""
    rows = await tx.session.scalars(
        select(CaseTransfer)
        .where(CaseTransfer.person_id == person_id)
        .order_by(CaseTransfer.made_at.desc(), CaseTransfer.id.desc())
    )
    return rows.all()


async def lapsing(tx: Transaction, today: date, limit: int) -> Sequence[CaseTransfer]:
    """Those on which nobody has said anything in time."""
    rows = await tx.session.scalars(
        select(CaseTransfer)
        .where(CaseTransfer.state == "asked", CaseTransfer.lapses_on <= today)
        .order_by(CaseTransfer.lapses_on, CaseTransfer.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return rows.all()
