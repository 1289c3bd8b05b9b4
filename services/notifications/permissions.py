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
    MEND_ANY_CHANNEL = "mend_any_channel"
    MEND_EMAIL = "mend_email"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.MANAGE_CHANNELS: "管理通知渠道",
    Act.SEE_DELIVERIES: "查看发送情况",
    Act.SEE_COUNTY_DELIVERIES: "查看全县未送达的消息",
    Act.MEND_ANY_CHANNEL: "更正任何通知渠道",
    Act.MEND_EMAIL: "更正收不到邮件的邮箱",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    # Each in the union where the role is held: the county its own channels, a chair the school's.
    Act.MANAGE_CHANNELS: _COUNTY | {Role.UNION_CHAIR},
    Act.SEE_DELIVERIES: _COUNTY | {Role.UNION_CHAIR},
    # Mail that does not reach a school's chair is the county's business, too.
    Act.SEE_COUNTY_DELIVERIES: _COUNTY | {Role.OPERATOR},
    # Address and secret of a channel that a message did not get through.
    Act.MEND_ANY_CHANNEL: frozenset({Role.OPERATOR}),
    # The directory keeps the addresses and decides anew; here it is only said who need not try.
    Act.MEND_EMAIL: _COUNTY | {Role.OPERATOR},
}
