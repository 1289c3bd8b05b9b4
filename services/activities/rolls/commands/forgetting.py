"""Rolls of sessions that are over no longer name somebody, or anybody."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select

from services.activities.rolls.queries import entries_of
from services.activities.rolls.tables import RollEntry, RollSheet
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.retention.clock import begin_of
from shared.retention.rules import ERASED


async def forget_entries(tx: Transaction, person_id: UUID, session_ids: Sequence[UUID]) -> None:
    """Leave the family name of somebody on these rolls; that a seat was taken stays."""
    rows = await tx.session.scalars(
        select(RollEntry)
        .where(RollEntry.person_id == person_id, RollEntry.session_id.in_(session_ids))
        .order_by(RollEntry.id)
        .with_for_update()
    )
    for entry in rows:
        entry.person_id = None
        entry.name = entry.sort_key = mask_name(entry.name)


async def clear_rolls(tx: Transaction, session_ids: Select[UUID], most: int) -> list[UUID]:
    """Let at most so many of these sessions' rolls name nobody; of each, whose union it is.

    Who is due, and that they came or left, stays with the family name; when, by whose hand and why
    does not.
    """
    sheets = await tx.session.scalars(
        select(RollSheet)
        .where(RollSheet.cleared_at.is_(None), RollSheet.session_id.in_(session_ids))
        .order_by(RollSheet.taken_at, RollSheet.session_id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    cleared = list(sheets)
    for sheet in cleared:
        for entry in await entries_of(tx, sheet.session_id):
            _clear(entry)
        sheet.typed_by_name, sheet.code_key, sheet.cleared_at = None, b"", tx.now
    return [sheet.union_id for sheet in cleared]


def _clear(entry: RollEntry) -> None:
    entry.person_id = entry.delegate_id = entry.marked_at = None
    entry.name = entry.sort_key = mask_name(entry.name)
    entry.signed_in_at, entry.left_at = _day_of(entry.signed_in_at), _day_of(entry.left_at)
    entry.signed_in_by_name = entry.left_by_name = entry.changed_by_name = None
    entry.added_reason = ERASED if entry.added_reason else None
    entry.struck_reason = ERASED if entry.struck_reason else None


def _day_of(moment: datetime | None) -> datetime | None:
    return moment and begin_of(moment.astimezone(CHINA).date())
