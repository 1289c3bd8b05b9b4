"""What a person finds in the inbox: the list, the count, one notice, what has changed.

Everybody opens their inbox all day, so these questions are SQL that goes straight to the driver.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from asyncpg import Record

from services.notifications.inbox.domain import Count, Shown, ShownLine
from services.notifications.kinds import MANNERS, Kind
from services.notifications.wording.sentences import LONGEST_LIST, Line, digest_body, digest_title
from shared.database import Transaction
from shared.errors import Invalid, NotFound
from shared.web.inputs import decode_cursor, encode_cursor

# A transaction may commit this long after the moment it wrote into `changed_at`.
LATE_COMMIT_SECONDS = 10

MOST_CHANGES = 50

# News that asks for nothing counts as unread for so long; after that it is only there to be found.
NEWS = timedelta(days=3)

_NEWS_KINDS = [kind.value for kind, manner in MANNERS.items() if manner.is_news]

_TO_SIGN = "n.needs_sign AND n.settled_at IS NULL"

# Whether a notice still wants to be seen; $2 are the kinds of news, $3 when news became old.
_WAITS = "n.read_at IS NULL AND n.settled_at IS NULL AND NOT (n.kind = ANY ($2) AND n.told_at < $3)"

_WANTED = f"n.person_id = $1 AND (NOT $4 OR {_WAITS}) AND (NOT $5 OR {_TO_SIGN})"

_ENTRY = """
n.id, n.kind, n.title, n.body, n.subject, n.day, n.link, n.union_id, n.matter, n.due_on,
n.needs_sign, n.told_at, n.read_at, n.settled_at, coalesce(u.short_name, '') AS union_name
"""
_FROM = "FROM notice n LEFT JOIN union_copy u ON u.union_id = n.union_id"

# What must be signed first, then the newest; from $6 on what comes after that place. How many there
# are in all is told where the list begins.
_LIST = f"""
SELECT {_ENTRY}, {_TO_SIGN} AS to_sign,
       CASE WHEN $6::bool IS NULL THEN (SELECT count(*) FROM notice n WHERE {_WANTED}) END AS total
{_FROM}
WHERE {_WANTED} AND ($6 IS NULL OR ({_TO_SIGN}, n.told_at, n.id) < ($6, $7, $8))
ORDER BY to_sign DESC, n.told_at DESC, n.id DESC LIMIT $9
"""  # noqa: S608 - only constants of this module; values are parameters

_SHOWN = f"SELECT {_ENTRY}, n.person_id, n.event_id, n.changed_at {_FROM}"

_CHANGED = f"""
{_SHOWN} WHERE n.person_id = $1 AND n.changed_at > $2 ORDER BY n.changed_at DESC, n.id LIMIT $3
"""

_COUNT = f"""
SELECT count(*) FILTER (WHERE {_WAITS}) AS unread, count(*) FILTER (WHERE {_TO_SIGN}) AS to_sign
FROM notice n WHERE n.person_id = $1 AND n.settled_at IS NULL
"""  # noqa: S608 - only constants of this module; values are parameters

# The first lines of each digest, open ones on top, and how many it has in all.
_LINES = """
SELECT l.*, coalesce(u.short_name, '') AS union_name
FROM (
    SELECT notice_id, union_id, text, link, settled_at IS NOT NULL AS done,
           count(*) OVER (PARTITION BY notice_id) AS total,
           row_number() OVER (PARTITION BY notice_id
                              ORDER BY settled_at IS NOT NULL, told_at, matter) AS place
    FROM notice_line WHERE notice_id = ANY ($1)) l
LEFT JOIN union_copy u ON u.union_id = l.union_id
WHERE l.place <= $2 ORDER BY l.place
"""


@dataclass(frozen=True)
class Filters:
    """Which part of an inbox is wanted."""

    unread: bool = False
    to_sign: bool = False


@dataclass
class _Lines:
    """The lines of one digest: the first of them, and how many there are."""

    count: int = 0
    first: list[ShownLine] = field(default_factory=list)


@dataclass(frozen=True)
class Listed:
    """A part of the list: entries as plain values, for objects of fifty are dear to make."""

    entries: list[dict[str, Any]]
    following: str | None
    total: int | None


async def list_notices(
    tx: Transaction, person_id: UUID, filters: Filters, cursor: str | None, size: int
) -> Listed:
    """What must be signed first, then the newest; with the first part how many there are."""
    rows = await tx.fetch(
        _LIST,
        person_id,
        *_news(tx),
        filters.unread,
        filters.to_sign,
        *(_position(cursor) if cursor is not None else (None, None, None)),
        size + 1,
    )
    page = rows[:size]
    following = None
    if len(rows) > size:
        last = page[-1]
        following = encode_cursor(int(last["to_sign"]), last["told_at"].isoformat(), last["id"])
    total = rows[0]["total"] if rows else None if cursor else 0
    return Listed(await _entries(tx, page), following, total)


def _news(tx: Transaction) -> tuple[list[str], datetime]:
    return _NEWS_KINDS, tx.now - NEWS


def _position(cursor: str) -> tuple[bool, datetime, UUID]:
    to_sign, told_at, notice_id = decode_cursor(cursor, 3)
    try:
        return to_sign == "1", datetime.fromisoformat(told_at), UUID(notice_id)
    except ValueError:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from None


async def count_waiting(tx: Transaction, person_id: UUID) -> Count:
    """How many notices are unread, and how many wait for a signature."""
    [row] = await tx.fetch(_COUNT, person_id, *_news(tx))
    return Count(row["unread"], row["to_sign"])


async def changed_since(tx: Transaction, person_id: UUID, moment: datetime) -> list[Shown]:
    """Notices changed after the moment, the oldest change first; the latest, if they are many."""
    rows = await tx.fetch(_CHANGED, person_id, moment, MOST_CHANGES)
    return await _shown(tx, rows[::-1])


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
    rows = await tx.fetch(f"{_SHOWN} WHERE n.id = $1", notice_id)
    return (await _shown(tx, rows))[0] if rows else None


async def _shown(tx: Transaction, rows: Sequence[Record]) -> list[Shown]:
    return [
        Shown(
            **{name: value for name, value in entry.items() if name != "day"},
            is_digest=entry["day"] is not None,
        )
        for entry in await _entries(tx, rows)
    ]


async def _entries(tx: Transaction, rows: Sequence[Record]) -> list[dict[str, Any]]:
    """The members of the rows, digests with the words and lines of today."""
    lines = await _lines_of(tx, [row["id"] for row in rows if row["day"] is not None])
    nothing, today = _Lines(), tx.today
    return [_entry(row, lines.get(row["id"], nothing), today) for row in rows]


def _entry(row: Record, lines: _Lines, today: date) -> dict[str, Any]:
    entry = dict(row)
    subject = entry.pop("subject")
    entry["kind"] = kind = Kind(row["kind"])
    entry["count"], entry["lines"] = lines.count, tuple(lines.first)
    if (day := entry["day"]) is not None:
        entry["title"] = digest_title(
            kind, count=lines.count, subject=subject, day=day, today=today
        )
        entry["body"] = digest_body(kind, [each.line for each in lines.first], lines.count)
        if lines.count == 1 and (only_link := lines.first[0].link):
            entry["link"] = only_link
    return entry


async def _lines_of(tx: Transaction, notice_ids: Sequence[UUID]) -> dict[UUID, _Lines]:
    """What each digest lists, open entries first."""
    found: dict[UUID, _Lines] = {}
    if notice_ids:
        for row in await tx.fetch(_LINES, notice_ids, LONGEST_LIST):
            line = Line(row["text"], row["union_name"], done=row["done"])
            digest = found.setdefault(row["notice_id"], _Lines(row["total"]))
            digest.first.append(ShownLine(line, row["link"]))
    return found
