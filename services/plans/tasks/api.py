"""HTTP door of tasks."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.plans.kinds import Category
from services.plans.people import names_of, unions_by_id
from services.plans.permissions import ALLOWED, Act
from services.plans.tasks import queries
from services.plans.tasks.commands import reporting, shaping
from services.plans.tasks.commands.reporting import Report
from services.plans.tasks.domain import NEXT, OPEN, STATE_LABELS, TaskMove, TaskState, is_overdue
from services.plans.tasks.queries import TaskFilter
from services.plans.tasks.tables import Task
from shared.calendar.wording import chinese_date, chinese_days_left
from shared.contracts.roles import COUNTY_ROLES
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller, Me
from shared.web.inputs import (
    LONGEST_PAGE,
    Input,
    Page,
    Paragraph,
    decode_cursor,
    encode_cursor,
)
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/tasks", "tasks")

ACT_OF_MOVE: dict[TaskMove, Act] = {
    TaskMove.ASSIGN: Act.SHAPE_TASKS,
    TaskMove.START: Act.REPORT_TASK,
    TaskMove.REPORT: Act.REPORT_TASK,
    TaskMove.TAKE_BACK: Act.REPORT_TASK,
    TaskMove.DROP: Act.SHAPE_TASKS,
    TaskMove.RESTORE: Act.SHAPE_TASKS,
    TaskMove.RETURN: Act.JUDGE_TASK,
    TaskMove.EXEMPT: Act.JUDGE_TASK,
}

# What the person named as owner may do without any other role.
OWNERS_MOVES = frozenset({TaskMove.START, TaskMove.REPORT, TaskMove.TAKE_BACK})


class TaskView(BaseModel):
    """A task as its union sees it, and the county's wording beside the school's."""

    id: UUID
    union_id: UUID
    union_name: str
    plan_id: UUID
    measure_id: UUID | None
    version: int
    heading: str
    category: Category
    text: str
    county_text: str | None
    deliverable: str | None
    mandatory: bool
    file_required: bool
    own_line: bool
    adapted: bool
    due_on: date | None
    county_due_on: date | None
    due_label: str
    days_left: str
    overdue: bool
    owner_id: UUID | None
    owner_name: str | None
    state: TaskState
    state_label: str
    statement: str | None
    done_on: date | None
    from_paper: bool
    file_id: UUID | None
    reason: str | None
    actions: list[str]


class MoveView(BaseModel):
    """One step in the task's life."""

    move: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class TaskDetail(TaskView):
    """A task with its history."""

    history: list[MoveView]


class ShapeInput(Input):
    """The school's own words and day; null takes the county's again."""

    own_text: Paragraph | None = None
    own_due_on: date | None = None


class AssignInput(Input):
    """Who does it."""

    owner_id: UUID


class ReportInput(Input):
    """One statement and the day it was done; a file only where the county asked for it."""

    statement: Paragraph
    done_on: date
    from_paper: bool = False
    file_id: UUID | None = None


class ReasonInput(Input):
    """Why."""

    reason: Paragraph


class TaskQuery(Input):
    """Which tasks to list; fields left out do not filter."""

    plan_id: UUID | None = None
    union_id: UUID | None = None
    measure_id: UUID | None = None
    cluster_id: UUID | None = None
    mine: bool = False
    state: TaskState | None = None
    category: Category | None = None
    overdue: bool | None = None
    due_from: date | None = None
    due_to: date | None = None
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 100


@router.get("", response_model=Page[TaskView])
async def list_tasks(me: Me, tx: Tx, query: Annotated[TaskQuery, Query()]) -> Page[TaskView]:
    """Tasks the caller may see, in the order of the plan."""
    wanted = TaskFilter(
        plan_id=query.plan_id,
        union_ids=await _unions_of(tx, query),
        measure_id=query.measure_id,
        owner_id=me.person_id if query.mine else None,
        state=query.state,
        category=query.category.value if query.category else None,
        overdue=query.overdue,
        due_from=query.due_from,
        due_to=query.due_to,
    )
    size = query.size
    rows = list(await queries.list_tasks(tx, wanted, after=_after(query.cursor), limit=size + 1))
    following = None
    if len(rows) > size:
        following = encode_cursor(rows[size - 1].position, rows[size - 1].id)
    return Page(items=await task_views(tx, me, rows[:size]), next=following)


@router.get("/{task_id}", response_model=TaskDetail)
async def get_task(task_id: UUID, me: Me, tx: Tx, response: Response) -> TaskDetail:
    """One task with its history."""
    task = await queries.get_task(tx, task_id)
    etag(response, task.version)
    view = (await task_views(tx, me, [task]))[0]
    history = [
        MoveView(move=row.move, made_at=row.made_at, made_by_name=row.made_by_name, facts=row.facts)
        for row in await queries.moves_of(tx, task_id)
    ]
    return TaskDetail(**view.model_dump(), history=history)


@router.patch("/{task_id}", response_model=TaskView)
async def shape_task(
    task_id: UUID, wanted: ShapeInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> TaskView:
    """Adapt the task to the school; the county sees the difference. Needs If-Match."""
    task = await queries.get_task(tx, task_id)
    me.must_hold(ALLOWED[Act.SHAPE_TASKS], task.union_id)
    changes = wanted.model_dump(exclude_unset=True)
    task = await shaping.shape_task(tx, task_id, seen, changes)
    etag(response, task.version)
    return await _one(tx, me, task)


@router.post("/{task_id}/assign", response_model=TaskView)
async def assign_task(task_id: UUID, wanted: AssignInput, me: Me, tx: Tx) -> TaskView:
    """Name the person who does it; they are told."""
    await _must(tx, me, task_id, TaskMove.ASSIGN)
    return await _one(tx, me, await shaping.assign_task(tx, me, task_id, wanted.owner_id))


@router.post("/{task_id}/start", response_model=TaskView)
async def start_task(task_id: UUID, me: Me, tx: Tx) -> TaskView:
    """Say that work has begun."""
    await _must(tx, me, task_id, TaskMove.START)
    return await _one(tx, me, await shaping.start_task(tx, me, task_id))


@router.post("/{task_id}/report", response_model=TaskView)
async def report_task(task_id: UUID, wanted: ReportInput, me: Me, tx: Tx) -> TaskView:
    """Report the task done, also after the fact from paper (补录)."""
    await _must(tx, me, task_id, TaskMove.REPORT)
    report = Report(wanted.statement, wanted.done_on, wanted.from_paper, wanted.file_id)
    return await _one(tx, me, await reporting.report_task(tx, me, task_id, report))


@router.post("/{task_id}/take-back", response_model=TaskView)
async def take_back_report(task_id: UUID, me: Me, tx: Tx) -> TaskView:
    """Take one's own report back."""
    await _must(tx, me, task_id, TaskMove.TAKE_BACK)
    return await _one(tx, me, await reporting.take_back_report(tx, me, task_id))


@router.post("/{task_id}/return", response_model=TaskView)
async def return_task(task_id: UUID, wanted: ReasonInput, me: Me, tx: Tx) -> TaskView:
    """Send a report back to the school with a reason."""
    await _must(tx, me, task_id, TaskMove.RETURN)
    return await _one(tx, me, await reporting.return_task(tx, me, task_id, wanted.reason))


@router.post("/{task_id}/exempt", response_model=TaskView)
async def exempt_task(task_id: UUID, wanted: ReasonInput, me: Me, tx: Tx) -> TaskView:
    """Free the school from the task."""
    await _must(tx, me, task_id, TaskMove.EXEMPT)
    return await _one(tx, me, await reporting.exempt_task(tx, me, task_id, wanted.reason))


@router.post("/{task_id}/drop", response_model=TaskView)
async def drop_task(task_id: UUID, me: Me, tx: Tx) -> TaskView:
    """Leave out an optional task; a mandatory one cannot be dropped."""
    await _must(tx, me, task_id, TaskMove.DROP)
    return await _one(tx, me, await shaping.drop_task(tx, me, task_id))


@router.post("/{task_id}/restore", response_model=TaskView)
async def restore_task(task_id: UUID, me: Me, tx: Tx) -> TaskView:
    """Take a dropped task back in."""
    await _must(tx, me, task_id, TaskMove.RESTORE)
    return await _one(tx, me, await shaping.restore_task(tx, me, task_id))


async def task_views(tx: Transaction, me: Caller, tasks: list[Task]) -> list[TaskView]:
    """Tasks as this caller sees them, with names looked up once."""
    unions = await unions_by_id(tx, (task.union_id for task in tasks))
    names = await names_of(tx, (task.owner_id for task in tasks))
    return [
        _view(
            tx,
            me,
            task,
            unions[task.union_id].short_name if task.union_id in unions else "",
            names.get(task.owner_id) if task.owner_id else None,
        )
        for task in tasks
    ]


def _view(
    tx: Transaction, me: Caller, task: Task, union_name: str, owner_name: str | None
) -> TaskView:
    state = TaskState(task.state)
    is_open = state in OPEN
    return TaskView(
        id=task.id,
        union_id=task.union_id,
        union_name=union_name,
        plan_id=task.plan_id,
        measure_id=task.measure_id,
        version=task.version,
        heading=task.heading,
        category=Category(task.category),
        text=task.wording,
        county_text=task.text if task.own_text else None,
        deliverable=task.deliverable,
        mandatory=task.mandatory,
        file_required=task.file_required,
        own_line=task.measure_id is None,
        adapted=task.own_text is not None or task.own_due_on is not None,
        due_on=task.day,
        county_due_on=task.due_on,
        due_label=chinese_date(task.day) if task.day else "不限日期",
        days_left=chinese_days_left(tx.today, task.day) if is_open and task.day else "",
        overdue=is_open and is_overdue(task.stage),
        owner_id=task.owner_id,
        owner_name=owner_name,
        state=state,
        state_label=STATE_LABELS[state],
        statement=task.statement,
        done_on=task.done_on,
        from_paper=task.from_paper,
        file_id=task.file_id,
        reason=task.reason,
        actions=actions_of(me, task),
    )


def actions_of(me: Caller, task: Task) -> list[str]:
    """What the caller may do with the task now, so that no button is offered and then refused."""
    state = TaskState(task.state)
    moves = [
        move.value
        for (at, move) in NEXT
        if at is state and _may(me, task, move) and not (move is TaskMove.DROP and task.mandatory)
    ]
    if state in OPEN and _holds(me, Act.SHAPE_TASKS, task):
        moves.append("shape")
    return moves


def _may(me: Caller, task: Task, move: TaskMove) -> bool:
    if move in OWNERS_MOVES and task.owner_id == me.person_id:
        return True
    act = ACT_OF_MOVE[move]
    if act is Act.JUDGE_TASK:
        own = me.unions_as(COUNTY_ROLES)
        return me.has(*ALLOWED[act]) and task.measure_id is not None and task.union_id not in own
    return _holds(me, act, task)


def _holds(me: Caller, act: Act, task: Task) -> bool:
    return task.union_id in me.unions_as(ALLOWED[act])


async def _must(tx: Transaction, me: Caller, task_id: UUID, move: TaskMove) -> None:
    task = await queries.get_task(tx, task_id)
    if move in OWNERS_MOVES and task.owner_id == me.person_id:
        return
    act = ACT_OF_MOVE[move]
    me.must_hold(ALLOWED[act], None if act is Act.JUDGE_TASK else task.union_id)


async def _one(tx: Transaction, me: Caller, task: Task) -> TaskView:
    return (await task_views(tx, me, [task]))[0]


async def _unions_of(tx: Transaction, query: TaskQuery) -> tuple[UUID, ...]:
    if query.union_id:
        return (query.union_id,)
    if query.cluster_id is None:
        return ()
    found = await queries.unions_in_cluster(tx, query.cluster_id)
    return tuple(found) or (query.cluster_id,)  # an unknown cluster has no union, so no task


def _after(cursor: str | None) -> tuple[int, UUID] | None:
    if cursor is None:
        return None
    position, task_id = decode_cursor(cursor, 2)
    try:
        return int(position), UUID(task_id)
    except ValueError:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from None
