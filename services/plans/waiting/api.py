"""HTTP door of what waits."""

from uuid import UUID

from pydantic import BaseModel, Field

from services.plans.cascade.queries import unsigned_pairs
from services.plans.people import names_of, unions_by_id
from services.plans.permissions import must_see
from services.plans.tasks.queries import open_by_owner
from services.plans.waiting import queries
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router
from shared.web.waiting import WaitingItem

router = tenant_router("/waiting", "waiting")


class OwnedView(BaseModel):
    """How many open tasks of the union somebody is named for."""

    owner_id: UUID
    owner_name: str
    tasks: int


class UnionWaitingView(BaseModel):
    """What is open in a union, by who is to do it; requests to sign go with the office."""

    owners: list[OwnedView]
    to_sign: int = Field(description="Plans the union has not signed for")


@router.get("", response_model=list[WaitingItem])
async def waiting(me: Me, tx: Tx) -> list[WaitingItem]:
    """What waits for me: to sign, to do, to decide; the most urgent first."""
    return await queries.waiting_for(tx, me)


@router.get("/unions/{union_id}")
async def waiting_in_union(union_id: UUID, me: Me, tx: Tx) -> UnionWaitingView:
    """What is open in a union, by person: what goes along when offices are handed over."""
    must_see(me, union_id)
    if union_id not in await unions_by_id(tx, [union_id]):
        raise NotFound
    owned = await open_by_owner(tx, union_id)
    names = await names_of(tx, owned)
    return UnionWaitingView(
        owners=[
            OwnedView(owner_id=p, owner_name=names.get(p, ""), tasks=n) for p, n in owned.items()
        ],
        to_sign=len(await unsigned_pairs(tx, [union_id])),
    )
