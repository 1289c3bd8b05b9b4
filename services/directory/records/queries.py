"""Questions about records: one union's, the warnings of many, the figures that count."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on

from services.directory.figures.queries import counting
from services.directory.records.domain.committees import Standing, warnings
from services.directory.records.domain.figures import FIGURES, FigureName
from services.directory.records.tables import Election, UnionRecord
from shared.database import Transaction


@dataclass(frozen=True)
class Record:
    """A union's record with its elections, the last one first."""

    row: UnionRecord | None
    elections: Sequence[Election]
    warnings: list[str]


async def record_of(tx: Transaction, union_id: UUID) -> Record:
    """What is on record of a union of the scope."""
    row = await tx.session.scalar(select(UnionRecord).where(UnionRecord.union_id == union_id))
    elections = (
        await tx.session.scalars(
            select(Election)
            .where(Election.union_id == union_id)
            .order_by(Election.elected_on.desc())
        )
    ).all()
    standing = _standing(row, elections[0] if elections else None)
    return Record(row, elections, warnings(standing, tx.today, await figures(tx)))


async def last_election(tx: Transaction, union_id: UUID) -> Election | None:
    """The union's last election."""
    found: Election | None = await tx.session.scalar(
        select(Election)
        .where(Election.union_id == union_id)
        .order_by(Election.elected_on.desc())
        .limit(1)
    )
    return found


async def warnings_of(
    tx: Transaction, union_ids: Collection[UUID] | None = None
) -> dict[UUID, list[str]]:
    """The warnings of these unions, or of all in the scope; those without any are left out."""
    records = select(UnionRecord)
    elections = (
        select(Election)
        .ext(distinct_on(Election.union_id))
        .order_by(Election.union_id, Election.elected_on.desc())
    )
    if union_ids is not None:
        records = records.where(UnionRecord.union_id.in_(union_ids))
        elections = elections.where(Election.union_id.in_(union_ids))
    rows = {row.union_id: row for row in await tx.session.scalars(records)}
    last = {row.union_id: row for row in await tx.session.scalars(elections)}
    counting = await figures(tx)
    found = {
        union_id: warnings(_standing(rows.get(union_id), last.get(union_id)), tx.today, counting)
        for union_id in rows.keys() | last.keys()
    }
    return {union_id: words for union_id, words in found.items() if words}


async def figures(tx: Transaction, day: date | None = None) -> dict[FigureName, int]:
    """The figures that count on a day, today where none is named."""
    return await counting(tx, FIGURES, day)


def _standing(row: UnionRecord | None, election: Election | None) -> Standing:
    return Standing(
        members=row.member_count if row else None,
        seats=election.seats if election else None,
        election_due=election.due_on if election else None,
        certificate_until=row.certificate_until if row else None,
    )
