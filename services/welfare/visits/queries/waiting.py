"""What of visits waits for somebody: to arrange, to make, to follow up, to look at, to enter."""

from uuid import UUID

from sqlalchemy import exists, select

from services.welfare.campaigns.queries.reading import tasks_with_campaign
from services.welfare.people import unions_by_id
from services.welfare.permissions import ALLOWED, Act, is_chair
from services.welfare.visits.domain.life import VisitState
from services.welfare.visits.queries.reading import in_states, to_be_made_by
from services.welfare.visits.tables import Visit, VisitTask
from shared.calendar.wording import chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem, group_of

MOST = 200

_WAITS = (VisitState.DUE, VisitState.ASSIGNED, VisitState.FOLLOW_UP, VisitState.DONE)


async def waiting_visits(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of visits that waits for the caller."""
    own = await to_be_made_by(tx, me.person_id)
    arranged = me.unions_as(ALLOWED[Act.ARRANGE_VISITS])
    mine = {visit.id for visit in own}
    others = [v for v in await in_states(tx, arranged, _WAITS, MOST) if v.id not in mine]
    unions = await unions_by_id(tx, {visit.union_id for visit in others})
    return [
        *[_item(tx, visit, "工会安排", others=False) for visit in own],
        *[
            _item(
                tx,
                visit,
                unions[visit.union_id].short_name if visit.union_id in unions else "",
                others=_is_for_others(me, visit),
            )
            for visit in others
        ],
        *await _tasks(tx, me, arranged),
    ]


def _is_for_others(me: Caller, visit: Visit) -> bool:
    """The chair arranges and looks; who was asked to go goes."""
    return visit.state == VisitState.ASSIGNED or not is_chair(me, visit.union_id)


def _item(tx: Transaction, visit: Visit, from_whom: str, *, others: bool) -> WaitingItem:
    state, name = VisitState(visit.state), visit.visited_name
    title = {
        VisitState.DUE: f"安排走访{name}",
        VisitState.ASSIGNED: f"走访{name}",
        VisitState.FOLLOW_UP: f"跟进对{name}的走访",
        VisitState.DONE: f"看一下对{name}的走访记录",
    }[state]
    due_on = None if state is VisitState.DONE else visit.due_on
    if state is VisitState.FOLLOW_UP:
        due_on = visit.follow_up_on
    goes = others and visit.assigned_name is not None
    return WaitingItem(
        kind=f"visit_{state.value}",
        title=title,
        from_whom=f"{from_whom}　{visit.assigned_name}去" if goes else from_whom,
        due_on=due_on,
        due_label=chinese_days_left(tx.today, due_on) if due_on else "",
        group=Group.OTHERS if others else group_of(tx.today, due_on),
        link=f"/visits/{visit.id}",
        act=None,
    )


async def _tasks(tx: Transaction, me: Caller, unions: frozenset[UUID]) -> list[WaitingItem]:
    """Tasks of the plan about visits that no visit answers yet, for who leads the union.

    What a campaign was drafted for waits there, and once only.
    """
    answered = exists().where(Visit.task_id == VisitTask.task_id)
    rows = await tx.session.scalars(
        select(VisitTask)
        .where(VisitTask.union_id.in_(unions), VisitTask.is_open, ~answered)
        .order_by(VisitTask.due_on, VisitTask.task_id)
        .limit(MOST)
    )
    tasks = rows.all()
    drafted = await tasks_with_campaign(tx, [task.task_id for task in tasks])
    return [
        WaitingItem(
            kind="visit_task",
            title=f"登记走访：{task.title}",
            from_whom="工作计划",
            due_on=task.due_on,
            due_label=chinese_days_left(tx.today, task.due_on) if task.due_on else "",
            group=group_of(tx.today, task.due_on),
            link=f"/visits/record?task={task.task_id}",
            act=None,
        )
        for task in tasks
        if is_chair(me, task.union_id) and task.task_id not in drafted
    ]
