"""Who may do what in activities: one table of acts to roles."""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import Role
from shared.errors import NotAllowed
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in activities."""

    SEE_NOTICES = "see_notices"
    SEE_COUNTY_NOTICES = "see_county_notices"
    MAKE_NOTICE = "make_notice"
    OBJECT = "object"
    HANDLE_OBJECTION = "handle_objection"
    HANDLE_ANY_OBJECTION = "handle_any_objection"
    SET_NOTICE_RULES = "set_notice_rules"
    READ_AUDIT = "read_audit"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SCHOOL = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})
# Everybody who belongs to a union; leading a cluster, auditing and looking after the system do not.
_PEOPLE = frozenset(Role) - {Role.CLUSTER_LEAD, Role.AUDITOR, Role.OPERATOR}

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.SEE_NOTICES: "查看本单位和县里的公示",
    Act.SEE_COUNTY_NOTICES: "查看全县的公示",
    Act.MAKE_NOTICE: "发布公示、登记张贴、写公示结果",
    Act.OBJECT: "对公示提出异议",
    Act.HANDLE_OBJECTION: "登记和处理本单位公示的异议",
    Act.HANDLE_ANY_OBJECTION: "处理各校公示的异议",
    Act.SET_NOTICE_RULES: "设置公示的天数和方式",
    Act.READ_AUDIT: "查看公示与活动的操作记录",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.SEE_NOTICES: _PEOPLE,
    Act.SEE_COUNTY_NOTICES: _COUNTY | {Role.AUDITOR},
    # Each in the union where the role is held: a school its own, the county those of the county.
    Act.MAKE_NOTICE: _SCHOOL | _COUNTY,
    Act.OBJECT: _PEOPLE,
    Act.HANDLE_OBJECTION: _SCHOOL | _COUNTY,
    # What the union's chair asked for, the chair's own committee does not turn down.
    Act.HANDLE_ANY_OBJECTION: _COUNTY,
    Act.SET_NOTICE_RULES: _COUNTY,
    Act.READ_AUDIT: _COUNTY | {Role.AUDITOR, Role.UNION_CHAIR},
}


def may(me: Caller, act: Act, union_id: UUID | None = None) -> bool:
    """Whether the caller holds a role for this act (in that union, where one is named)."""
    if union_id is None:
        return me.has(*ALLOWED[act])
    return union_id in me.unions_as(ALLOWED[act])


def must(me: Caller, act: Act, union_id: UUID | None = None) -> None:
    """Refuse unless the caller may.

    Raises:
        NotAllowed: in plain words.

    """
    if not may(me, act, union_id):
        raise NotAllowed
