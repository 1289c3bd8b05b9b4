"""Entering the clause by which goods may be given on a holiday beside the legal ones."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.dialects.postgresql import insert

from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.tables import FestivalClause
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


@dataclass(frozen=True)
class Clause:
    """A holiday, the clause for it, and the day from which it counts; empty, it ends that day."""

    name: str
    clause: str
    valid_from: date


async def set_clause(tx: Transaction, caller: Caller, wanted: Clause) -> None:
    """Let goods be given on a holiday from a day on; the same day again replaces the clause."""
    made = {"clause": wanted.clause, "made_by": caller.person_id, "made_at": tx.now}
    await tx.session.execute(
        insert(FestivalClause)
        .values(county_id=caller.county_id, name=wanted.name, valid_from=wanted.valid_from, **made)
        .on_conflict_do_update(index_elements=["county_id", "name", "valid_from"], set_=made)
    )
    facts = {
        "festival": wanted.name,
        "clause": wanted.clause,
        "from": wanted.valid_from.isoformat(),
    }
    await audit.record(tx, audit.Entry(act=AuditAct.FESTIVAL_SET, union_id=None, facts=facts))
