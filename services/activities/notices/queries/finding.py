"""Notices, their history and objections, as far as somebody may see them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select, tuple_

from services.activities.notices.domain.life import CLOSABLE, SHOWN, Finding, NoticeState
from services.activities.notices.domain.places import BY_HAND
from services.activities.notices.tables import NoticeMove, NoticeObjection, PublicNotice
from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class NoticeFilter:
    """Which notices to list; empty fields do not filter.

    `managed` are the unions of which the caller reads every notice, None means all that the scope
    shows; in `seen`, and of the county's own, only what has been shown.
    """

    managed: frozenset[UUID] | None = None
    seen: frozenset[UUID] = frozenset()
    kind: NoticeKind | None = None
    state: NoticeState | None = None
    union_id: UUID | None = None


async def get_notice(tx: Transaction, notice_id: UUID) -> PublicNotice:
    notice = await tx.session.get(PublicNotice, notice_id)
    if notice is None:
        raise NotFound
    return notice


async def list_notices(
    tx: Transaction, wanted: NoticeFilter, *, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[PublicNotice]:
    """The newest first, a page at a time."""
    statement = select(PublicNotice).where(*_filtered(wanted))
    if after is not None:
        statement = statement.where(tuple_(PublicNotice.made_at, PublicNotice.id) < after)
    newest = (PublicNotice.made_at.desc(), PublicNotice.id.desc())
    return (await tx.session.scalars(statement.order_by(*newest).limit(limit))).all()


async def count_notices(tx: Transaction, wanted: NoticeFilter) -> int:
    """How many notices there are in all pages."""
    found = await tx.session.scalar(
        select(func.count()).select_from(PublicNotice).where(*_filtered(wanted))
    )
    return found or 0


def _filtered(wanted: NoticeFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.managed is not None:
        shown = PublicNotice.state != NoticeState.REQUESTED
        own = or_(PublicNotice.union_id.in_(wanted.seen), PublicNotice.visible_below)
        conditions.append(or_(PublicNotice.union_id.in_(wanted.managed), and_(own, shown)))
    for column, value in (
        (PublicNotice.kind, wanted.kind),
        (PublicNotice.state, wanted.state),
        (PublicNotice.union_id, wanted.union_id),
    ):
        if value is not None:
            conditions.append(column == value)
    return conditions


async def moves_of(tx: Transaction, notice_id: UUID) -> Sequence[NoticeMove]:
    rows = await tx.session.scalars(
        select(NoticeMove)
        .where(NoticeMove.notice_id == notice_id)
        .order_by(NoticeMove.made_at, NoticeMove.id)
    )
    return rows.all()


async def objections_to(
    tx: Transaction, notice_id: UUID, objector_id: UUID | None = None
) -> Sequence[NoticeObjection]:
    """The objections to a notice in the order they came; only one person's, where one is named."""
    statement = select(NoticeObjection).where(NoticeObjection.notice_id == notice_id)
    if objector_id is not None:
        statement = statement.where(NoticeObjection.objector_id == objector_id)
    rows = await tx.session.scalars(statement.order_by(NoticeObjection.made_at, NoticeObjection.id))
    return rows.all()


async def counts_waiting(tx: Transaction, notice_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many objections to each of the notices nobody has handled."""
    rows = await tx.session.execute(
        select(NoticeObjection.notice_id, func.count())
        .where(NoticeObjection.notice_id.in_(notice_ids), NoticeObjection.finding.is_(None))
        .group_by(NoticeObjection.notice_id)
    )
    return dict(rows.all())


async def last_contact(tx: Transaction, union_id: UUID) -> PublicNotice | None:
    """The union's newest notice with an office and a phone: asked for once, they are known."""
    found: PublicNotice | None = await tx.session.scalar(
        select(PublicNotice)
        .where(PublicNotice.union_id == union_id, PublicNotice.office.is_not(None))
        .order_by(PublicNotice.made_at.desc())
        .limit(1)
    )
    return found


async def get_objection(tx: Transaction, objection_id: UUID) -> NoticeObjection:
    objection = await tx.session.get(NoticeObjection, objection_id)
    if objection is None:
        raise NotFound
    return objection


async def findings_of(tx: Transaction, notice_id: UUID) -> list[Finding | None]:
    """What the objections to a notice were found to be; None for those that wait."""
    rows = await tx.session.scalars(
        select(NoticeObjection.finding).where(NoticeObjection.notice_id == notice_id)
    )
    return [Finding(finding) if finding else None for finding in rows]


async def to_arrange(tx: Transaction, unions: Collection[UUID]) -> Sequence[PublicNotice]:
    """Notices that were asked for and have no days yet."""
    return await _of(tx, unions, PublicNotice.first_day.is_(None), NoticeState.REQUESTED)


async def to_post(tx: Transaction, unions: Collection[UUID]) -> Sequence[PublicNotice]:
    """Notices whose time runs and that nobody has said to have hung up or read out."""
    by_hand = PublicNotice.place.in_(BY_HAND) & PublicNotice.posted_on.is_(None)
    return await _of(tx, unions, by_hand, *SHOWN)


async def to_note(tx: Transaction, unions: Collection[UUID]) -> Sequence[PublicNotice]:
    """Notices that ran their time and whose result nobody has written down."""
    ran = PublicNotice.outcome != NoticeOutcome.WITHDRAWN
    return await _of(tx, unions, ran & PublicNotice.note.is_(None), NoticeState.CLOSED)


async def objected(tx: Transaction, unions: Collection[UUID] | None) -> Sequence[PublicNotice]:
    """Notices with objections that wait; None asks for all of the scope."""
    statement = select(PublicNotice).where(PublicNotice.state == NoticeState.OBJECTED)
    if unions is not None:
        statement = statement.where(PublicNotice.union_id.in_(unions))
    return (await tx.session.scalars(statement.order_by(PublicNotice.last_day))).all()


async def due(tx: Transaction, limit: int) -> Sequence[PublicNotice]:
    """Notices that the clock has to look at, locked; those that somebody holds come next time."""
    rows = await tx.session.scalars(
        select(PublicNotice)
        .where(PublicNotice.check_on <= tx.today)
        .where(PublicNotice.state.in_({NoticeState.REQUESTED, *CLOSABLE}))
        .order_by(PublicNotice.check_on, PublicNotice.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return rows.all()


async def _of(
    tx: Transaction, unions: Collection[UUID], condition: ColumnElement[bool], *states: NoticeState
) -> Sequence[PublicNotice]:
    rows = await tx.session.scalars(
        select(PublicNotice)
        .where(PublicNotice.union_id.in_(unions), PublicNotice.state.in_(states), condition)
        .order_by(PublicNotice.first_day, PublicNotice.id)
    )
    return rows.all()
