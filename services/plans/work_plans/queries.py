"""Questions about county work plans."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import func, select

from services.plans.people import county_union
from services.plans.work_plans.domain import PlanState, already_there
from services.plans.work_plans.tables import Measure, PlanTask, WorkPlan
from shared.calendar.periods import Period, PeriodKind
from shared.database import CHINA, Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


async def home_union(tx: Transaction, caller: Caller) -> UUID:
    """The county's union, in whose name a county officer drafts.

    Raises:
        NotFound: the directory has not told of the county yet.

    """
    found = await county_union(tx)
    if found is None or found.county_id != caller.county_id:
        raise NotFound("还没有收到县教育工会的单位信息，请稍后再试。")
    return found.union_id


async def list_plans(
    tx: Transaction, year: int | None = None, *, issued_only: bool
) -> Sequence[WorkPlan]:
    """The plans the scope may see, the newest first."""
    wanted = select(WorkPlan).order_by(WorkPlan.period_year.desc(), WorkPlan.made_at.desc())
    if year is not None:
        wanted = wanted.where(WorkPlan.period_year == year)
    if issued_only:
        wanted = wanted.where(WorkPlan.visible_below)
    return (await tx.session.scalars(wanted.limit(200))).all()


async def plans_to_decide(tx: Transaction) -> Sequence[WorkPlan]:
    """Plans that wait for approval."""
    rows = await tx.session.scalars(
        select(WorkPlan)
        .where(WorkPlan.state == PlanState.SUBMITTED)
        .order_by(WorkPlan.submitted_at)
    )
    return rows.all()


async def plans_to_finish(tx: Transaction, person_id: UUID) -> Sequence[WorkPlan]:
    """Plans that the drafter has to submit, mend or issue."""
    waiting = (PlanState.DRAFT, PlanState.RETURNED, PlanState.APPROVED)
    rows = await tx.session.scalars(
        select(WorkPlan)
        .where(WorkPlan.drafted_by == person_id, WorkPlan.state.in_(waiting))
        .order_by(WorkPlan.made_at)
    )
    return rows.all()


async def get_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    plan = await tx.session.get(WorkPlan, plan_id)
    if plan is None:
        raise NotFound
    return plan


async def plans_of_title(
    tx: Transaction, title: str, besides: UUID | None = None
) -> Sequence[WorkPlan]:
    """Other plans of this very title, the latest first."""
    wanted = select(WorkPlan).where(WorkPlan.title == title).order_by(WorkPlan.made_at.desc())
    if besides is not None:
        wanted = wanted.where(WorkPlan.id != besides)
    return (await tx.session.scalars(wanted.limit(20))).all()


async def plans_by_id(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, WorkPlan]:
    rows = await tx.session.scalars(select(WorkPlan).where(WorkPlan.id.in_(set(ids))))
    return {plan.id: plan for plan in rows}


async def issued_plans(tx: Transaction) -> Sequence[WorkPlan]:
    """The plans of which something is asked now, the newest first."""
    rows = await tx.session.scalars(
        select(WorkPlan)
        .where(WorkPlan.state == PlanState.ISSUED)
        .order_by(WorkPlan.issued_at.desc())
    )
    return rows.all()


# The same as SQL, for questions that name it.
ISSUED_PLAN_IDS = f"SELECT id FROM work_plan WHERE state = '{PlanState.ISSUED}'"  # noqa: S608 - a constant


async def issued_plan_ids(tx: Transaction) -> frozenset[UUID]:
    """The plans of which something is asked now: issued and not closed."""
    rows = await tx.session.scalars(select(WorkPlan.id).where(WorkPlan.state == PlanState.ISSUED))
    return frozenset(rows)


async def issued_this_month(tx: Transaction) -> int:
    """How many plans the county has put on the schools this month."""
    first = datetime(tx.today.year, tx.today.month, 1, tzinfo=CHINA)
    count = await tx.session.scalar(select(func.count()).where(WorkPlan.issued_at >= first))
    return count or 0


async def plan_tasks(tx: Transaction, plan_id: UUID) -> Sequence[PlanTask]:
    rows = await tx.session.scalars(
        select(PlanTask).where(PlanTask.plan_id == plan_id).order_by(PlanTask.position)
    )
    return rows.all()


async def plan_measures(tx: Transaction, plan_id: UUID) -> Sequence[Measure]:
    """All measures in the order of their tasks."""
    rows = await tx.session.scalars(
        select(Measure)
        .join(PlanTask, PlanTask.id == Measure.plan_task_id)
        .where(Measure.plan_id == plan_id)
        .order_by(PlanTask.position, Measure.position)
    )
    return rows.all()


def there_already(plan: WorkPlan) -> str:
    """In words: that this plan is there, and since when."""
    day = (plan.issued_at or plan.made_at).astimezone(CHINA).date()
    return already_there(plan.title, day, issued=plan.issued_at is not None)


def period_of_plan(plan: WorkPlan) -> Period:
    return Period(
        PeriodKind(plan.period_kind),
        plan.period_year,
        cast("Literal[1, 2] | None", plan.period_term),
    )
