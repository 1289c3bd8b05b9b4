"""The list of tasks as a sheet: exactly those that the filter shows."""

from typing import Annotated, ClassVar

from fastapi import Query, Response

from services.plans.kinds import CATEGORY_LABELS
from services.plans.people import cluster_names, unions_by_id
from services.plans.permissions import ALLOWED, Act, may
from services.plans.sheets import head_of, sent
from services.plans.tasks import queries
from services.plans.tasks.api.filters import TaskQuery, filter_of
from services.plans.tasks.api.views import TaskView, views_of
from services.plans.tasks.domain import STATE_LABELS
from services.plans.tasks.papers import TaskLine, task_sheet
from services.plans.work_plans.queries import plans_by_id
from shared.calendar.wording import chinese_date
from shared.contracts.directory import UnionKind
from shared.database import Transaction
from shared.errors import Refused
from shared.sheets import MEDIA_TYPE
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/tasks", "tasks")

MOST_ROWS = 20_000


class TooMany(Refused):
    """More tasks than go into one sheet."""

    code: ClassVar[str] = "export-too-large"


@router.get("/export", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def export_tasks(me: Me, tx: Tx, query: Annotated[TaskQuery, Query()]) -> Response:
    """All tasks that pass the filter, in the order of the list, as an Excel sheet."""
    tasks = await queries.list_tasks(tx, filter_of(me, query), after=None, limit=MOST_ROWS + 1)
    if len(tasks) > MOST_ROWS:
        raise TooMany(f"一次最多导出 {MOST_ROWS} 项，请先选一份计划或一个单位再导出。")
    lines = [_line(view) for view in views_of(tx, me, tasks)]
    head = await head_of(tx, me, f"{await _said(tx, query)}，共 {len(lines)} 项")
    many = may(me, Act.SEE_COUNTY) or len(me.unions_as(ALLOWED[Act.SEE_SCHOOL])) > 1
    return await sent(task_sheet(head, lines, many_unions=many))


def _line(view: TaskView) -> TaskLine:
    cluster = f"（{view.cluster_name}）" if view.cluster_name else ""
    return TaskLine(
        text=view.text,
        unit=f"{view.union_name}{cluster}",
        category=CATEGORY_LABELS[view.category],
        due=view.due_label,
        owner=view.owner_name or "",
        state=view.days_left if view.overdue else view.state_label,
    )


async def _said(tx: Transaction, query: TaskQuery) -> str:
    """The filter in words; an id that the caller may not see says nothing."""
    said = [*await _named(tx, query)]
    if query.level is not None:
        said.append("县里自己的任务" if query.level is UnionKind.COUNTY else "学校的任务")
    if query.measure_id is not None:
        said.append("同一项措施")
    if query.overdue is not None:
        said.append("已逾期" if query.overdue else "没有逾期的")
    if query.state is not None:
        said.append(STATE_LABELS[query.state])
    if query.category is not None:
        said.append(CATEGORY_LABELS[query.category])
    if query.due_from is not None:
        said.append(f"期限{chinese_date(query.due_from)}起")
    if query.due_to is not None:
        said.append(f"期限{chinese_date(query.due_to)}止")
    said += [
        word
        for word, given in (("我负责的", query.mine), ("不含免办和不办理的", query.counted))
        if given
    ]
    return "，".join(said) or "全部任务"


async def _named(tx: Transaction, query: TaskQuery) -> list[str]:
    """What the ids of the filter stand for."""
    said = []
    if query.plan_id is not None:
        said += [f"《{plan.title}》" for plan in (await plans_by_id(tx, [query.plan_id])).values()]
    if query.union_id is not None:
        said += [union.short_name for union in (await unions_by_id(tx, [query.union_id])).values()]
    if query.cluster == "none":
        said.append("未分片区的学校")
    elif query.cluster is not None:
        said += (await cluster_names(tx, [query.cluster])).values()
    return said
