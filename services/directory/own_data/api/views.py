"""How requests and holds are shown, and how a copy leaves."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from fastapi import Request, Response
from pydantic import BaseModel

from services.directory.holdings import Holding
from services.directory.own_data.commands.requests import Periods
from services.directory.own_data.domain import (
    KIND_LABELS,
    MOVES,
    STATE_LABELS,
    RequestKind,
    RequestMove,
    RequestState,
)
from services.directory.own_data.papers import MEDIA_TYPE, packed
from services.directory.own_data.queries import ListedHold, ListedRequest
from services.directory.people import queries as people
from services.directory.units import queries as units
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.sealing import Keyring
from shared.settings import Settings
from shared.sheets import Head
from shared.web.downloads import download
from shared.web.identity import Caller


class RequestView(BaseModel):
    """A request; `outcome` tells what was done, `actions` what the reader may do with it."""

    id: UUID
    person_id: UUID
    person_name: str
    kind: RequestKind
    kind_label: str
    state: RequestState
    state_label: str
    from_paper: bool
    reason: str
    received_on: date
    due_on: date
    overdue: bool
    closed_at: datetime | None
    outcome: str
    again_on: date | None
    actions: list[RequestMove]


class HoldView(BaseModel):
    """Data that must stay as it is, why, and until when."""

    id: UUID
    person_id: UUID
    person_name: str
    why: str
    until: date


def request_view(listed: ListedRequest, today: date, *acts: RequestMove) -> RequestView:
    request = listed.request
    state = RequestState(request.state)
    return RequestView(
        id=request.request_id,
        person_id=request.person_id,
        person_name=listed.person_name,
        kind=RequestKind(request.kind),
        kind_label=KIND_LABELS[RequestKind(request.kind)],
        state=state,
        state_label=STATE_LABELS[state],
        from_paper=request.from_paper,
        reason=request.reason,
        received_on=request.received_on,
        due_on=request.due_on,
        overdue=state is RequestState.OPEN and request.due_on < today,
        closed_at=request.closed_at,
        outcome=request.outcome,
        again_on=request.again_on,
        actions=[act for act in acts if (state, act) in MOVES],
    )


def hold_view(listed: ListedHold) -> HoldView:
    hold = listed.hold
    return HoldView(
        id=hold.hold_id,
        person_id=hold.person_id,
        person_name=listed.person_name,
        why=hold.why,
        until=hold.until,
    )


def periods(request: Request) -> Periods:
    settings: Settings = request.app.state.settings
    return Periods(settings.data_request_days, settings.audit_keep_days)


def keys(request: Request) -> Keyring:
    keyring: Keyring = request.app.state.runtime.keyring
    return keyring


async def sent(
    tx: Transaction, me: Caller, person_id: UUID, holdings: Sequence[Holding]
) -> Response:
    """The copy as a download."""
    person = await people.one_person(tx, person_id)
    unit = (await units.one_union(tx, person.union_id)).union.name
    head = Head(unit, me.name, tx.now.astimezone(CHINA), f"工会通里保存的{person.name}的全部资料")
    content = await asyncio.to_thread(packed, head, holdings)
    return download(content, MEDIA_TYPE, f"本人资料 {person.name} {chinese_date(tx.today)}.zip")
