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
    READ_RECORD = "read_record"
    KEEP_CONTACT = "keep_contact"
    KEEP_GROUPS = "keep_groups"
    SET_FIGURES = "set_figures"
    READ_STAFF = "read_staff"
    CHANGE_STAFF = "change_staff"
    MOVE_STAFF = "move_staff"
    OPEN_FILE = "open_file"
    AGREE_MEMBER = "agree_member"
    KEEP_MEMBERS = "keep_members"
    ANSWER_CORRECTION = "answer_correction"
    IMPORT_ROSTER = "import_roster"
    MEND_EMAIL = "mend_email"
    GRANT_ROLE = "grant_role"
    HAND_OVER = "hand_over"
    SEE_OFFICES = "see_offices"
    HAND_OUT_ACCOUNT = "hand_out_account"
    READ_ISOLATION = "read_isolation"
    RESET_SECOND_FACTOR = "reset_second_factor"
    SET_ACCESS_RULE = "set_access_rule"
    READ_AUDIT = "read_audit"
    ASK_CONSENT = "ask_consent"
    RECORD_CONSENT = "record_consent"
    ANSWER_DATA_REQUEST = "answer_data_request"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
# Who knows the people of the union anyway, and reads their files without giving a reason.
NEAR_ROLES = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.REGISTER_UNION: "登记单位",
    Act.CHANGE_UNION: "修改单位信息",
    Act.READ_STAFF: "查看人员详情",
    Act.CHANGE_STAFF: "录入、修改人员",
    Act.MEND_EMAIL: "更正收不到邮件的邮箱",
    Act.GRANT_ROLE: "授予和结束职务",
    Act.HAND_OVER: "办理换届交接",
    Act.SEE_OFFICES: "查看各校任职情况",
    Act.HAND_OUT_ACCOUNT: "发放、停用账号，重置密码",
    Act.READ_ISOLATION: "查看数据隔离检查结果",
    Act.MOVE_STAFF: "办理调动、离开和退休",
    Act.OPEN_FILE: "说明原因后查看敏感信息",
    Act.AGREE_MEMBER: "签署入会意见",
    Act.KEEP_MEMBERS: "办理会籍",
    Act.ANSWER_CORRECTION: "答复更正请求",
    Act.RESET_SECOND_FACTOR: "重置两步验证",
    Act.SET_ACCESS_RULE: "设置哪些角色须两步验证",
    Act.IMPORT_ROSTER: "导入名册",
    Act.READ_AUDIT: "查看操作记录",
    Act.ASK_CONSENT: "拟定授权文本",
    Act.RECORD_CONSENT: "登记纸质授权",
    Act.ANSWER_DATA_REQUEST: "办理资料申请",
    Act.READ_RECORD: "查看单位档案",
    Act.KEEP_CONTACT: "维护单位联系方式",
    Act.KEEP_GROUPS: "维护工会小组",
    Act.SET_FIGURES: "设置全县的数字和规则",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.REGISTER_UNION: _COUNTY,
    Act.CHANGE_UNION: _COUNTY,
    # Everybody in the county sees a union's name and kind; its record is for those who work by it.
    Act.READ_RECORD: _COUNTY
    | {
        Role.AUDITOR,
        Role.UNION_CHAIR,
        Role.UNION_OFFICER,
        Role.PRINCIPAL,
        Role.PARTY_SECRETARY,
    },
    Act.KEEP_CONTACT: _COUNTY | {Role.UNION_CHAIR},
    Act.KEEP_GROUPS: _COUNTY | {Role.UNION_CHAIR},
    Act.SET_FIGURES: _COUNTY,
    # Everybody else sees the names of their colleagues and nothing more.
    Act.READ_STAFF: _COUNTY | NEAR_ROLES,
    Act.CHANGE_STAFF: _COUNTY | NEAR_ROLES,
    # Moving ends roles and the right to sign in, here and elsewhere.
    Act.MOVE_STAFF: _COUNTY,
    # With a reason; the county opens a file with it, a school what is behind the masks.
    Act.OPEN_FILE: _COUNTY | {Role.UNION_CHAIR},
    Act.AGREE_MEMBER: _COUNTY | NEAR_ROLES | {Role.GROUP_LEADER},
    Act.KEEP_MEMBERS: _COUNTY | NEAR_ROLES,
    Act.ANSWER_CORRECTION: _COUNTY | NEAR_ROLES,
    # A chair brings in the list of the own union, the county those of all.
    Act.IMPORT_ROSTER: _COUNTY | {Role.UNION_CHAIR},
    # Whoever sees that mail does not arrive puts its address right, without seeing the old one.
    Act.MEND_EMAIL: _COUNTY | {Role.OPERATOR},
    # Which role by whom: `roles.domain.granting.GRANTABLE`.
    Act.GRANT_ROLE: _COUNTY,
    Act.HAND_OVER: _COUNTY,
    Act.SEE_OFFICES: _COUNTY | {Role.AUDITOR},
    # That nothing leaks is for those to see who answer for it.
    Act.READ_ISOLATION: _COUNTY | {Role.AUDITOR, Role.OPERATOR},
    # Whose account: `access.commands.governing`.
    Act.HAND_OUT_ACCOUNT: _COUNTY | {Role.UNION_CHAIR},
    # Who resets passwords does not take the second factor away alone.
    Act.RESET_SECOND_FACTOR: frozenset({Role.COUNTY_CHAIR}),
    Act.SET_ACCESS_RULE: frozenset({Role.COUNTY_CHAIR}),
    Act.READ_AUDIT: _COUNTY | {Role.AUDITOR, Role.UNION_CHAIR},
    Act.ASK_CONSENT: _COUNTY,
    Act.ANSWER_DATA_REQUEST: _COUNTY,
    Act.RECORD_CONSENT: _COUNTY | {Role.UNION_CHAIR},
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
