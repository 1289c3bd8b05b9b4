"""What has become of the plan, as the platform tells it, and whether that is what it should be."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select

from services.demo.cast import Cast
from services.demo.county import CountySeed
from services.demo.democracy import Meet
from services.demo.plan import CountyPlan
from services.demo.schools import SCHOOLS
from services.demo.timeline import (
    Adapt,
    AddLine,
    Chase,
    Entry,
    ReportLine,
    ReportMeasure,
    Return,
    Sign,
    calendar_of,
    sign_by_of,
)
from services.embedded.platform import Platform
from services.notifications.inbox.tables import Notice
from services.notifications.kinds import Kind
from services.plans.kinds import Actor
from services.plans.tasks.domain import recorded_late
from shared.messaging.tables import OutboxMessage, PendingEvent, PendingState
from shared.tenancy import Scope


@dataclass(frozen=True)
class SchoolState:
    """One school on the county wall."""

    name: str
    signed_on: str | None
    total: int
    done: int
    overdue: int
    differences: int


@dataclass(frozen=True)
class Told:
    """Who has been told of the plan and of all that followed from it."""

    schools: int
    people: int
    notices: int


@dataclass(frozen=True)
class Outcome:
    """The platform's figures."""

    plan_id: str
    title: str
    tasks: int
    measures: int
    told: Told
    schools: list[SchoolState]
    chased: int
    returned: int
    from_paper: int
    county_tasks: dict[str, int] = field(default_factory=dict)
    notices_to_sign: dict[str, int] = field(default_factory=dict)
    """By school, how many requests to sign its signer has got: one each."""
    unsent: int = 0
    undelivered: int = 0

    @property
    def signed(self) -> list[SchoolState]:
        return [school for school in self.schools if school.signed_on]

    @property
    def unsigned(self) -> list[SchoolState]:
        return [school for school in self.schools if not school.signed_on]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


async def look(platform: Platform, cast: Cast, plan: CountyPlan) -> Outcome | None:
    """Ask the platform; None when the plan is not there."""
    made = await cast.plan(plan)
    if made is None:
        return None
    officer, plan_id = cast.officer, made["id"]
    wall = await officer.get(f"/plans/plans/{plan_id}/wall")
    progress = await officer.get(f"/plans/plans/{plan_id}/progress")
    tasks = await officer.get_page("/plans/tasks", plan_id=plan_id, size=200)
    told, to_sign = await _told(platform, cast.seed)
    unsent, undelivered = await _left_over(platform)
    return Outcome(
        plan_id=plan_id,
        title=made["title"],
        tasks=len(made["tasks"]),
        measures=sum(len(task["measures"]) for task in made["tasks"]),
        told=told,
        schools=sorted((_school(row) for row in wall["rows"]), key=lambda row: row.name),
        chased=sum(row["last_chased_at"] is not None for row in wall["rows"]),
        returned=sum(task["state"] == "in_progress" and bool(task["reason"]) for task in tasks),
        from_paper=sum(task["from_paper"] for task in tasks),
        county_tasks={name: progress["county"][name] for name in ("total", "done", "overdue")},
        notices_to_sign=to_sign,
        unsent=unsent,
        undelivered=undelivered,
    )


def broken(outcome: Outcome, seed: CountySeed) -> list[str]:
    """What must never be, however the demo was ended and whatever people did with it since."""
    names = {union.school.short_name for union in seed.schools}
    problems = []
    if {school.name for school in outcome.schools} != names:
        problems.append("县级总览上的学校和县里的学校对不上。")
    if set(outcome.notices_to_sign.values()) != {1} or set(outcome.notices_to_sign) != names:
        problems.append(f"签收通知不是每校一份：{outcome.notices_to_sign}。")
    if outcome.unsent or outcome.undelivered:
        problems.append(f"有 {outcome.unsent} 条事件没有发出，{outcome.undelivered} 条没有送到。")
    return problems


def differs(
    outcome: Outcome, plan: CountyPlan, entries: tuple[Entry, ...], today: date, seed: CountySeed
) -> list[str]:
    """Where the platform's figures differ from what the story leads to."""
    short_names = {union.school.code: union.school.short_name for union in seed.schools}
    found = {school.name: school for school in outcome.schools}
    wanted = {
        name: _expected(name, code, plan, entries, today) for code, name in short_names.items()
    }
    problems = [
        f"{name}：平台是 {found.get(name)}，应当是 {school}。"
        for name, school in wanted.items()
        if found.get(name) != school
    ]
    figures = {
        "任务": (outcome.tasks, len(plan.tasks)),
        "措施": (outcome.measures, len(plan.measures)),
        "催办": (outcome.chased, _chased(entries)),
        "退回": (outcome.returned, _count(entries, Return)),
        "补记": (outcome.from_paper, sum(_is_recorded_late(entry) for entry in entries)),
    }
    problems += [
        f"{name}：平台是 {is_}，应当是 {should}。"
        for name, (is_, should) in figures.items()
        if is_ != should
    ]
    return problems


def _is_recorded_late(entry: Entry) -> bool:
    """Reported from a paper, or by a school that signed long after it had done the work."""
    if not isinstance(entry.act, ReportMeasure):
        return False
    report = entry.act.report
    return bool(report.decided_by) or recorded_late(report.done_on, entry.day)


def _school(row: dict[str, Any]) -> SchoolState:
    return SchoolState(
        name=row["name"],
        signed_on=row["signed_on"],
        total=row["counts"]["total"],
        done=row["counts"]["done"],
        overdue=row["counts"]["overdue"],
        differences=row["differences"],
    )


def _expected(
    name: str, code: str, plan: CountyPlan, entries: tuple[Entry, ...], today: date
) -> SchoolState:
    """What one school's part of the story leads to, worked out without the platform."""
    calendar = calendar_of(plan)
    mine = [entry for entry in entries if getattr(entry.act, "school", None) == code]
    acts = [entry.act for entry in mine]
    returned = {act.measure_code for act in acts if isinstance(act, Return)}
    done = {a.report.measure_code for a in acts if isinstance(a, ReportMeasure)} - returned
    lines = [act for act in acts if isinstance(act, AddLine)]
    decided = sum(isinstance(act, Meet) for act in acts)
    lines_done = sum(isinstance(act, ReportLine) for act in acts)
    measures = [measure for measure in plan.measures if measure.actor is Actor.SCHOOL]
    sign_by = sign_by_of(plan, calendar)

    def is_late(due: date) -> bool:
        effective = calendar.next_working_day(due)
        return calendar.add_working_days(effective, 1) <= today

    return SchoolState(
        name=name,
        signed_on=next((e.day.isoformat() for e in mine if isinstance(e.act, Sign)), None),
        total=len(measures) + len(lines) + decided,
        done=len(done) + lines_done,
        overdue=sum(m.code not in done and is_late(max(m.due, sign_by)) for m in measures),
        differences=len(lines) + decided + sum(isinstance(act, Adapt) for act in acts),
    )


def _count(entries: tuple[Entry, ...], kind: type[object]) -> int:
    return sum(isinstance(entry.act, kind) for entry in entries)


def _chased(entries: tuple[Entry, ...]) -> int:
    """Schools that had not signed before the day of the chase."""
    for entry in entries:
        if isinstance(entry.act, Chase):
            # Who signs on that very day does so before.
            signed = sum(isinstance(e.act, Sign) and e.day <= entry.day for e in entries)
            return len(SCHOOLS) - signed
    return 0


async def _told(platform: Platform, seed: CountySeed) -> tuple[Told, dict[str, int]]:
    database = platform.runtimes["notifications"].database
    names = {union.id: union.school.short_name for union in seed.schools}
    asking = (Kind.PLAN_ISSUED, Kind.PLAN_CHASED)
    async with database.transaction(Scope(seed.county.id)) as tx:
        people, notices = (
            await tx.session.execute(
                select(func.count(Notice.person_id.distinct()), func.count(Notice.id))
            )
        ).one()
        asked: Counter[str] = Counter(
            names[union_id]
            for union_id in await tx.session.scalars(
                select(Notice.union_id).where(Notice.kind.in_(asking))
            )
        )
    return Told(len(asked), people, notices), dict(asked)


async def _left_over(platform: Platform) -> tuple[int, int]:
    """Events that no service has been sent, and deliveries that failed and were not mended."""
    unsent = undelivered = 0
    for runtime in platform.runtimes.values():
        async with runtime.database.transaction(None) as tx:
            unsent += (
                await tx.session.scalar(
                    select(func.count(OutboxMessage.seq)).where(OutboxMessage.sent_at.is_(None))
                )
                or 0
            )
            undelivered += (
                await tx.session.scalar(
                    select(func.count(PendingEvent.id)).where(
                        PendingEvent.state.in_((PendingState.WAITING, PendingState.DEAD))
                    )
                )
                or 0
            )
    return unsent, undelivered
