"""The days in which a role is held: overlaps, ends, and when its end is announced."""

from dataclasses import dataclass
from datetime import date, timedelta

from services.directory.people.domain.staff import DayNotPossible
from shared.contracts.roles import Role, Standing
from shared.errors import Refused

# Given by an election, so that the next one has to be prepared (R-ORG-2).
ELECTED = frozenset(
    {
        Role.COUNTY_CHAIR,
        Role.UNION_CHAIR,
        Role.UNION_OFFICER,
        Role.WOMEN_COMMITTEE,
        Role.AUDIT_COMMITTEE,
        Role.DELEGATE,
    }
)
LONG_TERM = timedelta(days=365)


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

    def holds_on(self, day: date) -> bool:
        """Whether the role counts on the day; it begins and ends by itself."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def days_left(self, today: date) -> int:
        """How many days it still goes on after today; without a last day very many."""
        return ((self.last_day or date.max) - today).days


def check_days(first_day: date, last_day: date | None) -> None:
    """A term ends on or after its first day.

    Raises:
        DayNotPossible: it does not.

    """
    if last_day is not None and last_day < first_day:
        raise DayNotPossible("结束日不能早于开始日。")


def check_acting(standing: Standing, first_day: date, last_day: date | None, longest: int) -> None:
    """Who acts for somebody does so until a day that is not far.

    Raises:
        DayNotPossible: no last day, or more than `longest` days away.

    """
    if standing is not Standing.ACTING:
        return
    if last_day is None:
        raise DayNotPossible("代理要写明到哪一天为止。")
    if (last_day - first_day).days >= longest:
        raise DayNotPossible(f"代理最长 {longest} 天，请改短一些；时间更长的，请正式任职。")


def days_before(role: Role, standing: Standing, term: Term, *, elected: int, short: int) -> int:
    """How many days before its end a term is announced: an election needs longer (R-ORG-2)."""
    if term.last_day is None or standing is Standing.ACTING or role not in ELECTED:
        return short
    return elected if term.last_day - term.first_day >= LONG_TERM else short


def last_day_left(first_day_away: date, role_first_day: date) -> date:
    """The last day of a role whose holder leaves; before its first, if it never began."""
    return max(first_day_away, role_first_day) - timedelta(days=1)
