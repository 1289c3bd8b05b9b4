"""Who may do what in notifications: one table of acts to roles.

Everyone reads the own inbox and sets the own preferences; that needs no entry here.
"""

from enum import StrEnum

from shared.contracts.roles import Role


class Act(StrEnum):
    """Something a person does beyond the own inbox."""

    MANAGE_CHANNELS = "manage_channels"
    SEE_DELIVERIES = "see_deliveries"
    SEE_COUNTY_DELIVERIES = "see_county_deliveries"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})

ALLOWED: dict[Act, frozenset[Role]] = {
    # Each in the union where the role is held: the county its own channels, a chair the school's.
    Act.MANAGE_CHANNELS: _COUNTY | {Role.UNION_CHAIR},
    Act.SEE_DELIVERIES: _COUNTY | {Role.UNION_CHAIR},
    # Mail that does not reach a school's chair is the county's business, too.
    Act.SEE_COUNTY_DELIVERIES: _COUNTY,
}
