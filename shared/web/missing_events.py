"""The operator's door to what never came to a service: missing events, copies that differ."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel

from shared.messaging import reconciling
from shared.messaging.subscriptions import Subscriptions
from shared.web.dead_letters import OPERATORS
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/events/missing", "operations")


class GapView(BaseModel):
    """Events of one type and one hour that `publisher` sent and that never came here.

    `tells`: people hear of them, so that whoever sends them again chooses whether they still do.
    """

    publisher: str
    type: str
    hour: datetime
    missing: int
    tells: bool


class StaleCopyView(BaseModel):
    """Copies of one kind of subject that are not as `publisher`, who owns them, counted."""

    publisher: str
    subject: str
    ours: int
    theirs: int
    since: datetime


class MissingView(BaseModel):
    """All that is known to be missing here, of the caller's county."""

    events: list[GapView]
    copies: list[StaleCopyView]


@router.get("")
async def list_missing(request: Request, me: Me, tx: Tx) -> MissingView:
    """What never came, the oldest first."""
    me.must_hold(OPERATORS)
    subscriptions: Subscriptions = request.app.state.service.subscriptions
    return MissingView(
        events=await _gaps(tx, subscriptions, me.county_id),
        copies=[
            StaleCopyView(
                publisher=row.publisher,
                subject=row.subject,
                ours=row.ours,
                theirs=row.theirs,
                since=row.differs_since,
            )
            for row in await reconciling.differing(tx, me.county_id)
            if row.differs_since is not None
        ],
    )


async def _gaps(tx: Tx, subscriptions: Subscriptions, county_id: UUID) -> list[GapView]:
    telling = {item.event.wire_name for item in subscriptions.items if item.again is not None}
    return [
        GapView(
            publisher=gap.publisher,
            type=gap.type,
            hour=gap.hour,
            missing=gap.missing,
            tells=gap.type in telling,
        )
        for gap in await reconciling.gaps(tx, subscriptions, county_id)
    ]
