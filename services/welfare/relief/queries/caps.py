"""What a person has been given this year, in whichever union, and the figures that count."""

from uuid import UUID

from sqlalchemy import func, select

from services.welfare.relief.domain.kinds import AidKind
from services.welfare.relief.domain.life import RESERVED
from services.welfare.relief.domain.money import FIGURES, FigureName
from services.welfare.relief.tables import Aid
from services.welfare.settings.queries import counting
from shared.database import Transaction
from shared.sql import as_named_role


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return await counting(tx, FIGURES)


async def lock_recipient(tx: Transaction, recipient_key: str) -> None:
    """Let nobody else promise this person anything until the transaction ends."""
    await tx.session.execute(
        select(func.pg_advisory_xact_lock(func.hashtextextended(f"aid:{recipient_key}", 0)))
    )


async def given_in_year(tx: Transaction, recipient_key: str, year: int, besides: UUID) -> int:
    """The cents of temporary help that the person has or was promised, by any union.

    Only the sum leaves: another union's rows are seen by a named role, and only these columns.
    """
    async with as_named_role(tx, "county_index"):
        total = await tx.session.scalar(
            select(func.coalesce(func.sum(Aid.amount_cents), 0)).where(
                Aid.recipient_key == recipient_key,
                Aid.year == year,
                Aid.kind == AidKind.TEMPORARY_HELP,
                Aid.state.in_(RESERVED),
                Aid.id != besides,
            )
        )
    return int(total or 0)
