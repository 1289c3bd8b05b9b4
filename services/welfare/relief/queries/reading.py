"""One aid with its steps, and lists of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select, tuple_

from services.welfare.relief.domain.kinds import AidKind, Form
from services.welfare.relief.domain.life import GIVEN, AidState
from services.welfare.relief.domain.sums import Sum
from services.welfare.relief.tables import Aid, AidEntry, AidStep
from shared.database import Transaction, count_rows
from shared.errors import NotFound


def place_of_remark(aid_id: UUID) -> str:
    """Where a remark is sealed: bound to its row."""
    return f"aid.remark:{aid_id}"


def place_of_student(aid_id: UUID) -> str:
    """Where the name of a pupil is sealed: bound to its row."""
    return f"aid.student:{aid_id}"


_ERASED = "erased:"
# An emptied aid has a key of nobody.
NAMES_SOMEBODY = ~Aid.recipient_key.startswith(_ERASED)


def erased_key(aid_id: UUID) -> str:
    """A key of nobody: an emptied aid counts towards no person's year."""
    return f"{_ERASED}{aid_id}"


def was_emptied(aid: Aid) -> bool:
    """Whether the time of an aid was over and it names nobody any more."""
    return aid.recipient_key.startswith(_ERASED)


async def get_aid(tx: Transaction, aid_id: UUID) -> Aid:
    """One aid.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Aid, aid_id)
    if found is None:
        raise NotFound
    return found


async def steps_of(tx: Transaction, aid_id: UUID) -> Sequence[AidStep]:
    rows = await tx.session.scalars(
        select(AidStep).where(AidStep.aid_id == aid_id).order_by(AidStep.made_at, AidStep.id)
    )
    return rows.all()


async def entries_of(tx: Transaction, aid_id: UUID) -> Sequence[AidEntry]:
    """The money that moved."""
    rows = await tx.session.scalars(
        select(AidEntry).where(AidEntry.aid_id == aid_id).order_by(AidEntry.id)
    )
    return rows.all()


@dataclass(frozen=True)
class AidFilter:
    """Which aids to list; `unions` None means all of the scope, `year` None all years."""

    year: int | None
    unions: Collection[UUID] | None = None
    state: AidState | None = None
    case_id: UUID | None = None


def _fitting(wanted: AidFilter) -> Select[Aid]:
    statement = select(Aid)
    if wanted.year is not None:
        statement = statement.where(Aid.year == wanted.year)
    if wanted.case_id is not None:
        statement = statement.where(Aid.case_id == wanted.case_id)
    if wanted.unions is not None:
        statement = statement.where(Aid.union_id.in_(wanted.unions))
    if wanted.state is not None:
        statement = statement.where(Aid.state == wanted.state)
    return statement


async def list_aids(
    tx: Transaction, wanted: AidFilter, limit: int, after: tuple[datetime, UUID] | None = None
) -> Sequence[Aid]:
    """The latest first, from where a page before has ended."""
    statement = _fitting(wanted).order_by(Aid.made_at.desc(), Aid.id.desc()).limit(limit)
    if after is not None:
        statement = statement.where(tuple_(Aid.made_at, Aid.id) < after)
    return (await tx.session.scalars(statement)).all()


async def count_aids(tx: Transaction, wanted: AidFilter) -> int:
    return await count_rows(tx, _fitting(wanted))


async def own_aids(tx: Transaction, person_id: UUID) -> Sequence[Aid]:
    """What somebody has received, the latest first; what was taken back is not among it."""
    rows = await tx.session.scalars(
        select(Aid)
        .where(Aid.person_id == person_id, Aid.state.in_(GIVEN))
        .order_by(Aid.paid_on.desc(), Aid.id.desc())
    )
    return rows.all()


def known_to_recipients() -> Select[UUID]:
    """Aids that have reached their person, even if taken back later; others are a thought yet."""
    return select(Aid.id).where(Aid.state.in_((*GIVEN, AidState.RECLAIMED)))


@dataclass(frozen=True)
class SourceSum:
    """How much of one source went to a union's people, and to how many: paid less taken back."""

    union_id: UUID
    source: str
    count: int
    cents: int


async def sums_of(
    tx: Transaction, year: int, unions: Collection[UUID] | None = None
) -> list[SourceSum]:
    """What was given in the year by union and source, as the entries of money say."""
    balance = (
        select(AidEntry.aid_id, func.sum(AidEntry.cents).label("cents"))
        .group_by(AidEntry.aid_id)
        .subquery()
    )
    statement = (
        select(Aid.union_id, Aid.source, func.count(), func.sum(balance.c.cents))
        .join(balance, balance.c.aid_id == Aid.id)
        .where(Aid.year == year, balance.c.cents != 0)
        .group_by(Aid.union_id, Aid.source)
        .order_by(Aid.union_id, Aid.source)
    )
    if unions is not None:
        statement = statement.where(Aid.union_id.in_(unions))
    rows = await tx.session.execute(statement)
    return [SourceSum(union, source, count, int(cents)) for union, source, count, cents in rows]


async def sums_by_kind(tx: Transaction, year: int) -> dict[AidKind, Sum]:
    """What was given in the year by kind, as the entries of money say."""
    balance = (
        select(AidEntry.aid_id, func.sum(AidEntry.cents).label("cents"))
        .group_by(AidEntry.aid_id)
        .subquery()
    )
    rows = await tx.session.execute(
        select(Aid.kind, func.count(), func.sum(balance.c.cents))
        .join(balance, balance.c.aid_id == Aid.id)
        .where(Aid.year == year, balance.c.cents != 0)
        .group_by(Aid.kind)
    )
    return {AidKind(kind): Sum(count, int(cents)) for kind, count, cents in rows}


async def to_transfer(tx: Transaction, union_id: UUID, limit: int) -> Sequence[Aid]:
    """Money that a union has agreed to and not paid yet, in the order of the decisions."""
    rows = await tx.session.scalars(
        select(Aid)
        .where(Aid.union_id == union_id, Aid.state == AidState.APPROVED, Aid.form == Form.MONEY)
        .order_by(Aid.decided_on, Aid.id)
        .limit(limit)
    )
    return rows.all()
