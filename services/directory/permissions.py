"""Who may do what in the directory: one table of acts to roles."""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import COUNTY_ROLES, Role
from shared.errors import NotAllowed
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in the directory."""

    REGISTER_UNION = "register_union"
    CHANGE_UNION = "change_union"
    READ_STAFF = "read_staff"
    CHANGE_STAFF = "change_staff"
    MEND_EMAIL = "mend_email"
    GRANT_ROLE = "grant_role"
    HAND_OVER = "hand_over"
    SEE_OFFICES = "see_offices"
    SET_ROLES = "set_roles"
    HAND_OUT_ACCOUNT = "hand_out_account"
    READ_ISOLATION = "read_isolation"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.REGISTER_UNION: "登记单位",
    Act.CHANGE_UNION: "修改单位信息",
    Act.READ_STAFF: "查看人员详情",
    Act.CHANGE_STAFF: "录入、修改人员，办理调动和离开",
    Act.MEND_EMAIL: "更正收不到邮件的邮箱",
    Act.GRANT_ROLE: "授予和结束职务",
    Act.HAND_OVER: "办理换届交接",
    Act.SEE_OFFICES: "查看各校任职情况",
    Act.SET_ROLES: "设置任期和兼任规则",
    Act.HAND_OUT_ACCOUNT: "发放、停用账号，重置密码",
    Act.READ_ISOLATION: "查看数据隔离检查结果",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.REGISTER_UNION: _COUNTY,
    Act.CHANGE_UNION: _COUNTY,
    # Everybody else sees the names of their colleagues and nothing more.
    Act.READ_STAFF: _COUNTY | {Role.UNION_CHAIR, Role.UNION_OFFICER},
    Act.CHANGE_STAFF: _COUNTY,
    # Whoever sees that mail does not arrive puts its address right, without seeing the old one.
    Act.MEND_EMAIL: _COUNTY | {Role.OPERATOR},
    # Which role by whom: `roles.domain.granting.GRANTABLE`.
    Act.GRANT_ROLE: _COUNTY,
    Act.HAND_OVER: _COUNTY,
    Act.SEE_OFFICES: _COUNTY | {Role.AUDITOR},
    Act.SET_ROLES: _COUNTY,
    Act.HAND_OUT_ACCOUNT: _COUNTY,
    # That nothing leaks is for those to see who answer for it.
    Act.READ_ISOLATION: _COUNTY | {Role.AUDITOR, Role.OPERATOR},
}


def may(me: Caller, act: Act, union_id: UUID | None = None) -> bool:
    """Whether the caller may; a county role counts in every union of the county."""
    return any(
        held.role in ALLOWED[act]
        and (union_id is None or held.role in COUNTY_ROLES or held.union_id == union_id)
        for held in me.roles
    )


def must(me: Caller, act: Act, union_id: UUID | None = None) -> None:
    """Refuse unless the caller may.

    Raises:
        NotAllowed: in plain words.

    """
    if not may(me, act, union_id):
        raise NotAllowed


def acts_of(me: Caller, *acts: Act, union_id: UUID | None = None) -> list[Act]:
    """Those of the acts (of all, where none is named) that the caller may do."""
    return [act for act in acts or Act if may(me, act, union_id)]
