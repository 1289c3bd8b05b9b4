"""The operator's door to the county's undelivered events, the same in every service."""

import re
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel

from shared.contracts.roles import Role
from shared.messaging import dead
from shared.messaging.tables import PendingEvent, PendingState
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/events/dead", "operations")

OPERATORS = frozenset({Role.OPERATOR})

_MAILBOX = re.compile(r"[A-Za-z0-9._%+-]+@")


class Act(StrEnum):
    """What an operator may do with an undelivered event."""

    REPLAY = "replay"
    ASK_TO_DISCARD = "ask_to_discard"
    DISCARD = "discard"  # as the second person


class DeadView(BaseModel):
    """An undelivered event, without its content."""

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
    actions: list[Act]

    @classmethod
    def of(cls, event: PendingEvent, me: Caller) -> Self:
        told = {name: getattr(event, name) for name in cls.model_fields if name != "actions"}
        return cls(**told, actions=_actions(event, me))


class DeadDetail(DeadView):
    """An undelivered event with what came, but for the names of people's mailboxes."""

    body: str

    @classmethod
    def of(cls, event: PendingEvent, me: Caller) -> Self:
        shown = _MAILBOX.sub("••••@", event.body)
        return super().of(event, me).model_copy(update={"body": shown})


class DiscardInput(Input):
    """Why the event may be dropped."""

    reason: Line


@router.get("")
async def list_dead(me: Me, tx: Tx) -> list[DeadView]:
    """Events that could not be delivered and wait for a person, the latest first."""
    me.must_hold(OPERATORS)
    return [DeadView.of(event, me) for event in await dead.list_dead(tx, county_id=me.county_id)]


@router.get("/{dead_id}")
async def show(dead_id: UUID, me: Me, tx: Tx) -> DeadDetail:
    """One undelivered event with its content."""
    me.must_hold(OPERATORS)
    return DeadDetail.of(await dead.show(tx, dead_id, county_id=me.county_id), me)


@router.post("/{dead_id}/replay")
async def replay(dead_id: UUID, me: Me, tx: Tx) -> DeadView:
    """Try the delivery again at once."""
    me.must_hold(OPERATORS)
    return DeadView.of(await dead.replay(tx, dead_id, actor(me), county_id=me.county_id), me)


@router.post("/{dead_id}/discard")
async def discard(dead_id: UUID, wanted: DiscardInput, me: Me, tx: Tx) -> DeadView:
    """Ask to drop an event; a second operator asking for the same drops it."""
    me.must_hold(OPERATORS)
    asked = await dead.discard(tx, dead_id, actor(me), wanted.reason, county_id=me.county_id)
    return DeadView.of(asked, me)


def _actions(event: PendingEvent, me: Caller) -> list[Act]:
    """What cannot be recognised has nowhere to go to; who asked to drop it cannot confirm it."""
    if event.state != PendingState.DEAD:
        return []
    acts = [Act.REPLAY] if event.subscription else []
    if event.discard_asked_by is None:
        return [*acts, Act.ASK_TO_DISCARD]
    return acts if event.discard_asked_by == actor(me) else [*acts, Act.DISCARD]


def actor(me: Caller) -> str:
    """Who did it, told apart from others of the same name: discarding needs two people."""
    return f"{me.name}（{str(me.person_id)[-6:]}）"
