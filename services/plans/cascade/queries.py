"""Questions about the cascade: the wall, progress, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.plans.cascade.tables import SchoolPlan
from services.plans.people import UnionCopy, chairs_of, school_unions
from services.plans.tasks.queries import Counts, count_by_union, count_differences
from services.plans.work_plans.domain import PlanState
from services.plans.work_plans.queries import plans_by_id
from services.plans.work_plans.tables import WorkPlan
from shared.contracts.directory import UnionKind
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class WallRow:
    """One school on the county wall."""

    union: UnionCopy
    copy: SchoolPlan
    chair: str | None
    counts: Counts
    differences: int


@dataclass
class ClusterProgress:
    """A cluster with its schools and their sum."""

    cluster_id: UUID | None
    name: str
    counts: Counts = field(default_factory=Counts)
    schools: list[tuple[UnionCopy, Counts]] = field(default_factory=list)


async def get_school_plan(tx: Transaction, school_plan_id: UUID) -> SchoolPlan:
    found = await tx.session.get(SchoolPlan, school_plan_id)
    if found is None:
        raise NotFound
    return found


async def school_plans(
    tx: Transaction, union_ids: Sequence[UUID], *, unsigned_only: bool = False
) -> list[tuple[SchoolPlan, WorkPlan]]:
    """Copies of these unions with their plans, the newest first."""
    statement = select(SchoolPlan).where(SchoolPlan.union_id.in_(union_ids))
    if unsigned_only:
        statement = statement.where(SchoolPlan.signed_on.is_(None))
    copies = (await tx.session.scalars(statement.order_by(SchoolPlan.id.desc()))).all()
    plans = await plans_by_id(tx, (copy.plan_id for copy in copies))
    pairs = [(copy, plans[copy.plan_id]) for copy in copies if copy.plan_id in plans]
    if unsigned_only:
        return [(copy, plan) for copy, plan in pairs if plan.state == PlanState.ISSUED]
    return pairs


async def school_count(tx: Transaction) -> int:
    return len(await school_unions(tx))


async def wall(tx: Transaction, plan_id: UUID) -> list[WallRow]:
    """Every school of a plan: signed or not, how far, how different; trouble first."""
    counts = await count_by_union(tx, plan_id)
    differing = await count_differences(tx, plan_id)
    rows: Any = await tx.session.execute(
        select(SchoolPlan, UnionCopy)
        .join(UnionCopy, UnionCopy.union_id == SchoolPlan.union_id)
        .where(SchoolPlan.plan_id == plan_id)
    )
    found = [(copy, union) for copy, union in rows]
    chairs = await chairs_of(tx, (copy.union_id for copy, _ in found))
    made = [
        WallRow(
            union=union,
            copy=copy,
            chair=chairs.get(copy.union_id),
            counts=counts.get(copy.union_id, Counts()),
            differences=differing.get(copy.union_id, 0),
        )
        for copy, union in found
    ]
    return sorted(made, key=_trouble)


def _trouble(row: WallRow) -> tuple[bool, int, str]:
    return (row.copy.signed_on is not None, -row.counts.overdue, row.union.sort_key)


async def progress(tx: Transaction, plan_id: UUID) -> tuple[Counts, Counts, list[ClusterProgress]]:
    """The sum of all schools, the county's own tasks, and each cluster with its schools."""
    counts = await count_by_union(tx, plan_id)
    rows = await tx.session.scalars(
        select(UnionCopy)
        .where(UnionCopy.union_id.in_(counts))
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key)
    )
    clusters: dict[UUID | None, ClusterProgress] = {}
    county = Counts()
    for union in rows:
        own = counts[union.union_id]
        if union.kind == UnionKind.COUNTY:
            county = own
            continue
        cluster = clusters.setdefault(
            union.cluster_id, ClusterProgress(union.cluster_id, union.cluster_name or "未分片区")
        )
        cluster.counts += own
        cluster.schools.append((union, own))
    total = sum((cluster.counts for cluster in clusters.values()), Counts())
    return total, county, list(clusters.values())


async def missing_names(tx: Transaction, plan_id: UUID) -> list[str]:
    """Short names of the schools that have not signed, by cluster and name."""
    rows = await tx.session.scalars(
        select(UnionCopy.short_name)
        .join(SchoolPlan, SchoolPlan.union_id == UnionCopy.union_id)
        .where(SchoolPlan.plan_id == plan_id, SchoolPlan.signed_on.is_(None))
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key)
    )
    return list(rows.all())
