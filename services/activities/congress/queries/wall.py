"""Every union of the county with its session of a school year: two statements, however many."""

from collections.abc import Sequence

from sqlalchemy import select

from services.activities.congress.domain.life import SessionState
from services.activities.congress.domain.wall import WallSession
from services.activities.congress.tables import CongressSession
from services.activities.people import UnionCopy
from shared.contracts.directory import UnionKind
from shared.database import CHINA, Transaction

_NOT_THE_COUNTYS = (SessionState.PLANNED, SessionState.PARTY_AGREED, SessionState.CANCELLED)


async def unions_on_wall(tx: Transaction) -> Sequence[UnionCopy]:
    rows = await tx.session.scalars(
        select(UnionCopy)
        .where(UnionCopy.kind == UnionKind.SCHOOL, UnionCopy.active.is_(True))
        .order_by(UnionCopy.sort_key, UnionCopy.union_id)
    )
    return rows.all()


async def sessions_of_year(tx: Transaction, school_year: int) -> list[WallSession]:
    """What the county may know of each session of the year; no outcome is read here."""
    row = CongressSession
    rows = await tx.session.execute(
        select(
            row.id,
            row.union_id,
            row.title,
            row.state,
            row.requested_on,
            row.answered_on,
            row.starts_at,
            row.closed_on,
            row.report_due_on,
            row.reported_on,
            row.from_paper,
        ).where(row.school_year == school_year, row.state.not_in(_NOT_THE_COUNTYS))
    )
    return [
        WallSession(
            session_id=each.id,
            union_id=each.union_id,
            title=each.title,
            state=SessionState(each.state),
            asked_on=each.requested_on,
            answered_on=each.answered_on,
            day=each.closed_on
            or (each.starts_at.astimezone(CHINA).date() if each.starts_at else None),
            report_due_on=each.report_due_on,
            reported_on=each.reported_on,
            from_paper=each.from_paper,
        )
        for each in rows
    ]
