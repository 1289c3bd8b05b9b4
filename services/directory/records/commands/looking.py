"""What the clock does: a day comes near, and the union's chair and the county are told once."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select, text, update

from services.directory.records import queries
from services.directory.records.domain.committees import NOTICE, DeadlineKind, look_on
from services.directory.records.tables import Deadline, UnionRecord
from services.directory.units import queries as units
from shared.contracts.directory import CertificateExpiring, TermExpiring
from shared.database import Database, Transaction, new_id
from shared.tenancy import Scope

_EVENTS = {
    DeadlineKind.TERM: TermExpiring,
    DeadlineKind.CERTIFICATE: CertificateExpiring,
}


async def set_deadline(
    tx: Transaction, record: UnionRecord, kind: DeadlineKind, due_on: date | None
) -> None:
    """Let the union's day of this kind be another one, of which people have not heard yet."""
    known = await tx.session.scalar(
        select(Deadline).where(Deadline.union_id == record.union_id, Deadline.kind == kind)
    )
    if known is not None and known.due_on == due_on:
        return
    if known is not None:
        await tx.session.delete(known)
        await tx.session.flush()
    if due_on is None:
        return
    notice_days = (await queries.figures(tx))[NOTICE[kind]]
    tx.session.add(
        Deadline(
            deadline_id=new_id(),
            county_id=record.county_id,
            union_id=record.union_id,
            kind=kind.value,
            due_on=due_on,
            look_on=look_on(due_on, notice_days),
        )
    )


async def look_from(tx: Transaction, day: date) -> None:
    """Look at every waiting day again on this one: by then other figures count."""
    await tx.session.execute(
        update(Deadline)
        .where(Deadline.look_on.is_not(None))
        .values(look_on=func.least(Deadline.look_on, day))
    )


async def counties_to_look_at(database: Database) -> Sequence[UUID]:
    """Counties in which a day may come near; read as the timer role, which sees no more."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.scalars(
            select(Deadline.county_id).where(Deadline.look_on <= tx.today).distinct()
        )
        return rows.all()


async def look_at_county(database: Database, county_id: UUID, limit: int) -> int:
    """Tell of up to `limit` days of one county; the number looked at.

    A union that is no more needs no reminder.
    """
    async with database.transaction(Scope(county_id=county_id)) as tx:
        due = (
            await tx.session.scalars(
                select(Deadline)
                .where(Deadline.county_id == county_id, Deadline.look_on <= tx.today)
                .order_by(Deadline.look_on, Deadline.deadline_id)
                .limit(limit)
                .with_for_update(skip_locked=True)
            )
        ).all()
        figures = await queries.figures(tx)
        unions = await units.unions_named(tx, {deadline.union_id for deadline in due})
        active = {union.union_id for union in unions if union.active}
        for deadline in due:
            kind = DeadlineKind(deadline.kind)
            day = look_on(deadline.due_on, figures[NOTICE[kind]])
            if day > tx.today:
                deadline.look_on = day
                continue
            deadline.look_on = None
            if deadline.union_id in active:
                _tell(tx, deadline, kind)
        return len(due)


def _tell(tx: Transaction, deadline: Deadline, kind: DeadlineKind) -> None:
    tx.publish(
        _EVENTS[kind](
            occurred_at=tx.now,
            county_id=deadline.county_id,
            union_id=deadline.union_id,
            subject_id=deadline.deadline_id,
            due_on=deadline.due_on,
        )
    )
