"""Tell any number of people in one statement."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from pydantic_core import to_json

from services.notifications.inbox.commands.settling import conclude_digests
from services.notifications.inbox.domain import EVERY_UNION, Telling
from services.notifications.kinds import MANNERS
from shared.database import Transaction


def named_by(key: str) -> str:
    """SQL for the id of a row whose unique `key` is an expression of text.

    A random id asks the operating system for each row: of hundreds, a fifth of the statement.
    Only for rows that one transaction at a time inserts (`Scope.alone`): side by side, two of one
    key would fail at the id before the conflict of their keys is seen.
    """
    return f"CAST(encode(substr(sha256(convert_to({key}, 'UTF8')), 1, 16), 'hex') AS uuid)"


# When the matter was closed above this version, in the reader's union or the one spoken of.
# Most matters are new: whether any was closed at all is asked once and not for each reader.
_DONE = """CASE WHEN (SELECT found FROM closed) AND EXISTS (
        SELECT FROM settlement s
        WHERE s.matter = a.matter AND s.union_id IN (a.for_union, a.union_id, $3::uuid)
          AND s.version > a.version) THEN $5::timestamptz END"""

# All of a telling but its audience: carried once for each reader, long lists would weigh most.
_SAID = """t.kind, t.union_id, t.event_id, t.key, t.matter, t.version, t.told_at, t.link, t.title,
    t.body, t.subject, t.due_on, t.day, t.line, t.line_link, t.needs_sign"""

# Who is told what, from the role copy: of a telling's roles the first one held in each union.
_REACHED = f"""
told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(
        kind text, person_ids uuid[], roles text[], union_ids uuid[], members bool, union_id uuid,
        event_id uuid, key text, matter text, version int, told_at timestamptz, link text,
        title text, body text, subject text, due_on date, day date, line text, line_link text,
        needs_sign bool)
),
closed AS (
    SELECT EXISTS (
        SELECT FROM settlement s WHERE s.matter IN (SELECT t.matter FROM told t)) AS found
),
reached AS (
    SELECT {_SAID}, p.person_id AS to_person, t.union_id AS for_union
    FROM told t CROSS JOIN LATERAL unnest(t.person_ids) AS p(person_id)
    UNION ALL
    SELECT {_SAID}, h.person_id, h.union_id
    FROM told t CROSS JOIN LATERAL (
        SELECT r.person_id, r.union_id,
               rank() OVER (PARTITION BY r.union_id ORDER BY array_position(t.roles, r.role))
                   AS place
        FROM role_copy r
        WHERE r.county_id = $2::uuid AND r.role = ANY (t.roles)
          AND (t.union_ids IS NULL OR r.union_id = ANY (t.union_ids))
          AND r.first_day <= $4::date AND coalesce(r.last_day, $4) >= $4
          AND NOT EXISTS (
              SELECT FROM person_copy p WHERE p.person_id = r.person_id AND NOT p.active)
    ) h WHERE h.place = 1
    UNION ALL
    SELECT {_SAID}, p.person_id, p.union_id
    FROM told t JOIN person_copy p ON p.union_id = ANY (t.union_ids)
    WHERE t.members AND p.county_id = $2::uuid AND p.active
)"""  # noqa: S608 - only constants of this module; values are parameters

# Kept also for unions where nobody holds office yet; the sweep tells whoever comes.
_ASKED = f"""
asked AS (
    INSERT INTO sign_request (union_id, key, county_id, kind, matter, version, event_id, title,
                              body, link, due_on, told_at, settled_at)
    SELECT DISTINCT ON (a.for_union, a.key)
           a.for_union, a.key, $2, a.kind, a.matter, a.version, a.event_id, a.title,
           a.body, a.link, a.due_on, a.told_at, {_DONE}
    FROM (SELECT t.*, u.for_union FROM told t
          CROSS JOIN LATERAL unnest(t.union_ids) AS u(for_union) WHERE t.needs_sign) a
    ORDER BY a.for_union, a.key, a.told_at DESC
    ON CONFLICT (union_id, key) DO UPDATE
    SET kind = excluded.kind, event_id = excluded.event_id, title = excluded.title,
        body = excluded.body, due_on = excluded.due_on, told_at = excluded.told_at
    WHERE sign_request.told_at < excluded.told_at
)"""  # noqa: S608 - only constants of this module; values are parameters

# Ordered by the key, so that two handlers lock the same rows in the same order.
_HEADS = f"""
heads AS (
    INSERT INTO notice (id, county_id, union_id, person_id, kind, key, matter, version, event_id,
                        title, body, subject, link, due_on, day, needs_sign, made_at, told_at,
                        changed_at, settled_at)
    SELECT DISTINCT ON (a.to_person, a.for_union, a.key)
           {named_by("a.to_person || ':' || a.for_union || ':' || a.key")}, $2, a.for_union,
           a.to_person, a.kind, a.key, a.matter, a.version, a.event_id, a.title, a.body, a.subject,
           a.link, a.due_on, a.day, a.needs_sign, $5::timestamptz, a.told_at, $5::timestamptz,
           CASE WHEN a.day IS NULL THEN {_DONE} END
    FROM reached a
    ORDER BY a.to_person, a.for_union, a.key, a.told_at DESC
    ON CONFLICT (person_id, union_id, key) DO UPDATE
    SET kind = excluded.kind, event_id = excluded.event_id, title = excluded.title,
        body = excluded.body, due_on = excluded.due_on, changed_at = excluded.changed_at,
        told_at = greatest(notice.told_at, excluded.told_at),
        read_at = CASE WHEN excluded.kind = ANY ($6::text[])
                         OR (excluded.day IS NULL AND notice.settled_at IS NOT NULL)
                       THEN notice.read_at END,
        settled_at = CASE WHEN excluded.day IS NULL THEN notice.settled_at END
    WHERE notice.day IS NOT NULL OR notice.told_at < excluded.told_at
    RETURNING id, person_id, union_id, kind, key, event_id, day, settled_at
)"""  # noqa: S608 - only constants of this module; values are parameters

_LINES = f"""
lines AS (
    INSERT INTO notice_line (notice_id, matter, county_id, union_id, person_id, version, text,
                             link, told_at, settled_at)
    SELECT DISTINCT ON (h.id, a.matter)
           h.id, a.matter, $2, a.union_id, a.to_person, a.version, a.line, a.line_link,
           a.told_at, {_DONE}
    FROM reached a
    JOIN heads h ON h.person_id = a.to_person AND h.union_id = a.for_union AND h.key = a.key
    WHERE a.line IS NOT NULL
    ORDER BY h.id, a.matter, a.version DESC
    ON CONFLICT (notice_id, matter) DO UPDATE
    SET version = excluded.version, text = excluded.text, told_at = excluded.told_at,
        settled_at = excluded.settled_at
    WHERE notice_line.version < excluded.version
)"""  # noqa: S608 - only constants of this module; values are parameters

# Open, and made or refreshed just now: what may leave the house.
_FRESH = "fresh AS (SELECT * FROM heads WHERE settled_at IS NULL)"

_CALM = [kind.value for kind, manner in MANNERS.items() if manner.is_news]


def statement(then: str) -> str:
    """The statement that tells; `then` is a further part of it, which reads `fresh`.

    Its parameters are the tellings, the county, `EVERY_UNION`, today, now and the calm kinds, then
    those of the further part.
    """
    parts = f"{_REACHED}, {_ASKED}, {_HEADS}, {_LINES}, {_FRESH}, {then}"
    return f"WITH {parts} SELECT id FROM fresh WHERE day IS NOT NULL"  # noqa: S608 - only constants of the code


async def tell(
    tx: Transaction, county_id: UUID, tellings: Sequence[Telling], how: str, *values: Any
) -> None:
    """Make or refresh the notices of all tellings, by a `statement` with its further values."""
    if not tellings:
        return
    digests = await tx.fetch(
        how,
        to_json([_flat(telling) for telling in tellings]).decode(),
        county_id,
        EVERY_UNION,
        tx.today,
        tx.now,
        _CALM,
        *values,
    )
    await conclude_digests(tx, [row["id"] for row in digests])


def _flat(telling: Telling) -> dict[str, Any]:
    """A telling as one record of JSON, under the names of the columns above."""
    audience = telling.audience
    return {
        "kind": telling.kind,
        "person_ids": audience.person_ids,
        "roles": audience.roles,
        "union_ids": audience.union_ids,
        "members": audience.members,
        "union_id": telling.union_id,
        "event_id": telling.event_id,
        "key": telling.key,
        "matter": telling.matter,
        "version": telling.version,
        "told_at": telling.told_at,
        "link": telling.link,
        "title": telling.title,
        "body": telling.body,
        "subject": telling.subject,
        "due_on": telling.due_on,
        "day": telling.day,
        "line": telling.line,
        "line_link": telling.line_link,
        "needs_sign": MANNERS[telling.kind].needs_sign,
    }
