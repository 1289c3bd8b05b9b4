"""HTTP door of what waits."""

from services.welfare.waiting import queries
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router
from shared.web.waiting import WaitingItem

router = tenant_router("/waiting", "waiting")


@router.get("", response_model=list[WaitingItem])
async def waiting(me: Me, tx: Tx) -> list[WaitingItem]:
    """What waits for me: to decide, to pay, to have signed for; the most urgent first."""
    return await queries.waiting_for(tx, me)
