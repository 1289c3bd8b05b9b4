"""What leaves the house for notices just told: one message per mailbox and per group."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from services.notifications.channels.domain.attempts import State, leaves_at
from services.notifications.inbox.commands.telling import named_by
from services.notifications.kinds import MANNERS, Kind
from shared.contracts.directory import UnionKind

# A part of the statement that tells (`inbox.commands.telling`): of `fresh`, the notices that this
# made or refreshed, it queues deliveries. In a statement of its own every notice would travel to
# us and back, which takes longer than to store it. $2 is the county, $5 now, $7 to $10 are the
# columns of `manners_at`.
#
# A school's channels get what is told in that school, the county's what is asked of many schools:
# there, once per event. A digest leaves once a day. Queued twice, a delivery goes out once.
QUEUED = f"""
leaving AS (
    SELECT f.*, m.next_at, m.for_groups, m.needs_sign,
           CASE WHEN f.day IS NULL THEN f.kind || ':' || f.event_id ELSE f.key END AS once
    FROM fresh f
    JOIN unnest($7::text[], $8::timestamptz[], $9::bool[], $10::bool[])
        AS m(kind, next_at, for_groups, needs_sign) ON m.kind = f.kind
),
receivers AS (
    SELECT t.*, t.union_id AS for_union, CAST(NULL AS uuid) AS channel_id,
           t.person_id AS to_person, t.person_id || ':' || t.union_id || ':' || t.once AS matter_key
    FROM leaving t
    -- Each person looked up by id: joined as a table, all of the county are read for each notice
    -- while PostgreSQL has not counted them yet.
    CROSS JOIN LATERAL (
        SELECT FROM person_copy p
        WHERE p.person_id = t.person_id AND p.active AND p.email <> '' OFFSET 0) p
    WHERE NOT EXISTS (
        SELECT FROM muted_kind m WHERE m.person_id = t.person_id AND m.kind = t.kind)
    UNION ALL
    SELECT t.*, c.union_id, c.id, NULL,
           c.id || ':' || CASE WHEN u.union_id IS NULL THEN t.union_id || ':' ELSE '' END || t.once
    FROM leaving t
    JOIN channel c ON c.county_id = $2 AND c.enabled AND t.kind = ANY (c.kinds)
    LEFT JOIN union_copy u ON u.union_id = c.union_id AND u.kind = '{UnionKind.COUNTY}'
    WHERE t.for_groups AND (c.union_id = t.union_id OR (u.union_id IS NOT NULL AND t.needs_sign))
),
queued AS (
    INSERT INTO delivery (id, county_id, union_id, channel_id, person_id, notice_id, event_id,
                          kind, matter_key, state, attempts, next_at, detail, made_at)
    SELECT {named_by("r.matter_key")}, $2, r.for_union, r.channel_id, r.to_person, r.id,
           r.event_id, r.kind, r.matter_key, '{State.PENDING}', 0, r.next_at, '', $5
    FROM receivers r
    ON CONFLICT (matter_key) DO NOTHING
)"""  # noqa: S608 - only constants of the code; values are parameters


def manners_at(now: datetime, kinds: Collection[Kind]) -> list[list[Any]]:
    """Which of the kinds leave the house, when each does, and how, as columns for `QUEUED`."""
    leaving = [
        (kind.value, moment, manner.for_groups, manner.needs_sign)
        for kind in kinds
        if (moment := leaves_at((manner := MANNERS[kind]).mail, now)) is not None
    ]
    return [[row[column] for row in leaving] for column in range(4)]
