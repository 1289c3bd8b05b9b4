"""Routes of the county's decisions, of looks into a file, and of its paper."""

import asyncio
from uuid import UUID

from fastapi import Response
from pydantic import BaseModel

from services.welfare.hardship.api.inputs import (
    CloseInput,
    LiftInput,
    NationalInput,
    ReasonInput,
    RevealInput,
    RulingInput,
)
from services.welfare.hardship.api.permitted import is_own, must_decide, only_audits, seen
from services.welfare.hardship.api.views import CaseView, case_view
from services.welfare.hardship.commands import following, opening, ruling
from services.welfare.hardship.papers import application_paper
from services.welfare.hardship.queries import reading
from services.welfare.hardship.queries.reading import household_of
from services.welfare.hardship.tables import HardshipCase
from services.welfare.openings.api import OpeningView, opening_view
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.official_papers import MEDIA_TYPE, docx
from shared.sealing import Keyring
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.keyring import Keys
from shared.web.routes import Tx, tenant_router

router = tenant_router("/hardship", "hardship")


class RevealedView(BaseModel):
    """A field in full, to be read once."""

    values: list[str]


@router.post("/{case_id}/register")
async def register_case(case_id: UUID, wanted: RulingInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Register the household in a category."""
    await _may_decide(tx, me, case_id)
    case = await ruling.register_case(tx, me, case_id, wanted.ruling(tx.today), keys)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/return")
async def return_case(case_id: UUID, wanted: ReasonInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Send the file back to the school, to be mended."""
    await _may_decide(tx, me, case_id)
    return await _one(tx, me, await ruling.return_case(tx, me, case_id, wanted.reason), keys)


@router.post("/{case_id}/decline")
async def decline_case(case_id: UUID, wanted: ReasonInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Do not register the household."""
    await _may_decide(tx, me, case_id)
    return await _one(tx, me, await ruling.decline_case(tx, me, case_id, wanted.reason), keys)


@router.post("/{case_id}/renew")
async def renew_case(case_id: UUID, wanted: RulingInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """After a review: the category stays or becomes another."""
    await _may_decide(tx, me, case_id)
    case = await ruling.renew_case(tx, me, case_id, wanted.ruling(tx.today), keys)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/relapse")
async def relapse_case(case_id: UUID, wanted: RulingInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """Let a file count again."""
    await _may_decide(tx, me, case_id)
    case = await ruling.relapse_case(tx, me, case_id, wanted.ruling(tx.today), keys)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/lift")
async def lift_case(case_id: UUID, wanted: LiftInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """The household is through."""
    await _may_decide(tx, me, case_id)
    case = await ruling.lift_case(tx, me, case_id, wanted.day, wanted.reason)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/close")
async def close_case(case_id: UUID, wanted: CloseInput, me: Me, tx: Tx, keys: Keys) -> CaseView:
    """End the file."""
    await _may_decide(tx, me, case_id)
    case = await ruling.close_case(tx, me, case_id, wanted.day, wanted.close_reason)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/national")
async def follow_national(
    case_id: UUID, wanted: NationalInput, me: Me, tx: Tx, keys: Keys
) -> CaseView:
    """Write down how far the file of the general union is."""
    await _may_decide(tx, me, case_id)
    case = await following.follow_national(tx, case_id, wanted.state, wanted.day, wanted.number)
    return await _one(tx, me, case, keys)


@router.post("/{case_id}/openings", status_code=201)
async def open_case(case_id: UUID, wanted: ReasonInput, me: Me, tx: Tx) -> OpeningView:
    """Read a school's file for some minutes; the school's chair is told."""
    if not may(me, Act.READ_HARDSHIP_FILE):
        raise NotFound
    case = await reading.get_case(tx, case_id)
    return opening_view(await opening.open_case(tx, me, case, wanted.reason))


@router.post("/{case_id}/reveals", status_code=201)
async def reveal_field(
    case_id: UUID, wanted: RevealInput, me: Me, tx: Tx, keys: Keys, response: Response
) -> RevealedView:
    """Show one field in full, for a reason; it stands under the file who has looked."""
    case = await seen(tx, me, case_id)
    if only_audits(me, case) or is_own(me, case):
        raise NotAllowed("这一项不用查看完整内容。")
    household = household_of(case, keys)
    if household is None:
        raise NotFound
    values = await opening.reveal(tx, me, case, household, wanted.checked(), wanted.reason)
    response.headers["Cache-Control"] = "no-store"
    return RevealedView(values=values)


@router.get("/{case_id}/paper", response_class=Response)
async def get_paper(case_id: UUID, me: Me, tx: Tx, keys: Keys) -> Response:
    """The application as a Word document, to be signed and sealed; numbers stay masked."""
    case = await seen(tx, me, case_id)
    household = household_of(case, keys)
    if household is None or only_audits(me, case):
        raise NotFound
    union = (await unions_by_id(tx, [case.union_id])).get(case.union_id)
    paper = application_paper(case, household, union.name if union else "", tx.today)
    content = await asyncio.to_thread(docx, paper)
    return download(content, MEDIA_TYPE, f"{paper.title}.docx")


async def _may_decide(tx: Transaction, me: Caller, case_id: UUID) -> None:
    await seen(tx, me, case_id)
    must_decide(me)


async def _one(tx: Transaction, me: Caller, case: HardshipCase, keys: Keyring) -> CaseView:
    await tx.session.flush()
    return await case_view(tx, me, case, keys)
