"""One union's cover with who takes part and their claims, and lists of covers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.mutual_aid.domain.covers import FIGURES, FigureName, Standing
from services.welfare.mutual_aid.tables import Cover, CoverClaim, CoverEntry, CoverRoster
from services.welfare.settings.queries import counting
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class Offer:
    """A cover as one union has it."""

    roster: CoverRoster
    cover: Cover

    @property
    def is_offerer(self) -> bool:
        return self.roster.union_id == self.cover.union_id


@dataclass(frozen=True)
class OwnCover:
    """A cover somebody is asked to, with their place in it."""

    entry: CoverEntry
    roster: CoverRoster
    cover: Cover


def place_of_id_number(entry_id: UUID) -> str:
    """Where an ID number is sealed: bound to its row."""
    return f"cover.id_number:{entry_id}"


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return await counting(tx, FIGURES)


async def get_offer(tx: Transaction, roster_id: UUID, *, to_change: bool = False) -> Offer:
    """One union's cover.

    Raises:
        NotFound: not there, or another union's.

    """
    roster = await tx.session.get(
        CoverRoster, roster_id, with_for_update=to_change or None, populate_existing=to_change
    )
    if roster is None:
        raise NotFound
    return Offer(roster, await tx.session.get_one(Cover, roster.cover_id))


async def offers(tx: Transaction, unions: Collection[UUID] | None, *, over: bool) -> list[Offer]:
    """The covers that last still, or those that are over; the next to end first."""
    ended = CoverRoster.last_day < tx.today
    statement = (
        select(CoverRoster, Cover)
        .join(Cover, Cover.id == CoverRoster.cover_id)
        .where(ended if over else ~ended)
        .order_by(CoverRoster.last_day, CoverRoster.id)
    )
    if unions is not None:
        statement = statement.where(CoverRoster.union_id.in_(unions))
    rows = await tx.session.execute(statement)
    return [Offer(roster, cover) for roster, cover in rows]


async def rosters_of(tx: Transaction, cover_id: UUID) -> Sequence[CoverRoster]:
    rows = await tx.session.scalars(
        select(CoverRoster).where(CoverRoster.cover_id == cover_id).order_by(CoverRoster.id)
    )
    return rows.all()


async def renewal_of(tx: Transaction, cover_id: UUID) -> UUID | None:
    """The cover that carries this one on, where there is one."""
    found: UUID | None = await tx.session.scalar(select(Cover.id).where(Cover.renews == cover_id))
    return found


async def entries_of(tx: Transaction, roster_id: UUID) -> Sequence[CoverEntry]:
    rows = await tx.session.scalars(
        select(CoverEntry).where(CoverEntry.roster_id == roster_id).order_by(CoverEntry.id)
    )
    return rows.all()


async def enrolled_in(tx: Transaction, rosters: Iterable[UUID]) -> dict[UUID, int]:
    """How many take part in each union."""
    wanted = set(rosters)
    rows = await tx.session.execute(
        select(CoverEntry.roster_id, func.count())
        .where(CoverEntry.roster_id.in_(wanted), CoverEntry.standing == Standing.ENROLLED)
        .group_by(CoverEntry.roster_id)
    )
    return dict.fromkeys(wanted, 0) | dict(rows.all())


async def claims_of(tx: Transaction, entries: Iterable[UUID]) -> Sequence[CoverClaim]:
    rows = await tx.session.scalars(
        select(CoverClaim)
        .where(CoverClaim.entry_id.in_(set(entries)))
        .order_by(CoverClaim.made_at.desc(), CoverClaim.id)
    )
    return rows.all()


async def own_covers(tx: Transaction, person_id: UUID) -> list[OwnCover]:
    """What somebody is asked to or takes part in, the next to end first."""
    rows = await tx.session.execute(
        select(CoverEntry, CoverRoster, Cover)
        .join(CoverRoster, CoverRoster.id == CoverEntry.roster_id)
        .join(Cover, Cover.id == CoverRoster.cover_id)
        .where(CoverEntry.person_id == person_id)
        .order_by(Cover.last_day.desc(), CoverEntry.id)
    )
    return [OwnCover(*row) for row in rows]
