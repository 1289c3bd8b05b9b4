"""Minutes with their parts, and lists of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, tuple_

from services.activities.meetings.domain.life import MeetingState
from services.activities.meetings.tables import (
    JointMeeting,
    MeetingAttendant,
    MeetingDecision,
    MeetingMatter,
    MeetingMove,
)
from shared.contracts.activities import MeetingKind
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class MeetingFilter:
    """Which minutes to list: all of the unions in `kept`; of those in `read` the final ones.

    Final ones of meetings at which the person was are always among them.
    """

    kept: Collection[UUID]
    read: Collection[UUID]
    person_id: UUID
    union_id: UUID | None = None
    year: int | None = None
    kind: MeetingKind | None = None


async def get_meeting(tx: Transaction, meeting_id: UUID) -> JointMeeting:
    """One meeting.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(JointMeeting, meeting_id)
    if found is None:
        raise NotFound
    return found


async def list_meetings(
    tx: Transaction, wanted: MeetingFilter, *, after: tuple[date, UUID] | None, limit: int
) -> Sequence[JointMeeting]:
    """The latest first, a page at a time."""
    statement = select(JointMeeting).where(*_fitting(wanted))
    if after is not None:
        statement = statement.where(tuple_(JointMeeting.held_on, JointMeeting.id) < after)
    latest = (JointMeeting.held_on.desc(), JointMeeting.id.desc())
    return (await tx.session.scalars(statement.order_by(*latest).limit(limit))).all()


async def count_meetings(tx: Transaction, wanted: MeetingFilter) -> int:
    found = await tx.session.scalar(
        select(func.count()).select_from(JointMeeting).where(*_fitting(wanted))
    )
    return found or 0


def _fitting(wanted: MeetingFilter) -> list[ColumnElement[bool]]:
    was_there = exists().where(
        MeetingAttendant.meeting_id == JointMeeting.id,
        MeetingAttendant.person_id == wanted.person_id,
    )
    final = JointMeeting.state == MeetingState.SETTLED
    conditions: list[ColumnElement[bool]] = [
        or_(
            JointMeeting.union_id.in_(wanted.kept),
            and_(final, or_(JointMeeting.union_id.in_(wanted.read), was_there)),
        )
    ]
    if wanted.union_id is not None:
        conditions.append(JointMeeting.union_id == wanted.union_id)
    if wanted.kind is not None:
        conditions.append(JointMeeting.kind == wanted.kind)
    if wanted.year is not None:
        first, last = date(wanted.year, 1, 1), date(wanted.year, 12, 31)
        conditions.append(JointMeeting.held_on.between(first, last))
    return conditions


async def attendants_of(tx: Transaction, meeting_id: UUID) -> Sequence[MeetingAttendant]:
    rows = await tx.session.scalars(
        select(MeetingAttendant)
        .where(MeetingAttendant.meeting_id == meeting_id)
        .order_by(MeetingAttendant.place)
    )
    return rows.all()


async def attended(tx: Transaction, meeting_id: UUID, person_id: UUID) -> bool:
    found = await tx.session.scalar(
        select(MeetingAttendant.id)
        .where(MeetingAttendant.meeting_id == meeting_id, MeetingAttendant.person_id == person_id)
        .limit(1)
    )
    return found is not None


async def matters_of(tx: Transaction, meeting_ids: Collection[UUID]) -> Sequence[MeetingMatter]:
    rows = await tx.session.scalars(
        select(MeetingMatter)
        .where(MeetingMatter.meeting_id.in_(meeting_ids))
        .order_by(MeetingMatter.meeting_id, MeetingMatter.place)
    )
    return rows.all()


async def matters_by_id(
    tx: Transaction, union_id: UUID, ids: Collection[UUID]
) -> Sequence[MeetingMatter]:
    """Those of the matters that are the union's."""
    rows = await tx.session.scalars(
        select(MeetingMatter)
        .where(MeetingMatter.union_id == union_id, MeetingMatter.id.in_(ids))
        .order_by(MeetingMatter.id)
    )
    return rows.all()


async def decisions_of(tx: Transaction, meeting_ids: Collection[UUID]) -> Sequence[MeetingDecision]:
    rows = await tx.session.scalars(
        select(MeetingDecision)
        .where(MeetingDecision.meeting_id.in_(meeting_ids))
        .order_by(MeetingDecision.meeting_id, MeetingDecision.place)
    )
    return rows.all()


async def get_decision(tx: Transaction, decision_id: UUID) -> MeetingDecision:
    found = await tx.session.get(MeetingDecision, decision_id, populate_existing=True)
    if found is None:
        raise NotFound
    return found


async def moves_of(tx: Transaction, meeting_id: UUID) -> Sequence[MeetingMove]:
    rows = await tx.session.scalars(
        select(MeetingMove)
        .where(MeetingMove.meeting_id == meeting_id)
        .order_by(MeetingMove.made_at, MeetingMove.id)
    )
    return rows.all()


async def last_meeting(tx: Transaction, union_id: UUID) -> JointMeeting | None:
    """The union's newest minutes: what was asked for once is known."""
    found: JointMeeting | None = await tx.session.scalar(
        select(JointMeeting)
        .where(JointMeeting.union_id == union_id, JointMeeting.state != MeetingState.TAKEN_BACK)
        .order_by(JointMeeting.held_on.desc(), JointMeeting.made_at.desc())
        .limit(1)
    )
    return found


async def drafts_of(tx: Transaction, unions: Collection[UUID]) -> Sequence[JointMeeting]:
    """Minutes that nobody has made final yet."""
    rows = await tx.session.scalars(
        select(JointMeeting)
        .where(JointMeeting.union_id.in_(unions), JointMeeting.state == MeetingState.DRAFT)
        .order_by(JointMeeting.held_on, JointMeeting.id)
    )
    return rows.all()
