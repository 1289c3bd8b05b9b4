"""HTTP door of what the hall decides: opening and putting off."""

from uuid import UUID

from services.activities.hall.api.answers import roll_of
from services.activities.hall.api.inputs import AdjournInput
from services.activities.hall.api.permitted import run
from services.activities.hall.api.views import HallRollView
from services.activities.hall.commands import opening
from services.activities.hall.queries.session import meeting_of
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress/{session_id}", "congress hall")


@router.post("/open")
async def open_session(session_id: UUID, me: Me, tx: Tx) -> HallRollView:
    """Open the session; refused with the missing number while too few are there."""
    await run(tx, me, session_id)
    await opening.open_session(tx, me, session_id)
    return await roll_of(tx, me, await meeting_of(tx, session_id))


@router.post("/adjourn")
async def adjourn(session_id: UUID, wanted: AdjournInput, me: Me, tx: Tx) -> HallRollView:
    """Put the session off to another day, with the reason."""
    await run(tx, me, session_id)
    await opening.adjourn(tx, me, session_id, wanted.starts_at, wanted.place, wanted.reason)
    return await roll_of(tx, me, await meeting_of(tx, session_id))
