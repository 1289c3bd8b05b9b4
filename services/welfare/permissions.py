"""Who may do what in welfare: one table of acts to roles."""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import Role
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in welfare."""

    SEE_COUNTY = "see_county"
    SEE_SCHOOL = "see_school"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SCHOOL = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.SEE_COUNTY: "查看全县慰问帮扶情况",
    Act.SEE_SCHOOL: "查看本校慰问帮扶记录",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.SEE_COUNTY: _COUNTY | {Role.AUDITOR},
    # Whoever deals with it and whoever pays: nobody else of the school reads of others' troubles.
    Act.SEE_SCHOOL: _SCHOOL | {Role.FINANCE_OFFICER},
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


def must_see(me: Caller, union_id: UUID) -> None:
    """Refuse, as if they were not there, the papers that are not for the caller to read.

    Raises:
        NotFound: another union's.

    """
    if not may(me, Act.SEE_COUNTY) and not may(me, Act.SEE_SCHOOL, union_id):
        raise NotFound
