"""Routes of a union's list: who is on it, its steps, and what all of them came to."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.welfare.campaigns.api.inputs import (
    LinesInput,
    ListReceiptInput,
    ListReturnInput,
    ReverseInput,
)
from services.welfare.campaigns.api.list_views import CampaignListView, list_view
from services.welfare.campaigns.api.permitted import (
    must_move_list,
    must_record,
    pick_for,
    seen_list,
)
from services.welfare.campaigns.commands import deciding, paying, recording, submitting
from services.welfare.campaigns.commands import lists as writing
from services.welfare.campaigns.domain.kinds import CampaignPick
from services.welfare.campaigns.domain.life import ListMove
from services.welfare.campaigns.queries.candidates import Rule, proposed
from services.welfare.campaigns.queries.reading import get_campaign
from services.welfare.campaigns.tables import CampaignList
from services.welfare.relief.api.inputs import Name, PaperSteps, PaymentInput, SlipInput
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.keyring import Keys
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/campaign-lists", "campaign-lists")


class CampaignCandidate(BaseModel):
    """Somebody whom the rule proposes; `is_unsure` where it is not known whether it means them."""

    id: UUID
    name: str
    is_unsure: bool


@router.get("/{list_id}")
async def get_list(
    list_id: UUID, me: Me, tx: Tx, keys: Keys, response: Response
) -> CampaignListView:
    """One list with its lines and its life."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    etag(response, of_list.version)
    response.headers["Cache-Control"] = "no-store"
    return await list_view(tx, me, of_list, campaign, keys)


@router.get("/{list_id}/candidates")
async def list_candidates(
    list_id: UUID,
    me: Me,
    tx: Tx,
    pick: CampaignPick | None = None,
    roles: Annotated[list[Role] | None, Query()] = None,
    groups: Annotated[list[Name] | None, Query(max_length=50)] = None,
) -> list[CampaignCandidate]:
    """Whom the rule proposes for this list: the campaign's own rule where none is named."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    must_record(me, of_list)
    names = [role.value for role in roles] if roles else campaign.roles
    rule = Rule(pick_for(me, of_list, campaign, pick), names, groups or campaign.groups)
    found = await proposed(tx, rule, [of_list.union_id])
    return [
        CampaignCandidate(id=one.person_id, name=one.name, is_unsure=one.is_unsure) for one in found
    ]


@router.put("/{list_id}/lines")
async def write_lines(
    list_id: UUID, wanted: LinesInput, seen_version: SeenVersion, me: Me, tx: Tx, keys: Keys
) -> CampaignListView:
    """Write who is on the list. Needs If-Match."""
    of_list, _, _ = await seen_list(tx, me, list_id)
    must_record(me, of_list)
    lines = [line.wanted() for line in wanted.lines]
    return await _one(tx, me, await writing.write(tx, list_id, seen_version, lines, keys), keys)


@router.post("/{list_id}/submit")
async def submit_list(list_id: UUID, me: Me, tx: Tx, keys: Keys) -> CampaignListView:
    """Hand it in; it holds its part of the budget from now on."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    must_move_list(me, of_list, campaign, ListMove.SUBMIT)
    return await _one(tx, me, await submitting.submit(tx, me, list_id), keys)


@router.post("/{list_id}/approve")
async def approve_list(
    list_id: UUID, me: Me, tx: Tx, keys: Keys, wanted: SlipInput | None = None
) -> CampaignListView:
    """Agree to it, or record from a signed slip that somebody has."""
    of_list, _, _ = await seen_list(tx, me, list_id)
    slip = wanted.slip() if wanted else None
    if slip is not None:
        must_record(me, of_list)
    return await _one(tx, me, await deciding.approve(tx, me, list_id, slip), keys)


@router.post("/{list_id}/return")
async def return_list(
    list_id: UUID, wanted: ListReturnInput, me: Me, tx: Tx, keys: Keys
) -> CampaignListView:
    """Send it back with a reason."""
    of_list, _, _ = await seen_list(tx, me, list_id)
    slip = wanted.slip()
    if slip is not None:
        must_record(me, of_list)
    made = await deciding.send_back(tx, me, list_id, slip, wanted.reason)
    return await _one(tx, me, made, keys)


@router.post("/{list_id}/pay")
async def pay_list(
    list_id: UUID, wanted: PaymentInput, me: Me, tx: Tx, keys: Keys
) -> CampaignListView:
    """Say that it was paid; who receives something is told."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    must_move_list(me, of_list, campaign, ListMove.PAY)
    return await _one(tx, me, await paying.pay(tx, me, list_id, wanted.payment()), keys)


@router.post("/{list_id}/receipt")
async def receipt_list(
    list_id: UUID, wanted: ListReceiptInput, me: Me, tx: Tx, keys: Keys
) -> CampaignListView:
    """Say that the sheet was signed, by all but those named."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    must_move_list(me, of_list, campaign, ListMove.RECEIPT)
    made = await paying.receipt(tx, me, list_id, wanted.receipted_on, wanted.not_yet)
    return await _one(tx, me, made, keys)


@router.post("/{list_id}/lines/{line_id}/reverse")
async def reverse_line(
    list_id: UUID, line_id: UUID, wanted: ReverseInput, me: Me, tx: Tx, keys: Keys
) -> CampaignListView:
    """Say that what one person was given came back."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    must_move_list(me, of_list, campaign, ListMove.REVERSE)
    made = await paying.reverse(tx, me, list_id, line_id, wanted.reversed_on, wanted.reason)
    return await _one(tx, me, made, keys)


@router.post("/{list_id}/from-paper")
async def record_list(
    list_id: UUID, wanted: PaperSteps, me: Me, tx: Tx, keys: Keys
) -> CampaignListView:
    """Take a written list through all that its papers say was done."""
    of_list, _, _ = await seen_list(tx, me, list_id)
    must_record(me, of_list)
    return await _one(tx, me, await recording.record(tx, me, list_id, wanted.paper()), keys)


async def _one(tx: Transaction, me: Caller, of_list: CampaignList, keys: Keys) -> CampaignListView:
    await tx.session.flush()
    tx.session.expunge_all()
    fresh = await tx.session.get_one(CampaignList, of_list.id)
    campaign = await get_campaign(tx, fresh.campaign_id)
    return await list_view(tx, me, fresh, campaign, keys)
