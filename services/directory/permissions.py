"""Who may do what in the directory: one table of acts to roles."""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import COUNTY_ROLES, Role
from shared.errors import NotAllowed
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in the directory."""

    REGISTER_UNION = "register_union"
    CHANGE_UNION = "change_union"
    READ_STAFF = "read_staff"
    CHANGE_STAFF = "change_staff"
    MEND_EMAIL = "mend_email"
    GRANT_ROLE = "grant_role"
    HAND_OUT_ACCOUNT = "hand_out_account"
    READ_ISOLATION = "read_isolation"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.REGISTER_UNION: _COUNTY,
    Act.CHANGE_UNION: _COUNTY,
    # Everybody else sees the names of their colleagues and nothing more.
    Act.READ_STAFF: _COUNTY | {Role.UNION_CHAIR, Role.UNION_OFFICER},
    Act.CHANGE_STAFF: _COUNTY,
    # Whoever sees that mail does not arrive puts its address right, without seeing the old one.
    Act.MEND_EMAIL: _COUNTY | {Role.OPERATOR},
    # Which role by whom: `roles.domain.GRANTABLE`.
    Act.GRANT_ROLE: _COUNTY,
    Act.HAND_OUT_ACCOUNT: _COUNTY,
    # That nothing leaks is for those to see who answer for it.
    Act.READ_ISOLATION: _COUNTY | {Role.AUDITOR, Role.OPERATOR},
}


def may(me: Caller, act: Act, union_id: UUID | None = None) -> bool:
    """Whether the caller may; a county role counts in every union of the county."""
    return any(
        held.role in ALLOWED[act]
        and (union_id is None or held.role in COUNTY_ROLES or held.union_id == union_id)
        for held in me.roles
    )


def must(me: Caller, act: Act, union_id: UUID | None = None) -> None:
    """Refuse unless the caller may.

    Raises:
        NotAllowed: in plain words.

    """
    if not may(me, act, union_id):
        raise NotAllowed


def acts_of(me: Caller, *acts: Act, union_id: UUID | None = None) -> list[Act]:
    """Those of the acts (of all, where none is named) that the caller may do."""
    return [act for act in acts or Act if may(me, act, union_id)]
