"""Routes of single aids and of the list."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.openings.api import ReasonNeeded
from services.welfare.openings.queries import has_open_list
from services.welfare.people import staff_of, unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from services.welfare.relief.api.inputs import (
    AidInput,
    CancelInput,
    NewAidInput,
    PaperInput,
    PaymentInput,
    ReceiptInput,
    ReclaimInput,
    RejectInput,
    SlipInput,
    this_year,
)
from services.welfare.relief.api.permitted import must_move, must_record, seen
from services.welfare.relief.api.views import (
    AidLine,
    AidView,
    OwnAidView,
    aid_lines,
    aid_view,
    own_views,
)
from services.welfare.relief.commands import deciding, entering, paying, recording
from services.welfare.relief.domain.kinds import GRANTS, SUBJECT_KIND, AidKind
from services.welfare.relief.domain.life import AidMove, AidState
from services.welfare.relief.queries import reading
from services.welfare.relief.queries.reading import AidFilter
from services.welfare.relief.queries.turns import turn_for
from services.welfare.relief.tables import Aid
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import LONGEST_PAGE, Input, Page, decode_moment, encode_cursor
from shared.web.keyring import Keys
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/relief", "relief")

Year = Annotated[int, Field(ge=2000, le=2100)]


class AidQuery(Input):
    """Which aids to list: those of a year, of one union, in one state."""

    year: Year | None = None
    union_id: UUID | None = None
    state: AidState | None = None
    case_id: UUID | None = None
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 100


class PersonLine(BaseModel):
    """Somebody of the union to choose."""

    id: UUID
    name: str


class DecidersView(BaseModel):
    """Who decides on what the caller enters."""

    people: list[str]
    sentence: str


async def filter_of(tx: Transaction, me: Caller, query: AidQuery) -> AidFilter:
    """What the caller may list: the own unions' aids; auditors all; the county after a reason.

    Lines can be counted, and a small count says who it is: so the county's officers see a school's
    lines only once they have said why.

    Raises:
        NotFound: another union's.
        ReasonNeeded: a school's, for the county.

    """
    own, union_id = me.unions_as(ALLOWED[Act.SEE_RELIEF]), query.union_id
    audits = me.has(Role.AUDITOR)
    unions = None if audits else own
    if union_id is not None:
        if union_id not in own and not audits:
            await _must_have_opened(tx, me, union_id)
        unions = frozenset({union_id})
    year = None if query.case_id and not query.year else this_year(query.year, tx.today)
    return AidFilter(year, unions, query.state, query.case_id)


async def _must_have_opened(tx: Transaction, me: Caller, union_id: UUID) -> None:
    if not may(me, Act.READ_RELIEF_FILE) or union_id not in await unions_by_id(tx, [union_id]):
        raise NotFound
    if not await has_open_list(tx, SUBJECT_KIND, union_id, me.person_id):
        raise ReasonNeeded("请先写明查看本单位记录的理由；谁看过、为什么看，学校工会主席会知道。")


@router.get("")
async def list_aids(me: Me, tx: Tx, query: Annotated[AidQuery, Query()]) -> Page[AidLine]:
    """Aids of a year, the latest first; of each as much as the caller needs to know."""
    wanted, after = await filter_of(tx, me, query), decode_moment(query.cursor)
    rows = await reading.list_aids(tx, wanted, query.size + 1, after)
    total = await reading.count_aids(tx, wanted) if after is None else None
    following, shown = None, rows[: query.size]
    if len(rows) > query.size:
        following = encode_cursor(shown[-1].made_at.isoformat(), shown[-1].id)
    return Page(items=await aid_lines(tx, me, shown), next=following, total=total)


@router.get("/mine")
async def list_own(me: Me, tx: Tx) -> list[OwnAidView]:
    """What the caller has received."""
    return await own_views(tx, await reading.own_aids(tx, me.person_id))


@router.get("/people")
async def list_people(union_id: UUID, me: Me, tx: Tx) -> list[PersonLine]:
    """The people of a union, to choose whom it is for."""
    if not may(me, Act.ENTER_RELIEF, union_id):
        raise NotFound
    found = await staff_of(tx, union_id)
    return [PersonLine(id=person.person_id, name=person.name) for person in found]


@router.get("/deciders")
async def show_deciders(
    union_id: UUID,
    me: Me,
    tx: Tx,
    person_id: UUID | None = None,
    kind: AidKind = AidKind.CONDOLENCE,
) -> DecidersView:
    """Who would decide on what the caller enters for this person."""
    if not may(me, Act.ENTER_RELIEF, union_id):
        raise NotFound
    turn = await turn_for(tx, union_id, me.person_id, person_id, kind)
    return DecidersView(people=list(turn.people.values()), sentence=turn.sentence)


@router.post("", status_code=201)
async def enter_aid(wanted: NewAidInput, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Enter an aid; with `request` it is asked for at once."""
    _must_enter(me, wanted.union_id)
    aid = await entering.enter_aid(tx, me, wanted.union_id, wanted.wanted(), keys)
    if wanted.request:
        aid = await entering.request_aid(tx, me, aid.id)
    return await _one(tx, me, aid, keys)


@router.post("/from-paper", status_code=201)
async def record_aid(wanted: PaperInput, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Enter an aid that was decided, perhaps paid and signed for, on paper.

    Help on a hardship file is entered by the county, which has decided on it.
    """
    known = await unions_by_id(tx, [wanted.union_id])
    decides = wanted.kind in GRANTS and may(me, Act.DECIDE_HARDSHIP)
    if not decides or wanted.union_id not in known:
        _must_enter(me, wanted.union_id)
    must_record(me, wanted.union_id, wanted.kind)
    paper = wanted.paper()
    aid = await recording.record_aid(tx, me, wanted.union_id, wanted.wanted(), paper, keys)
    return await _one(tx, me, aid, keys)


@router.get("/{aid_id}")
async def get_one(aid_id: UUID, me: Me, tx: Tx, keys: Keys, response: Response) -> AidView:
    """One aid with its whole life."""
    aid = await seen(tx, me, aid_id)
    etag(response, aid.version)
    response.headers["Cache-Control"] = "no-store"
    return await aid_view(tx, me, aid, keys)


@router.put("/{aid_id}")
async def change_aid(
    aid_id: UUID, wanted: AidInput, seen_version: SeenVersion, me: Me, tx: Tx, keys: Keys
) -> AidView:
    """Write a draft, or what was not agreed to, anew. Needs If-Match."""
    must(me, Act.ENTER_RELIEF, (await seen(tx, me, aid_id)).union_id)
    aid = await entering.change_aid(tx, aid_id, seen_version, wanted.wanted(), keys)
    return await _one(tx, me, aid, keys)


@router.post("/{aid_id}/request")
async def request_aid(aid_id: UUID, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Ask for a decision; whose turn it is is told."""
    must_move(me, await seen(tx, me, aid_id), AidMove.REQUEST)
    return await _one(tx, me, await entering.request_aid(tx, me, aid_id), keys)


@router.post("/{aid_id}/approve")
async def approve_aid(
    aid_id: UUID, me: Me, tx: Tx, keys: Keys, wanted: SlipInput | None = None
) -> AidView:
    """Agree to it, or record from a signed slip that somebody has."""
    said = wanted or SlipInput()
    aid, slip = await seen(tx, me, aid_id), said.slip()
    if slip is not None:
        must_record(me, aid.union_id, AidKind(aid.kind))
    aid = await deciding.approve_aid(tx, me, aid_id, slip, said.collective())
    return await _one(tx, me, aid, keys)


@router.post("/{aid_id}/reject")
async def reject_aid(aid_id: UUID, wanted: RejectInput, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Do not agree, with a reason, or record from a signed slip that somebody did not."""
    aid, slip = await seen(tx, me, aid_id), wanted.slip()
    if slip is not None:
        must_record(me, aid.union_id, AidKind(aid.kind))
    return await _one(tx, me, await deciding.reject_aid(tx, me, aid_id, slip, wanted.reason), keys)


@router.post("/{aid_id}/pay")
async def pay_aid(aid_id: UUID, wanted: PaymentInput, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Say that it was paid, on which day and how."""
    must_move(me, await seen(tx, me, aid_id), AidMove.PAY)
    paid = await paying.pay_aid(tx, me, aid_id, wanted.payment())
    return await _one(tx, me, paid, keys)


@router.post("/{aid_id}/receipt")
async def receipt_aid(aid_id: UUID, wanted: ReceiptInput, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Say that the person has signed the register."""
    must_move(me, await seen(tx, me, aid_id), AidMove.RECEIPT)
    return await _one(tx, me, await paying.receipt_aid(tx, me, aid_id, wanted.receipted_on), keys)


@router.post("/{aid_id}/cancel")
async def cancel_aid(
    aid_id: UUID, me: Me, tx: Tx, keys: Keys, wanted: CancelInput | None = None
) -> AidView:
    """Give it up before any money has moved."""
    must_move(me, await seen(tx, me, aid_id), AidMove.CANCEL)
    reason = wanted.reason if wanted else None
    return await _one(tx, me, await entering.cancel_aid(tx, me, aid_id, reason), keys)


@router.post("/{aid_id}/reclaim")
async def reclaim_aid(aid_id: UUID, wanted: ReclaimInput, me: Me, tx: Tx, keys: Keys) -> AidView:
    """Say that what was paid came back; nothing of it is deleted."""
    must_move(me, await seen(tx, me, aid_id), AidMove.RECLAIM)
    aid = await paying.reclaim_aid(tx, me, aid_id, wanted.reclaimed_on, wanted.reason)
    return await _one(tx, me, aid, keys)


def _must_enter(me: Caller, union_id: UUID) -> None:
    """Another union is not there; in the own one the role decides."""
    if not may(me, Act.ENTER_RELIEF, union_id):
        if any(held.union_id == union_id for held in me.roles):
            must(me, Act.ENTER_RELIEF, union_id)
        raise NotFound


async def _one(tx: Transaction, me: Caller, aid: Aid, keys: Keys) -> AidView:
    await tx.session.flush()
    return await aid_view(tx, me, aid, keys)
