"""Which tasks somebody asks for, in an address as on a page."""

from datetime import date
from typing import Literal
from uuid import UUID

from services.plans.kinds import Category
from services.plans.permissions import ALLOWED, Act, may
from services.plans.tasks.domain import TaskState
from services.plans.tasks.queries import TaskFilter
from shared.contracts.directory import UnionKind
from shared.web.identity import Caller
from shared.web.inputs import Input


class TaskQuery(Input):
    """Which tasks to list; fields left out do not filter.

    `cluster` is that of the school; `none` means schools in no cluster. `counted` leaves out what
    no figure counts: exempted and dropped tasks.
    """

    plan_id: UUID | None = None
    union_id: UUID | None = None
    measure_id: UUID | None = None
    cluster: UUID | Literal["none"] | None = None
    level: UnionKind | None = None
    mine: bool = False
    counted: bool = False
    state: TaskState | None = None
    category: Category | None = None
    overdue: bool | None = None
    due_from: date | None = None
    due_to: date | None = None


def filter_of(me: Caller, query: TaskQuery) -> TaskFilter:
    everything = may(me, Act.SEE_COUNTY)
    return TaskFilter(
        plan_id=query.plan_id,
        seen=None if everything else me.unions_as(ALLOWED[Act.SEE_SCHOOL]),
        union_id=query.union_id,
        measure_id=query.measure_id,
        cluster=query.cluster,
        level=query.level,
        owner_id=me.person_id if query.mine else None,
        counted=query.counted,
        state=query.state,
        category=query.category,
        overdue=query.overdue,
        due_from=query.due_from,
        due_to=query.due_to,
    )
