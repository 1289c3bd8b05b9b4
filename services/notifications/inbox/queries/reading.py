"""What a person finds in the inbox: the list, the count, one notice, what has changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, and_, func, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from services.notifications.inbox.domain import Count, Shown, ShownLine
from services.notifications.inbox.tables import Notice, NoticeLine
from services.notifications.kinds import MANNERS, Kind
from services.notifications.people import union_names
from services.notifications.wording import LONGEST_LIST, Line, digest_body, digest_title
from shared.database import Transaction, count_rows
from shared.errors import Invalid, NotFound
from shared.web.inputs import decode_cursor, encode_cursor

# A transaction may commit this long after the moment it wrote into `changed_at`.
LATE_COMMIT_SECONDS = 10

MOST_CHANGES = 50

# News that asks for nothing counts as unread for so long; after that it is only there to be found.
NEWS = timedelta(days=3)

_NEWS_KINDS = [kind.value for kind, manner in MANNERS.items() if manner.is_news]

_TO_SIGN = and_(Notice.needs_sign, Notice.settled_at.is_(None))


@dataclass(frozen=True)
class Filters:
    """Which part of an inbox is wanted."""

    unread: bool = False
    to_sign: bool = False


@dataclass
class _Lines:
    """The lines of one digest: the first of them, and how many there are."""

    count: int
    first: list[ShownLine]


async def list_notices(
    tx: Transaction, person_id: UUID, filters: Filters, cursor: str | None, size: int
) -> tuple[list[Shown], str | None]:
    """What must be signed first, then the newest; and the cursor of the following page."""
    query = (
        _filtered(tx, person_id, filters)
        .order_by(_TO_SIGN.desc(), Notice.told_at.desc(), Notice.id.desc())
        .limit(size + 1)
    )
    if cursor is not None:
        query = query.where(_after(cursor))
    rows = (await tx.session.execute(query)).all()
    page = rows[:size]
    following = None
    if len(rows) > size:
        last, to_sign = page[-1]
        following = encode_cursor(int(to_sign), last.told_at.isoformat(), last.id)
    return await _shown(tx, [notice for notice, _ in page]), following


async def count_notices(tx: Transaction, person_id: UUID, filters: Filters) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _filtered(tx, person_id, filters))


def _filtered(tx: Transaction, person_id: UUID, filters: Filters) -> Select[Notice, bool]:
    query = select(Notice, _TO_SIGN.label("to_sign")).where(Notice.person_id == person_id)
    if filters.unread:
        query = query.where(_waits(tx))
    if filters.to_sign:
        query = query.where(_TO_SIGN)
    return query


def _waits(tx: Transaction) -> ColumnElement[bool]:
    """Whether a notice still wants to be seen."""
    is_old_news = and_(Notice.kind.in_(_NEWS_KINDS), Notice.told_at < tx.now - NEWS)
    return and_(Notice.read_at.is_(None), Notice.settled_at.is_(None), ~is_old_news)


def _after(cursor: str) -> ColumnElement[bool]:
    to_sign, told_at, notice_id = decode_cursor(cursor, 3)
    try:
        position = (to_sign == "1", datetime.fromisoformat(told_at), UUID(notice_id))
    except ValueError:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from None
    return tuple_(_TO_SIGN, Notice.told_at, Notice.id) < position


async def count_waiting(tx: Transaction, person_id: UUID) -> Count:
    """How many notices are unread, and how many wait for a signature."""
    unread, to_sign = (
        await tx.session.execute(
            select(func.count().filter(_waits(tx)), func.count().filter(_TO_SIGN)).where(
                Notice.person_id == person_id, Notice.settled_at.is_(None)
            )
        )
    ).one()
    return Count(unread, to_sign)


async def changed_since(tx: Transaction, person_id: UUID, moment: datetime) -> list[Shown]:
    """Notices changed after the moment, the oldest change first; the latest, if they are many."""
    rows = await tx.session.scalars(
        select(Notice)
        .where(Notice.person_id == person_id, Notice.changed_at > moment)
        .order_by(Notice.changed_at.desc(), Notice.id)
        .limit(MOST_CHANGES)
    )
    return await _shown(tx, rows.all()[::-1])


async def show_own(tx: Transaction, notice_id: UUID) -> Shown:
    """One notice of the scope's person.

    Raises:
        NotFound: it is not in this person's inbox.

    """
    found = await show(tx, notice_id)
    if found is None:
        raise NotFound("没有找到这条通知，它可能已经不在您的收件箱里。")
    return found


async def show(tx: Transaction, notice_id: UUID) -> Shown | None:
    """A notice as its reader would see it now, for whoever carries it to them."""
    notice = await tx.session.get(Notice, notice_id)
    return None if notice is None else (await _shown(tx, [notice]))[0]


async def _shown(tx: Transaction, notices: Sequence[Notice]) -> list[Shown]:
    lines = await _lines_of(tx, [notice.id for notice in notices if notice.day is not None])
    names = await union_names(tx, (notice.union_id for notice in notices))
    nothing = _Lines(0, [])
    return [
        _view(tx, notice, names.get(notice.union_id, ""), lines.get(notice.id, nothing))
        for notice in notices
    ]


def _view(tx: Transaction, notice: Notice, union_name: str, lines: _Lines) -> Shown:
    kind = Kind(notice.kind)
    title, body = notice.title, notice.body
    if notice.day is not None:
        title = digest_title(
            kind, count=lines.count, subject=notice.subject, day=notice.day, today=tx.today
        )
        body = digest_body(kind, [each.line for each in lines.first], lines.count)
    only_line = lines.first[0] if lines.count == 1 else None
    return Shown(
        id=notice.id,
        person_id=notice.person_id,
        kind=kind,
        title=title,
        body=body,
        link=only_line.link if only_line and only_line.link else notice.link,
        union_id=notice.union_id,
        union_name=union_name,
        matter=notice.matter,
        event_id=notice.event_id,
        is_digest=notice.day is not None,
        due_on=notice.due_on,
        needs_sign=notice.needs_sign,
        told_at=notice.told_at,
        changed_at=notice.changed_at,
        read_at=notice.read_at,
        settled_at=notice.settled_at,
        count=lines.count,
        lines=tuple(lines.first),
    )


async def _lines_of(tx: Transaction, notice_ids: Sequence[UUID]) -> dict[UUID, _Lines]:
    """What each digest lists, open entries first."""
    if not notice_ids:
        return {}
    done = NoticeLine.settled_at.is_not(None)
    place = func.row_number().over(
        order_by=(done, NoticeLine.told_at, NoticeLine.matter), partition_by=NoticeLine.notice_id
    )
    ranked = (
        select(
            NoticeLine,
            place.label("place"),
            func.count().over(partition_by=NoticeLine.notice_id).label("total"),
        )
        .where(NoticeLine.notice_id.in_(notice_ids))
        .subquery()
    )
    rows = (
        await tx.session.execute(
            select(ranked).where(ranked.c.place <= LONGEST_LIST).order_by(ranked.c.place)
        )
    ).all()
    names = await union_names(tx, (row.union_id for row in rows))
    found: dict[UUID, _Lines] = {}
    for row in rows:
        line = Line(row.text, names.get(row.union_id, ""), done=row.settled_at is not None)
        digest = found.setdefault(row.notice_id, _Lines(row.total, []))
        digest.first.append(ShownLine(line, row.link))
    return found
