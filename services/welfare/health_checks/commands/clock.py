"""What the clock does: a check begins on its first day, and people are reminded the day before."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, text

from services.welfare.health_checks.commands.steps import tell, touch
from services.welfare.health_checks.domain.booking import REMIND_FROM_HOUR
from services.welfare.health_checks.domain.kinds import Attendance
from services.welfare.health_checks.domain.life import OPEN, BatchMove, BatchState, after
from services.welfare.health_checks.queries.reading import Pair
from services.welfare.health_checks.tables import (
    HealthBatch,
    HealthCheck,
    HealthEntry,
    HealthSlot,
)
from shared.contracts.welfare import HealthCheckTomorrow
from shared.database import CHINA, Database, Transaction
from shared.tenancy import Scope

_AS_TIMER = text("SELECT set_config('role', current_database() || '_timer', true)")


async def counties_due(database: Database) -> Sequence[UUID]:
    """Counties in which a check begins or somebody goes tomorrow."""
    async with database.transaction(None) as tx:
        await tx.session.execute(_AS_TIMER)
        begun = await tx.session.scalars(
            select(HealthBatch.county_id)
            .where(HealthBatch.state == BatchState.ANNOUNCED, HealthBatch.first_day <= tx.today)
            .distinct()
        )
        due = {*begun}
        if tx.now.astimezone(CHINA).hour >= REMIND_FROM_HOUR:
            due |= {
                *await tx.session.scalars(
                    select(HealthSlot.county_id)
                    .where(HealthSlot.reminded_at.is_(None))
                    .where(HealthSlot.day == tx.today + timedelta(days=1))
                    .distinct()
                )
            }
        return sorted(due)


async def advance_county(database: Database, county_id: UUID) -> None:
    """Begin the checks of a county whose day has come, and remind of tomorrow."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        await _begin(tx)
        if tx.now.astimezone(CHINA).hour >= REMIND_FROM_HOUR:
            await _remind(tx)


async def _begin(tx: Transaction) -> None:
    rows = await tx.session.scalars(
        select(HealthBatch)
        .where(HealthBatch.state == BatchState.ANNOUNCED, HealthBatch.first_day <= tx.today)
        .order_by(HealthBatch.id)
        .with_for_update(skip_locked=True)
    )
    for batch in rows.all():
        batch.state = after(BatchState(batch.state), BatchMove.START)
        touch(tx, batch)


async def _remind(tx: Transaction) -> None:
    """One word to each union's people of one time; a slot is never reminded of twice."""
    rows = await tx.session.scalars(
        select(HealthSlot)
        .where(HealthSlot.reminded_at.is_(None), HealthSlot.day == tx.today + timedelta(days=1))
        .order_by(HealthSlot.id)
        .with_for_update(skip_locked=True)
    )
    for slot in rows.all():
        slot.reminded_at = tx.now
        batch = await tx.session.get_one(HealthBatch, slot.batch_id)
        if BatchState(batch.state) in OPEN:
            await _remind_of(tx, batch, slot)


async def _remind_of(tx: Transaction, batch: HealthBatch, slot: HealthSlot) -> None:
    entries = await tx.session.scalars(
        select(HealthEntry)
        .where(
            HealthEntry.slot_id == slot.id,
            HealthEntry.attendance == Attendance.EXPECTED,
            HealthEntry.person_id.is_not(None),
        )
        .order_by(HealthEntry.id)
    )
    going: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for entry in entries:
        if entry.person_id is not None:
            going[entry.check_id].append(entry.person_id)
    for check_id, people in going.items():
        check = await tx.session.get_one(HealthCheck, check_id, with_for_update=True)
        facts = {"first_day": slot.day, "last_day": slot.day, "begins": f"{slot.begins:%H:%M}"}
        tell(tx, Pair(check, batch), HealthCheckTomorrow, tuple(people), **facts)
