"""What the schools have made of the county's plan by today: signed, adapted, reported, overdue."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from services.demo.plan import CountyPlan, Measure
from services.demo.schools import SCHOOLS, School
from services.plans.calendar.domain import FIGURES, FigureName
from services.plans.kinds import Actor
from shared.calendar import SchoolCalendar, default_vacations

_SIGN_WITHIN_WORKING_DAYS = FIGURES[FigureName.SIGN_WITHIN_DAYS].default
_ONE_ABSENT_OF = 15
# Reports are dated by the state's days alone: counted in school days, an event of early March would
# be reported from before the winter vacation.
_STATE_CALENDAR = SchoolCalendar()


class Fate(StrEnum):
    """What became of the measure that fell due last, the one people look at first."""

    DONE = "done"
    FROM_PAPER = "from_paper"
    RETURNED = "returned"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class OwnLine:
    """What a school adds to the county's list; due at the end of the month."""

    heading: str
    text: str
    month: int
    statement: str
    """What the school reports once the month is over."""


@dataclass(frozen=True)
class Adaptation:
    """A county measure in the words of the school that carries it out."""

    measure_code: str
    text: str
    reason: str


@dataclass(frozen=True)
class SchoolScript:
    """How one school behaves, whatever the day on which the demo starts."""

    signs_after_working_days: int | None
    latest: Fate = Fate.DONE
    reports_days_early: int = 3
    decided_by: str = ""
    """Who decided on paper, where the report was entered afterwards (补录)."""
    adaptations: tuple[Adaptation, ...] = ()
    own_lines: tuple[OwnLine, ...] = ()


STORY: dict[str, SchoolScript] = {
    "01": SchoolScript(
        1,
        own_lines=(
            OwnLine(
                "为毕业年级教师减压",
                "毕业年级工会小组每月组织一次课后放松活动，由心理教师带队，自愿参加，不占用备课时间。",
                5,
                "放松活动按月开展，参加的教师普遍反映有帮助，下学期继续。",
            ),
            OwnLine(
                "办好青年教师读书角",
                "更新教工之家图书，由青年教师轮流推荐，学期末评出五本最受欢迎的书。",
                6,
                "图书已更新上架，五本最受欢迎的书由借阅次数产生。",
            ),
        ),
    ),
    "02": SchoolScript(3),
    "03": SchoolScript(
        6,
        latest=Fate.RETURNED,
        adaptations=(
            Adaptation(
                "contest-school",
                "由专业科牵头组织技能比武，机电、护理、烹饪三个专业各设一个项目，按参赛人数的一成推荐选手。",
                "我校以专业课教师为主，按专业设项更能反映实际水平。",
            ),
        ),
    ),
    "04": SchoolScript(1),
    "05": SchoolScript(
        4,
        adaptations=(
            Adaptation(
                "spring-walk",
                "分两批组织健步走，每批保证各班有两名教师在岗，当日往返。",
                "幼儿园上班期间教师不能同时离岗。",
            ),
        ),
    ),
    "06": SchoolScript(
        8,
        own_lines=(
            OwnLine(
                "两个校区轮流开展活动",
                "工会活动由东山校区和枫林校区轮流承办，枫林校区教职工参加活动的往返由学校统一安排车辆。",
                10,
                "两个校区各承办一次，枫林校区教职工由学校派车接送。",
            ),
        ),
    ),
    "07": SchoolScript(18),
    "08": SchoolScript(
        12,
        latest=Fate.FROM_PAPER,
        reports_days_early=1,
        decided_by="校长（纸质签批单）",
        adaptations=(
            Adaptation(
                "congress-held",
                "召开全体教职工大会，举手表决，会后七个工作日内报送会议情况。",
                "全校教职工十二人，不设代表。",
            ),
        ),
    ),
    "09": SchoolScript(20),
    "10": SchoolScript(5),
    "11": SchoolScript(9, latest=Fate.OVERDUE),
    "12": SchoolScript(None),
}
"""By school code. Two sign late, one never; a school that has not signed reports nothing."""


@dataclass(frozen=True)
class Report:
    """A measure reported as done; one with a return reason was sent back and is open again."""

    measure_code: str
    done_on: date
    statement: str
    decided_by: str = ""
    return_reason: str = ""


@dataclass(frozen=True)
class SchoolStory:
    """One school's part, as it stands today."""

    school: School
    signed_on: date | None
    signed_late: bool
    adaptations: tuple[Adaptation, ...]
    own_lines: tuple[OwnLine, ...]
    reports: tuple[Report, ...]
    overdue: tuple[str, ...]
    """Codes of the measures that are past their date without a report."""


def tell(plan: CountyPlan, today: date) -> tuple[SchoolStory, ...]:
    """The story up to today; nothing in it lies in the future."""
    years = range(plan.period.first.year, plan.period.last.year + 1)
    calendar = SchoolCalendar(tuple(row for year in years for row in default_vacations(year)))
    return tuple(_tell_one(plan, school, calendar, today) for school in SCHOOLS)


def _tell_one(
    plan: CountyPlan, school: School, calendar: SchoolCalendar, today: date
) -> SchoolStory:
    script = STORY[school.code]
    signed_on = _signed_on(plan, script, calendar, today)
    past = _school_measures_before(plan, today)
    reports = tuple(_reports(past, school, script)) if signed_on else ()
    reported = {report.measure_code for report in reports}
    return SchoolStory(
        school=school,
        signed_on=signed_on,
        signed_late=(script.signs_after_working_days or 0) > _SIGN_WITHIN_WORKING_DAYS,
        adaptations=script.adaptations if signed_on else (),
        own_lines=script.own_lines if signed_on else (),
        reports=reports,
        overdue=tuple(row.code for row in past if row.code not in reported),
    )


def _school_measures_before(plan: CountyPlan, today: date) -> list[Measure]:
    past = [row for row in plan.measures if row.actor is Actor.SCHOOL and row.due < today]
    return sorted(past, key=lambda row: row.due)


def _signed_on(
    plan: CountyPlan, script: SchoolScript, calendar: SchoolCalendar, today: date
) -> date | None:
    if script.signs_after_working_days is None:
        return None
    day = calendar.add_working_days(plan.issued_on, script.signs_after_working_days)
    return day if day <= today else None


def _reports(past: list[Measure], school: School, script: SchoolScript) -> Iterator[Report]:
    for measure in past[:-1]:
        yield _report(measure, school, script)
    for measure in past[-1:]:
        if script.latest is Fate.OVERDUE:
            continue
        paper = script.decided_by if script.latest is Fate.FROM_PAPER else ""
        reason = measure.return_reason if script.latest is Fate.RETURNED else ""
        yield replace(_report(measure, school, script), decided_by=paper, return_reason=reason)


def _report(measure: Measure, school: School, script: SchoolScript) -> Report:
    done_on = _STATE_CALENDAR.add_working_days(measure.due, -script.reports_days_early)
    statement = measure.statement.format(
        done=f"{done_on.month}月{done_on.day}日",
        staff=school.staff,
        present=school.staff - -(-school.staff // _ONE_ABSENT_OF),
    )
    return Report(measure.code, done_on, statement)
