"""Acts of the cascade: issue, sign, chase."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import insert, select, update

from services.plans.calendar.domain import FigureName
from services.plans.calendar.queries import figure, school_calendar
from services.plans.cascade.domain import (
    AlreadySigned,
    NotOpenForSchools,
    Unsigned,
    cascades,
    check_chase,
    copy_day,
    may_be_chased,
)
from services.plans.cascade.tables import Chase, SchoolPlan
from services.plans.kinds import Actor
from services.plans.people import UnionCopy, school_unions, unions_by_id
from services.plans.tasks.commands.handing_out import Copy, Duty, hand_out
from services.plans.work_plans.commands import load_for_change, mark_issued
from services.plans.work_plans.domain import NothingToCascade, PlanState, check_sign_by
from services.plans.work_plans.queries import (
    get_plan,
    period_of_plan,
    plan_measures,
    plan_tasks,
)
from services.plans.work_plans.tables import Measure, WorkPlan
from shared.contracts.plans import PlanChased, PlanIssued, PlanSigned
from shared.database import Transaction, new_id
from shared.errors import NotFound
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


async def chase(tx: Transaction, caller: Caller, plan_id: UUID, union_ids: Sequence[UUID]) -> Chase:
    """Ask the schools (all, or those named) that have not signed; each at most once a week.

    Raises:
        NobodyToChase, VacationNow, ChasedRecently.

    """
    plan = await get_plan(tx, plan_id)
    if plan.state != PlanState.ISSUED or plan.sign_by is None:
        raise NotOpenForSchools("这份计划现在不在签收期，不能催办。")
    unsigned = await _unsigned_for_change(tx, plan_id, union_ids)
    names = await unions_by_id(tx, (row.union_id for row in unsigned))
    every_days = await figure(tx, FigureName.CHASE_EVERY_DAYS)
    calendar = await school_calendar(tx)
    check_chase(
        [Unsigned(names[row.union_id].short_name, row.last_chased_at) for row in unsigned],
        tx.now,
        every_days,
        in_vacation=calendar.is_vacation(tx.today),
    )
    asked = [row for row in unsigned if may_be_chased(row.last_chased_at, tx.now, every_days)]
    await tx.session.execute(
        update(SchoolPlan)
        .where(SchoolPlan.id.in_([row.id for row in asked]))
        .values(last_chased_at=tx.now)
    )
    made = Chase(
        id=new_id(),
        county_id=plan.county_id,
        union_id=plan.union_id,
        plan_id=plan_id,
        made_at=tx.now,
        made_by=caller.person_id,
        asked=[row.union_id for row in asked],
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
            sign_by=plan.sign_by,
            union_ids=tuple(made.asked),
        )
    )
    return made


async def _unsigned_for_change(
    tx: Transaction, plan_id: UUID, union_ids: Sequence[UUID]
) -> Sequence[SchoolPlan]:
    statement = (
        select(SchoolPlan)
        .where(SchoolPlan.plan_id == plan_id, SchoolPlan.signed_on.is_(None))
        .order_by(SchoolPlan.id)
        .with_for_update()
    )
    if union_ids:
        statement = statement.where(SchoolPlan.union_id.in_(union_ids))
    return (await tx.session.scalars(statement)).all()
