"""HTTP door of a session's end; what is still open, the capability of votes knows."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.activities.congress.api.inputs import CloseInput
from services.activities.congress.api.reaching import changed, own
from services.activities.congress.api.views import SessionDetail
from services.activities.congress.commands import closing
from services.activities.congress.commands.closing import OpenAtClosing
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router


def ending_router(open_at_closing: OpenAtClosing) -> APIRouter:
    """The route that closes a session; votes lie above sessions and are asked through a question.

    Args:
        open_at_closing: what of a session is still open, each in a sentence.

    """
    router = tenant_router("/congress/{session_id}", "congress")

    @router.post("/close")
    async def close(
        session_id: UUID, wanted: CloseInput, me: Me, tx: Tx, response: Response
    ) -> SessionDetail:
        """Close a session that is open; with a reason if something in it is not brought to its end.

        Without one it is refused with `closing-needs-reason`, and `warnings` says what is open.
        """
        await own(tx, me, session_id)
        session = await closing.close(tx, me, session_id, wanted.closing(), open_at_closing)
        return await changed(tx, me, session, response)

    return router
