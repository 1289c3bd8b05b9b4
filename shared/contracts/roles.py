"""The one table of roles: what a person may be, in a union, a cluster or the county."""

from enum import StrEnum


class Role(StrEnum):
    """A role is held in one unit, from a day, often until a day."""

    STAFF_MEMBER = "staff_member"
    GROUP_LEADER = "group_leader"
    UNION_OFFICER = "union_officer"
    UNION_CHAIR = "union_chair"
    WOMEN_COMMITTEE = "women_committee"
    AUDIT_COMMITTEE = "audit_committee"
    FINANCE_OFFICER = "finance_officer"
    PARTY_SECRETARY = "party_secretary"
    PRINCIPAL = "principal"
    SUPERVISION = "supervision"
    PROPOSAL_HANDLER = "proposal_handler"
    DELEGATE = "delegate"
    CLUSTER_LEAD = "cluster_lead"
    COUNTY_OFFICER = "county_officer"
    COUNTY_CHAIR = "county_chair"
    AUDITOR = "auditor"
    OPERATOR = "operator"


class Standing(StrEnum):
    """How a role is held: in one's own right, as the deputy, or for somebody for a time."""

    REGULAR = "regular"
    DEPUTY = "deputy"
    ACTING = "acting"


STANDING_LABELS: dict[Standing, str] = {
    Standing.REGULAR: "正式",
    Standing.DEPUTY: "副职",
    Standing.ACTING: "代理",
}

ROLE_LABELS: dict[Role, str] = {
    Role.STAFF_MEMBER: "教职工",
    Role.GROUP_LEADER: "工会小组长",
    Role.UNION_OFFICER: "工会委员",
    Role.UNION_CHAIR: "工会主席",
    Role.WOMEN_COMMITTEE: "女职工委员",
    Role.AUDIT_COMMITTEE: "经审委员",
    Role.FINANCE_OFFICER: "工会财务",
    Role.PARTY_SECRETARY: "党组织书记",
    Role.PRINCIPAL: "校长（园长）",
    Role.SUPERVISION: "监督小组成员",
    Role.PROPOSAL_HANDLER: "提案承办人",
    Role.DELEGATE: "教代会代表",
    Role.CLUSTER_LEAD: "片区负责人",
    Role.COUNTY_OFFICER: "县工会干事",
    Role.COUNTY_CHAIR: "县工会主席",
    Role.AUDITOR: "审计人员",
    Role.OPERATOR: "运维人员",
}

# Roles that see the whole county; the others see the unions where they hold a role.
COUNTY_ROLES = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR, Role.AUDITOR})

_DEPUTY_TITLES: dict[Role, str] = {
    Role.UNION_OFFICER: "工会副主席",
    Role.COUNTY_OFFICER: "县工会副主席",
}


def title_of(role: Role, standing: Standing = Standing.REGULAR) -> str:
    """What somebody who holds the role in this way is called: 代理工会主席, 工会副主席."""
    if standing is Standing.ACTING:
        return f"代理{ROLE_LABELS[role]}"
    if standing is Standing.DEPUTY:
        return _DEPUTY_TITLES.get(role, f"{ROLE_LABELS[role]}（副）")
    return ROLE_LABELS[role]
