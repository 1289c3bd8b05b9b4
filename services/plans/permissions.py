"""Who may do what in plans: one table of acts to roles."""

from enum import StrEnum

from shared.contracts.roles import Role


class Act(StrEnum):
    """Something a person does in plans."""

    IMPORT_PLAN = "import_plan"
    EDIT_PLAN = "edit_plan"
    APPROVE_PLAN = "approve_plan"
    ISSUE_PLAN = "issue_plan"
    SEE_COUNTY = "see_county"
    CHASE = "chase"
    SIGN_PLAN = "sign_plan"
    SEE_SCHOOL = "see_school"
    SHAPE_TASKS = "shape_tasks"
    REPORT_TASK = "report_task"
    JUDGE_TASK = "judge_task"
    SET_CALENDAR = "set_calendar"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SCHOOL = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.IMPORT_PLAN: _COUNTY,
    Act.EDIT_PLAN: _COUNTY,
    # The chair decides; an officer may record the chair's decision from a signed slip.
    Act.APPROVE_PLAN: _COUNTY,
    Act.ISSUE_PLAN: _COUNTY,
    Act.SEE_COUNTY: _COUNTY | {Role.AUDITOR},
    Act.CHASE: _COUNTY,
    # The chair signs; where the chair never logs in, the secretary or principal may.
    Act.SIGN_PLAN: frozenset({Role.UNION_CHAIR, Role.PRINCIPAL, Role.PARTY_SECRETARY}),
    Act.SEE_SCHOOL: _SCHOOL
    | {
        Role.PRINCIPAL,
        Role.PARTY_SECRETARY,
        Role.GROUP_LEADER,
        Role.STAFF_MEMBER,
        Role.WOMEN_COMMITTEE,
        Role.AUDIT_COMMITTEE,
        Role.FINANCE_OFFICER,
    },
    # In the county's union its officers do the same with the county's own tasks.
    Act.SHAPE_TASKS: _SCHOOL | _COUNTY,
    # An owner may always report the own task; these may report any of the union's.
    Act.REPORT_TASK: _SCHOOL | _COUNTY,
    Act.JUDGE_TASK: _COUNTY,
    Act.SET_CALENDAR: _COUNTY,
}
