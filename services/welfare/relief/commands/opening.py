"""Looking into one aid from above: with a reason, for some minutes, so often a day."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.audit_acts import AuditAct
from services.welfare.relief.domain.money import FigureName
from services.welfare.relief.domain.seeing import open_until
from services.welfare.relief.queries.caps import figures
from services.welfare.relief.tables import Aid, AidOpening
from shared import audit
from shared.contracts.welfare import AidFileOpened
from shared.database import CHINA, Transaction, new_id
from shared.errors import Refused
from shared.web.identity import Caller


class QuotaReached(Refused):
    """So many were opened today that somebody has to ask why."""

    status: ClassVar[int] = 429
    code: ClassVar[str] = "opening-quota"


async def open_aid(tx: Transaction, caller: Caller, aid: Aid, reason: str) -> AidOpening:
    """Open an aid to the caller for some minutes; the union's chair is told.

    Raises:
        QuotaReached: the caller has opened too many today.

    """
    return await _open(tx, caller, aid.union_id, aid, reason)


async def open_list(tx: Transaction, caller: Caller, union_id: UUID, reason: str) -> AidOpening:
    """Open the lines of a union's list, which name nobody; the union's chair is told.

    Raises:
        QuotaReached: the caller has opened too many today.

    """
    return await _open(tx, caller, union_id, None, reason)


async def _open(
    tx: Transaction, caller: Caller, union_id: UUID, aid: Aid | None, reason: str
) -> AidOpening:
    known = await figures(tx)
    await _within(tx, caller, known[FigureName.OPENINGS_PER_DAY])
    made = AidOpening(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        aid_id=aid.id if aid else None,
        actor_id=caller.person_id,
        actor_name=caller.name,
        reason=reason,
        made_at=tx.now,
        open_until=open_until(tx.now, known[FigureName.OPEN_MINUTES]),
    )
    tx.session.add(made)
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.AID_FILE_OPENED if aid else AuditAct.AID_LIST_OPENED,
            union_id=union_id,
            person_id=aid.person_id if aid else None,
            subject_id=aid.id if aid else None,
            reason=reason,
        ),
    )
    tx.publish(
        AidFileOpened(
            occurred_at=tx.now,
            county_id=caller.county_id,
            union_id=union_id,
            subject_id=made.id,
            actor_id=caller.person_id,
            actor_name=caller.name,
        )
    )
    return made


async def _within(tx: Transaction, caller: Caller, per_day: int) -> None:
    # One at a time of a person, so that the last one of a day is not had twice.
    lock = func.pg_advisory_xact_lock(func.hashtextextended(f"open:{caller.person_id}", 0))
    await tx.session.execute(select(lock))
    midnight = tx.now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    made = await tx.session.scalar(
        select(func.count())
        .select_from(AidOpening)
        .where(AidOpening.actor_id == caller.person_id, AidOpening.made_at >= midnight)
    )
    if (made or 0) >= per_day:
        raise QuotaReached(
            f"今天已查看 {made} 份，到了每天 {per_day} 份的上限。"
            "确有需要，请明天再办或请县工会主席调整上限。"
        )
