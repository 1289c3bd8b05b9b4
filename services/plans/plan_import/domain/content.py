"""What a draft holds, as frozen values, and when it may become a plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from services.plans.kinds import Actor, Category
from shared.calendar.periods import Period
from shared.errors import Invalid, Refused

LONGEST_TITLE = 30  # characters, where a title is cut out of a text


class DraftState(StrEnum):
    """Where a draft stands."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISCARDED = "discarded"


class DraftClosed(Refused):
    """The draft has become a plan or was thrown away."""

    code: ClassVar[str] = "draft-closed"


class NoSuchItem(Invalid):
    """The edit names an item that the draft does not have."""

    code: ClassVar[str] = "draft-item-unknown"


class BadSplit(Invalid):
    """A task can only be split inside its text."""

    code: ClassVar[str] = "draft-split-outside"


class BadMerge(Invalid):
    """Only two or more tasks of the same plan can be merged."""

    code: ClassVar[str] = "draft-merge-impossible"


class DoubtsOpen(Refused):
    """Places that were unclear have not been looked at."""

    code: ClassVar[str] = "doubts-open"


class NothingToConfirm(Invalid):
    """A plan needs at least one task."""

    code: ClassVar[str] = "nothing-to-confirm"


@dataclass(frozen=True)
class DraftDoubt:
    """A place somebody should look at; settled once somebody did."""

    code: str
    reason: str
    settled: bool = False


class DueBasis(StrEnum):
    """What a proposed day was read from: a day, only a month, or the monthly table."""

    DAY = "day"
    MONTH = "month"
    TABLE = "table"


@dataclass(frozen=True)
class DraftDue:
    """A proposed day with the words it was read from; it moves with the plan's period.

    `year_named` is set where the words name the year: such a day stays where it is.
    """

    on: date
    words: str
    basis: DueBasis
    year_named: bool = False


@dataclass(frozen=True)
class DraftMeasure:
    """A proposed duty of a task.

    `due_on` is a person's own day and outweighs what `due` proposes, as does a day of the task;
    without any of them the measure is due at the end of its months.
    """

    id: str
    text: str
    actor: Actor
    deliverable: str | None = None
    months: tuple[int, ...] = ()
    due_on: date | None = None
    due: DraftDue | None = None
    mandatory: bool = True
    file_required: bool = False
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class DraftTask:
    """A task found in the source, or a month's item that will be a dated task.

    In a plan that has tasks a month's item is for reference only: it is proposed as dropped, and
    `repeats` is the measure that says the same.
    """

    id: str
    title: str
    text: str
    category: Category
    section: str | None = None
    number: str | None = None
    months: tuple[int, ...] = ()
    due_on: date | None = None
    responsible: tuple[str, ...] = ()
    from_month_list: bool = False
    repeats: str | None = None
    dropped: bool = False
    doubts: tuple[DraftDoubt, ...] = ()
    measures: tuple[DraftMeasure, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class DraftPlan:
    """One plan found in the document.

    `period` is the one its title probably means, `sign_within` the school working days that its
    text gives for signing.
    """

    title: str | None
    year: int | None
    organisation: str | None
    guiding_ideology: str | None
    tasks: tuple[DraftTask, ...]
    period: Period | None = None
    sign_within: int | None = None
    doubts: tuple[DraftDoubt, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class LeftOutText:
    """Source text that belongs to no item; it can be taken in as a task."""

    text: str
    code: str
    reason: str
    span: tuple[int, int]
    taken: bool = False


@dataclass(frozen=True)
class DraftContent:
    """All that was found in one document; `made` numbers the items people added."""

    plans: tuple[DraftPlan, ...]
    left_out: tuple[LeftOutText, ...] = ()
    made: int = 0


def tasks_of(content: DraftContent) -> Iterator[DraftTask]:
    for plan in content.plans:
        yield from plan.tasks


def first_title(content: DraftContent) -> str | None:
    """What a document is called by: the title of its first plan."""
    return content.plans[0].title if content.plans else None


def open_doubts(plan: DraftPlan) -> int:
    """How many places still want a look."""
    own = sum(not doubt.settled for doubt in plan.doubts)
    return own + sum(
        not doubt.settled for task in plan.tasks if not task.dropped for doubt in task.doubts
    )


def check_confirm(plan: DraftPlan, *, accept_doubts: bool) -> None:
    """Refuse to make a plan of what nobody looked at."""
    if not any(task.measures for task in plan.tasks if not task.dropped):
        raise NothingToConfirm("这份计划里还没有任务和措施，请先补充再确认。")
    left = open_doubts(plan)
    if left and not accept_doubts:
        raise DoubtsOpen(f"还有 {left} 处需要确认，请看过后再确认计划。", doubts=left)
