"""Who may do what in welfare: one table of acts to roles.

Everyone reads what they themselves received; that needs no entry here. Who decides on an aid
follows from who entered it, and is worked out each time (`relief.domain.deciding`).
"""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import Role
from shared.errors import NotAllowed
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in welfare."""

    SEE_RELIEF = "see_relief"
    ENTER_RELIEF = "enter_relief"
    DECIDE_RELIEF = "decide_relief"
    PAY_RELIEF = "pay_relief"
    SEE_COUNTY_RELIEF = "see_county_relief"
    READ_RELIEF_FILE = "read_relief_file"
    SET_RELIEF_RULES = "set_relief_rules"
    SEE_HARDSHIP = "see_hardship"
    ENTER_HARDSHIP = "enter_hardship"
    SEE_COUNTY_HARDSHIP = "see_county_hardship"
    READ_HARDSHIP_FILE = "read_hardship_file"
    DECIDE_HARDSHIP = "decide_hardship"
    MOVE_HARDSHIP = "move_hardship"
    TAKE_HARDSHIP_LIST = "take_hardship_list"
    REPORT_VISIT = "report_visit"
    SEE_VISITS = "see_visits"
    ARRANGE_VISITS = "arrange_visits"
    SEE_COUNTY_VISITS = "see_county_visits"
    SEE_CAMPAIGNS = "see_campaigns"
    RUN_CAMPAIGNS = "run_campaigns"
    PAY_CAMPAIGNS = "pay_campaigns"
    SEE_COUNTY_CAMPAIGNS = "see_county_campaigns"
    READ_AUDIT = "read_audit"
    ARRANGE_HEALTH = "arrange_health"
    LIST_HEALTH = "list_health"
    LIST_WOMENS_HEALTH = "list_womens_health"
    SEE_COUNTY_HEALTH = "see_county_health"
    KEEP_COVER = "keep_cover"
    SEE_COUNTY_COVER = "see_county_cover"
    ERASE_EXPIRED = "erase_expired"


# Officers of the county hold their role in the county's own union: there they do what officers of
# a school do in the school.
_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_OFFICERS = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER}) | _COUNTY

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.SEE_RELIEF: "查看本单位的慰问帮扶",
    Act.ENTER_RELIEF: "登记、补录慰问帮扶",
    Act.DECIDE_RELIEF: "审批别人登记的慰问帮扶",
    Act.PAY_RELIEF: "登记发放、签收和收回",
    Act.SEE_COUNTY_RELIEF: "查看全县慰问帮扶汇总",
    Act.READ_RELIEF_FILE: "说明理由后查看一份慰问记录",
    Act.SET_RELIEF_RULES: "设置慰问、困难档案、走访等的规则和经费来源",
    Act.SEE_HARDSHIP: "查看本单位的困难档案",
    Act.ENTER_HARDSHIP: "登记、调查、补录困难档案，查重",
    Act.SEE_COUNTY_HARDSHIP: "查看全县困难档案名单（姓名隐去）",
    Act.READ_HARDSHIP_FILE: "说明理由后查看一份困难档案",
    Act.DECIDE_HARDSHIP: "审核建档、复核、脱困和注销，登记县总进度",
    Act.MOVE_HARDSHIP: "办理困难档案随人调动",
    Act.TAKE_HARDSHIP_LIST: "导出全县困难档案汇总表，设置它的列",
    Act.REPORT_VISIT: "报告本单位教职工的事，请工会走访",
    Act.SEE_VISITS: "查看本单位的走访",
    Act.ARRANGE_VISITS: "安排、登记和办结走访",
    Act.SEE_COUNTY_VISITS: "查看全县走访汇总",
    Act.SEE_CAMPAIGNS: "查看本单位的集中慰问和名单",
    Act.RUN_CAMPAIGNS: "起草、办理集中慰问，填写和提交名单",
    Act.PAY_CAMPAIGNS: "登记集中慰问的发放、签收和收回",
    Act.SEE_COUNTY_CAMPAIGNS: "查看全县集中慰问的进度汇总",
    Act.READ_AUDIT: "查看关爱的操作记录",
    Act.ARRANGE_HEALTH: "安排体检：医院、日期和时段",
    Act.LIST_HEALTH: "管理体检名单，登记到检",
    Act.LIST_WOMENS_HEALTH: "管理妇科检查名单，登记到检",
    Act.SEE_COUNTY_HEALTH: "查看全县体检人数汇总",
    Act.KEEP_COVER: "办理互助保障：名单、续保和理赔",
    Act.SEE_COUNTY_COVER: "查看全县互助保障参加人数",
    Act.ERASE_EXPIRED: "确认清理或保留到期的个人信息",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    # Whoever deals with it and whoever pays: nobody else of the school reads of others' troubles.
    Act.SEE_RELIEF: _OFFICERS | {Role.FINANCE_OFFICER},
    Act.ENTER_RELIEF: _OFFICERS,
    Act.DECIDE_RELIEF: _OFFICERS | {Role.WOMEN_COMMITTEE},
    Act.PAY_RELIEF: _OFFICERS | {Role.FINANCE_OFFICER},
    Act.SEE_COUNTY_RELIEF: _COUNTY | {Role.AUDITOR},
    Act.READ_RELIEF_FILE: _COUNTY | {Role.AUDITOR},
    Act.SET_RELIEF_RULES: _COUNTY,
    Act.SEE_HARDSHIP: _OFFICERS,
    Act.ENTER_HARDSHIP: _OFFICERS,
    Act.SEE_COUNTY_HARDSHIP: _COUNTY | {Role.AUDITOR},
    Act.READ_HARDSHIP_FILE: _COUNTY | {Role.AUDITOR},
    Act.DECIDE_HARDSHIP: _COUNTY,
    Act.MOVE_HARDSHIP: _COUNTY,
    Act.TAKE_HARDSHIP_LIST: _COUNTY,
    # Whoever works there may tell that something happened to a colleague (R-VISIT-2).
    Act.REPORT_VISIT: frozenset(Role) - {Role.AUDITOR, Role.OPERATOR, Role.CLUSTER_LEAD},
    Act.SEE_VISITS: _OFFICERS,
    Act.ARRANGE_VISITS: _OFFICERS,
    Act.SEE_COUNTY_VISITS: _COUNTY | {Role.AUDITOR},
    Act.SEE_CAMPAIGNS: _OFFICERS | {Role.FINANCE_OFFICER},
    Act.RUN_CAMPAIGNS: _OFFICERS,
    Act.PAY_CAMPAIGNS: _OFFICERS | {Role.FINANCE_OFFICER},
    Act.SEE_COUNTY_CAMPAIGNS: _COUNTY | {Role.AUDITOR},
    Act.READ_AUDIT: _COUNTY | {Role.AUDITOR, Role.UNION_CHAIR},
    Act.ARRANGE_HEALTH: _OFFICERS | {Role.WOMEN_COMMITTEE},
    Act.LIST_HEALTH: _OFFICERS | {Role.WOMEN_COMMITTEE},
    # Who goes to the women's check is known to the fewest; the others arrange it without names.
    Act.LIST_WOMENS_HEALTH: frozenset({Role.UNION_CHAIR, Role.WOMEN_COMMITTEE, Role.COUNTY_CHAIR}),
    Act.SEE_COUNTY_HEALTH: _COUNTY | {Role.AUDITOR},
    Act.KEEP_COVER: _OFFICERS,
    Act.SEE_COUNTY_COVER: _COUNTY | {Role.AUDITOR},
    Act.ERASE_EXPIRED: _COUNTY,
}

_CHAIRS = frozenset({Role.UNION_CHAIR, Role.COUNTY_CHAIR})


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


def is_chair(me: Caller, union_id: UUID) -> bool:
    """Whether the caller leads that union; the county's own is led by the county's chair."""
    return union_id in me.unions_as(_CHAIRS)
