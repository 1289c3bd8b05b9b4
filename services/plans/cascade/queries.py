"""Questions about the cascade: the wall, progress, what is missing."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select

from services.plans.cascade.domain import initials_of
from services.plans.cascade.tables import SchoolPlan
from services.plans.people import UnionCopy, chairs_of, school_unions
from services.plans.tasks.queries import Counts, count_by_union, count_differences
from services.plans.work_plans.queries import issued_plan_ids, plans_by_id
from services.plans.work_plans.tables import WorkPlan
from shared.database import Transaction
from shared.errors import NotFound

NO_CLUSTER = "未分片区"


@dataclass(frozen=True)
class WallRow:
    """One school on the county wall."""

    union: UnionCopy
    copy: SchoolPlan
    chair: str | None
    counts: Counts
    differences: int

    @property
    def cluster(self) -> str:
        return self.union.cluster_name or NO_CLUSTER

    @property
    def initials(self) -> str:
        return initials_of(self.union.short_name)


class WallState(StrEnum):
    """Which schools of the wall to look at."""

    ALL = "all"
    SIGNED = "signed"
    UNSIGNED = "unsigned"
    OVERDUE = "overdue"
    DIFFERENT = "different"


@dataclass(frozen=True)
class WallFilter:
    """Part of a wall; `cluster` is a name, `name` a part of a school's name or of its initials."""

    state: WallState = WallState.ALL
    cluster: str = ""
    name: str = ""


_HOLDS: dict[WallState, Callable[[WallRow], bool]] = {
    WallState.ALL: lambda _row: True,
    WallState.SIGNED: lambda row: row.copy.signed_on is not None,
    WallState.UNSIGNED: lambda row: row.copy.signed_on is None,
    WallState.OVERDUE: lambda row: row.counts.overdue > 0,
    WallState.DIFFERENT: lambda row: row.differences > 0,
}


@dataclass(frozen=True)
class LateSchool:
    """A school's copy with the number of its overdue tasks."""

    copy: SchoolPlan
    short_name: str
    overdue: int


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
    tx: Transaction, union_ids: Collection[UUID], *, unsigned_only: bool = False
) -> list[tuple[SchoolPlan, WorkPlan]]:
    """Copies of these unions with their plans, the newest first."""
    statement = select(SchoolPlan).where(SchoolPlan.union_id.in_(union_ids))
    if unsigned_only:
        statement = statement.where(
            SchoolPlan.signed_on.is_(None), SchoolPlan.plan_id.in_(await issued_plan_ids(tx))
        )
    copies = (await tx.session.scalars(statement.order_by(SchoolPlan.id.desc()))).all()
    plans = await plans_by_id(tx, (copy.plan_id for copy in copies))
    return [(copy, plans[copy.plan_id]) for copy in copies if copy.plan_id in plans]


async def wall(tx: Transaction, plan_id: UUID) -> list[WallRow]:
    """Every school of a plan: signed or not, how far, how different; trouble first."""
    counts = await count_by_union(tx, plan_id)
    differing = await count_differences(tx, plan_id)
    rows = await tx.session.execute(
        select(SchoolPlan, UnionCopy)
        .join(UnionCopy, UnionCopy.union_id == SchoolPlan.union_id)
        .where(SchoolPlan.plan_id == plan_id, UnionCopy.active)
    )
    found = rows.all()
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


def shown(rows: Iterable[WallRow], wanted: WallFilter) -> list[WallRow]:
    """The rows that pass the filter, in their order; the page filters what it has in this way."""
    typed = "".join(wanted.name.lower().split())
    return [
        row
        for row in rows
        if _HOLDS[wanted.state](row)
        and wanted.cluster in {"", row.cluster}
        and (typed in row.union.short_name.lower() or typed in row.initials)
    ]


def _trouble(row: WallRow) -> tuple[bool, int, str]:
    return (row.copy.signed_on is not None, -row.counts.overdue, row.union.sort_key)


async def schools_of(tx: Transaction, plan_id: UUID) -> Sequence[UnionCopy]:
    """The schools that have a copy of the plan, by cluster and name; none that was closed since."""
    rows = await tx.session.scalars(
        select(UnionCopy)
        .join(SchoolPlan, SchoolPlan.union_id == UnionCopy.union_id)
        .where(SchoolPlan.plan_id == plan_id, UnionCopy.active)
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key, UnionCopy.union_id)
    )
    return rows.all()


async def newcomers(tx: Transaction, plan_id: UUID) -> list[UnionCopy]:
    """Schools that have no copy of the plan, as those that joined after it was issued."""
    given = set(
        await tx.session.scalars(select(SchoolPlan.union_id).where(SchoolPlan.plan_id == plan_id))
    )
    return [school for school in await school_unions(tx) if school.union_id not in given]


async def progress(tx: Transaction, plan: WorkPlan) -> tuple[Counts, list[ClusterProgress]]:
    """The county's own tasks, and each cluster with its schools and their sum."""
    counts = await count_by_union(tx, plan.id)
    clusters: dict[UUID | None, ClusterProgress] = {}
    for union in await schools_of(tx, plan.id):
        own = counts.get(union.union_id, Counts())
        cluster = clusters.setdefault(
            union.cluster_id, ClusterProgress(union.cluster_id, union.cluster_name or NO_CLUSTER)
        )
        cluster.counts += own
        cluster.schools.append((union, own))
    return counts.get(plan.union_id, Counts()), list(clusters.values())


async def unsigned_counts(tx: Transaction, plan_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many schools have yet to sign each of the plans; plans signed by all are not in it."""
    rows = await tx.session.execute(
        select(SchoolPlan.plan_id, func.count())
        .join(UnionCopy, UnionCopy.union_id == SchoolPlan.union_id)
        .where(SchoolPlan.plan_id.in_(plan_ids), SchoolPlan.signed_on.is_(None), UnionCopy.active)
        .group_by(SchoolPlan.plan_id)
    )
    return dict(rows.all())


async def unsigned_pairs(
    tx: Transaction, union_ids: Collection[UUID]
) -> frozenset[tuple[UUID, UUID]]:
    """Plan and union wherever one of these unions has not signed."""
    rows = await tx.session.execute(
        select(SchoolPlan.plan_id, SchoolPlan.union_id).where(
            SchoolPlan.union_id.in_(union_ids), SchoolPlan.signed_on.is_(None)
        )
    )
    return frozenset((plan_id, union_id) for plan_id, union_id in rows)


async def unsigned(tx: Transaction, plan_id: UUID) -> list[tuple[SchoolPlan, str]]:
    """Copies that wait for a signature, with the schools' short names, by cluster and name."""
    rows = await tx.session.execute(
        select(SchoolPlan, UnionCopy.short_name)
        .join(UnionCopy, UnionCopy.union_id == SchoolPlan.union_id)
        .where(SchoolPlan.plan_id == plan_id, SchoolPlan.signed_on.is_(None), UnionCopy.active)
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key, UnionCopy.union_id)
    )
    return list(rows.all())


async def late_schools(tx: Transaction, plan_id: UUID) -> list[LateSchool]:
    """Schools with overdue tasks of the plan, by cluster and name."""
    counts = await count_by_union(tx, plan_id)
    late = {union: found.overdue for union, found in counts.items() if found.overdue}
    rows = await tx.session.execute(
        select(SchoolPlan, UnionCopy.short_name)
        .join(UnionCopy, UnionCopy.union_id == SchoolPlan.union_id)
        .where(SchoolPlan.plan_id == plan_id, SchoolPlan.union_id.in_(late), UnionCopy.active)
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key, UnionCopy.union_id)
    )
    return [LateSchool(copy, name, late[copy.union_id]) for copy, name in rows]
