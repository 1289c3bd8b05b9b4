"""Progress rolled up: school, cluster, county; every figure opens what it stands on."""

from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel

from services.plans.cascade import queries
from services.plans.cascade.api.counts import CountsView, counts_view, opening
from services.plans.cascade.queries import ClusterProgress
from services.plans.permissions import Act, may
from services.plans.tasks.queries import Counts
from services.plans.work_plans.queries import get_plan
from shared.contracts.directory import UnionKind
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotAllowed
from shared.tenancy import Scope
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/plans", "cascade")


class SchoolProgress(BaseModel):
    """A school's progress."""

    union_id: UUID
    name: str
    counts: CountsView


class ClusterView(BaseModel):
    """A cluster's progress; its schools are listed for the county only."""

    cluster_id: UUID | None
    name: str
    counts: CountsView
    schools: list[SchoolProgress]


class ProgressView(BaseModel):
    """Progress rolled up: school, cluster, all schools; and the county's own tasks beside it."""

    plan_id: UUID
    schools: CountsView
    county: CountsView
    clusters: list[ClusterView]


@router.get("/{plan_id}/progress")
async def progress(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ProgressView:
    """Progress of schools, clusters and county; a cluster lead sees the own clusters' sums."""
    if may(me, Act.SEE_COUNTY):
        return await _progress(tx, plan_id)
    if not me.clusters_led:
        raise NotAllowed
    # The caller's own transaction does not show the rows that the sums are made of. It has asked
    # nothing yet and so holds no connection: requests do not wait for each other's second one.
    led = Scope(me.county_id, me.unions_as({Role.CLUSTER_LEAD}))
    async with request.app.state.database.transaction(led) as led_tx:
        return await _led_progress(led_tx, plan_id)


async def _progress(tx: Transaction, plan_id: UUID) -> ProgressView:
    plan = await get_plan(tx, plan_id)
    county, clusters = await queries.progress(tx, plan)
    return ProgressView(
        plan_id=plan_id,
        schools=counts_view(_sum(clusters), opening(plan_id, level=UnionKind.SCHOOL)),
        county=counts_view(county, opening(plan_id, union_id=plan.union_id)),
        clusters=[
            ClusterView(
                cluster_id=cluster.cluster_id,
                name=cluster.name,
                counts=counts_view(
                    cluster.counts, opening(plan_id, cluster=cluster.cluster_id or "none")
                ),
                schools=[
                    SchoolProgress(
                        union_id=union.union_id,
                        name=union.short_name,
                        counts=_of_school(plan_id, union.union_id, counts),
                    )
                    for union, counts in cluster.schools
                ],
            )
            for cluster in clusters
        ],
    )


async def _led_progress(tx: Transaction, plan_id: UUID) -> ProgressView:
    """What a cluster lead sees of the schools led: sums, which open nothing (R-SEC-5)."""
    plan = await get_plan(tx, plan_id)
    _, clusters = await queries.progress(tx, plan)
    return ProgressView(
        plan_id=plan_id,
        schools=counts_view(_sum(clusters), None),
        county=counts_view(Counts(), None),
        clusters=[
            ClusterView(
                cluster_id=cluster.cluster_id,
                name=cluster.name,
                counts=counts_view(cluster.counts, None),
                schools=[],
            )
            for cluster in clusters
        ],
    )


def _sum(clusters: list[ClusterProgress]) -> Counts:
    return sum((cluster.counts for cluster in clusters), Counts())


def _of_school(plan_id: UUID, union_id: UUID, counts: Counts) -> CountsView:
    return counts_view(counts, opening(plan_id, union_id=union_id))
