"""Who may do what in plans: one table of acts to roles."""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import Role
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in plans."""

    IMPORT_PLAN = "import_plan"
    EDIT_PLAN = "edit_plan"
    APPROVE_PLAN = "approve_plan"
    ISSUE_PLAN = "issue_plan"
    SEE_COUNTY = "see_county"
    CHASE = "chase"
    SIGN_PLAN = "sign_plan"
    RECORD_SIGNATURE = "record_signature"
    SEE_SCHOOL = "see_school"
    STORE_FILE = "store_file"
    SHAPE_TASKS = "shape_tasks"
    REPORT_TASK = "report_task"
    JUDGE_TASK = "judge_task"
    SET_CALENDAR = "set_calendar"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SCHOOL = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})
_SIGNERS = frozenset({Role.UNION_CHAIR, Role.PRINCIPAL, Role.PARTY_SECRETARY})
# A cluster lead is not among them: the schools of the cluster show sums only (R-SEC-5).
_SEEING_SCHOOL = (
    _SCHOOL
    | _SIGNERS
    | {
        Role.GROUP_LEADER,
        Role.STAFF_MEMBER,
        Role.WOMEN_COMMITTEE,
        Role.AUDIT_COMMITTEE,
        Role.FINANCE_OFFICER,
    }
)

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.IMPORT_PLAN: "导入计划",
    Act.EDIT_PLAN: "修改、提交计划",
    Act.APPROVE_PLAN: "审批计划、补录签批单",
    Act.ISSUE_PLAN: "下发和结束计划",
    Act.SEE_COUNTY: "查看全县计划和进度",
    Act.CHASE: "催签、催办",
    Act.SIGN_PLAN: "签收计划",
    Act.RECORD_SIGNATURE: "补录纸质签收",
    Act.SEE_SCHOOL: "查看本校计划和任务",
    Act.STORE_FILE: "上传材料",
    Act.SHAPE_TASKS: "调整任务、指定负责人",
    Act.REPORT_TASK: "报告任务完成",
    Act.JUDGE_TASK: "退回、免办任务",
    Act.SET_CALENDAR: "设置校历和期限",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.IMPORT_PLAN: _COUNTY,
    Act.EDIT_PLAN: _COUNTY,
    # The chair decides; an officer may record the chair's decision from a signed slip.
    Act.APPROVE_PLAN: _COUNTY,
    Act.ISSUE_PLAN: _COUNTY,
    Act.SEE_COUNTY: _COUNTY | {Role.AUDITOR},
    Act.CHASE: _COUNTY,
    # The chair signs; where the chair never logs in, the secretary or principal may.
    Act.SIGN_PLAN: _SIGNERS,
    # A signature given on paper may also be recorded by the county, in any school.
    Act.RECORD_SIGNATURE: _COUNTY,
    Act.SEE_SCHOOL: _SEEING_SCHOOL,
    Act.STORE_FILE: _SEEING_SCHOOL | _COUNTY,
    # In the county's union its officers do the same with the county's own tasks.
    Act.SHAPE_TASKS: _SCHOOL | _COUNTY,
    # An owner may always report the own task; these may report any of the union's.
    Act.REPORT_TASK: _SCHOOL | _COUNTY,
    Act.JUDGE_TASK: _COUNTY,
    Act.SET_CALENDAR: _COUNTY,
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


def must_see(me: Caller, union_id: UUID) -> None:
    """Refuse, as if they were not there, the tasks and papers that are not for the caller to read.

    Raises:
        NotFound: another union's, or one that the caller knows only in sums.

    """
    if not may(me, Act.SEE_COUNTY) and not may(me, Act.SEE_SCHOOL, union_id):
        raise NotFound
