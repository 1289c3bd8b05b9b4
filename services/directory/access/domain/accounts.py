"""Rules of accounts: who may hold whose keys, which logins are proposed, when a password ends."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import Role
from shared.errors import NotAllowed, Refused

# What the chair of a union decides about anyway. Whoever oversees the chair (committee of auditors,
# finance, party, principal, supervision) and whoever works for the county is not among them.
BELOW_THE_CHAIR = frozenset(
    {
        Role.STAFF_MEMBER,
        Role.GROUP_LEADER,
        Role.UNION_OFFICER,
        Role.WOMEN_COMMITTEE,
        Role.PROPOSAL_HANDLER,
        Role.DELEGATE,
    }
)

MOST_AT_ONCE = 20
"""Accounts handed out with one request: a few seconds' work, so that a page can show progress."""


class AccountExists(Refused):
    """The login is taken, or the person has an account already."""

    code = "account-exists"


class NotGoverned(NotAllowed):
    """The account belongs to somebody whose keys the caller must not hold."""

    code = "not-governed"


class FirstPasswordOver(Refused):
    """The one-time password was not used in time."""

    status = 401
    code = "first-password-over"

    def __init__(self) -> None:
        super().__init__("发给您的一次性密码已经过期，请联系发放账号的人重新发一个。")


class LoginFrom(StrEnum):
    """What a proposed login is made of."""

    PINYIN = "pinyin"
    STAFF_NO = "staff_no"
    PHONE = "phone"


def chair_governs(chaired: Collection[UUID], union_id: UUID, roles: Iterable[Role]) -> bool:
    """Whether a chair may hold the keys of somebody who works in the union with these roles."""
    return union_id in chaired and frozenset(roles) <= BELOW_THE_CHAIR


def password_ends(now: datetime, days: int) -> datetime:
    """When a password that is handed out now can no longer be used."""
    return now + timedelta(days=days)


def check_first_password(ends: datetime | None, now: datetime) -> None:
    """A one-time password is used in time.

    Raises:
        FirstPasswordOver: it is not.

    """
    if ends is not None and now >= ends:
        raise FirstPasswordOver


def login_stem(text: str | None) -> str | None:
    """What a proposed login begins with; None where there is nothing to make it of."""
    return re.sub(r"[^a-z0-9]", "", (text or "").lower()) or None


def propose_logins(
    source: LoginFrom, stems: Sequence[str | None], taken: Iterable[str]
) -> list[str | None]:
    """A free login for each, in their order; None where there is nothing to make one of.

    Pinyin gets the lowest free number from 01 on; other numbers are logins as they are.
    """
    used = set(taken)
    proposed: list[str | None] = []
    for stem in stems:
        login = _free(source, stem, used) if stem else None
        if login:
            used.add(login)
        proposed.append(login)
    return proposed


def _free(source: LoginFrom, stem: str, used: set[str]) -> str | None:
    if source is not LoginFrom.PINYIN:
        return None if stem in used else stem
    numbers = (f"{stem}{number:02}" for number in range(1, len(used) + 2))
    return next(login for login in numbers if login not in used)
