"""HTTP door of what waits."""

from services.activities.waiting.queries import waiting_for
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router
from shared.web.waiting import WaitingItem

router = tenant_router("/waiting", "waiting")


@router.get("", response_model=list[WaitingItem])
async def waiting(me: Me, tx: Tx) -> list[WaitingItem]:
    """What waits for me: notices and their objections, proposals to second, handle and rate."""
    return await waiting_for(tx, me)
