"""What every act on minutes shares: loading, stepping, telling."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from services.activities.meetings.domain.kinds import KIND_LABELS
from services.activities.meetings.domain.life import MeetingMove, MeetingState, after
from services.activities.meetings.queries.reading import decisions_of
from services.activities.meetings.tables import JointMeeting, MeetingDecision
from services.activities.meetings.tables import MeetingMove as MeetingMoveRow
from shared.contracts.activities import DecidedTask, JointMeetingDecided, MeetingKind
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller

CATEGORY = "congress"


async def load(tx: Transaction, meeting_id: UUID, seen_version: int | None = None) -> JointMeeting:
    """The minutes, locked and as they are now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since they were seen.

    """
    meeting = await tx.session.get(
        JointMeeting, meeting_id, with_for_update=True, populate_existing=True
    )
    if meeting is None:
        raise NotFound
    if seen_version is not None and meeting.version != seen_version:
        raise Stale
    return meeting


def step(
    tx: Transaction, caller: Caller, meeting: JointMeeting, move: MeetingMove, **facts: str
) -> None:
    """Take the minutes one step further and write the step down."""
    meeting.state = after(MeetingState(meeting.state), move)
    meeting.version += 1
    meeting.changed_at = tx.now
    tx.session.add(
        MeetingMoveRow(
            id=new_id(),
            county_id=meeting.county_id,
            union_id=meeting.union_id,
            meeting_id=meeting.id,
            move=move.value,
            made_at=tx.now,
            made_by=caller.person_id,
            made_by_name=caller.name,
            facts=facts,
        )
    )


async def tell(tx: Transaction, caller: Caller, meeting: JointMeeting) -> None:
    """Say what the final minutes prove, and which decisions are tasks."""
    await tx.session.flush()
    kind = MeetingKind(meeting.kind)
    held_on: date = meeting.held_on
    tx.publish(
        JointMeetingDecided(
            occurred_at=tx.now,
            county_id=meeting.county_id,
            union_id=meeting.union_id,
            subject_id=meeting.id,
            version=meeting.version,
            title=KIND_LABELS[kind],
            happened_on=held_on,
            category=CATEGORY,
            task_id=meeting.task_id,
            from_paper=meeting.from_paper,
            kind=kind,
            tasks=_tasks(await decisions_of(tx, [meeting.id])),
            decided_by=caller.person_id,
            decided_by_name=caller.name,
        )
    )


def _tasks(decisions: Sequence[MeetingDecision]) -> tuple[DecidedTask, ...]:
    return tuple(
        DecidedTask(decision_id=one.id, text=one.text, owner_id=one.owner_id, due_on=one.due_on)
        for one in decisions
        if one.as_task
    )
