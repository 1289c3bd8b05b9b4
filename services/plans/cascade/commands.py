"""Acts of the cascade: issue, sign, chase."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import insert

from services.plans.calendar.domain import FigureName
from services.plans.calendar.queries import figure, school_calendar
from services.plans.cascade.domain import (
    AlreadySigned,
    NobodyToChase,
    cascades,
    copy_day,
    may_be_chased,
    why_no_chase,
)
from services.plans.cascade.queries import unsigned
from services.plans.cascade.tables import Chase, SchoolPlan
from services.plans.kinds import Actor
from services.plans.people import UnionCopy, school_unions
from services.plans.tasks.commands.handing_out import Copy, Duty, hand_out, stop_clocks
from services.plans.work_plans.commands.deciding import mark_closed, mark_issued
from services.plans.work_plans.commands.editing import load_for_change
from services.plans.work_plans.domain import (
    NothingToCascade,
    NotOpenForSchools,
    PlanState,
    check_sign_by,
)
from services.plans.work_plans.queries import (
    get_plan,
    period_of_plan,
    plan_measures,
    plan_tasks,
)
from services.plans.work_plans.tables import Measure, WorkPlan
from shared.contracts.plans import PlanChased, PlanIssued, PlanSigned
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused
from shared.web.identity import Caller


@dataclass(frozen=True)
class Signature:
    """Who signed and when; on paper the chair's word for it is enough."""

    signed_on: date
    signed_name: str
    from_paper: bool = False


async def issue_plan(
    tx: Transaction, plan_id: UUID, seen_version: int, sign_by: date | None
) -> WorkPlan:
    """Issue an approved plan: every school its copies, in one act, in one transaction.

    Raises:
        NothingToCascade: no measure is the schools'.
        SignByTooEarly, PlanMoveNotAllowed, Stale.

    """
    plan = await load_for_change(tx, plan_id, seen_version)
    sign_by = sign_by or await suggested_sign_by(tx)
    check_sign_by(sign_by, tx.today)
    measures = await plan_measures(tx, plan_id)
    schools = await school_unions(tx)
    school_measures = [measure for measure in measures if cascades(measure.actor)]
    if not school_measures or not schools:
        raise NothingToCascade("计划里还没有由学校办理的措施，或者还没有学校，请先补充再下发。")
    await mark_issued(tx, plan, sign_by)
    await _open_copies(tx, plan, sign_by, schools)
    headings = {task.id: (task.title, task.category) for task in await plan_tasks(tx, plan_id)}
    await hand_out(
        tx,
        plan.county_id,
        plan.id,
        [_duty(plan, measure, headings, sign_by) for measure in measures],
        _copies(plan, measures, schools),
    )
    tx.publish(
        PlanIssued(
            occurred_at=tx.now,
            county_id=plan.county_id,
            union_id=plan.union_id,
            subject_id=plan.id,
            version=plan.version,
            title=plan.title,
            sign_by=sign_by,
            union_ids=tuple(school.union_id for school in schools),
            measure_count=len(school_measures),
        )
    )
    return plan


async def suggested_sign_by(tx: Transaction) -> date:
    """Today and the county's number of school working days (R-PLAN-1)."""
    days = await figure(tx, FigureName.SIGN_WITHIN_DAYS)
    return (await school_calendar(tx)).add_working_days(tx.today, days)


async def _open_copies(
    tx: Transaction, plan: WorkPlan, sign_by: date, schools: Sequence[UnionCopy]
) -> None:
    await tx.session.execute(
        insert(SchoolPlan),
        [
            {
                "id": new_id(),
                "county_id": plan.county_id,
                "union_id": school.union_id,
                "plan_id": plan.id,
                "version": 1,
                "sign_by": sign_by,
                "from_paper": False,
            }
            for school in schools
        ],
    )


def _duty(
    plan: WorkPlan, measure: Measure, headings: dict[UUID, tuple[str, str]], sign_by: date
) -> Duty:
    title, category = headings[measure.plan_task_id]
    return Duty(
        measure_id=measure.id,
        position=measure.position,
        heading=title,
        category=category,
        text=measure.text,
        deliverable=measure.deliverable,
        mandatory=measure.mandatory,
        file_required=measure.file_required,
        due_on=copy_day(measure.due_on, period_of_plan(plan).last, sign_by),
    )


def _copies(
    plan: WorkPlan, measures: Sequence[Measure], schools: Sequence[UnionCopy]
) -> list[Copy]:
    """Who gets a copy: each school, the county's own union, or that union once for each cluster."""
    clusters = sorted({school.cluster_id for school in schools if school.cluster_id})
    copies: list[Copy] = []
    for measure in measures:
        if measure.actor == Actor.SCHOOL:
            copies += [Copy(school.union_id, measure.id) for school in schools]
        elif measure.actor == Actor.CLUSTER and clusters:
            copies += [Copy(plan.union_id, measure.id, cluster) for cluster in clusters]
        else:
            copies.append(Copy(plan.union_id, measure.id))
    return copies


async def sign_plan(
    tx: Transaction, caller: Caller, school_plan_id: UUID, signature: Signature
) -> SchoolPlan:
    """Sign once for the plan; signing again is refused and changes nothing.

    Raises:
        AlreadySigned, NotOpenForSchools.

    """
    school_plan = await tx.session.get(
        SchoolPlan, school_plan_id, with_for_update=True, populate_existing=True
    )
    if school_plan is None:
        raise NotFound
    plan = await get_plan(tx, school_plan.plan_id)
    if school_plan.signed_on is not None:
        raise AlreadySigned("这份计划已经签收过了，不用再签。")
    if plan.state != PlanState.ISSUED:
        raise NotOpenForSchools("这份计划已经结束，不再签收。")
    school_plan.signed_on = signature.signed_on
    school_plan.signed_by = caller.person_id
    school_plan.signed_name = signature.signed_name
    school_plan.from_paper = signature.from_paper
    school_plan.recorded_at = tx.now
    school_plan.version += 1
    tx.publish(
        PlanSigned(
            occurred_at=tx.now,
            county_id=school_plan.county_id,
            union_id=school_plan.union_id,
            subject_id=school_plan.id,
            version=school_plan.version,
            plan_id=plan.id,
            title=plan.title,
            signed_on=signature.signed_on,
            from_paper=signature.from_paper,
        )
    )
    return school_plan


async def close_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    """End the plan: its tasks stay as they are, and the clock forgets them."""
    plan = await mark_closed(tx, plan_id)
    await stop_clocks(tx, plan_id)
    return plan


async def chase(
    tx: Transaction, caller: Caller, plan_id: UUID, union_ids: Collection[UUID]
) -> Chase:
    """Ask the schools (all, or those named) that have not signed; each at most once a week.

    Raises:
        NotOpenForSchools, NobodyToChase, VacationNow, ChasedRecently.

    """
    # One chase of a plan at a time: two at once would ask the same schools twice.
    plan = await load_for_change(tx, plan_id)
    sign_by = _open_sign_by(plan)
    pairs = await unsigned(tx, plan_id)
    copies = [copy for copy, _ in pairs if not union_ids or copy.union_id in union_ids]
    every_days, refusal = await _chase_refusal(tx, copies)
    if refusal is not None:
        raise refusal
    asked = [copy for copy in copies if may_be_chased(copy.last_chased_at, tx.now, every_days)]
    for copy in asked:
        copy.last_chased_at = tx.now
    made = Chase(
        id=new_id(),
        county_id=plan.county_id,
        union_id=plan.union_id,
        plan_id=plan_id,
        made_at=tx.now,
        made_by=caller.person_id,
        asked=[copy.union_id for copy in asked],
    )
    tx.session.add(made)
    tx.publish(
        PlanChased(
            occurred_at=tx.now,
            county_id=plan.county_id,
            union_id=plan.union_id,
            subject_id=made.id,
            plan_id=plan_id,
            title=plan.title,
            sign_by=sign_by,
            union_ids=tuple(made.asked),
        )
    )
    return made


async def chase_actions(tx: Transaction, plan_id: UUID) -> list[str]:
    """Which ways of asking are open now: by message, and by a text to paste into a group."""
    plan = await get_plan(tx, plan_id)
    copies = [copy for copy, _ in await unsigned(tx, plan_id)]
    if plan.state != PlanState.ISSUED or not copies:
        return []
    _, refusal = await _chase_refusal(tx, copies)
    return ["copy_chase_text"] if refusal else ["chase", "copy_chase_text"]


async def missing_for_chase(tx: Transaction, plan_id: UUID) -> tuple[WorkPlan, date, list[str]]:
    """The plan, its day to sign by, and the short names of the schools that have not signed.

    Raises:
        NotOpenForSchools, NobodyToChase.

    """
    plan = await get_plan(tx, plan_id)
    sign_by = _open_sign_by(plan)
    names = [name for _, name in await unsigned(tx, plan_id)]
    if not names:
        raise NobodyToChase("学校都已签收，不用催办。")
    return plan, sign_by, names


def _open_sign_by(plan: WorkPlan) -> date:
    if plan.state != PlanState.ISSUED or plan.sign_by is None:
        raise NotOpenForSchools("这份计划现在不在签收期，不能催办。")
    return plan.sign_by


async def _chase_refusal(
    tx: Transaction, copies: Sequence[SchoolPlan]
) -> tuple[int, Refused | None]:
    """The days between two chases, and what speaks against one now."""
    every_days = await figure(tx, FigureName.CHASE_EVERY_DAYS)
    calendar = await school_calendar(tx)
    refusal = why_no_chase(
        [copy.last_chased_at for copy in copies],
        tx.now,
        every_days,
        in_vacation=calendar.is_vacation(tx.today),
    )
    return every_days, refusal
