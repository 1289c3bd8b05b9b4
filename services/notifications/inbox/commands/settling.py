"""Close matters: what was told of them asks for nothing any more."""

import json
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Date,
    Text,
    Uuid,
    bindparam,
    case,
    exists,
    text,
    tuple_,
    update,
)

from services.notifications.inbox.domain import EVERY_UNION, SIGNERS, TASK, Closing, highest
from services.notifications.inbox.tables import Notice, NoticeLine
from services.notifications.kinds import MANNERS
from shared.database import Transaction

# The matters a second time as an array: PostgreSQL then looks them up, however few it expects.
_CLOSED = (
    "{0}.matter = ANY ($2::text[]) AND c.matter = {0}.matter"
    " AND c.union_id IN ({0}.union_id, $4::uuid)"
)

_SETTLE = f"""
WITH closing AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
        AS t(matter text, version int, union_id uuid)
),
remembered AS (
    INSERT INTO settlement (matter, union_id, county_id, version, settled_at)
    SELECT matter, union_id, $3, version, $5::timestamptz FROM closing ORDER BY matter, union_id
    ON CONFLICT (matter, union_id) DO UPDATE SET version = excluded.version
    WHERE settlement.version < excluded.version
),
requests AS (
    UPDATE sign_request r SET settled_at = $5::timestamptz FROM closing c
    WHERE {_CLOSED.format("r")} AND r.version < c.version AND r.settled_at IS NULL
),
lines AS (
    UPDATE notice_line l SET settled_at = $5::timestamptz FROM closing c
    WHERE {_CLOSED.format("l")} AND l.version < c.version AND l.settled_at IS NULL
    RETURNING l.notice_id
),
notices AS (
    UPDATE notice n SET settled_at = $5::timestamptz, changed_at = $5::timestamptz FROM closing c
    WHERE {_CLOSED.format("n")} AND n.version < c.version AND n.settled_at IS NULL
      AND n.day IS NULL
)
SELECT DISTINCT notice_id FROM lines
"""  # noqa: S608 - only constants of this module; values are parameters

# Who has left office neither signs nor is asked to; who comes back is asked anew.
_RELEASE = text(
    """
DELETE FROM notice n
WHERE n.county_id = :county AND n.needs_sign AND n.settled_at IS NULL
  AND NOT EXISTS (
      SELECT FROM role_copy r
      WHERE r.person_id = n.person_id AND r.union_id = n.union_id AND r.role = ANY (:signers)
        AND r.first_day <= :today AND coalesce(r.last_day, :today) >= :today)
"""
).bindparams(
    bindparam("county", type_=Uuid),
    bindparam("today", type_=Date),
    bindparam("signers", [role.value for role in SIGNERS], type_=ARRAY(Text)),
)


_ASKING = [kind.value for kind, manner in MANNERS.items() if manner.digest and not manner.is_news]


async def settle(tx: Transaction, county_id: UUID, closings: Sequence[Closing]) -> None:
    """Close what was told of the matters, and what will be told late of them."""
    if not closings:
        return
    last = highest(closings)
    rows = [{"matter": c.matter, "version": c.version, "union_id": str(c.union_id)} for c in last]
    matters = sorted({c.matter for c in last})
    digests = await tx.fetch(_SETTLE, json.dumps(rows), matters, county_id, EVERY_UNION, tx.now)
    await conclude_digests(tx, [row["notice_id"] for row in digests])


async def conclude_digests(tx: Transaction, notice_ids: Sequence[UUID]) -> None:
    """A digest that asks for something is done when all of its lines are."""
    if not notice_ids:
        return
    open_lines = exists().where(NoticeLine.notice_id == Notice.id, NoticeLine.settled_at.is_(None))
    await tx.session.execute(
        update(Notice)
        .where(Notice.id.in_(notice_ids), Notice.kind.in_(_ASKING))
        .values(settled_at=case((~open_lines, tx.now)), changed_at=tx.now)
    )


async def release_former_signers(tx: Transaction, county_id: UUID) -> None:
    """Take the open requests to sign from people who hold no such office today."""
    await tx.session.execute(_RELEASE, {"county": county_id, "today": tx.today})


async def forget_tasks_of(tx: Transaction, left: Sequence[tuple[UUID, UUID]]) -> None:
    """Close what (union, person) was told of tasks: they are somebody else's now."""
    if not left:
        return
    lines = await tx.session.scalars(
        update(NoticeLine)
        .where(tuple_(NoticeLine.union_id, NoticeLine.person_id).in_(left))
        .where(NoticeLine.matter.startswith(TASK), NoticeLine.settled_at.is_(None))
        .values(settled_at=tx.now)
        .returning(NoticeLine.notice_id)
    )
    await conclude_digests(tx, list(set(lines)))
