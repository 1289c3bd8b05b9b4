"""What a person has been given this year, in whichever union, and the figures that count."""

from sqlalchemy import func, select

from services.welfare.hardship.domain.figures import FIGURES as OF_FILES
from services.welfare.hardship.domain.figures import FigureName as OfFiles
from services.welfare.hardship.queries.standing import CaseStanding
from services.welfare.relief.domain.grants import Grant
from services.welfare.relief.domain.kinds import AidKind, SchoolLevel
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


async def grant_of(
    tx: Transaction, aid: Aid, standing: CaseStanding, student: str | None = None
) -> Grant:
    """What the cap of help on a file hangs on; `student` is named where it is entered."""
    known = await counting(tx, OF_FILES)
    level = SchoolLevel(aid.school_level) if aid.school_level else None
    return Grant(
        kind=AidKind(aid.kind),
        deep=standing.is_deep,
        line_cents=known[OfFiles.LINE_PER_MONTH] * 100,
        self_paid_cents=aid.self_paid_cents,
        level=level,
        student=student,
    )


async def given_in_year(tx: Transaction, aid: Aid) -> int:
    """The cents of this kind that the recipient has or was promised besides, by any union.

    Only the sum leaves: another union's rows are seen by a named role, and only these columns.
    """
    async with as_named_role(tx, "county_index"):
        total = await tx.session.scalar(
            select(func.coalesce(func.sum(Aid.amount_cents), 0)).where(
                Aid.recipient_key == aid.recipient_key,
                Aid.year == aid.year,
                Aid.kind == aid.kind,
                Aid.state.in_(RESERVED),
                Aid.id != aid.id,
            )
        )
    return int(total or 0)
