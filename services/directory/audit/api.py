"""The directory's log at the door."""

from services.directory.audit.queries import LOG
from services.directory.audit_acts import AuditAct
from services.directory.permissions import ALLOWED, Act
from shared.web.audit import AuditBook, audit_routers

router, own_router = audit_routers(
    AuditBook(LOG, "人员与账号", ALLOWED[Act.READ_AUDIT], AuditAct.AUDIT_EXPORTED)
)
