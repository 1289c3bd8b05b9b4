"""Into which plan a decision goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class Span:
    """An issued plan and its period."""

    plan_id: UUID
    first: date
    last: date


def plan_for(day: date, plans: Sequence[Span]) -> UUID | None:
    """The plan whose period holds the day, else the first; `plans` are the newest first.

    Without a plan there is none: the decision waits until the county issues one.
    """
    fitting = (plan for plan in plans if plan.first <= day <= plan.last)
    chosen = next(fitting, plans[0] if plans else None)
    return chosen.plan_id if chosen else None
