"""Signing in with the code on the wall, and being ticked at the desk."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.activities.hall.domain.codes import check_code, ticket_for, ticket_moment
from services.activities.hall.domain.window import NotOnRoll, check_open
from services.activities.hall.queries.session import Meeting, meeting_of
from services.activities.rolls.commands import taking as rolls
from services.activities.rolls.commands.taking import Mark, Marker
from services.activities.rolls.domain.marks import MarkAct, SignedHow
from services.activities.rolls.queries import entry_of, sheet_of
from services.activities.rolls.tables import RollEntry, RollSheet
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


async def mark_at_desk(
    tx: Transaction, caller: Caller, session_id: UUID, marks: Sequence[Mark]
) -> Sequence[RollEntry]:
    """Tick names for those who came, left, or were ticked by mistake.

    A mark of a moment to come is of now: the clock of a desk may be ahead of ours. One from before
    the roll was taken is of another day, and passed over.

    Raises:
        SignInNotOpen: for one of them it was too early, or it is too late for all.

    """
    meeting = await meeting_of(tx, session_id)
    sheet = await _sheet(tx, session_id)
    timely = [
        Mark(one.entry_id, one.act, min(one.at, tx.now))
        for one in marks
        if one.at >= sheet.taken_at
    ]
    for moment in [one.at for one in timely] or [tx.now]:
        check_open(meeting.state, meeting.from_moment, moment, meeting.from_words)
    marker = Marker(caller.name, SignedHow.DESK)
    return await rolls.mark(tx, session_id, timely, marker)


async def ticket_of(tx: Transaction, caller: Caller, session_id: UUID, code: str) -> str:
    """What the caller's phone signs in with, for the digits it saw on the wall.

    Raises:
        NotOnRoll: the caller is not among those invited.
        SignInNotOpen: too early, or over.
        CodeNotTaken: these are not the digits of the last minute.

    """
    meeting, sheet, _ = await _own(tx, caller, session_id)
    check_open(meeting.state, meeting.from_moment, tx.now, meeting.from_words)
    check_code(sheet.code_key, code, tx.now)
    return ticket_for(sheet.code_key, caller.person_id, tx.now)


async def mark_own(
    tx: Transaction, caller: Caller, session_id: UUID, ticket: str, act: MarkAct, at: datetime
) -> RollEntry:
    """The caller comes or leaves; `at` is when they said so, whenever it arrives.

    Raises:
        NotOnRoll: the caller is not among those invited.
        SignInNotOpen: it is over.
        TicketNotTaken: the ticket is another's, too old, or of another day.

    """
    meeting, sheet, entry = await _own(tx, caller, session_id)
    seen = ticket_moment(sheet.code_key, ticket, caller.person_id, tx.now)
    moment = min(max(at, seen), tx.now)
    check_open(meeting.state, meeting.from_moment, moment, meeting.from_words)
    marker = Marker(caller.name, SignedHow.CODE)
    found = await rolls.mark(tx, session_id, [Mark(entry.id, act, moment)], marker)
    if not found:  # struck off, or the roll taken anew, since we looked
        raise NotOnRoll
    return found[0]


async def _own(
    tx: Transaction, caller: Caller, session_id: UUID
) -> tuple[Meeting, RollSheet, RollEntry]:
    meeting = await meeting_of(tx, session_id)
    sheet = await _sheet(tx, session_id)
    entry = await entry_of(tx, session_id, caller.person_id)
    if entry is None:
        raise NotOnRoll
    return meeting, sheet, entry


async def _sheet(tx: Transaction, session_id: UUID) -> RollSheet:
    sheet = await sheet_of(tx, session_id)
    if sheet is None:
        raise NotFound
    return sheet
