"""Routes of retention for the county, and of everybody's own data."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from services.welfare.audit_acts import AuditAct
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, must
from services.welfare.retention import queries
from services.welfare.retention.commands import deciding
from services.welfare.retention.domain import STATE_LABELS, ItemState
from services.welfare.retention.papers import own_sheets
from services.welfare.retention.subjects import RetainedKinds
from shared import audit
from shared.database import CHINA, Transaction
from shared.sheets import MEDIA_TYPE, Head, workbook
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, county_router, tenant_router

Many = Annotated[list[UUID], Field(min_length=1, max_length=500)]


class ItemsInput(Input):
    """Which of the list."""

    items: Many


class HoldInput(ItemsInput):
    """Which of the list are kept, and why."""

    reason: Annotated[Line, Field(max_length=100)]


class ItemView(BaseModel):
    """One matter over its time; it names nobody."""

    id: UUID
    kind_label: str
    union_name: str
    title: str
    ended_on: date
    state: ItemState
    state_label: str
    reason: str | None
    decided_by_name: str | None
    decided_at: datetime | None
    emptied: int | None


class RetentionView(BaseModel):
    """What waits, what is held, and what was erased."""

    found: list[ItemView]
    held: list[ItemView]
    erased: list[ItemView]


def retention_routers(kinds: RetainedKinds) -> tuple[APIRouter, APIRouter]:
    """The county's list, and everybody's own data."""
    return _county(kinds), _own(kinds)


def _county(kinds: RetainedKinds) -> APIRouter:
    router = tenant_router("/retention", "retention")

    async def view(tx: Transaction) -> RetentionView:
        await tx.session.flush()
        found = {state: await queries.items(tx, state) for state in ItemState}
        everything = [item for items in found.values() for item in items]
        unions = await unions_by_id(tx, {item.union_id for item in everything})
        shown = {
            state: [
                ItemView(
                    **{n: getattr(item, n) for n in _SAME},
                    kind_label=kinds[item.kind].label,
                    union_name=unions[item.union_id].short_name if item.union_id in unions else "",
                    state_label=STATE_LABELS[state],
                )
                for item in items
            ]
            for state, items in found.items()
        }
        return RetentionView(
            found=shown[ItemState.FOUND],
            held=shown[ItemState.HELD],
            erased=shown[ItemState.ERASED],
        )

    @router.get("")
    async def show(me: Me, tx: Tx) -> RetentionView:
        """What is over its time."""
        must(me, Act.ERASE_EXPIRED)
        return await view(tx)

    @router.post("/hold")
    async def hold(wanted: HoldInput, me: Me, tx: Tx) -> RetentionView:
        """Keep these beyond their time, for a reason."""
        must(me, Act.ERASE_EXPIRED)
        await deciding.hold(tx, me, wanted.items, wanted.reason)
        return await view(tx)

    @router.post("/release")
    async def release(wanted: ItemsInput, me: Me, tx: Tx) -> RetentionView:
        """Keep these no longer."""
        must(me, Act.ERASE_EXPIRED)
        await deciding.release(tx, me, wanted.items)
        return await view(tx)

    @router.post("/erase")
    async def erase(wanted: ItemsInput, me: Me, tx: Tx) -> RetentionView:
        """Let these name nobody; money rows and counts stay."""
        must(me, Act.ERASE_EXPIRED)
        await deciding.erase(tx, me, wanted.items, kinds)
        return await view(tx)

    return router


_SAME = (
    "id",
    "title",
    "ended_on",
    "state",
    "reason",
    "decided_by_name",
    "decided_at",
    "emptied",
)


def _own(kinds: RetainedKinds) -> APIRouter:
    # Who has moved finds what an earlier school keeps, too.
    router = county_router("/own-data", "own data")

    @router.get("", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
    async def take_copy(me: Me, tx: Tx, request: Request) -> Response:
        """Everything welfare keeps of the caller, as a workbook."""
        keyring = request.app.state.runtime.keyring
        holdings = [await one.copy(tx, me.person_id, keyring) for one in kinds.values()]
        entry = audit.Entry(
            act=AuditAct.OWN_DATA_COPIED, union_id=None, person_id=me.person_id, reason="本人下载"
        )
        await audit.record(tx, entry)
        head = Head("工会通", me.name, tx.now.astimezone(CHINA), f"{me.name}本人的资料")
        content = workbook(own_sheets(holdings, head))
        return download(content, MEDIA_TYPE, "我的关爱资料.xlsx")

    return router
