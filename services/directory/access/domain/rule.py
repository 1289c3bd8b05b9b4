"""What a county sets for sign-in: who needs a second factor, how long a first password lives."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shared.contracts.roles import Role
from shared.errors import Invalid

LEAST_DAYS = 1
MOST_DAYS = 90


class RuleNotPossible(Invalid):
    """The county cannot set this."""

    code: ClassVar[str] = "access-rule-not-possible"


@dataclass(frozen=True)
class AccessRule:
    """Roles that sign in with a second factor, and days in which a one-time password is used."""

    second_factor_roles: frozenset[Role]
    first_password_days: int


DEFAULT_RULE = AccessRule(
    second_factor_roles=frozenset(
        {Role.COUNTY_OFFICER, Role.COUNTY_CHAIR, Role.AUDITOR, Role.OPERATOR}
    ),
    first_password_days=14,
)


def check_rule(roles: Collection[Role], days: int, valid_from: date, today: date) -> None:
    """A rule counts from today or later.

    Raises:
        RuleNotPossible: says what to do instead.

    """
    if not LEAST_DAYS <= days <= MOST_DAYS:
        raise RuleNotPossible(f"一次性密码的有效天数只能在 {LEAST_DAYS} 到 {MOST_DAYS} 之间。")
    if valid_from < today:
        raise RuleNotPossible("生效日期不能早于今天。")
    if Role.STAFF_MEMBER in roles:
        raise RuleNotPossible("不能要求全体教职工使用两步验证，请选择具体职务。")
