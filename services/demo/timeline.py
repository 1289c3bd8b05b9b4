"""The story as acts, each on the day on which somebody does it; pure values, no clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from services.demo.affairs import Help, Show, affairs
from services.demo.campaign import Care, campaign
from services.demo.democracy import Gather, Meet, Suggest, democracy
from services.demo.hardship import OpenFile, files
from services.demo.health import Check, Insure, care
from services.demo.motions import Propose, motions
from services.demo.plan import CountyPlan
from services.demo.story import Adaptation, OwnLine, Report, SchoolStory
from services.demo.visitings import Visit, visitings
from services.plans.calendar.domain import FIGURES, FigureName
from services.plans.kinds import Actor
from shared.calendar import SchoolCalendar, default_vacations, month_due

_COUNTY_REPORTS_DAYS_EARLY = 2
_OWN_LINE_REPORTED_DAYS_EARLY = 1
# The school whose chair gives a county measure to a colleague, and which measure that is.
_ASSIGNING_SCHOOL, _ASSIGNED_MEASURE, _ASSIGNED_LOGIN = "01", "contest-school", "officer-01"


@dataclass(frozen=True)
class Sign:
    """The chair signs for the school."""

    school: str


@dataclass(frozen=True)
class Adapt:
    """The chair puts a county measure into the school's own words."""

    school: str
    adaptation: Adaptation


@dataclass(frozen=True)
class AddLine:
    """The chair adds a task of the school's own, which is number `index` of them."""

    school: str
    index: int
    line: OwnLine
    due_on: date


@dataclass(frozen=True)
class Assign:
    """The chair names who does a measure, by that person's login."""

    school: str
    measure_code: str
    login: str


@dataclass(frozen=True)
class ReportMeasure:
    """The chair reports a measure as done."""

    school: str
    report: Report


@dataclass(frozen=True)
class ReportLine:
    """The chair reports a line of the school's own as done."""

    school: str
    index: int
    statement: str
    done_on: date


@dataclass(frozen=True)
class ReportAtCounty:
    """The county officer reports what county or clusters had to do."""

    measure_code: str
    statement: str
    done_on: date


@dataclass(frozen=True)
class Return:
    """The county officer sends a report back."""

    school: str
    measure_code: str
    reason: str


@dataclass(frozen=True)
class Chase:
    """The county officer asks the schools that have not signed."""


Act = (
    Sign
    | Adapt
    | AddLine
    | Assign
    | ReportMeasure
    | ReportLine
    | ReportAtCounty
    | Return
    | Chase
    | Help
    | OpenFile
    | Show
    | Visit
    | Check
    | Insure
    | Care
    | Gather
    | Meet
    | Suggest
    | Propose
)

# On one day in this order, or something would be done to what is not there yet.
_ORDER = (
    Sign, Adapt, AddLine, Assign, ReportMeasure, ReportLine, ReportAtCounty, Return, Chase,
    Help, OpenFile, Show, Visit, Check, Insure, Care, Gather, Meet, Suggest, Propose,
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """An act and its day."""

    day: date
    act: Act


def timeline(plan: CountyPlan, stories: tuple[SchoolStory, ...], today: date) -> tuple[Entry, ...]:
    """Everything that has happened until today, in order."""
    calendar = calendar_of(plan)
    entries = [
        *_county(plan, calendar, today),
        *(entry for story in stories for entry in _school(plan, story, calendar, today)),
    ]
    happened = [entry for entry in entries if entry.day <= today]
    return tuple(sorted(happened, key=lambda entry: (entry.day, _ORDER.index(type(entry.act)))))


def calendar_of(plan: CountyPlan) -> SchoolCalendar:
    """The calendar of a county that has entered none of its own."""
    years = range(plan.period.first.year - 1, plan.period.last.year + 2)
    return SchoolCalendar(tuple(row for year in years for row in default_vacations(year)))


def sign_by_of(plan: CountyPlan, calendar: SchoolCalendar) -> date:
    """By when the schools sign for a plan issued on its day (R-PLAN-1)."""
    days = FIGURES[FigureName.SIGN_WITHIN_DAYS].default
    return calendar.add_working_days(plan.issued_on, days)


def _county(plan: CountyPlan, calendar: SchoolCalendar, today: date) -> Iterator[Entry]:
    yield Entry(calendar.add_working_days(sign_by_of(plan, calendar), 1), Chase())
    for day, giving in campaign(plan.issued_on, calendar, today):
        yield Entry(day, giving)
    for measure in plan.measures:
        if measure.actor is Actor.SCHOOL or measure.due >= today:
            continue
        done_on = calendar.add_working_days(measure.due, -_COUNTY_REPORTS_DAYS_EARLY)
        done_on = max(done_on, plan.issued_on)
        statement = f"{done_on.month}月{done_on.day}日完成：{measure.short}。"
        yield Entry(done_on, ReportAtCounty(measure.code, statement, done_on))


def _school(
    plan: CountyPlan, story: SchoolStory, calendar: SchoolCalendar, today: date
) -> Iterator[Entry]:
    code, signed_on = story.school.code, story.signed_on
    if signed_on is None:
        return
    yield Entry(signed_on, Sign(code))
    for adaptation in story.adaptations:
        yield Entry(signed_on, Adapt(code, adaptation))
    if code == _ASSIGNING_SCHOOL:
        yield Entry(signed_on, Assign(code, _ASSIGNED_MEASURE, _ASSIGNED_LOGIN))
    for index, line in enumerate(story.own_lines):
        yield from _own_line(plan, code, signed_on, index, line, calendar, today)
    for report in story.reports:
        reported_on = max(report.done_on, signed_on)
        yield Entry(reported_on, ReportMeasure(code, report))
        if report.return_reason:
            returned_on = calendar.add_working_days(reported_on, 1)
            yield Entry(returned_on, Return(code, report.measure_code, report.return_reason))
    lived = (code, signed_on, calendar, today)
    affairs_of_care = (affairs(*lived), files(*lived), visitings(*lived), care(*lived))
    for day, affair in chain(*affairs_of_care, democracy(*lived), motions(*lived)):
        yield Entry(day, affair)


def _own_line(  # noqa: PLR0913, PLR0917 - one line and all that dates it
    plan: CountyPlan,
    school: str,
    signed_on: date,
    index: int,
    line: OwnLine,
    calendar: SchoolCalendar,
    today: date,
) -> Iterator[Entry]:
    due_on = month_due(plan.period, line.month)
    yield Entry(signed_on, AddLine(school, index, line, due_on))
    if due_on < today:
        done_on = calendar.add_working_days(due_on, -_OWN_LINE_REPORTED_DAYS_EARLY)
        done_on = max(done_on, signed_on)
        yield Entry(done_on, ReportLine(school, index, line.statement, done_on))
