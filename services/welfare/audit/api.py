"""Welfare's log at the door."""

from uuid import UUID

from services.welfare.audit.queries import LOG
from services.welfare.audit_acts import COUNTABLE, OF_A_HEALTH_LIST, AuditAct
from services.welfare.permissions import ALLOWED, Act
from shared.contracts.roles import Role
from shared.web.audit import AuditBook, audit_routers
from shared.web.identity import Caller


def _named_in(me: Caller) -> frozenset[UUID]:
    """Whose troubles they are is known only to those who deal with them.

    The county and auditors read who received something by opening that file with a reason; the
    log is no way round it.
    """
    return me.unions_as(ALLOWED[Act.SEE_RELIEF])


def _unlisted(me: Caller) -> frozenset[str]:
    """Lines can be counted: the county opens a school's list with a reason, auditors see lines."""
    return frozenset() if me.has(Role.AUDITOR) else COUNTABLE


def _kept_back(me: Caller) -> frozenset[str]:
    """Who reads names, but keeps no list of the women's check, reads of no list of a check.

    An entry does not say which check it is of, and shall not.
    """
    keeps = me.unions_as(ALLOWED[Act.LIST_WOMENS_HEALTH])
    return frozenset() if _named_in(me) <= keeps else OF_A_HEALTH_LIST


router, own_router = audit_routers(
    AuditBook(
        LOG,
        "关爱",
        ALLOWED[Act.READ_AUDIT],
        AuditAct.AUDIT_EXPORTED,
        _named_in,
        _unlisted,
        _kept_back,
    )
)
