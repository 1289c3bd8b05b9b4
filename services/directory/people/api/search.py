"""The HTTP door to people across unions: search, filters, and the list as a sheet."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.directory.people import papers, queries
from services.directory.people.api.showing import PersonLine, Show
from services.directory.people.commands.lookups import note_export
from services.directory.people.domain.details import StaffKind
from services.directory.people.domain.membership import MemberState
from services.directory.people.queries import PeopleFilter
from services.directory.permissions import Act, may, must
from services.directory.pinyin_pages import Wanted, next_cursor
from services.directory.units import queries as units
from shared.errors import Invalid
from shared.sheets import MEDIA_TYPE, Head
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line, Page
from shared.web.routes import Tx, tenant_router

router = tenant_router("/people", "people")

MOST_IN_A_SHEET = 5000


class TooManyForASheet(Invalid):
    """A sheet of so many people is no list any more."""

    code = "too-many-for-a-sheet"


class PeopleWanted(Wanted):
    """Which people of those the caller sees; `q` is a name, initials or a staff number."""

    union_id: UUID | None = None
    member_state: MemberState | None = None
    staff_kind: StaffKind | None = None
    retired: bool = False


class SheetWanted(Input):
    """Which people the sheet lists."""

    q: Line | None = None
    union_id: UUID | None = None
    member_state: MemberState | None = None
    staff_kind: StaffKind | None = None
    retired: bool = False


@router.get("")
async def search_people(
    me: Me, tx: Tx, show: Show, wanted: Annotated[PeopleWanted, Query()]
) -> Page[PersonLine]:
    """People of the county for county roles, of the caller's unions for others."""
    chosen = _filter(me, wanted)
    after = wanted.after()
    found = await queries.search_people(tx, chosen, after=after, limit=wanted.limit + 1)
    page = found[: wanted.limit]
    last = page[-1] if len(found) > wanted.limit else None
    return Page(
        items=[show.in_list(person) for person in page],
        next=next_cursor((last.sort_key, last.person_id) if last else None),
        total=await queries.count_found(tx, chosen) if after is None else None,
    )


@router.get("/export")
async def export_people(
    me: Me, tx: Tx, show: Show, wanted: Annotated[SheetWanted, Query()]
) -> Response:
    """The list as an Excel sheet; sensitive fields behind their masks."""
    must(me, Act.READ_STAFF, wanted.union_id)
    chosen = _filter(me, wanted)
    found = await queries.search_people(tx, chosen, limit=MOST_IN_A_SHEET + 1)
    if len(found) > MOST_IN_A_SHEET:
        raise TooManyForASheet(f"名单超过 {MOST_IN_A_SHEET} 人，请先选一个单位再导出。")
    people = [person for person in found if may(me, Act.READ_STAFF, person.union_id)]
    await note_export(tx, wanted.union_id, len(people))
    named = await units.unions_named(tx, {person.union_id for person in people})
    names = {union.union_id: union.short_name for union in named}
    about = names.get(wanted.union_id, "") if wanted.union_id else "全部单位"
    head = Head(unit=about, maker=me.name, made_at=tx.now, about=f"共 {len(people)} 人")
    rows = papers.roster_rows(people, names, show.keyring, tx.today)
    content = await asyncio.to_thread(papers.roster_sheet, head, rows)
    return download(content, MEDIA_TYPE, f"人员名单{tx.today:%Y%m%d}.xlsx")


def _filter(me: Caller, wanted: PeopleWanted | SheetWanted) -> PeopleFilter:
    """What is asked for; colleagues see names, so they cannot ask by what they do not see.

    Raises:
        NotAllowed: somebody asks by a detail.

    """
    if wanted.member_state is not None and not may(me, Act.AGREE_MEMBER):
        must(me, Act.READ_STAFF)
    if wanted.staff_kind is not None or wanted.retired:
        must(me, Act.READ_STAFF)
    return PeopleFilter(
        wanted.q, wanted.union_id, wanted.member_state, wanted.staff_kind, wanted.retired
    )
