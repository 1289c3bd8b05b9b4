"""What is laid before the next session, and how many meetings each union held."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, or_, select

from services.activities.meetings.domain.kinds import REPORTS_TO_SESSION, MatterResult
from services.activities.meetings.domain.life import MeetingState
from services.activities.meetings.queries.reading import decisions_of, matters_of
from services.activities.meetings.tables import JointMeeting, MeetingDecision, MeetingMatter
from shared.contracts.activities import MeetingKind
from shared.database import Transaction

_URGENT_KINDS = (MeetingKind.EXECUTIVE.value, MeetingKind.PRESIDIUM.value)

# As `goes_to_session` says it of one matter.
_GOES = or_(
    MeetingMatter.result == MatterResult.TO_CONGRESS,
    and_(MeetingMatter.urgent, JointMeeting.kind.in_(_URGENT_KINDS)),
)


@dataclass(frozen=True)
class ForSession:
    """A matter that the next session hears of, with the meeting at which it was."""

    meeting: JointMeeting
    matter: MeetingMatter


async def for_next_session(tx: Transaction, union_id: UUID) -> list[ForSession]:
    """What was left to the congress or settled in its place, and has not been reported to it."""
    rows = await tx.session.execute(
        select(JointMeeting, MeetingMatter)
        .join(MeetingMatter, MeetingMatter.meeting_id == JointMeeting.id)
        .where(JointMeeting.union_id == union_id, JointMeeting.state == MeetingState.SETTLED)
        .where(_GOES, MeetingMatter.reported_on.is_(None))
        .order_by(JointMeeting.held_on, JointMeeting.id, MeetingMatter.place)
    )
    return [ForSession(meeting, matter) for meeting, matter in rows]


@dataclass(frozen=True)
class Held:
    """A meeting between two sessions with all that came of it."""

    meeting: JointMeeting
    matters: Sequence[MeetingMatter]
    decisions: Sequence[MeetingDecision]


async def held_between(tx: Transaction, union_id: UUID, first: date, last: date) -> list[Held]:
    """Meetings of which the union reports to its congress, from first to last day, in order."""
    found = await tx.session.scalars(
        select(JointMeeting)
        .where(JointMeeting.union_id == union_id, JointMeeting.state == MeetingState.SETTLED)
        .where(JointMeeting.kind.in_(REPORTS_TO_SESSION))
        .where(JointMeeting.held_on.between(first, last))
        .order_by(JointMeeting.held_on, JointMeeting.id)
    )
    meetings = found.all()
    ids = [meeting.id for meeting in meetings]
    matters, decisions = await matters_of(tx, ids), await decisions_of(tx, ids)
    return [
        Held(
            meeting,
            [one for one in matters if one.meeting_id == meeting.id],
            [one for one in decisions if one.meeting_id == meeting.id],
        )
        for meeting in meetings
    ]


@dataclass(frozen=True)
class UnionMeetings:
    """How many meetings of a kind a union held in a year, and the last of them."""

    union_id: UUID
    kind: MeetingKind
    count: int
    last_day: date


async def counts_by_union(tx: Transaction, year: int) -> list[UnionMeetings]:
    """Of all unions of the scope: that they met, and nothing of what was said."""
    rows = await tx.session.execute(
        select(
            JointMeeting.union_id,
            JointMeeting.kind,
            func.count(),
            func.max(JointMeeting.held_on),
        )
        .where(JointMeeting.state == MeetingState.SETTLED)
        .where(JointMeeting.held_on.between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(JointMeeting.union_id, JointMeeting.kind)
    )
    return [
        UnionMeetings(union_id, MeetingKind(kind), count, last)
        for union_id, kind, count, last in rows
    ]
