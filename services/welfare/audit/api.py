"""Welfare's log at the door."""

from uuid import UUID

from services.welfare.audit.queries import LOG
from services.welfare.audit_acts import AuditAct
from services.welfare.permissions import ALLOWED, Act
from shared.web.audit import AuditBook, audit_routers
from shared.web.identity import Caller


def _named_in(me: Caller) -> frozenset[UUID]:
    """Whose troubles they are is known only to those who deal with them.

    The county and auditors read who received something by opening that file with a reason; the
    log is no way round it.
    """
    return me.unions_as(ALLOWED[Act.SEE_RELIEF])


router, own_router = audit_routers(
    AuditBook(LOG, "关爱", ALLOWED[Act.READ_AUDIT], AuditAct.AUDIT_EXPORTED, _named_in)
)
