"""Gathering what waits for one person."""

from collections.abc import Sequence
from datetime import timedelta

from services.plans.cascade.queries import school_plans, unsigned_counts, unsigned_pairs
from services.plans.cascade.tables import SchoolPlan
from services.plans.people import Officer, cluster_names, county_officers, names_of
from services.plans.permissions import ALLOWED, Act, may
from services.plans.tasks.queries import open_until
from services.plans.tasks.tables import Task
from services.plans.work_plans.domain import PlanState, deciders, why_not_decide
from services.plans.work_plans.queries import (
    issued_plans,
    plans_to_decide,
    plans_to_finish,
)
from services.plans.work_plans.tables import WorkPlan
from shared.calendar.wording import chinese_days_left
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingAct, WaitingItem, group_of

AHEAD = timedelta(days=30)

FINISH: dict[PlanState, str] = {
    PlanState.DRAFT: "提交审批",
    PlanState.RETURNED: "修改后提交",
    PlanState.APPROVED: "下发",
}


async def waiting_for(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of plans that waits for the caller, the most urgent first."""
    items = [
        *await _to_sign(tx, me),
        *await _to_do(tx, me),
        *await _to_decide(tx, me),
        *await _to_finish(tx, me),
        *await _to_watch(tx, me),
    ]
    order = list(Group)
    last = tx.today + timedelta(days=3650)
    return sorted(items, key=lambda item: (order.index(item.group), item.due_on or last))


async def _to_sign(tx: Transaction, me: Caller) -> list[WaitingItem]:
    unions = me.unions_as(ALLOWED[Act.SIGN_PLAN])
    if not unions:
        return []
    pairs = await school_plans(tx, unions, unsigned_only=True)
    return [_sign_item(tx, copy, plan) for copy, plan in pairs]


def _sign_item(tx: Transaction, copy: SchoolPlan, plan: WorkPlan) -> WaitingItem:
    return WaitingItem(
        kind="sign_plan",
        title=f"签收《{plan.title}》",
        from_whom="县教育工会",
        due_on=copy.sign_by,
        due_label=chinese_days_left(tx.today, copy.sign_by),
        group=Group.SIGN,
        link=f"/plans/{plan.id}",
        act=WaitingAct(label="签收", method="POST", path=f"/school-plans/{copy.id}/sign"),
    )


async def _to_do(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Tasks of plans that are signed for; of others only what the caller was named for."""
    unions = me.unions_as(ALLOWED[Act.REPORT_TASK])
    unsigned = await unsigned_pairs(tx, unions)
    tasks = [
        task
        for task in await open_until(tx, unions, me.person_id, tx.today + AHEAD)
        if (task.plan_id, task.union_id) not in unsigned or task.owner_id == me.person_id
    ]
    clusters = await cluster_names(tx, (task.cluster_id for task in tasks))
    return [
        _task_item(tx, me, task, clusters.get(task.cluster_id) if task.cluster_id else None)
        for task in tasks
    ]


def _task_item(tx: Transaction, me: Caller, task: Task, cluster: str | None) -> WaitingItem:
    """A task to do; the county's tasks for its clusters are told apart by the cluster's name."""
    somebody_else = task.owner_id is not None and task.owner_id != me.person_id
    facts = {"returned": task.reason} if task.reason else {}
    return WaitingItem(
        kind="do_task",
        title=f"{cluster}：{task.wording}" if cluster else task.wording,
        from_whom="本校" if task.measure_id is None else "县教育工会",
        due_on=task.day,
        due_label=chinese_days_left(tx.today, task.day) if task.day else "不限日期",
        group=Group.OTHERS if somebody_else else group_of(tx.today, task.day),
        link=f"/tasks/{task.id}",
        act=WaitingAct(
            label="报告完成",
            method="POST",
            path=f"/tasks/{task.id}/report",
            needs=["statement", "done_on"] + (["file_id"] if task.file_required else []),
        ),
        facts=facts,
    )


async def _to_decide(tx: Transaction, me: Caller) -> list[WaitingItem]:
    if not may(me, Act.APPROVE_PLAN):
        return []
    plans = await plans_to_decide(tx)
    officers = await county_officers(tx)
    drafters = await names_of(tx, (plan.drafted_by for plan in plans))
    return [_decide_item(me, plan, drafters.get(plan.drafted_by, ""), officers) for plan in plans]


def _decide_item(
    me: Caller, plan: WorkPlan, drafter: str, officers: Sequence[Officer]
) -> WaitingItem:
    """A plan to decide on; who may not do so in person is shown that it waits for somebody else."""
    turn = deciders(officers, plan.drafted_by)
    is_chair = me.has(Role.COUNTY_CHAIR)
    refusal = why_not_decide(me.person_id, plan.drafted_by, turn, decider_is_chair=is_chair)
    approve = WaitingAct(label="批准", method="POST", path=f"/plans/{plan.id}/approve")
    return WaitingItem(
        kind="decide_plan",
        title=f"审批《{plan.title}》",
        from_whom=drafter,
        due_on=None,
        due_label="",
        group=Group.OTHERS if refusal else Group.DECIDE,
        link=f"/plans/{plan.id}",
        act=None if refusal else approve,
    )


async def _to_finish(tx: Transaction, me: Caller) -> list[WaitingItem]:
    if not may(me, Act.EDIT_PLAN):
        return []
    return [_finish_item(plan) for plan in await plans_to_finish(tx, me.person_id)]


def _finish_item(plan: WorkPlan) -> WaitingItem:
    """A plan of one's own to bring on its way; issuing is looked at first, not done in place."""
    state = PlanState(plan.state)
    submit = WaitingAct(label="提交审批", method="POST", path=f"/plans/{plan.id}/submit")
    return WaitingItem(
        kind="finish_plan",
        title=f"{FINISH[state]}《{plan.title}》",
        from_whom="自己起草",
        due_on=None,
        due_label="",
        group=Group.LATER if state is PlanState.DRAFT else Group.DECIDE,
        link=f"/plans/{plan.id}",
        act=None if state is PlanState.APPROVED else submit,
        facts={"returned": plan.return_reason} if plan.return_reason else {},
    )


async def _to_watch(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Issued plans that schools have not signed, for whoever may chase them."""
    if not may(me, Act.CHASE):
        return []
    plans = await issued_plans(tx)
    left = await unsigned_counts(tx, [plan.id for plan in plans])
    return [_watch_item(plan, left[plan.id]) for plan in plans if plan.id in left]


def _watch_item(plan: WorkPlan, schools: int) -> WaitingItem:
    return WaitingItem(
        kind="watch_signing",
        title=f"《{plan.title}》还有 {schools} 所未签收",
        from_whom="",
        due_on=plan.sign_by,
        due_label="",
        group=Group.OTHERS,
        link=f"/plans/{plan.id}/wall",
        act=None,
        facts={"unsigned": schools},
    )
