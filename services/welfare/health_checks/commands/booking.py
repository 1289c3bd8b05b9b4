"""Places in slots: taken by the person or for others, never more than there are."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.audit_acts import AuditAct
from services.welfare.health_checks.commands.listing import chosen_entries
from services.welfare.health_checks.commands.steps import note_people
from services.welfare.health_checks.domain.booking import (
    SlotGone,
    SlotTaken,
    check_bookable,
    check_room,
    check_slot,
)
from services.welfare.health_checks.domain.kinds import Attendance
from services.welfare.health_checks.domain.life import BatchState, check_listable
from services.welfare.health_checks.queries.reading import Pair, get_pair, own_entry, taken_in
from services.welfare.health_checks.tables import HealthEntry, HealthSlot
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


async def book_own(tx: Transaction, caller: Caller, check_id: UUID, slot_id: UUID | None) -> Pair:
    """Take a place, change it for another, or (without a slot) give it back.

    Raises:
        NotFound: the caller is not on the list.
        BookingClosed, SlotGone, SlotFull: in words for the person.

    """
    pair = await get_pair(tx, check_id)
    entry = await own_entry(tx, check_id, caller.person_id)
    if entry is None:
        raise NotFound("您不在这次体检的名单里；要参加请联系本校工会。")
    await _place(tx, caller, pair, [entry], slot_id)
    return pair


async def assign(
    tx: Transaction, caller: Caller, pair: Pair, entry_ids: Sequence[UUID], slot_id: UUID | None
) -> None:
    """Take places for others, all or none (代录).

    Raises:
        NotOnList: somebody is not on this list.
        BookingClosed, SlotGone, SlotFull.

    """
    await _place(tx, caller, pair, await chosen_entries(tx, pair, entry_ids), slot_id)


async def _place(
    tx: Transaction,
    caller: Caller,
    pair: Pair,
    entries: Sequence[HealthEntry],
    slot_id: UUID | None,
) -> None:
    if slot_id is not None:
        await lock_slot(tx, slot_id)
    # In one order, so that two officers never wait for each other.
    for entry in sorted(entries, key=lambda one: one.id):
        await tx.session.refresh(entry, with_for_update=True)
        check_bookable(BatchState(pair.batch.state), Attendance(entry.attendance))
    if slot_id is not None:
        slot = await tx.session.get(HealthSlot, slot_id, populate_existing=True)
        if slot is None or slot.batch_id != pair.batch.id:
            raise SlotGone("没有这个时段，请刷新后重新选择。")
        check_slot(slot.day, tx.today, slot.for_union, pair.check.union_id)
        taken = await taken_in(tx, [slot_id], [entry.id for entry in entries])
        check_room(slot.places, taken[slot_id], len(entries))
    for entry in entries:
        entry.slot_id = slot_id
        entry.booked_by = caller.person_id if slot_id else None
        entry.changed_at = tx.now
    await tx.session.flush()
    await note_people(tx, pair.check, AuditAct.HEALTH_BOOKED, [one.person_id for one in entries])


async def remove_slot(tx: Transaction, pair: Pair, slot_id: UUID) -> None:
    """Offer a time no longer.

    Raises:
        SlotGone: not of this check.
        SlotTaken: somebody is booked in it.

    """
    check_listable(BatchState(pair.batch.state))
    await lock_slot(tx, slot_id)
    slot = await tx.session.get(HealthSlot, slot_id)
    if slot is None or slot.batch_id != pair.batch.id:
        raise SlotGone("没有这个时段，请刷新后重新选择。")
    if (await taken_in(tx, [slot_id]))[slot_id]:
        raise SlotTaken("这个时段已经有人预约，请先把他们改到别的时段再删。")
    await tx.session.delete(slot)
    await tx.session.flush()


async def lock_slot(tx: Transaction, slot_id: UUID) -> None:
    """Let nobody else take a place in it until the transaction ends.

    By a lock of its own: a school cannot lock the row of the county.
    """
    await tx.session.execute(
        select(func.pg_advisory_xact_lock(func.hashtextextended(f"slot:{slot_id}", 0)))
    )
