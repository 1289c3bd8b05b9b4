"""Figures of progress, and where each opens what it stands on."""

from urllib.parse import urlencode
from uuid import UUID

from pydantic import BaseModel, Field

from services.plans.tasks.queries import Counts
from shared.contracts.directory import UnionKind


class Opening(BaseModel):
    """The lists of tasks behind the three figures."""

    total: str
    done: str
    overdue: str


class CountsView(BaseModel):
    """Tasks that count, those done, and those past their day."""

    total: int
    done: int
    overdue: int
    opens: Opening | None = Field(description="Empty for who sees the sums only")


def counts_view(counts: Counts, opens: Opening | None) -> CountsView:
    return CountsView(total=counts.total, done=counts.done, overdue=counts.overdue, opens=opens)


def opening(
    plan_id: UUID,
    *,
    level: UnionKind | None = None,
    union_id: UUID | None = None,
    cluster: UUID | str | None = None,
) -> Opening:
    """The lists of a plan's tasks at one level, in one union, or in the schools of one cluster."""
    members = {"level": level, "union_id": union_id, "cluster": cluster}
    given = {name: str(value) for name, value in members.items() if value is not None}
    base = f"/tasks?{urlencode({'plan_id': str(plan_id), **given})}"
    return Opening(
        total=f"{base}&counted=true", done=f"{base}&state=done", overdue=f"{base}&overdue=true"
    )
