"""Queue what leaves the house for notices just told: one message per mailbox and per group."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from services.notifications.channels.domain.attempts import State, leaves_at
from services.notifications.inbox.domain import Told
from services.notifications.kinds import MANNERS
from shared.contracts.directory import UnionKind
from shared.database import Transaction

# A school's channels get what is told in that school, the county's what is asked of many schools:
# there, once per event.
_QUEUE = f"""
WITH told AS (
    SELECT * FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[],
                         $9::timestamptz[], $10::bool[], $11::bool[])
        AS t(notice_id, event_id, person_id, union_id, kind, once, next_at, for_groups, needs_sign)
),
receivers AS (
    SELECT t.*, t.union_id AS for_union, CAST(NULL AS uuid) AS channel_id,
           t.person_id AS to_person, p.person_id || ':' || t.union_id || ':' || t.once AS matter_key
    FROM told t JOIN person_copy p ON p.person_id = t.person_id AND p.active AND p.email <> ''
    WHERE NOT EXISTS (
        SELECT FROM muted_kind m WHERE m.person_id = t.person_id AND m.kind = t.kind)
    UNION ALL
    SELECT t.*, c.union_id, c.id, NULL,
           c.id || ':' || CASE WHEN u.union_id IS NULL THEN t.union_id || ':' ELSE '' END || t.once
    FROM told t
    JOIN channel c ON c.county_id = $1 AND c.enabled AND t.kind = ANY (c.kinds)
    LEFT JOIN union_copy u ON u.union_id = c.union_id AND u.kind = '{UnionKind.COUNTY}'
    WHERE t.for_groups AND (c.union_id = t.union_id OR (u.union_id IS NOT NULL AND t.needs_sign))
)
INSERT INTO delivery (id, county_id, union_id, channel_id, person_id, notice_id, event_id, kind,
                      matter_key, state, attempts, next_at, detail, made_at)
SELECT DISTINCT ON (r.matter_key)
       gen_random_uuid(), $1, r.for_union, r.channel_id, r.to_person, r.notice_id, r.event_id,
       r.kind, r.matter_key, '{State.PENDING}', 0, r.next_at, '', $2
FROM receivers r ORDER BY r.matter_key, r.notice_id
ON CONFLICT (matter_key) DO NOTHING
"""  # noqa: S608 - only constants of the code; values are parameters


async def queue(tx: Transaction, county_id: UUID, told: Sequence[Told]) -> None:
    """Store deliveries for the notices, in one statement; queued twice, they go out once."""
    rows = [
        _row(notice, moment)
        for notice in told
        if (moment := leaves_at(notice.kind, tx.now)) is not None
    ]
    if rows:
        await tx.fetch(_QUEUE, county_id, tx.now, *map(list, zip(*rows, strict=True)))


def _row(notice: Told, moment: datetime) -> tuple[Any, ...]:
    """In the order of the columns above; a digest leaves once a day, else it is once per event."""
    manner = MANNERS[notice.kind]
    return (
        notice.notice_id,
        notice.event_id,
        notice.person_id,
        notice.union_id,
        notice.kind.value,
        notice.key if notice.day is not None else f"{notice.key}:{notice.event_id}",
        moment,
        manner.for_groups,
        manner.needs_sign,
    )
