"""Rules of roles: who may hold what where and how long, and who may grant it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from services.directory.people.domain.staff import DayNotPossible
from shared.contracts.directory import UnionKind
from shared.contracts.roles import ROLE_LABELS, Role
from shared.errors import Invalid, NotAllowed, Refused


class RoleNotPossible(Invalid):
    """The role cannot be held in that way."""

    code = "role-not-possible"


class AlreadyHeld(Refused):
    """The person holds the role there in these days already."""

    code = "role-already-held"


class AlreadyEnded(Refused):
    """The role ends earlier than asked for."""

    code = "role-already-ended"


@dataclass(frozen=True)
class Term:
    """Days in which a role is held, both included; open without a last one."""

    first_day: date
    last_day: date | None

    def overlaps(self, other: "Term") -> bool:
        """Whether some day is in both; a term that was ended before it began has none."""
        first = max(self.first_day, other.first_day)
        return all(term.last_day is None or term.last_day >= first for term in (self, other))


# They open the view over the whole county, so they are held in the county's own union only.
COUNTY_BODY_ROLES = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR, Role.AUDITOR, Role.OPERATOR})

_BELOW_THE_COUNTY = frozenset(Role) - COUNTY_BODY_ROLES - {Role.STAFF_MEMBER}

# Who may give and end which roles. Being on the staff comes from the membership, not from a grant.
GRANTABLE: dict[Role, frozenset[Role]] = {
    Role.COUNTY_CHAIR: _BELOW_THE_COUNTY | COUNTY_BODY_ROLES,
    Role.COUNTY_OFFICER: _BELOW_THE_COUNTY,
}


def check_place(role: Role, union_kind: UnionKind, cluster_id: UUID | None) -> None:
    """A role is held where it belongs.

    Raises:
        RoleNotPossible: says why not.

    """
    label = ROLE_LABELS[role]
    if role is Role.STAFF_MEMBER:
        raise RoleNotPossible("教职工身份随所在单位自动取得，不需要授予。")
    if role in COUNTY_BODY_ROLES and union_kind is not UnionKind.COUNTY:
        raise RoleNotPossible(f"“{label}”只能在县教育工会担任。")
    if (role is Role.CLUSTER_LEAD) != (cluster_id is not None):
        raise RoleNotPossible("片区负责人要指明片区，其他角色不填片区。")


def may_grant(grantor: Iterable[Role], role: Role) -> bool:
    """Whether somebody with these roles gives and ends that role."""
    return any(role in GRANTABLE.get(own, frozenset()) for own in grantor)


def check_grantor(grantor: Iterable[Role], role: Role) -> None:
    """The grantor's own roles let them give and end this one.

    Raises:
        NotAllowed: they do not.

    """
    if not may_grant(grantor, role):
        raise NotAllowed(f"您不能授予或结束“{ROLE_LABELS[role]}”，请由县工会主席办理。")


def may_govern(governor: Iterable[Role], governed: Iterable[Role]) -> bool:
    """Whether someone with these roles may hold the keys of somebody with those.

    Whoever resets a password could sign in with it, so nobody resets upwards.
    """
    own = frozenset(governor)
    return all(
        role in own or may_grant(own, role) for role in governed if role is not Role.STAFF_MEMBER
    )


def check_days(first_day: date, last_day: date | None) -> None:
    """A term ends on or after its first day.

    Raises:
        DayNotPossible: it does not.

    """
    if last_day is not None and last_day < first_day:
        raise DayNotPossible("结束日不能早于开始日。")


def last_day_left(first_day_away: date, role_first_day: date) -> date:
    """The last day of a role whose holder leaves; before its first, if it never began."""
    return max(first_day_away, role_first_day) - timedelta(days=1)
