"""HTTP door of what waits."""

from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router
from shared.web.waiting import WaitingItem

router = tenant_router("/waiting", "waiting")


@router.get("", response_model=list[WaitingItem])
async def waiting(_me: Me, _tx: Tx) -> list[WaitingItem]:
    """What waits for me."""
    return []
