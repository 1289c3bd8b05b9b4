"""Who may hold which role where, and who may give and end it."""

from collections.abc import Iterable
from uuid import UUID

from shared.contracts.directory import UnionKind
from shared.contracts.roles import ROLE_LABELS, STANDING_LABELS, Role, Standing
from shared.errors import Invalid, NotAllowed


class RoleNotPossible(Invalid):
    """The role cannot be held in that way."""

    code = "role-not-possible"


# They open the view over the whole county, so they are held in the county's own union only.
COUNTY_BODY_ROLES = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR, Role.AUDITOR, Role.OPERATOR})

_BELOW_THE_COUNTY = frozenset(Role) - COUNTY_BODY_ROLES - {Role.STAFF_MEMBER}

# Who may give and end which roles. Being on the staff comes from the membership, not from a grant.
GRANTABLE: dict[Role, frozenset[Role]] = {
    Role.COUNTY_CHAIR: _BELOW_THE_COUNTY | COUNTY_BODY_ROLES,
    Role.COUNTY_OFFICER: _BELOW_THE_COUNTY,
}


# A vice chair is a committee member who comes first when the chair cannot act; whoever acts in an
# office for a time may do what its holder may.
POSSIBLE_IN: dict[Standing, frozenset[Role]] = {
    Standing.REGULAR: frozenset(Role),
    Standing.DEPUTY: frozenset({Role.UNION_OFFICER, Role.COUNTY_OFFICER}),
    Standing.ACTING: frozenset(
        {
            Role.UNION_CHAIR,
            Role.COUNTY_CHAIR,
            Role.FINANCE_OFFICER,
            Role.PARTY_SECRETARY,
            Role.PRINCIPAL,
            Role.CLUSTER_LEAD,
        }
    ),
}


def check_place(
    role: Role,
    union_kind: UnionKind,
    cluster_id: UUID | None,
    standing: Standing = Standing.REGULAR,
) -> None:
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
    if role not in POSSIBLE_IN[standing]:
        raise RoleNotPossible(f"“{label}”没有“{STANDING_LABELS[standing]}”，请改选。")


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
