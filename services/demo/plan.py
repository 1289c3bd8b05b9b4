"""The invented county's yearly plan, moved to any period, with every measure and its due date."""

import tomllib
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from services.demo.schools import COUNTY_NAME
from services.plans.kinds import Actor, Category
from shared.calendar import Period, PeriodKind, SchoolCalendar, month_due, period_of

_SCHOOL_YEAR_MONTHS = frozenset({11, 12, 1, 2, 3})


@dataclass(frozen=True)
class Measure:
    """One duty within a task; `statement` and `return_reason` are there for the schools' only."""

    code: str
    actor: Actor
    short: str
    text: str
    due: date
    deliverable: str = ""
    required: bool = False
    """Whether the deliverable is compulsory (必交); otherwise a statement and a date suffice."""
    statement: str = ""
    return_reason: str = ""


@dataclass(frozen=True)
class Task:
    """A numbered task, which mixes duties of county, clusters and schools."""

    number: int
    heading: str
    category: Category
    opening: str
    measures: tuple[Measure, ...]

    @property
    def due(self) -> date:
        return max(measure.due for measure in self.measures)

    @property
    def text(self) -> str:
        return self.opening + "；".join(measure.text for measure in self.measures) + "。"


@dataclass(frozen=True)
class CountyPlan:
    """The plan of one period, as issued on its first working day."""

    period: Period
    organisation: str
    title: str
    opening: str
    guiding: str
    tasks: tuple[Task, ...]
    issued_on: date

    @property
    def measures(self) -> tuple[Measure, ...]:
        return tuple(measure for task in self.tasks for measure in task.measures)


def plan_period(today: date) -> Period:
    """The period in which today finds something done, something due and most still ahead.

    A calendar year is too young for that in winter and a school year in summer.
    """
    winter = today.month in _SCHOOL_YEAR_MONTHS
    return period_of(PeriodKind.SCHOOL_YEAR if winter else PeriodKind.CALENDAR_YEAR, today)


def county_plan(period: Period) -> CountyPlan:
    """The plan with every date inside the period, which must be as long as a year."""
    template = _template()
    year = period.kind is PeriodKind.CALENDAR_YEAR
    return CountyPlan(
        period=period,
        organisation=f"{COUNTY_NAME}教育工会",
        title=template["title"].format(period=f"{period.first_year}年" if year else period.label),
        opening=template["opening"],
        guiding=template["guiding"],
        tasks=tuple(
            _task(period, number, row) for number, row in enumerate(template["tasks"], start=1)
        ),
        issued_on=SchoolCalendar().next_working_day(period.first),
    )


@lru_cache(maxsize=1)
def _template() -> dict[str, Any]:
    folder = files("services.demo") / "documents"
    return tomllib.loads((folder / "county-plan.toml").read_text(encoding="utf-8"))


def _task(period: Period, number: int, row: dict[str, Any]) -> Task:
    measures = sorted((_measure(period, given) for given in row["measures"]), key=lambda m: m.due)
    return Task(
        number=number,
        heading=row["heading"],
        category=Category(row["category"]),
        opening=row["opening"],
        measures=tuple(measures),
    )


def _measure(period: Period, row: dict[str, Any]) -> Measure:
    due = month_due(period, row["month"]).replace(day=row["day"])
    written = {**row, "actor": Actor(row["actor"]), "text": row["text"].format(due=_by(due))}
    return Measure(due=due, **{key: written[key] for key in written if key not in {"month", "day"}})


def _by(due: date) -> str:
    """As plans say it: 3月底前 for the last day of a month, 3月20日前 for any other."""
    last = monthrange(due.year, due.month)[1]
    return f"{due.month}月底前" if due.day == last else f"{due.month}月{due.day}日前"
