"""Minutes become final, a decision becomes a task later, and minutes are taken back."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.meetings.commands.steps import load, step, tell
from services.activities.meetings.domain.life import MeetingMove, MeetingState, TaskState, after
from services.activities.meetings.domain.minutes import DueBeforeMeeting, check_complete
from services.activities.meetings.queries.reading import (
    attendants_of,
    decisions_of,
    get_decision,
    matters_of,
)
from services.activities.meetings.tables import JointMeeting
from services.activities.people import people_of_union
from shared import audit
from shared.contracts.activities import JointMeetingTakenBack
from shared.database import Transaction
from shared.errors import Invalid, Refused
from shared.web.identity import Caller


class AlreadyTask(Refused):
    """The decision is a task already; it is changed where tasks are."""

    code: ClassVar[str] = "meeting-already-task"


async def settle(tx: Transaction, caller: Caller, meeting_id: UUID, seen: int) -> JointMeeting:
    """Make the minutes final; what was decided becomes the tasks of those who carry it out.

    Raises:
        MinutesIncomplete, MeetingMoveNotAllowed.

    """
    meeting = await load(tx, meeting_id, seen)
    await settle_loaded(tx, caller, meeting)
    return meeting


async def settle_loaded(tx: Transaction, caller: Caller, meeting: JointMeeting) -> None:
    after(MeetingState(meeting.state), MeetingMove.SETTLE)
    matters = await matters_of(tx, [meeting.id])
    check_complete(len(matters), len(await attendants_of(tx, meeting.id)))
    meeting.settled_on = tx.today
    meeting.settled_by, meeting.settled_by_name = caller.person_id, caller.name
    for decision in await decisions_of(tx, [meeting.id]):
        if decision.as_task:
            decision.task_state = TaskState.OPEN.value
    step(tx, caller, meeting, MeetingMove.SETTLE)
    await tell(tx, caller, meeting)
    act = AuditAct.MEETING_RECORDED if meeting.from_paper else AuditAct.MEETING_SETTLED
    await audit.record(
        tx,
        audit.Entry(
            act=act,
            union_id=meeting.union_id,
            subject_id=meeting.id,
            facts={"meeting": meeting.kind, "held_on": meeting.held_on.isoformat()},
        ),
    )


async def hand_out(
    tx: Transaction,
    caller: Caller,
    decision_id: UUID,
    owner_id: UUID | None,
    due_on: date | None,
) -> JointMeeting:
    """Let a decision of final minutes become a task after all.

    Raises:
        AlreadyTask, DueBeforeMeeting, Invalid: the owner is of another union.

    """
    meeting = await load(tx, (await get_decision(tx, decision_id)).meeting_id)
    decision = await get_decision(tx, decision_id)  # as it is now that the minutes are locked
    after(MeetingState(meeting.state), MeetingMove.HAND_OUT)
    if decision.as_task:
        raise AlreadyTask("这项决定已经是工作任务，要换人、改日期请打开任务办理。")
    if due_on is not None and due_on < meeting.held_on:
        raise DueBeforeMeeting("决定的完成日期不能早于开会的日期，请检查。")
    if owner_id is not None:
        names = await people_of_union(tx, meeting.union_id, [owner_id])
        if owner_id not in names:
            raise Invalid("负责人不在本单位名单里，请重新选择。")
        decision.owner_name = names[owner_id]
    decision.owner_id, decision.due_on = owner_id, due_on
    decision.as_task, decision.task_state = True, TaskState.OPEN.value
    step(tx, caller, meeting, MeetingMove.HAND_OUT, decision=str(decision.place))
    await tell(tx, caller, meeting)
    return meeting


async def take_back(tx: Transaction, caller: Caller, meeting_id: UUID, reason: str) -> JointMeeting:
    """Say that these minutes do not count; tasks of theirs that are open are dropped."""
    meeting = await load(tx, meeting_id)
    was_final = meeting.state == MeetingState.SETTLED
    meeting.reason = reason
    step(tx, caller, meeting, MeetingMove.TAKE_BACK, reason=reason)
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.MEETING_TAKEN_BACK,
            union_id=meeting.union_id,
            subject_id=meeting.id,
            reason=reason,
        ),
    )
    if was_final:
        tx.publish(
            JointMeetingTakenBack(
                occurred_at=tx.now,
                county_id=meeting.county_id,
                union_id=meeting.union_id,
                subject_id=meeting.id,
                version=meeting.version,
                reason=reason,
                taken_back_by=caller.person_id,
                taken_back_by_name=caller.name,
            )
        )
    return meeting
