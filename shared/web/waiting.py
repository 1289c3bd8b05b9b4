"""What waits for me (待办): the one shape in which every service answers `/waiting`."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from pydantic import BaseModel


class Group(StrEnum):
    """Where a line stands on the page, in this order.

    `sign` and `decide` hold up others and come first whatever their day; then it counts when it
    wants to be done. `others` is what somebody else has to do first.
    """

    SIGN = "sign"
    DECIDE = "decide"
    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    OTHERS = "others"


class WaitingAct(BaseModel):
    """The act that can be done in place."""

    label: str
    method: str
    path: str
    needs: list[str] = []


class WaitingItem(BaseModel):
    """One line of the first page: what, from whom, by when, and the act."""

    kind: str
    title: str
    from_whom: str
    due_on: date | None
    due_label: str
    group: Group
    link: str
    act: WaitingAct | None
    facts: dict[str, Any] = {}


def group_of(today: date, due_on: date | None) -> Group:
    """Where a line stands by its day: late, today, the next seven days; without a day, later."""
    if due_on is None:
        return Group.LATER
    if due_on < today:
        return Group.OVERDUE
    if due_on == today:
        return Group.TODAY
    return Group.WEEK if due_on <= today + timedelta(days=7) else Group.LATER
