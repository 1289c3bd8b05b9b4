"""The operator's door to the county's undelivered events, the same in every service."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from shared.contracts.roles import Role
from shared.messaging import dead
from shared.messaging.tables import PendingEvent
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/events/dead", "operations")

OPERATORS = frozenset({Role.OPERATOR})


class DeadView(BaseModel):
    """An undelivered event, without its content."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    subscription: str
    event_id: UUID
    type: str
    state: str
    attempts: int
    reason: str
    error_class: str
    first_failed_at: datetime
    died_at: datetime | None
    discard_asked_by: str | None


class DeadDetail(DeadView):
    """An undelivered event with what came."""

    body: str


class DiscardInput(Input):
    """Why the event may be dropped."""

    reason: Line


@router.get("", response_model=list[DeadView])
async def list_dead(me: Me, tx: Tx) -> Sequence[PendingEvent]:
    """Events that could not be delivered and wait for a person, the latest first."""
    me.must_hold(OPERATORS)
    return await dead.list_dead(tx, county_id=me.county_id)


@router.get("/{dead_id}", response_model=DeadDetail)
async def show(dead_id: UUID, me: Me, tx: Tx) -> PendingEvent:
    """One undelivered event with its content."""
    me.must_hold(OPERATORS)
    return await dead.show(tx, dead_id, county_id=me.county_id)


@router.post("/{dead_id}/replay", response_model=DeadView)
async def replay(dead_id: UUID, me: Me, tx: Tx) -> PendingEvent:
    """Try the delivery again at once."""
    me.must_hold(OPERATORS)
    return await dead.replay(tx, dead_id, _actor(me), county_id=me.county_id)


@router.post("/{dead_id}/discard", response_model=DeadView)
async def discard(dead_id: UUID, wanted: DiscardInput, me: Me, tx: Tx) -> PendingEvent:
    """Ask to drop an event; a second operator asking for the same drops it."""
    me.must_hold(OPERATORS)
    return await dead.discard(tx, dead_id, _actor(me), wanted.reason, county_id=me.county_id)


def _actor(me: Caller) -> str:
    """Who did it, told apart from others of the same name: discarding needs two people."""
    return f"{me.name}（{str(me.person_id)[-6:]}）"
