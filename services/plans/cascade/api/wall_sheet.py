"""The county wall as a sheet: exactly the schools that the page shows."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import Field

from services.plans.cascade import queries
from services.plans.cascade.papers import wall_sheet
from services.plans.cascade.queries import WallFilter, WallState
from services.plans.permissions import Act, must
from services.plans.sheets import head_of, sent
from services.plans.work_plans.queries import get_plan
from shared.sheets import MEDIA_TYPE
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/plans", "cascade")

_STATES: dict[WallState, str] = {
    WallState.ALL: "全部学校",
    WallState.UNSIGNED: "未签收",
    WallState.SIGNED: "已签收",
    WallState.OVERDUE: "有逾期任务",
    WallState.DIFFERENT: "与县里不同",
}

Words = Annotated[str, Field(max_length=100)]


class WallQuery(Input):
    """Which schools, as the page's filters say."""

    state: WallState = WallState.ALL
    cluster: Words = ""
    name: Words = ""


@router.get(
    "/{plan_id}/wall/export",
    response_class=Response,
    responses={200: {"content": {MEDIA_TYPE: {}}}},
)
async def export_wall(
    plan_id: UUID, me: Me, tx: Tx, query: Annotated[WallQuery, Query()]
) -> Response:
    """The schools that pass the filter, in the order of the wall, as an Excel sheet."""
    must(me, Act.SEE_COUNTY)
    plan = await get_plan(tx, plan_id)
    wanted = WallFilter(query.state, query.cluster, query.name)
    rows = queries.shown(await queries.wall(tx, plan_id), wanted)
    words = [f"《{plan.title}》", _STATES[query.state], query.cluster, query.name]
    about = f"{'，'.join(filter(None, words))}，共 {len(rows)} 所"
    return await sent(wall_sheet(await head_of(tx, me, about), rows))
