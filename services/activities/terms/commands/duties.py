"""What delegates do for their duties, entered by themselves or by the union (R-CONGRESS-12)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.terms.domain.kinds import Duty
from services.activities.terms.queries.reading import get_delegate
from services.activities.terms.tables import DutyEntry
from shared.database import Transaction, new_id
from shared.errors import Invalid, NotFound, Stale
from shared.web.identity import Caller


class DutyDayWrong(Invalid):
    """Nobody did this as a delegate on that day."""

    code: ClassVar[str] = "duty-day-wrong"


@dataclass(frozen=True)
class Done:
    """What was done for which duty, and when."""

    duty: Duty
    happened_on: date
    text: str


async def enter_duty(tx: Transaction, caller: Caller, delegate_id: UUID, done: Done) -> DutyEntry:
    """Enter what a delegate did.

    Raises:
        NotFound: not there, or another union's.
        DutyDayWrong: the day is to come, or before the delegate was one.

    """
    await _check_day(tx, delegate_id, done.happened_on)
    delegate = await get_delegate(tx, delegate_id)
    row = DutyEntry(
        id=new_id(),
        county_id=delegate.county_id,
        union_id=delegate.union_id,
        delegate_id=delegate.id,
        version=1,
        duty=done.duty.value,
        happened_on=done.happened_on,
        text=done.text,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(row)
    return row


async def change_duty(tx: Transaction, entry_id: UUID, seen_version: int, done: Done) -> DutyEntry:
    """Correct an entry.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        DutyDayWrong: the day cannot be.

    """
    row = await _load(tx, entry_id, seen_version)
    await _check_day(tx, row.delegate_id, done.happened_on)
    row.duty, row.happened_on, row.text = done.duty.value, done.happened_on, done.text
    row.version += 1
    row.changed_at = tx.now
    return row


async def remove_duty(tx: Transaction, entry_id: UUID, seen_version: int) -> UUID:
    """Take out an entry made by mistake; whose it was.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.

    """
    row = await _load(tx, entry_id, seen_version)
    await tx.session.delete(row)
    await tx.session.flush()
    return row.delegate_id


async def _load(tx: Transaction, entry_id: UUID, seen_version: int) -> DutyEntry:
    row = await tx.session.get(DutyEntry, entry_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound
    if row.version != seen_version:
        raise Stale
    return row


async def _check_day(tx: Transaction, delegate_id: UUID, day: date) -> None:
    delegate = await get_delegate(tx, delegate_id)
    if day > tx.today:
        raise DutyDayWrong("日期不能晚于今天，请到那一天再登记。")
    if day < delegate.first_day or (delegate.last_day is not None and day > delegate.last_day):
        raise DutyDayWrong("那一天不在担任代表的期间，请检查日期。")
