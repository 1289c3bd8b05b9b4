"""Routes of single visits and of the lists."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.audit_acts import AuditAct
from services.welfare.people import staff_of, unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from services.welfare.visits.api.inputs import (
    Keys,
    VisitAssignInput,
    VisitAtOnceInput,
    VisitCloseInput,
    VisitFollowUpInput,
    VisitReasonInput,
    VisitRecordFields,
    VisitRecordInput,
    VisitReportInput,
)
from services.welfare.visits.api.permitted import must_move, seen, standing
from services.welfare.visits.api.views import (
    OwnVisitLine,
    OwnVisitsView,
    VisitLine,
    VisitView,
    notes_of,
    own_lines,
    visit_lines,
    visit_view,
)
from services.welfare.visits.commands import arranging, recording, reporting
from services.welfare.visits.commands.steps import note
from services.welfare.visits.domain.life import VisitMove, VisitState
from services.welfare.visits.domain.record import FollowUp
from services.welfare.visits.papers import visit_paper
from services.welfare.visits.queries import reading
from services.welfare.visits.queries.reading import VisitFilter, gift_words
from services.welfare.visits.tables import Visit
from shared.database import Transaction
from shared.errors import NotFound, Refused
from shared.official_papers import MEDIA_TYPE, docx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import LONGEST_PAGE, Input, Page, decode_moment, encode_cursor
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/visits", "visits")

Year = Annotated[int, Field(ge=2000, le=2100)]


class NothingToPrint(Refused):
    """A visit that was not made has no record."""

    code = "visit-not-made"


class VisitQuery(Input):
    """Which visits to list: those of a year, of one union, in some states."""

    year: Year | None = None
    union_id: UUID | None = None
    state: VisitState | None = None
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 100


class VisitPersonLine(BaseModel):
    """Somebody of the union to choose."""

    id: UUID
    name: str


def filter_of(tx: Transaction, me: Caller, query: VisitQuery) -> VisitFilter:
    """What the caller may list: visits of the unions in which they deal with them.

    Raises:
        NotFound: another union's, also for the county, which sees counts only.

    """
    own, union_id = me.unions_as(ALLOWED[Act.SEE_VISITS]), query.union_id
    if union_id is not None:
        if union_id not in own:
            raise NotFound
        own = frozenset({union_id})
    states = () if query.state is None else (query.state,)
    return VisitFilter(own, tx.today.year if query.year is None else query.year, states)


@router.get("")
async def list_visits(me: Me, tx: Tx, query: Annotated[VisitQuery, Query()]) -> Page[VisitLine]:
    """Visits of what happened in a year, the latest first."""
    wanted, after = filter_of(tx, me, query), decode_moment(query.cursor)
    rows = await reading.list_visits(tx, wanted, query.size + 1, after)
    total = await reading.count_visits(tx, wanted) if after is None else None
    following, shown = None, rows[: query.size]
    if len(rows) > query.size:
        following = encode_cursor(shown[-1].made_at.isoformat(), shown[-1].id)
    return Page(items=await visit_lines(tx, shown), next=following, total=total)


@router.get("/mine")
async def list_own(me: Me, tx: Tx) -> OwnVisitsView:
    """What the caller has reported, and where they are asked to go."""
    return OwnVisitsView(
        reported=await own_lines(tx, await reading.reported_by(tx, me.person_id)),
        to_make=await own_lines(tx, await reading.to_be_made_by(tx, me.person_id)),
    )


@router.get("/people")
async def list_people(union_id: UUID, me: Me, tx: Tx) -> list[VisitPersonLine]:
    """The people of the own union, to say whom it is about and who goes."""
    if not may(me, Act.REPORT_VISIT, union_id):
        raise NotFound
    found = await staff_of(tx, union_id)
    return [VisitPersonLine(id=person.person_id, name=person.name) for person in found]


@router.post("", status_code=201)
async def report_visit(said: VisitReportInput, me: Me, tx: Tx, keys: Keys) -> OwnVisitLine:
    """Report that something happened to somebody; the chair is told that a visit waits."""
    if not may(me, Act.REPORT_VISIT, said.union_id):
        raise NotFound
    visit = await reporting.report(tx, me, said.union_id, said.report(said.remark), keys)
    await tx.session.flush()
    [line] = await own_lines(tx, [visit])
    return line


@router.post("/recorded", status_code=201)
async def record_at_once(wanted: VisitAtOnceInput, me: Me, tx: Tx, keys: Keys) -> VisitView:
    """Write down a visit that nobody had reported, or one that stands on paper."""
    if not may(me, Act.ARRANGE_VISITS, wanted.union_id):
        if any(held.union_id == wanted.union_id for held in me.roles):
            must(me, Act.ARRANGE_VISITS, wanted.union_id)
        raise NotFound
    said, made = wanted.report(), wanted.record()
    visit = await recording.record_at_once(tx, me, wanted.union_id, said, made, keys)
    return await _one(tx, me, visit, keys)


@router.get("/{visit_id}")
async def get_one(visit_id: UUID, me: Me, tx: Tx, keys: Keys, response: Response) -> VisitView:
    """One visit with its whole life."""
    visit = await seen(tx, me, visit_id)
    etag(response, visit.version)
    response.headers["Cache-Control"] = "no-store"
    return await visit_view(tx, me, visit, keys)


@router.post("/{visit_id}/assign")
async def assign(visit_id: UUID, wanted: VisitAssignInput, me: Me, tx: Tx, keys: Keys) -> VisitView:
    """Ask somebody of the union to go; they are told."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.ASSIGN)
    return await _one(tx, me, await arranging.assign(tx, me, visit_id, wanted.person_id), keys)


@router.post("/{visit_id}/record")
async def record(visit_id: UUID, wanted: VisitRecordInput, me: Me, tx: Tx, keys: Keys) -> VisitView:
    """Write down how the visit was made."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.RECORD)
    visit = await recording.record(tx, me, visit_id, wanted.record(), keys, wanted.draft_id)
    return await _one(tx, me, visit, keys)


@router.put("/{visit_id}/record")
async def correct(
    visit_id: UUID, wanted: VisitRecordFields, seen_version: SeenVersion, me: Me, tx: Tx, keys: Keys
) -> VisitView:
    """Write the record anew. Needs If-Match; a follow-up is changed on its own."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.CORRECT)
    made = wanted.record()
    visit = await recording.correct(tx, me, visit_id, seen_version, made, keys)
    return await _one(tx, me, visit, keys)


@router.post("/{visit_id}/follow-up")
async def follow_up(
    visit_id: UUID, wanted: VisitFollowUpInput, me: Me, tx: Tx, keys: Keys
) -> VisitView:
    """Say what is left to be done, and by when."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.FOLLOW_UP)
    left = FollowUp(wanted.follow_up, wanted.follow_up_on)
    return await _one(tx, me, await recording.follow_up(tx, me, visit_id, left, keys), keys)


@router.post("/{visit_id}/close")
async def close(
    visit_id: UUID, me: Me, tx: Tx, keys: Keys, wanted: VisitCloseInput | None = None
) -> VisitView:
    """Nothing is left to be done."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.CLOSE)
    result = wanted.result if wanted else None
    return await _one(tx, me, await recording.close(tx, me, visit_id, result), keys)


@router.post("/{visit_id}/skip")
async def skip(visit_id: UUID, wanted: VisitReasonInput, me: Me, tx: Tx, keys: Keys) -> VisitView:
    """Do not go, and say why."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.SKIP)
    return await _one(tx, me, await arranging.skip(tx, me, visit_id, wanted.reason), keys)


@router.post("/{visit_id}/resume")
async def resume(visit_id: UUID, me: Me, tx: Tx, keys: Keys) -> VisitView:
    """Go after all."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.RESUME)
    return await _one(tx, me, await arranging.resume(tx, me, visit_id), keys)


@router.post("/{visit_id}/take-back")
async def take_back(
    visit_id: UUID, wanted: VisitReasonInput, me: Me, tx: Tx, keys: Keys
) -> VisitView:
    """Take the record back: it was another visit that was made."""
    must_move(me, await seen(tx, me, visit_id), VisitMove.TAKE_BACK)
    return await _one(tx, me, await recording.take_back(tx, me, visit_id, wanted.reason), keys)


@router.get(
    "/{visit_id}/paper", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def visit_on_paper(visit_id: UUID, me: Me, tx: Tx, keys: Keys) -> Response:
    """The record as a Word document, to be signed and kept; that it was printed is written down."""
    visit = await seen(tx, me, visit_id)
    if visit.visited_on is None:
        raise NothingToPrint("还没有走访记录，请先登记走访记录，再打印。")
    if not standing(me, visit).sees_notes:
        raise NotFound
    unions = await unions_by_id(tx, [visit.union_id])
    signer = unions[visit.union_id].name if visit.union_id in unions else ""
    words = {**notes_of(visit, keys), "gift": gift_words(visit)}
    await note(tx, visit, AuditAct.VISIT_PRINTED)
    paper = visit_paper(visit, signer, words)
    content = await asyncio.to_thread(docx, paper)
    return download(content, MEDIA_TYPE, f"{paper.title} {visit.visited_on.isoformat()}.docx")


async def _one(tx: Transaction, me: Caller, visit: Visit, keys: Keys) -> VisitView:
    await tx.session.flush()
    return await visit_view(tx, me, visit, keys)
