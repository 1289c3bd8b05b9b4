"""The log of activities at the door."""

from services.activities.audit.queries import LOG
from services.activities.audit_acts import AuditAct
from services.activities.permissions import ALLOWED, Act
from shared.web.audit import AuditBook, audit_routers

router, own_router = audit_routers(
    AuditBook(LOG, "公示与活动", ALLOWED[Act.READ_AUDIT], AuditAct.AUDIT_EXPORTED)
)
