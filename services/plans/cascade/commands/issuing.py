"""Issuing a plan to the schools, later to those that join, and closing it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import insert

from services.plans.calendar.domain import FIGURES, FigureName
from services.plans.calendar.queries import own_figure, school_calendar
from services.plans.cascade.domain import (
    NoNewcomers,
    SignTerm,
    cascades,
    copy_day,
    moved_from,
    sign_term,
)
from services.plans.cascade.queries import newcomers
from services.plans.cascade.tables import SchoolPlan
from services.plans.decided.commands import make_tasks
from services.plans.kinds import Actor
from services.plans.people import UnionCopy, school_unions
from services.plans.tasks.commands.handing_out import Copy, Duty, hand_out, stop_clocks
from services.plans.work_plans.commands.deciding import mark_closed, mark_issued
from services.plans.work_plans.commands.editing import load_for_change
from services.plans.work_plans.domain import NothingToCascade, check_open, check_sign_by
from services.plans.work_plans.queries import (
    period_of_plan,
    plan_measures,
    plan_tasks,
)
from services.plans.work_plans.tables import Measure, WorkPlan
from shared.contracts.plans import PlanIssued
from shared.database import Transaction, new_id


async def issue_plan(
    tx: Transaction, plan_id: UUID, seen_version: int, sign_by: date | None
) -> WorkPlan:
    """Issue an approved plan: every school its copies, in one act, in one transaction.

    Raises:
        NothingToCascade: no measure is the schools'.
        SignByTooEarly, PlanMoveNotAllowed, Stale.

    """
    plan = await load_for_change(tx, plan_id, seen_version)
    sign_by = sign_by or await suggested_sign_by(tx, plan)
    check_sign_by(sign_by, tx.today)
    measures = await plan_measures(tx, plan_id)
    schools = await school_unions(tx)
    if not schools or not any(cascades(measure.actor) for measure in measures):
        raise NothingToCascade("计划里还没有由学校办理的措施，或者还没有学校，请先补充再下发。")
    await mark_issued(tx, plan, sign_by)
    await _give(tx, plan, sign_by, schools, measures)
    await make_tasks(tx)
    return plan


async def issue_to_newcomers(tx: Transaction, plan_id: UUID) -> Sequence[UnionCopy]:
    """Give an issued plan to the schools that joined since; they have as long to sign.

    Raises:
        NoNewcomers: every school has it.
        NotOpenForSchools.

    """
    plan = await load_for_change(tx, plan_id)
    check_open(plan.state)
    schools = await newcomers(tx, plan_id)
    if not schools:
        raise NoNewcomers("学校都已收到这份计划，不用补发。")
    plan.version += 1
    measures = [m for m in await plan_measures(tx, plan_id) if cascades(m.actor)]
    sign_by = max(plan.sign_by or tx.today, await suggested_sign_by(tx, plan))
    await _give(tx, plan, sign_by, schools, measures)
    return schools


async def close_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    """End the plan: its tasks stay as they are, and the clock forgets them."""
    plan = await mark_closed(tx, plan_id)
    await stop_clocks(tx, plan_id)
    return plan


async def suggested_sign_by(tx: Transaction, plan: WorkPlan) -> date:
    """Today and the number of school working days to sign (R-PLAN-1)."""
    return await end_of_term(tx, await term_to_sign(tx, plan))


async def end_of_term(tx: Transaction, term: SignTerm) -> date:
    return (await school_calendar(tx)).add_working_days(tx.today, term.days)


async def term_to_sign(tx: Transaction, plan: WorkPlan) -> SignTerm:
    """How long the schools have to sign this plan, and where that comes from."""
    rule = FIGURES[FigureName.SIGN_WITHIN_DAYS]
    own = await own_figure(tx, FigureName.SIGN_WITHIN_DAYS)
    return sign_term(own, plan.sign_within, rule.default, range(rule.least, rule.most + 1))


async def _give(
    tx: Transaction,
    plan: WorkPlan,
    sign_by: date,
    schools: Sequence[UnionCopy],
    measures: Sequence[Measure],
) -> None:
    """Open the schools' copies, hand out the tasks, and announce it to these schools."""
    await _open_copies(tx, plan, sign_by, schools)
    headings = {task.id: (task.title, task.category) for task in await plan_tasks(tx, plan.id)}
    await hand_out(
        tx,
        plan.county_id,
        plan.id,
        [
            _duty(plan, position, measure, headings[measure.plan_task_id], sign_by)
            for position, measure in enumerate(measures, 1)
        ],
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
            measure_count=sum(cascades(measure.actor) for measure in measures),
        )
    )


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
    plan: WorkPlan, position: int, measure: Measure, heading: tuple[str, str], sign_by: date
) -> Duty:
    title, category = heading
    return Duty(
        measure_id=measure.id,
        position=position,
        heading=title,
        category=category,
        text=measure.text,
        deliverable=measure.deliverable,
        mandatory=measure.mandatory,
        file_required=measure.file_required,
        records_needed=measure.records_needed,
        due_on=copy_day(measure.due_on, period_of_plan(plan).last, sign_by),
        named_due_on=moved_from(measure.due_on, sign_by),
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
