"""Who may do what in activities: one table of acts to roles."""

from enum import StrEnum

from shared.contracts.roles import Role


class Act(StrEnum):
    """Something a person does in activities."""

    MAKE_NOTICE = "make_notice"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SCHOOL = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {Act.MAKE_NOTICE: "发布公示、登记张贴"}

ALLOWED: dict[Act, frozenset[Role]] = {Act.MAKE_NOTICE: _SCHOOL | _COUNTY}
