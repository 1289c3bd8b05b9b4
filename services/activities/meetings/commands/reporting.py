"""The congress was told of what was done between its sessions."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.activities.meetings.commands.steps import load, step
from services.activities.meetings.domain.life import MeetingMove
from services.activities.meetings.queries.reading import matters_by_id
from services.activities.meetings.tables import JointMeeting, MeetingMatter
from shared.calendar.entered import check_days
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


async def mark_reported(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    matter_ids: Collection[UUID],
    reported_on: date,
    session_id: UUID | None = None,
) -> None:
    """Say that a session heard of these matters; what was reported before stays as it was.

    Raises:
        NotFound: one of them is not the union's.
        DaysOutOfOrder: the session was before the meeting.

    """
    matters = await matters_by_id(tx, union_id, matter_ids)
    if len(matters) != len(set(matter_ids)):
        raise NotFound
    for meeting_id in sorted({matter.meeting_id for matter in matters}):
        meeting = await load(tx, meeting_id)
        await _report(tx, meeting, matter_ids, reported_on, session_id)
        step(tx, caller, meeting, MeetingMove.REPORT, reported_on=reported_on.isoformat())


async def _report(
    tx: Transaction,
    meeting: JointMeeting,
    matter_ids: Collection[UUID],
    reported_on: date,
    session_id: UUID | None,
) -> None:
    check_days(tx.today, ("开会日期", meeting.held_on), ("向教代会报告的日期", reported_on))
    rows = await tx.session.scalars(
        select(MeetingMatter)
        .where(MeetingMatter.meeting_id == meeting.id, MeetingMatter.id.in_(matter_ids))
        .order_by(MeetingMatter.id)
        .with_for_update()
    )
    for matter in rows:
        if matter.reported_on is None:
            matter.reported_on, matter.session_id = reported_on, session_id
