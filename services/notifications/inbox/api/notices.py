"""The caller's inbox: the list, the count, and what has been read."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from services.notifications.inbox.commands import reading as acts
from services.notifications.inbox.domain import Count, Shown, actions_on
from services.notifications.inbox.queries import reading
from services.notifications.kinds import Kind
from shared.web.identity import Me
from shared.web.inputs import Page, PageSize
from shared.web.lists import page_of
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/inbox", "inbox")


class LineView(BaseModel):
    """One entry of a digest."""

    model_config = ConfigDict(from_attributes=True)

    text: str
    link: str
    done: bool


class NoticeView(BaseModel):
    """A notice; `told_at` is the time of its newest fact, `settled_at` when the matter was done."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    kind: Kind
    title: str
    body: str
    link: str
    union_id: UUID
    union_name: str
    matter: str
    due_on: date | None
    needs_sign: bool
    told_at: datetime
    read_at: datetime | None
    settled_at: datetime | None
    count: int
    lines: list[LineView]
    actions: list[str]


_COPIED = tuple(name for name in NoticeView.model_fields if name not in {"lines", "actions"})


class CountView(BaseModel):
    """How much waits: unread notices, and those to sign (read or not)."""

    model_config = ConfigDict(from_attributes=True)

    unread: int
    to_sign: int


@router.get("", response_model=Page[NoticeView])
async def list_notices(
    me: Me,
    tx: Tx,
    *,
    unread: bool = False,
    to_sign: bool = False,
    cursor: str | None = None,
    size: PageSize = 30,
) -> Response:
    """The caller's notices, those to sign on top, then the newest."""
    filters = reading.Filters(unread, to_sign)
    listed = await reading.list_notices(tx, me.person_id, filters, cursor, size)
    return page_of(map(_members, listed.entries), listed.following, listed.total)


@router.get("/count", response_model=CountView)
async def count(me: Me, tx: Tx) -> Count:
    """How much waits in the caller's inbox."""
    return await reading.count_waiting(tx, me.person_id)


@router.post("/read-all", response_model=CountView)
async def mark_all_read(me: Me, tx: Tx) -> Count:
    """Mark everything as read; what must be signed still waits."""
    await acts.mark_all_read(tx, me.person_id)
    return await reading.count_waiting(tx, me.person_id)


@router.post("/{notice_id}/read")
async def mark_read(notice_id: UUID, me: Me, tx: Tx) -> NoticeView:
    """Mark one notice as read."""
    await acts.mark_read(tx, me.person_id, notice_id)
    return view(await reading.show_own(tx, notice_id))


def _members(entry: dict[str, Any]) -> dict[str, Any]:
    """The members of a view, without a view: in lists only."""
    members = {name: entry[name] for name in _COPIED}
    members["lines"] = [
        {"text": line.text, "link": line.link, "done": line.done} for line in entry["lines"]
    ]
    members["actions"] = actions_on(
        is_read=entry["read_at"] is not None,
        to_sign=entry["needs_sign"] and entry["settled_at"] is None,
    )
    return members


def view(notice: Shown) -> NoticeView:
    return NoticeView.model_validate(notice)
