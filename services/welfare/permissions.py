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
    Act.SET_RELIEF_RULES: "设置慰问帮扶的上限和经费来源",
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
    Act.ARRANGE_HEALTH: _OFFICERS | {Role.WOMEN_COMMITTEE},
    Act.LIST_HEALTH: _OFFICERS | {Role.WOMEN_COMMITTEE},
    # Who goes to the women's check is known to the fewest; the others arrange it without names.
    Act.LIST_WOMENS_HEALTH: frozenset({Role.UNION_CHAIR, Role.WOMEN_COMMITTEE, Role.COUNTY_CHAIR}),
    Act.SEE_COUNTY_HEALTH: _COUNTY | {Role.AUDITOR},
    Act.KEEP_COVER: _OFFICERS,
    Act.SEE_COUNTY_COVER: _COUNTY | {Role.AUDITOR},
    Act.ERASE_EXPIRED: _COUNTY,
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
