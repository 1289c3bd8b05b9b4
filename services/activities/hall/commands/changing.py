"""Changing the roll by hand, and typing how many were counted."""

from collections.abc import Mapping
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.congress.domain.life import SessionState
from services.activities.hall.domain.lines import LineChange
from services.activities.hall.domain.window import check_open
from services.activities.hall.queries.session import Meeting
from services.activities.rolls.commands import taking as rolls
from services.activities.rolls.commands.taking import NewLine
from services.activities.terms.domain.kinds import Roll
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


async def type_numbers(
    tx: Transaction,
    caller: Caller,
    meeting: Meeting,
    seen_version: int,
    numbers: Mapping[Roll, int | None],
) -> None:
    """Let counted numbers stand for ticked names, or ticked names count again.

    Raises:
        SignInNotOpen: too early, or over.
        Stale: somebody else typed meanwhile.
        MoreThanDue: more than are on the roll.

    """
    check_open(meeting.state, meeting.from_moment, tx.now, meeting.from_words)
    await rolls.type_numbers(tx, meeting.id, seen_version, numbers, caller.name)
    facts = {roll.value: str(number) for roll, number in numbers.items() if number is not None}
    await _write_down(tx, meeting, AuditAct.PRESENT_TYPED, facts=facts)


async def add_to_roll(tx: Transaction, caller: Caller, meeting: Meeting, new: NewLine) -> None:
    """Add somebody to the roll, with the reason."""
    entry = await rolls.add_line(tx, meeting.id, new, caller.name, opened=_is_opened(meeting))
    facts = {"name": entry.name, "line": LineChange.ADDED.value}
    await _write_down(tx, meeting, AuditAct.ROLL_CHANGED, new.reason, facts)


async def strike_off(
    tx: Transaction, caller: Caller, meeting: Meeting, entry_id: UUID, reason: str
) -> None:
    """Strike somebody off the roll, with the reason."""
    entry = await rolls.strike_line(
        tx, meeting.id, entry_id, reason, caller.name, opened=_is_opened(meeting)
    )
    facts = {"name": entry.name, "line": LineChange.STRUCK.value}
    await _write_down(tx, meeting, AuditAct.ROLL_CHANGED, reason, facts)


async def put_back(tx: Transaction, caller: Caller, meeting: Meeting, entry_id: UUID) -> None:
    """Put somebody back on the roll."""
    entry = await rolls.restore_line(
        tx, meeting.id, entry_id, caller.name, opened=_is_opened(meeting)
    )
    facts = {"name": entry.name, "line": LineChange.RESTORED.value}
    await _write_down(tx, meeting, AuditAct.ROLL_CHANGED, facts=facts)


def _is_opened(meeting: Meeting) -> bool:
    return meeting.state is SessionState.OPENED


async def _write_down(
    tx: Transaction,
    meeting: Meeting,
    act: AuditAct,
    reason: str = "",
    facts: Mapping[str, str] | None = None,
) -> None:
    entry = audit.Entry(
        act=act,
        union_id=meeting.union_id,
        subject_id=meeting.id,
        reason=reason,
        facts=dict(facts or {}),
    )
    await audit.record(tx, entry)
