"""Who should be asked to sign and has not been: people who took office after the request."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Date, Text, Uuid, bindparam, select, text

from services.notifications.inbox.domain import SIGNERS, Audience, Telling
from services.notifications.inbox.tables import SignRequest
from services.notifications.kinds import Kind
from services.notifications.timer_role import become_timer
from shared.database import Database, Transaction

_UNHEARD = text(
    """
WITH holder AS (
    SELECT r.person_id, r.union_id,
           rank() OVER (PARTITION BY r.union_id ORDER BY array_position(:signers, r.role)) AS place
    FROM role_copy r
    WHERE r.county_id = :county AND r.role = ANY (:signers)
      AND r.first_day <= :today AND coalesce(r.last_day, :today) >= :today
      AND NOT EXISTS (SELECT FROM person_copy p WHERE p.person_id = r.person_id AND NOT p.active)
)
SELECT s.event_id, s.kind, s.key, s.matter, s.version, s.title, s.body, s.link, s.due_on,
       s.told_at, array_agg(DISTINCT s.union_id) AS union_ids
FROM sign_request s JOIN holder h ON h.union_id = s.union_id AND h.place = 1
WHERE s.county_id = :county AND s.settled_at IS NULL
  AND NOT EXISTS (
      SELECT FROM notice n
      WHERE n.person_id = h.person_id AND n.union_id = s.union_id AND n.key = s.key)
GROUP BY s.event_id, s.kind, s.key, s.matter, s.version, s.title, s.body, s.link, s.due_on,
         s.told_at
"""
).bindparams(
    bindparam("signers", [role.value for role in SIGNERS], type_=ARRAY(Text)),
    bindparam("county", type_=Uuid),
    bindparam("today", type_=Date),
)


async def unheard_requests(tx: Transaction, county_id: UUID) -> list[Telling]:
    """The open requests to sign, each for the unions whose signer of today has no notice of it."""
    rows = await tx.session.execute(_UNHEARD, {"county": county_id, "today": tx.today})
    return [
        Telling(
            kind=Kind(row.kind),
            audience=Audience(roles=SIGNERS, union_ids=tuple(row.union_ids)),
            union_id=row.union_ids[0],
            event_id=row.event_id,
            key=row.key,
            matter=row.matter,
            version=row.version,
            told_at=row.told_at,
            link=row.link,
            title=row.title,
            body=row.body,
            due_on=row.due_on,
        )
        for row in rows
    ]


async def counties_asked(database: Database) -> Sequence[UUID]:
    """Counties with an open request, as the timer's role sees them."""
    async with database.transaction(None) as tx:
        await become_timer(tx)
        rows = await tx.session.scalars(
            select(SignRequest.county_id).where(SignRequest.settled_at.is_(None)).distinct()
        )
        return rows.all()
