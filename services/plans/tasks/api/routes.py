"""Routes of tasks."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import Field

from services.plans.permissions import Act, may, must_see
from services.plans.tasks import queries
from services.plans.tasks.api.filters import TaskQuery, filter_of
from services.plans.tasks.api.permitted import must_move
from services.plans.tasks.api.views import MoveView, TaskDetail, TaskView, members_of, task_views
from services.plans.tasks.commands import reporting, shaping
from services.plans.tasks.commands.reporting import Report
from services.plans.tasks.domain import TaskMove
from services.plans.tasks.tables import Task
from shared.database import Transaction
from shared.errors import Invalid, NotAllowed
from shared.web.identity import Caller, Me
from shared.web.inputs import (
    LONGEST_PAGE,
    Day,
    Input,
    Page,
    Paragraph,
    decode_cursor,
    encode_cursor,
)
from shared.web.lists import page_of
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/tasks", "tasks")

LONGEST_STATEMENT = 2000
LONGEST_POSITION = 9  # digits that PostgreSQL's integer certainly holds


Statement = Annotated[Paragraph, Field(max_length=LONGEST_STATEMENT)]


class ShapeInput(Input):
    """The school's own words and day; null takes the county's again, what is left out stays."""

    own_text: Paragraph | None = None
    own_due_on: Day | None = None


class AssignInput(Input):
    """Who does it."""

    owner_id: UUID


class ReportInput(Input):
    """One statement and the day it was done; a file has to be there only where it was asked for."""

    statement: Statement
    done_on: Day
    from_paper: bool = Field(
        False, description="From a paper; also set where it was done more than a week before"
    )
    file_id: UUID | None = None


class ReasonInput(Input):
    """Why."""

    reason: Paragraph


class DropInput(Input):
    """Why the school leaves the task out."""

    reason: Paragraph | None = None


class TaskPageQuery(TaskQuery):
    """A part of the list of tasks."""

    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 100


@router.get("", response_model=Page[TaskView])
async def list_tasks(me: Me, tx: Tx, query: Annotated[TaskPageQuery, Query()]) -> Response:
    """Tasks the caller may see, in the order of the plan."""
    size, wanted = query.size, filter_of(me, query)
    after = _after(query.cursor)
    rows = await queries.list_tasks(tx, wanted, after=after, limit=size + 1)
    total = await queries.count_tasks(tx, wanted) if after is None else None
    following = None
    if len(rows) > size:
        following = encode_cursor(rows[size - 1].position, rows[size - 1].id)
    return page_of(members_of(tx, me, rows[:size]), following, total)


@router.get("/{task_id}", response_model=TaskDetail)
async def get_task(task_id: UUID, me: Me, tx: Tx, response: Response) -> TaskDetail:
    """One task with its history."""
    task = await _seen(tx, me, task_id)
    etag(response, task.version)
    view = (await task_views(tx, me, [task]))[0]
    history = [
        MoveView(move=row.move, made_at=row.made_at, made_by_name=row.made_by_name, facts=row.facts)
        for row in await queries.moves_of(tx, task_id)
    ]
    return TaskDetail(
        **view.model_dump(),
        source_id=task.source_id,
        source_title=task.source_title,
        source_day=task.source_day,
        history=history,
    )


@router.patch("/{task_id}", response_model=TaskView)
async def shape_task(
    task_id: UUID, wanted: ShapeInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> TaskView:
    """Adapt the task to the school; the county sees the difference. Needs If-Match."""
    task = await _seen(tx, me, task_id)
    if not may(me, Act.SHAPE_TASKS, task.union_id):
        raise NotAllowed
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
    """Report the task done, also long after the fact (补记)."""
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


@router.post("/{task_id}/oblige", response_model=TaskView)
async def oblige_task(task_id: UUID, me: Me, tx: Tx) -> TaskView:
    """Take an exemption back; the task is open again."""
    await _must(tx, me, task_id, TaskMove.OBLIGE)
    return await _one(tx, me, await reporting.oblige_task(tx, me, task_id))


@router.post("/{task_id}/drop", response_model=TaskView)
async def drop_task(task_id: UUID, me: Me, tx: Tx, wanted: DropInput | None = None) -> TaskView:
    """Leave out an optional task; a mandatory one cannot be dropped."""
    await _must(tx, me, task_id, TaskMove.DROP)
    reason = wanted.reason if wanted else None
    return await _one(tx, me, await shaping.drop_task(tx, me, task_id, reason))


@router.post("/{task_id}/restore", response_model=TaskView)
async def restore_task(task_id: UUID, me: Me, tx: Tx) -> TaskView:
    """Take a dropped task back in."""
    await _must(tx, me, task_id, TaskMove.RESTORE)
    return await _one(tx, me, await shaping.restore_task(tx, me, task_id))


async def _seen(tx: Transaction, me: Caller, task_id: UUID) -> Task:
    task = await queries.get_task(tx, task_id)
    must_see(me, task.union_id)
    return task


async def _must(tx: Transaction, me: Caller, task_id: UUID, move: TaskMove) -> None:
    task = await queries.standing_of(tx, task_id)
    must_see(me, task.union_id)
    must_move(me, task, move)


async def _one(tx: Transaction, me: Caller, task: Task) -> TaskView:
    return (await task_views(tx, me, [task]))[0]


def _after(cursor: str | None) -> tuple[int, UUID] | None:
    if cursor is None:
        return None
    position, task_id = decode_cursor(cursor, 2)
    if not position.isdecimal() or len(position) > LONGEST_POSITION:
        raise Invalid("翻页位置无效，请从第一页重新打开。")
    try:
        return int(position), UUID(task_id)
    except ValueError:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from None
