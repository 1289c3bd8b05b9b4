"""The operator's door to sending a service events again, at the service that publishes them."""

from datetime import datetime, timedelta
from typing import Annotated, Self
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import AwareDatetime, BaseModel, Field

from shared.errors import Invalid
from shared.messaging import resending
from shared.messaging.modes import Mode
from shared.messaging.snapshots import Snapshots
from shared.messaging.tables import Resend, ResendState
from shared.web.dead_letters import OPERATORS, actor
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/events/resends", "operations")

LONGEST_PERIOD = timedelta(days=400)
ServiceName = Annotated[str, Field(pattern="^[a-z]{1,40}$")]
WireName = Annotated[str, Field(pattern=r"^[a-z_]+\.[a-z_]+\.v[1-9]\d*$", max_length=100)]


class ReplayInput(Input):
    """Events to send again: of one type, made in the period, to one service.

    `tells`: they never came, so that people are to be told of them as of news.
    """

    to: ServiceName
    type: WireName
    since: AwareDatetime
    until: AwareDatetime
    tells: bool = False


class SnapshotInput(Input):
    """A kind of subject whose present state one service is to be told."""

    to: ServiceName
    subject: Annotated[str, Field(pattern="^[a-z_]{1,40}$")]


class ResendView(BaseModel):
    """A wish to send again, and how far it has come."""

    id: UUID
    mode: Mode
    to: str
    what: list[str]
    since: datetime | None
    until: datetime | None
    state: ResendState
    sent: int
    problem: str | None
    asked_by: str
    asked_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, row: Resend) -> Self:
        renamed = {"to": row.to_service, "what": row.types}
        same = {name: getattr(row, name) for name in cls.model_fields if name not in renamed}
        return cls(**same, **renamed)


@router.get("")
async def list_resends(me: Me, tx: Tx) -> list[ResendView]:
    """The county's latest wishes, the newest first."""
    me.must_hold(OPERATORS)
    return [ResendView.of(row) for row in await resending.list_resends(tx, me.county_id)]


@router.post("/replays", status_code=201)
async def ask_replay(wanted: ReplayInput, me: Me, tx: Tx) -> ResendView:
    """Send stored events of the county again; what was handled is not handled twice."""
    me.must_hold(OPERATORS)
    if wanted.until - wanted.since > LONGEST_PERIOD:
        raise Invalid("时段太长：消息最多保存 400 天。")
    asked = resending.Wanted(
        to_service=wanted.to,
        types=(wanted.type,),
        since=wanted.since,
        until=wanted.until,
        county_id=me.county_id,
        tells=wanted.tells,
    )
    return ResendView.of(await resending.ask_replay(tx, asked, actor(me)))


@router.post("/snapshots", status_code=201)
async def ask_snapshot(wanted: SnapshotInput, request: Request, me: Me, tx: Tx) -> ResendView:
    """Tell a service how the county's subjects of a kind stand now; nobody is told of it."""
    me.must_hold(OPERATORS)
    snapshots: Snapshots | None = request.app.state.service.snapshots
    resending.must_be_told(snapshots, wanted.subject)
    made = await resending.ask_snapshot(tx, wanted.subject, wanted.to, me.county_id, actor(me))
    return ResendView.of(made)
