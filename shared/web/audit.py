"""The HTTP door of a service's log: for the county, the auditor and the chair, and one's own."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, ClassVar
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from shared.audit.copying import TITLE, Taking, audit_sheet, person_said, take_copy
from shared.audit.keeping import last_check
from shared.audit.reading import AuditFilter, ListedEntry, LogReader
from shared.audit.words import Words, roles_said
from shared.calendar.wording import chinese_date
from shared.contracts.roles import Role
from shared.database import CHINA, Transaction
from shared.errors import Invalid, NotAllowed, NotFound
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import LONGEST_PAGE, Input, Line, Page, decode_moment, encode_cursor
from shared.web.routes import Tx, tenant_router


def _everywhere(_: Caller) -> None:
    """Who may read the log may know everybody it tells of."""


def _nothing(_: Caller) -> tuple[str, ...]:
    """Every entry is listed."""
    return ()


@dataclass(frozen=True)
class AuditBook:
    """A service's log at the door: who may read it, and what is written down of a copy.

    `named_in` are the unions in which a reader may learn whose data it was; None: everywhere.
    Outside of them, entries of `unlisted` acts are not there for the reader; those of acts
    `kept_back` are there for the reader nowhere.
    """

    log: LogReader
    title: str
    readers: frozenset[Role]
    exported: str
    named_in: Callable[[Caller], Collection[UUID] | None] = _everywhere
    unlisted: Callable[[Caller], Collection[str]] = _nothing
    kept_back: Callable[[Caller], Collection[str]] = _nothing


class UnknownAct(Invalid):
    """No entry can tell of such an act."""

    code: ClassVar[str] = "unknown-act"


class AuditEntryView(BaseModel):
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

    act: str
    label: str


class AuditCheckView(BaseModel):
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
    act: Line | None = None
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


def audit_routers(book: AuditBook) -> tuple[APIRouter, APIRouter]:
    """The log for those who look after it, and everybody's own part of it."""
    return _log_router(book), _own_router(book)


def _log_router(book: AuditBook) -> APIRouter:
    router = tenant_router("/audit", "audit")
    acts = [AuditActView(act=act, label=label) for act, label in book.log.words.acts.items()]

    @router.get("")
    async def list_entries(
        me: Me, tx: Tx, wanted: Annotated[PartWanted, Query()]
    ) -> Page[AuditEntryView]:
        """The log: of the whole county for county and auditor, of one's union for its chair."""
        found = await book.log.entries(
            tx, _filter(book, me, wanted), after=wanted.after(), limit=wanted.limit + 1
        )
        return _page(book.log.words, found, wanted.limit)

    @router.get("/acts")
    async def list_acts(me: Me) -> list[AuditActView]:
        """The acts that can be asked for."""
        _must_read(book, me)
        return acts

    @router.get("/check")
    async def show_check(me: Me, tx: Tx) -> AuditCheckView:
        """When the log was last recomputed, and whether it was intact."""
        _must_read(book, me)
        check = await last_check(tx)
        if check is None:
            return AuditCheckView(checked_at=None, intact=None, entries=0)
        intact = check.fault is None
        return AuditCheckView(checked_at=check.checked_at, intact=intact, entries=check.seq)

    @router.get("/export", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
    async def export_entries(me: Me, tx: Tx, wanted: Annotated[CopyWanted, Query()]) -> Response:
        """The entries that pass the filter as a sheet that says whose copy it is."""
        return await _export(book, me, tx, wanted)

    return router


def _own_router(book: AuditBook) -> APIRouter:
    router = tenant_router("/me/audit", "me")

    @router.get("")
    async def list_own_entries(
        me: Me, tx: Tx, wanted: Annotated[OwnWanted, Query()]
    ) -> Page[AuditEntryView]:
        """Who read or changed the caller's own data, when, in which role, and why."""
        found = await book.log.entries_about(
            tx,
            me.person_id,
            by_others=wanted.by_others,
            after=wanted.after(),
            limit=wanted.limit + 1,
        )
        return _page(book.log.words, found, wanted.limit)

    return router


async def _export(book: AuditBook, me: Caller, tx: Transaction, wanted: CopyWanted) -> Response:
    chosen = _filter(book, me, wanted)
    home = min(me.unions_as(book.readers))  # where the caller reads the log for
    taking = Taking(book.exported, home, wanted.reason)
    entries = await take_copy(tx, book.log, chosen, taking)
    about = f"{book.title}，用途：{wanted.reason}，共 {len(entries)} 条"
    head = Head(await book.log.names.unit(tx, home), me.name, tx.now.astimezone(CHINA), about)
    content = await asyncio.to_thread(xlsx, audit_sheet(head, book.log.words, entries))
    return download(content, MEDIA_TYPE, f"{TITLE} {book.title} {chinese_date(tx.today)}.xlsx")


def _must_read(book: AuditBook, me: Caller) -> None:
    if not me.has(*book.readers):
        raise NotAllowed


def _filter(book: AuditBook, me: Caller, wanted: Wanted) -> AuditFilter:
    """A chair's unions are the only ones, whatever is asked for.

    Raises:
        NotAllowed: in plain words.
        NotFound: a union that is not the chair's.
        UnknownAct: the log has no such act.

    """
    _must_read(book, me)
    unions = None if me.is_county else me.unions_as(book.readers)
    if wanted.union_id is not None:
        if unions is not None and wanted.union_id not in unions:
            raise NotFound
        unions = frozenset({wanted.union_id})
    if wanted.act is not None and wanted.act not in book.log.words.acts:
        raise UnknownAct("操作记录里没有这种操作，请从列表里选择。")
    return AuditFilter(
        unions,
        wanted.q,
        wanted.person_id,
        wanted.act,
        wanted.first_day,
        wanted.last_day,
        wanted.by_others,
        book.named_in(me),
        book.unlisted(me),
        book.kept_back(me),
    )


def _page(words: Words, found: Sequence[ListedEntry], limit: int) -> Page[AuditEntryView]:
    page = found[:limit]
    last = page[-1].entry if len(found) > limit else None
    return Page(
        items=[_view(words, listed) for listed in page],
        next=encode_cursor(last.at.isoformat(), last.entry_id) if last else None,
    )


def _view(words: Words, listed: ListedEntry) -> AuditEntryView:
    entry = listed.entry
    return AuditEntryView(
        id=entry.entry_id,
        at=entry.at,
        act=entry.act,
        label=words.label_of(entry.act),
        actor_id=listed.actor_id,
        actor_name=listed.actor_name,
        acting_as=roles_said(listed.acting_as),
        person_id=None if listed.withheld else entry.person_id,
        person_name=person_said(listed),
        union_id=entry.union_id,
        union_name=listed.union_name,
        said=words.facts_said(entry.act, entry.facts),
        reason=entry.reason,
        outcome=entry.outcome,
    )
