"""Routes of reading files, entering them, and of the school's steps."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import Field

from services.welfare.hardship.api.inputs import (
    CaseInput,
    CasePaperInput,
    CaseSlipInput,
    ConsentInput,
    CorrectionInput,
    MinutesInput,
    NewCaseInput,
    SurveyInput,
    WithdrawInput,
)
from services.welfare.hardship.api.permitted import (
    must_withdraw,
    must_work,
    must_write,
    seen,
)
from services.welfare.hardship.api.views import CaseLine, CaseView, case_lines, case_view
from services.welfare.hardship.commands import entering, recording, showing
from services.welfare.hardship.domain.figures import FigureName
from services.welfare.hardship.domain.life import CaseState
from services.welfare.hardship.domain.times import months_after
from services.welfare.hardship.domain.words import Category
from services.welfare.hardship.queries import listing, reading
from services.welfare.hardship.queries.listing import CaseFilter
from services.welfare.hardship.tables import HardshipCase
from services.welfare.people import unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from shared.database import Transaction
from shared.errors import NotFound
from shared.sealing import Keyring
from shared.web.identity import Caller, Me
from shared.web.inputs import LONGEST_PAGE, Input, Page, decode_moment, encode_cursor
from shared.web.keyring import Keys
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/hardship", "hardship")


class CaseQuery(Input):
    """Which files to list; `quiet` those nobody has dealt with for long."""

    union_id: UUID | None = None
    state: CaseState | None = None
    category: Category | None = None
    quiet: bool = False
    never_aided: bool = False
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50


async def filter_of(tx: Transaction, me: Caller, query: CaseQuery) -> CaseFilter:
    """What the caller may list: the own unions' files; the county and auditors all, names masked.

    Raises:
        NotFound: another union's.

    """
    own = me.unions_as(ALLOWED[Act.SEE_HARDSHIP])
    from_above = may(me, Act.SEE_COUNTY_HARDSHIP)
    unions = None if from_above else own
    if query.union_id is not None:
        if query.union_id not in own and not from_above:
            raise NotFound
        unions = frozenset({query.union_id})
    quiet_since = None
    if query.quiet:
        months = (await reading.figures(tx))[FigureName.QUIET_MONTHS]
        quiet_since = months_after(tx.today, -months)
    return CaseFilter(
        unions,
        query.state,
        query.category,
        quiet_since,
        query.never_aided,
        besides_drafts=from_above,
    )


@router.get("")
async def list_cases(me: Me, tx: Tx, query: Annotated[CaseQuery, Query()]) -> Page[CaseLine]:
    """Files, the latest first."""
    wanted, after = await filter_of(tx, me, query), decode_moment(query.cursor)
    rows = await listing.list_cases(tx, wanted, query.size + 1, after)
    total = await listing.count_cases(tx, wanted) if after is None else None
    following, shown = None, rows[: query.size]
    if len(rows) > query.size:
        following = encode_cursor(shown[-1].made_at.isoformat(), shown[-1].id)
    return Page(items=await case_lines(tx, me, shown), next=following, total=total)


@router.get("/mine")
async def list_own(me: Me, tx: Tx, keys: Keys, response: Response) -> list[CaseView]:
    """The caller's own files, wherever they lie."""
    response.headers["Cache-Control"] = "no-store"
    own = await reading.own_cases(tx, me.person_id)
    return [await case_view(tx, me, case, keys) for case in own]


@router.post("", status_code=201)
async def enter_case(wanted: NewCaseInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Enter a draft: an officer for somebody of the school, or anybody for themselves."""
    for_me = wanted.person_id == me.person_id and any(
        held.union_id == wanted.union_id for held in me.roles
    )
    if not for_me:
        _must_enter(me, wanted.union_id)
    case = await entering.enter_case(tx, me, wanted.union_id, wanted.wanted(tx.today), keys)
    return await _one(tx, me, case, keys)


@router.post("/from-paper", status_code=201)
async def record_case(wanted: CasePaperInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Enter a file whose life was on paper; that it was registered is recorded by the county."""
    known = await unions_by_id(tx, [wanted.union_id])
    if not may(me, Act.DECIDE_HARDSHIP) or wanted.union_id not in known:
        _must_enter(me, wanted.union_id)
    paper = wanted.paper()
    if paper.registration is not None:
        must(me, Act.DECIDE_HARDSHIP)
    case = await recording.record_case(
        tx, me, wanted.union_id, wanted.wanted(tx.today), paper, keys
    )
    return await _one(tx, me, case, keys)


@router.get("/{case_id}")
async def get_one(case_id: UUID, me: Me, tx: Tx, keys: Keys, response: Response) -> CaseView:
    """One file with its whole life."""
    case = await seen(tx, me, case_id)
    etag(response, case.version)
    response.headers["Cache-Control"] = "no-store"
    return await case_view(tx, me, case, keys)


@router.put("/{case_id}")
async def change_case(
    case_id: UUID, wanted: CaseInput, seen_version: SeenVersion, me: Me, tx: Tx, keys: Keys
) -> CaseView:
    """Write a file anew; numbers that are left out stay. Needs If-Match."""
    must_write(me, await seen(tx, me, case_id))
    case = await entering.change_case(tx, me, case_id, seen_version, wanted.wanted(tx.today), keys)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/correct")
async def correct_case(
    case_id: UUID, wanted: CorrectionInput, me: Me, tx: Tx, keys: Keys
) -> CaseView:
    """Correct phone, bank card and address of a registered file; what is left out stays."""
    must_work(me, await seen(tx, me, case_id))
    return await _one(
        tx, me, await entering.correct_case(tx, case_id, wanted.correction(), keys), keys
    )


@router.post("/{case_id}/apply")
async def apply_case(case_id: UUID, wanted: ConsentInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Apply, with the person's consent."""
    must_write(me, await seen(tx, me, case_id))
    case = await entering.apply_case(tx, me, case_id, wanted.consent(tx.today), keys)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/withdraw")
async def withdraw_case(
    case_id: UUID, me: Me, tx: Tx, keys: Keys, wanted: WithdrawInput | None = None
) -> CaseView:
    """Take an application back."""
    must_withdraw(me, await seen(tx, me, case_id))
    reason = wanted.reason if wanted else None
    return await _one(tx, me, await entering.withdraw_case(tx, me, case_id, reason), keys)


@router.post("/{case_id}/survey")
async def survey_case(case_id: UUID, wanted: SurveyInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Write down the home survey, or the look of a review."""
    must_work(me, await seen(tx, me, case_id))
    case = await showing.survey_case(tx, me, case_id, wanted.survey(), keys)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/ask_notice")
async def ask_notice(case_id: UUID, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Ask for a public notice; it is arranged under 公示."""
    must_work(me, await seen(tx, me, case_id))
    return await _one(tx, me, await showing.ask_notice(tx, me, case_id), keys)


@router.post("/{case_id}/minutes")
async def enter_minutes(
    case_id: UUID, wanted: MinutesInput, me: Me, tx: Tx, keys: Keys
) -> CaseView:
    """Write down that the school talked it over."""
    must_work(me, await seen(tx, me, case_id))
    case = await showing.enter_minutes(tx, me, case_id, wanted.minutes_number, wanted.minutes_on)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/forward")
async def forward_case(
    case_id: UUID, me: Me, tx: Tx, keys: Keys, wanted: CaseSlipInput | None = None
) -> CaseView:
    """Pass the file on to the county, or record from a signed paper that somebody has."""
    case, slip = await seen(tx, me, case_id), (wanted or CaseSlipInput()).slip()
    if slip is not None:
        must_work(me, case)
    return await _one(tx, me, await showing.forward_case(tx, me, case_id, slip), keys)


def _must_enter(me: Caller, union_id: UUID) -> None:
    """Another union is not there; in the own one the role decides."""
    if not may(me, Act.ENTER_HARDSHIP, union_id):
        if any(held.union_id == union_id for held in me.roles):
            must(me, Act.ENTER_HARDSHIP, union_id)
        raise NotFound


async def _one(tx: Transaction, me: Caller, case: HardshipCase, keys: Keyring) -> CaseView:
    await tx.session.flush()
    return await case_view(tx, me, case, keys)
