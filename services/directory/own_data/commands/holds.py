"""Acts on holds: keeping a person's data as it is for a time, and letting go of it."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.directory.audit_acts import AuditAct
from services.directory.own_data.domain import check_until
from services.directory.own_data.tables import DataRequest, LegalHold
from services.directory.people import queries as people
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import NotFound


async def place_hold(
    tx: Transaction, county_id: UUID, person_id: UUID, why: str, until: date
) -> LegalHold:
    """Keep a person's data as it is until the day."""
    check_until(until, tx.today)
    person = await people.one_person(tx, person_id)
    hold = LegalHold(
        hold_id=new_id(),
        county_id=county_id,
        person_id=person_id,
        why=why,
        until=until,
        placed_by=tx.scope.person_id if tx.scope else None,
        placed_at=tx.now,
    )
    tx.session.add(hold)
    entry = audit.Entry(
        act=AuditAct.HOLD_PLACED,
        union_id=person.union_id,
        person_id=person_id,
        subject_id=hold.hold_id,
        reason=why,
        facts={"until": until.isoformat()},
    )
    await audit.record(tx, entry)
    return hold


async def lift_hold(tx: Transaction, hold_id: UUID) -> LegalHold:
    """Let a hold end now; an erasure that waited for it is done at the next round of the clock."""
    hold = await tx.session.get(LegalHold, hold_id, with_for_update=True)
    if hold is None or hold.lifted_at is not None:
        raise NotFound("没有找到这项保留，它可能已经解除。")
    hold.lifted_at = tx.now
    waiting = await tx.session.scalars(
        select(DataRequest).where(
            DataRequest.person_id == hold.person_id, DataRequest.again_on.is_not(None)
        )
    )
    for request in waiting:
        request.again_on = tx.today
    person = await people.one_person(tx, hold.person_id)
    entry = audit.Entry(
        act=AuditAct.HOLD_LIFTED,
        union_id=person.union_id,
        person_id=hold.person_id,
        subject_id=hold_id,
        reason=hold.why,
    )
    await audit.record(tx, entry)
    return hold
