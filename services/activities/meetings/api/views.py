"""What a meeting looks like to a caller."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.activities.congress.domain.powers import Power
from services.activities.meetings.api.permitted import actions_on
from services.activities.meetings.domain.kinds import (
    KIND_LABELS,
    MATTER_LABELS,
    RESULT_LABELS,
    SIDE_LABELS,
    MatterResult,
    Side,
)
from services.activities.meetings.domain.life import (
    MOVE_LABELS,
    STATE_LABELS,
    TASK_LABELS,
    MeetingMove,
    MeetingState,
    TaskState,
)
from services.activities.meetings.domain.minutes import goes_to_session
from services.activities.meetings.queries import reading
from services.activities.meetings.tables import JointMeeting, MeetingDecision, MeetingMatter
from services.activities.people import known_unions
from shared.contracts.activities import MeetingKind
from shared.database import Transaction
from shared.web.identity import Caller


class MeetingLine(BaseModel):
    """One line of the list; `open_tasks` are decisions that somebody still carries out."""

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    kind: MeetingKind
    kind_label: str
    state: MeetingState
    state_label: str
    held_on: date
    place: str
    host_name: str
    from_paper: bool
    matters: list[str]
    decisions: int
    open_tasks: int


class AttendantView(BaseModel):
    """Somebody who was there."""

    name: str
    side: Side
    side_label: str
    post: str
    person_id: UUID | None


class DecisionView(BaseModel):
    """A decision; the task of one, where it is one, has its id."""

    id: UUID
    place: int
    text: str
    owner_id: UUID | None
    owner_name: str
    due_on: date | None
    as_task: bool
    task_state: TaskState | None
    task_label: str
    done_on: date | None


class MatterView(BaseModel):
    """A matter and what came of it; `for_session` says that the next session hears of it."""

    id: UUID
    place: int
    title: str
    power: Power | None
    power_label: str
    urgent: bool
    discussion: str
    result: MatterResult
    result_label: str
    for_session: bool
    reported_on: date | None
    decisions: list[DecisionView]


class MeetingMoveView(BaseModel):
    """One step of the minutes."""

    move: MeetingMove
    label: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class MeetingView(BaseModel):
    """The minutes of a meeting."""

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    kind: MeetingKind
    kind_label: str
    state: MeetingState
    state_label: str
    held_on: date
    place: str
    host_name: str
    recorder_name: str
    absent: str
    number: str | None
    from_paper: bool
    task_id: UUID | None
    settled_on: date | None
    settled_by_name: str | None
    reason: str | None
    made_by_name: str
    attendants: list[AttendantView]
    matters: list[MatterView]
    history: list[MeetingMoveView]
    actions: list[str]


class ForSessionView(BaseModel):
    """A matter that the next session hears of."""

    matter_id: UUID
    meeting_id: UUID
    held_on: date
    kind_label: str
    title: str
    urgent: bool
    result_label: str


class UnionMeetingsView(BaseModel):
    """That a union met, how often and when last; nothing of what was said."""

    union_id: UUID
    union_name: str
    joint: int
    others: int
    last_day: date | None


_SAME = frozenset(JointMeeting.__table__.columns.keys()) & frozenset(MeetingView.model_fields)
_SAME_LINE = frozenset(JointMeeting.__table__.columns.keys()) & frozenset(MeetingLine.model_fields)


async def lines_of(tx: Transaction, meetings: Sequence[JointMeeting]) -> list[MeetingLine]:
    ids = [meeting.id for meeting in meetings]
    unions = await known_unions(tx, {meeting.union_id for meeting in meetings})
    titles: dict[UUID, list[str]] = {}
    for matter in await reading.matters_of(tx, ids):
        titles.setdefault(matter.meeting_id, []).append(matter.title)
    decisions = await reading.decisions_of(tx, ids)
    count = Counter(one.meeting_id for one in decisions)
    to_do = Counter(one.meeting_id for one in decisions if one.task_state == TaskState.OPEN)
    return [
        MeetingLine(
            **{name: getattr(meeting, name) for name in _SAME_LINE},
            union_name=unions[meeting.union_id].short_name if meeting.union_id in unions else "",
            kind_label=KIND_LABELS[MeetingKind(meeting.kind)],
            state_label=STATE_LABELS[MeetingState(meeting.state)],
            matters=titles.get(meeting.id, []),
            decisions=count[meeting.id],
            open_tasks=to_do[meeting.id],
        )
        for meeting in meetings
    ]


async def view_of(tx: Transaction, me: Caller, meeting: JointMeeting) -> MeetingView:
    unions = await known_unions(tx, [meeting.union_id])
    decisions = await reading.decisions_of(tx, [meeting.id])
    return MeetingView(
        **{name: getattr(meeting, name) for name in _SAME},
        union_name=unions[meeting.union_id].short_name if meeting.union_id in unions else "",
        kind_label=KIND_LABELS[MeetingKind(meeting.kind)],
        state_label=STATE_LABELS[MeetingState(meeting.state)],
        attendants=[
            AttendantView(
                name=one.name,
                side=Side(one.side),
                side_label=SIDE_LABELS[Side(one.side)],
                post=one.post,
                person_id=one.person_id,
            )
            for one in await reading.attendants_of(tx, meeting.id)
        ],
        matters=[
            _matter(meeting, matter, decisions)
            for matter in await reading.matters_of(tx, [meeting.id])
        ],
        history=[
            MeetingMoveView(
                move=MeetingMove(row.move),
                label=MOVE_LABELS[MeetingMove(row.move)],
                made_at=row.made_at,
                made_by_name=row.made_by_name,
                facts=row.facts,
            )
            for row in await reading.moves_of(tx, meeting.id)
        ],
        actions=actions_on(me, meeting),
    )


def _matter(
    meeting: JointMeeting, matter: MeetingMatter, decisions: Sequence[MeetingDecision]
) -> MatterView:
    result = MatterResult(matter.result)
    power = Power(matter.power) if matter.power else None
    return MatterView(
        id=matter.id,
        place=matter.place,
        title=matter.title,
        power=power,
        power_label=MATTER_LABELS[power] if power else "",
        urgent=matter.urgent,
        discussion=matter.discussion,
        result=result,
        result_label=RESULT_LABELS[result],
        for_session=goes_to_session(MeetingKind(meeting.kind), result, urgent=matter.urgent),
        reported_on=matter.reported_on,
        decisions=[_decision(one) for one in decisions if one.matter_id == matter.id],
    )


def _decision(one: MeetingDecision) -> DecisionView:
    state = TaskState(one.task_state) if one.task_state else None
    return DecisionView(
        id=one.id,
        place=one.place,
        text=one.text,
        owner_id=one.owner_id,
        owner_name=one.owner_name,
        due_on=one.due_on,
        as_task=one.as_task,
        task_state=state,
        task_label=TASK_LABELS[state] if state else "",
        done_on=one.done_on,
    )
