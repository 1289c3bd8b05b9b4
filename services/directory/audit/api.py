"""The HTTP door of the log: for the county, the auditor and the chair, and for everybody's own."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.directory.audit import queries
from services.directory.audit.commands import take_copy
from services.directory.audit.domain import facts_said, label_of, roles_said
from services.directory.audit.papers import audit_sheet
from services.directory.audit.queries import AuditFilter, ListedEntry
from services.directory.audit_acts import AUDIT_LABELS, AuditAct
from services.directory.permissions import ALLOWED, Act, must
from services.directory.units import queries as units
from shared.audit.keeping import last_check
from shared.calendar.wording import chinese_date
from shared.database import CHINA
from shared.errors import NotFound
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import LONGEST_PAGE, Input, Line, Page, decode_moment, encode_cursor
from shared.web.routes import Tx, tenant_router

router = tenant_router("/audit", "audit")
own_router = tenant_router("/me/audit", "me")


class EntryView(BaseModel):
    """An entry of the log; names are those the caller may know."""

    id: UUID
    at: datetime
    act: str
    label: str
    actor_id: UUID | None
    actor_name: str
    acting_as: str
    person_id: UUID | None
    person_name: str | None
    union_id: UUID | None
    union_name: str | None
    said: str
    reason: str
    outcome: str


class AuditActView(BaseModel):
    """An act that entries may tell of."""

    act: AuditAct
    label: str


class CheckView(BaseModel):
    """What came of recomputing the whole chain last; `intact` is empty before the first time."""

    checked_at: datetime | None
    intact: bool | None
    entries: int


class Part(Input):
    """A part of the log, the newest first."""

    cursor: str | None = None
    limit: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50

    def after(self) -> tuple[datetime, UUID] | None:
        """The moment and id of the last entry already seen.

        Raises:
            Invalid: the cursor was not made by us.

        """
        return decode_moment(self.cursor)


class Wanted(Input):
    """Which entries: by words, person, act, unit and days.

    `by_others` leaves out what people did to their own data.
    """

    q: Line | None = None
    person_id: UUID | None = None
    act: AuditAct | None = None
    union_id: UUID | None = None
    first_day: date | None = None
    last_day: date | None = None
    by_others: bool = False


class PartWanted(Part, Wanted):
    """Filters and place in the log."""


class CopyWanted(Wanted):
    """Filters of a copy, and what it is taken for."""

    reason: Line


class OwnWanted(Part):
    """A part of what was done to one's own data."""

    by_others: bool = True


@router.get("")
async def list_entries(me: Me, tx: Tx, wanted: Annotated[PartWanted, Query()]) -> Page[EntryView]:
    """The log: of the whole county for the county and the auditor, of one's union for its chair."""
    found = await queries.list_entries(
        tx, _filter(me, wanted), after=wanted.after(), limit=wanted.limit + 1
    )
    return _page(found, wanted.limit)


@router.get("/acts")
async def list_acts(me: Me) -> list[AuditActView]:
    """The acts that can be asked for."""
    must(me, Act.READ_AUDIT)
    return [AuditActView(act=act, label=label) for act, label in AUDIT_LABELS.items()]


@router.get("/check")
async def show_check(me: Me, tx: Tx) -> CheckView:
    """When the log was last recomputed, and whether it was intact."""
    must(me, Act.READ_AUDIT)
    check = await last_check(tx)
    if check is None:
        return CheckView(checked_at=None, intact=None, entries=0)
    return CheckView(checked_at=check.checked_at, intact=check.fault is None, entries=check.seq)


@router.get("/export", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def export_entries(me: Me, tx: Tx, wanted: Annotated[CopyWanted, Query()]) -> Response:
    """The entries that pass the filter as a sheet that says whose copy it is."""
    chosen = _filter(me, wanted)
    home = _home(me)
    entries = await take_copy(tx, chosen, home, wanted.reason)
    unit = (await units.one_union(tx, home)).union.name
    about = f"用途：{wanted.reason}，共 {len(entries)} 条"
    head = Head(unit, me.name, tx.now.astimezone(CHINA), about)
    content = await asyncio.to_thread(xlsx, audit_sheet(head, entries))
    return download(content, MEDIA_TYPE, f"操作记录 {chinese_date(tx.today)}.xlsx")


@own_router.get("")
async def list_own_entries(
    me: Me, tx: Tx, wanted: Annotated[OwnWanted, Query()]
) -> Page[EntryView]:
    """Who read or changed the caller's own data, when, in which role, and why."""
    found = await queries.entries_about(
        tx, me.person_id, by_others=wanted.by_others, after=wanted.after(), limit=wanted.limit + 1
    )
    return _page(found, wanted.limit)


def _filter(me: Caller, wanted: Wanted) -> AuditFilter:
    """A chair's unions are the only ones, whatever is asked for.

    Raises:
        NotFound: a union that is not the chair's.

    """
    must(me, Act.READ_AUDIT)
    unions = None if me.is_county else me.unions_as(ALLOWED[Act.READ_AUDIT])
    if wanted.union_id is not None:
        if unions is not None and wanted.union_id not in unions:
            raise NotFound
        unions = frozenset({wanted.union_id})
    return AuditFilter(
        unions,
        wanted.q,
        wanted.person_id,
        wanted.act,
        wanted.first_day,
        wanted.last_day,
        wanted.by_others,
    )


def _home(me: Caller) -> UUID:
    """Where the caller reads the log for."""
    return min(me.unions_as(ALLOWED[Act.READ_AUDIT]))


def _page(found: Sequence[ListedEntry], limit: int) -> Page[EntryView]:
    page = found[:limit]
    last = page[-1].entry if len(found) > limit else None
    return Page(
        items=[_view(listed) for listed in page],
        next=encode_cursor(last.at.isoformat(), last.entry_id) if last else None,
    )


def _view(listed: ListedEntry) -> EntryView:
    entry = listed.entry
    return EntryView(
        id=entry.entry_id,
        at=entry.at,
        act=entry.act,
        label=label_of(entry.act),
        actor_id=entry.actor_id,
        actor_name=listed.actor_name,
        acting_as=roles_said(entry.acting_as),
        person_id=entry.person_id,
        person_name=listed.person_name,
        union_id=entry.union_id,
        union_name=listed.union_name,
        said=facts_said(entry.facts),
        reason=entry.reason,
        outcome=entry.outcome,
    )
