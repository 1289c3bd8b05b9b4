"""What a person may silence by mail, and what a group may be told."""

from collections.abc import Collection
from typing import ClassVar

from services.notifications.inbox.domain import SIGNERS
from services.notifications.kinds import MANNERS, Kind, Mail
from shared.contracts.roles import Role
from shared.errors import Invalid

# Kinds that leave by mail at all; the others stay in the inbox and need no switch.
MAILED = tuple(kind for kind, manner in MANNERS.items() if manner.mail is not Mail.NEVER)

FOR_GROUPS = tuple(kind for kind, manner in MANNERS.items() if manner.for_groups)


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SIGNERS = frozenset(SIGNERS)
# Who enters an aid or decides on one.
_AID = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER, Role.WOMEN_COMMITTEE})
_LEADS = frozenset({Role.UNION_CHAIR, Role.COUNTY_CHAIR})
_GIVES_NOTICE = _COUNTY | {Role.UNION_CHAIR, Role.UNION_OFFICER}

# Who can get a kind at all; kinds that are not named come to whoever was given the work.
COMES_TO: dict[Kind, frozenset[Role]] = {
    Kind.PLAN_SUBMITTED: frozenset({Role.COUNTY_CHAIR}),
    Kind.PLAN_APPROVED: _COUNTY,
    Kind.PLAN_RETURNED: _COUNTY,
    Kind.PLAN_ISSUED: _SIGNERS,
    Kind.PLAN_CHASED: _SIGNERS,
    Kind.TASKS_CHASED: _SIGNERS,
    Kind.TASK_EXEMPTED: _SIGNERS,
    Kind.TASKS_DUE: _SIGNERS,
    Kind.TASKS_OVERDUE: _SIGNERS,
    Kind.TASKS_ESCALATED: _COUNTY,
    Kind.FILES_OPENED: frozenset({Role.UNION_CHAIR}),
    Kind.CONSENT_WITHDRAWN: _COUNTY | {Role.UNION_CHAIR},
    Kind.DATA_REQUESTED: _COUNTY,
    Kind.ROLES_ENDING_COUNTY: _COUNTY,
    Kind.TERM_EXPIRING: _SIGNERS,
    Kind.TERMS_EXPIRING: _COUNTY,
    Kind.CERTIFICATE_EXPIRING: _SIGNERS,
    Kind.CERTIFICATES_EXPIRING: _COUNTY,
    Kind.AID_TO_DECIDE: _COUNTY | _AID,
    Kind.AID_APPROVED: _COUNTY | _AID | {Role.FINANCE_OFFICER},
    Kind.AID_REJECTED: _COUNTY | _AID,
    Kind.AID_PAID: _COUNTY | _AID,
    Kind.AID_RECLAIMED: _COUNTY | _AID,
    Kind.AID_FILES_OPENED: frozenset({Role.UNION_CHAIR}),
    Kind.HARDSHIP_APPLIED: _GIVES_NOTICE,
    Kind.HARDSHIP_OBJECTED: _GIVES_NOTICE,
    Kind.HARDSHIP_TO_FORWARD: _COUNTY | _AID,
    Kind.HARDSHIP_TO_CHECK: _COUNTY,
    Kind.HARDSHIP_RETURNED: _GIVES_NOTICE,
    Kind.HARDSHIP_DECIDED: frozenset({Role.UNION_CHAIR}),
    Kind.HARDSHIP_REVIEW_DUE: _GIVES_NOTICE,
    Kind.HARDSHIP_FILES_OPENED: frozenset({Role.UNION_CHAIR}),
    Kind.TRANSFER_AGREED: _COUNTY,
    Kind.TRANSFER_DONE: frozenset({Role.UNION_CHAIR}),
    Kind.VISIT_DUE: _LEADS,
    Kind.VISIT_TO_LOOK_AT: _LEADS,
    Kind.CAMPAIGN_TO_DECIDE: _COUNTY,
    Kind.CAMPAIGN_APPROVED: _COUNTY,
    Kind.CAMPAIGN_RETURNED: _COUNTY,
    Kind.CAMPAIGN_OPENED: _SIGNERS,
    Kind.CAMPAIGN_CANCELLED: _SIGNERS,
    Kind.CAMPAIGN_LIST_TO_DECIDE: _COUNTY | _AID,
    Kind.CAMPAIGN_LISTS_SUBMITTED: _COUNTY,
    Kind.CAMPAIGN_LIST_RETURNED: _COUNTY | _AID,
    Kind.CAMPAIGN_LIST_APPROVED: _COUNTY | _AID | {Role.FINANCE_OFFICER},
    Kind.CAMPAIGN_LIST_PAID: _COUNTY | _AID,
    Kind.CAMPAIGN_LIST_TAKEN_BACK: _COUNTY | _AID,
    Kind.HEALTH_LIST: frozenset({Role.UNION_CHAIR}),
    Kind.COVER_ENDING: _COUNTY | {Role.UNION_CHAIR},
    Kind.NOTICE_OPENED: _GIVES_NOTICE,
    Kind.NOTICE_OBJECTED: _GIVES_NOTICE,
    Kind.NOTICE_CLOSED: _GIVES_NOTICE,
    Kind.CONGRESS_TERM_ENDING: _SIGNERS,
    Kind.CONGRESS_TERMS_ENDING: _COUNTY,
}


def can_come(kind: Kind, roles: Collection[Role]) -> bool:
    """Whether somebody with these roles can get this kind of notice."""
    return kind not in COMES_TO or not COMES_TO[kind].isdisjoint(roles)


class NotToBeMuted(Invalid):
    """A notice that somebody must get."""

    code: ClassVar[str] = "not-to-be-muted"


class NotForGroups(Invalid):
    """A notice that speaks of one person or one school's troubles."""

    code: ClassVar[str] = "not-for-groups"


def check_mutable(kinds: Collection[Kind]) -> None:
    """Refuse to mute what must be signed or mended.

    Raises:
        NotToBeMuted: naming the kinds.

    """
    fixed = [MANNERS[kind].label for kind in kinds if MANNERS[kind].mandatory]
    if fixed:
        raise NotToBeMuted(f"这几类邮件必须接收，不能关闭：{'、'.join(fixed)}。")


def check_for_groups(kinds: Collection[Kind]) -> None:
    """Refuse to send to a group what is meant for one person.

    Raises:
        NotForGroups: naming the kinds.

    """
    private = [MANNERS[kind].label for kind in kinds if kind not in FOR_GROUPS]
    if private:
        raise NotForGroups(f"这几类通知只发给本人，不能发到群里：{'、'.join(private)}。")
