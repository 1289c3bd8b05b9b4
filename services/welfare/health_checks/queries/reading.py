"""One check with its batch, slots and list, and lists of them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, text

from services.welfare.health_checks.domain.counting import (
    FIGURES,
    Count,
    FigureName,
    count_of,
)
from services.welfare.health_checks.domain.kinds import Attendance
from services.welfare.health_checks.domain.life import BatchState
from services.welfare.health_checks.tables import (
    HealthBatch,
    HealthCheck,
    HealthEntry,
    HealthSlot,
)
from services.welfare.settings.queries import counting
from shared.database import Transaction
from shared.errors import NotFound

_AS_INDEX = text("SELECT set_config('role', current_database() || '_county_index', true)")
_AS_ONESELF = text("SELECT set_config('role', 'none', true)")


@dataclass(frozen=True)
class Pair:
    """A union's check and the batch it belongs to."""

    check: HealthCheck
    batch: HealthBatch

    @property
    def is_organiser(self) -> bool:
        return self.check.union_id == self.batch.union_id


@dataclass(frozen=True)
class Booked:
    """One person's place on the list, with what it belongs to."""

    entry: HealthEntry
    check: HealthCheck
    batch: HealthBatch
    slot: HealthSlot | None


async def hidden_below(tx: Transaction) -> int:
    return (await counting(tx, FIGURES))[FigureName.HIDDEN_BELOW]


async def get_pair(tx: Transaction, check_id: UUID) -> Pair:
    """One check.

    Raises:
        NotFound: not there, or another union's.

    """
    check = await tx.session.get(HealthCheck, check_id)
    if check is None:
        raise NotFound
    return await pair_of(tx, check)


async def pair_of(tx: Transaction, check: HealthCheck) -> Pair:
    batch = await tx.session.get_one(HealthBatch, check.batch_id)
    return Pair(check, batch)


async def pairs_of_year(
    tx: Transaction, year: int, unions: Collection[UUID] | None = None
) -> list[Pair]:
    """The checks of a year, the latest first; of some unions, or all in the scope."""
    statement = (
        select(HealthCheck, HealthBatch)
        .join(HealthBatch, HealthBatch.id == HealthCheck.batch_id)
        .where(HealthBatch.year == year)
        .order_by(HealthBatch.first_day.desc(), HealthBatch.id.desc(), HealthCheck.id)
    )
    if unions is not None:
        statement = statement.where(HealthCheck.union_id.in_(unions))
    rows = await tx.session.execute(statement)
    return [Pair(check, batch) for check, batch in rows]


async def checks_of(tx: Transaction, batch_id: UUID) -> Sequence[HealthCheck]:
    """The unions that take part, as far as the scope reaches."""
    rows = await tx.session.scalars(
        select(HealthCheck).where(HealthCheck.batch_id == batch_id).order_by(HealthCheck.id)
    )
    return rows.all()


async def slots_of(tx: Transaction, batch_id: UUID) -> Sequence[HealthSlot]:
    rows = await tx.session.scalars(
        select(HealthSlot)
        .where(HealthSlot.batch_id == batch_id)
        .order_by(HealthSlot.day, HealthSlot.begins, HealthSlot.id)
    )
    return rows.all()


async def entries_of(tx: Transaction, check_id: UUID) -> Sequence[HealthEntry]:
    rows = await tx.session.scalars(
        select(HealthEntry).where(HealthEntry.check_id == check_id).order_by(HealthEntry.id)
    )
    return rows.all()


async def counts_of(tx: Transaction, checks: Iterable[UUID]) -> dict[UUID, Count]:
    """How many are on the list of each check, and how many of them went."""
    wanted = set(checks)
    rows = await tx.session.execute(
        select(
            HealthEntry.check_id,
            HealthEntry.attendance,
            func.count(),
            func.count(HealthEntry.slot_id),
        )
        .where(HealthEntry.check_id.in_(wanted))
        .group_by(HealthEntry.check_id, HealthEntry.attendance)
    )
    numbers: dict[UUID, dict[Attendance, int]] = {one: {} for one in wanted}
    booked: dict[UUID, int] = dict.fromkeys(wanted, 0)
    for check_id, attendance, count, in_slots in rows:
        numbers[check_id][Attendance(attendance)] = count
        booked[check_id] += in_slots
    return {one: count_of(numbers[one], booked[one]) for one in wanted}


async def taken_in(
    tx: Transaction, slot_ids: Iterable[UUID], besides: Collection[UUID] = ()
) -> dict[UUID, int]:
    """How many are booked in each slot, by whichever school; `besides` are entries left out.

    Only the numbers leave: other unions' rows are seen by a named role, and no person in them.
    """
    wanted = set(slot_ids)
    await tx.session.flush()
    await tx.session.execute(_AS_INDEX)
    rows = await tx.session.execute(
        select(HealthEntry.slot_id, func.count(HealthEntry.id))
        .where(HealthEntry.slot_id.in_(wanted), HealthEntry.id.not_in(besides))
        .group_by(HealthEntry.slot_id)
    )
    found = {slot_id: int(count) for slot_id, count in rows if slot_id is not None}
    await tx.session.execute(_AS_ONESELF)
    return {one: found.get(one, 0) for one in wanted}


async def own_entries(tx: Transaction, person_id: UUID) -> list[Booked]:
    """Where somebody is on a list that was announced, the next day first."""
    rows = await tx.session.execute(
        select(HealthEntry, HealthCheck, HealthBatch, HealthSlot)
        .join(HealthCheck, HealthCheck.id == HealthEntry.check_id)
        .join(HealthBatch, HealthBatch.id == HealthEntry.batch_id)
        .outerjoin(HealthSlot, HealthSlot.id == HealthEntry.slot_id)
        .where(HealthEntry.person_id == person_id, HealthBatch.state != BatchState.DRAFTED)
        .order_by(HealthBatch.first_day.desc(), HealthEntry.id)
    )
    return [Booked(*row) for row in rows]


async def own_entry(tx: Transaction, check_id: UUID, person_id: UUID) -> HealthEntry | None:
    found: HealthEntry | None = await tx.session.scalar(
        select(HealthEntry).where(
            HealthEntry.check_id == check_id, HealthEntry.person_id == person_id
        )
    )
    return found
