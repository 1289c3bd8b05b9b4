"""Routes of campaigns: choices, drafts, decisions, and what somebody was given."""

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.campaigns.api.inputs import (
    AgainInput,
    CampaignReasonInput,
    ClauseInput,
    FrameInput,
    NewCampaignInput,
)
from services.welfare.campaigns.api.list_views import OwnGiftView, own_views
from services.welfare.campaigns.api.permitted import audits, run_campaign, seen_campaign
from services.welfare.campaigns.api.views import (
    CampaignLineView,
    CampaignView,
    campaign_lines,
    campaign_view,
)
from services.welfare.campaigns.commands import drafting, festivals, running
from services.welfare.campaigns.domain.festivals import LEGAL
from services.welfare.campaigns.domain.kinds import (
    KIND_LABELS,
    OCCASION_LABELS,
    PICK_LABELS,
    REASON_LABELS,
)
from services.welfare.campaigns.domain.money import FigureName
from services.welfare.campaigns.queries.held import figures
from services.welfare.campaigns.queries.reading import campaigns_of, festival_clauses
from services.welfare.campaigns.tables import Campaign
from services.welfare.people import staff_of
from services.welfare.permissions import ALLOWED, Act, may, must
from services.welfare.relief.domain.kinds import FORM_LABELS
from services.welfare.settings.queries import all_sources
from shared.contracts.roles import ROLE_LABELS, Role
from shared.database import Transaction
from shared.errors import NotFound
from shared.money import yuan_words
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/campaigns", "campaigns")
festival_router = tenant_router("/festivals", "festivals")

Year = Annotated[int, Field(ge=2000, le=2100)]

# Offices that say who stands at the front, or leads a group.
_PICKED_ROLES = (Role.GROUP_LEADER, Role.UNION_OFFICER, Role.WOMEN_COMMITTEE, Role.DELEGATE)


class CampaignChoice(BaseModel):
    """A value and its word."""

    value: str
    label: str


class CampaignOccasionChoice(CampaignChoice):
    """An occasion, and whether goods for every member may be given on it."""

    goods: bool


class ClauseView(BaseModel):
    """A holiday beside the legal ones, the clause for it, and from when it counts."""

    name: str
    clause: str
    valid_from: str


class CampaignChoices(BaseModel):
    """What a form offers."""

    kinds: list[CampaignChoice]
    occasions: list[CampaignOccasionChoice]
    forms: list[CampaignChoice]
    picks: list[CampaignChoice]
    roles: list[CampaignChoice]
    reasons: list[CampaignChoice]
    sources: list[str]
    clauses: list[ClauseView]
    goods_limit: str


class CampaignPerson(BaseModel):
    """Somebody of the union to choose, with their union group where they are in one."""

    id: UUID
    name: str
    group_name: str | None


def _choices(labels: Mapping[Any, str]) -> list[CampaignChoice]:
    return [CampaignChoice(value=str(value), label=label) for value, label in labels.items()]


@router.get("/choices")
async def campaign_choices(_me: Me, tx: Tx) -> CampaignChoices:
    """What can be chosen in a form."""
    clauses = await festival_clauses(tx)
    counting = {row.name for row in clauses if row.valid_from <= tx.today and row.clause}
    limit = (await figures(tx))[FigureName.GOODS_PER_YEAR] * 100
    return CampaignChoices(
        kinds=_choices(KIND_LABELS),
        occasions=[
            CampaignOccasionChoice(value=v, label=label, goods=v in LEGAL or label in counting)
            for v, label in OCCASION_LABELS.items()
        ],
        forms=_choices(FORM_LABELS),
        picks=_choices(PICK_LABELS),
        roles=_choices({role: ROLE_LABELS[role] for role in _PICKED_ROLES}),
        reasons=_choices(REASON_LABELS),
        sources=await all_sources(tx),
        clauses=[
            ClauseView(name=row.name, clause=row.clause, valid_from=row.valid_from.isoformat())
            for row in clauses
        ],
        goods_limit=f"节日慰问品每人每年不超过 {yuan_words(limit)}，只发实物",
    )


@router.get("/mine")
async def own_gifts(me: Me, tx: Tx) -> list[OwnGiftView]:
    """What the caller was given in campaigns."""
    return await own_views(tx, me)


@router.get("/people")
async def campaign_people(union_id: UUID, me: Me, tx: Tx) -> list[CampaignPerson]:
    """The people of a union, to put on its list."""
    if not may(me, Act.RUN_CAMPAIGNS, union_id):
        raise NotFound
    found = await staff_of(tx, union_id)
    return [
        CampaignPerson(id=person.person_id, name=person.name, group_name=person.group_name)
        for person in found
    ]


@router.get("")
async def list_campaigns(
    me: Me, tx: Tx, year: Annotated[int | None, Query(ge=2000, le=2100)] = None
) -> list[CampaignLineView]:
    """The campaigns of a year in which the caller's unions take part, the latest first."""
    own = me.unions_as(ALLOWED[Act.SEE_CAMPAIGNS])
    if not own and not audits(me):
        return []
    found = await campaigns_of(tx, year or tx.today.year, own or None)
    return await campaign_lines(tx, me, found)


@router.post("", status_code=201)
async def draft_campaign(wanted: NewCampaignInput, me: Me, tx: Tx) -> CampaignView:
    """Draft a campaign of a union; of the county's own it is for all schools."""
    _must_run(me, wanted.union_id)
    return await _one(tx, me, await drafting.draft(tx, me, wanted.union_id, wanted.frame()))


@router.get("/{campaign_id}")
async def get_campaign(campaign_id: UUID, me: Me, tx: Tx, response: Response) -> CampaignView:
    """One campaign with its life and the caller's own lists."""
    campaign = await seen_campaign(tx, me, campaign_id)
    etag(response, campaign.version)
    return await campaign_view(tx, me, campaign)


@router.put("/{campaign_id}")
async def change_campaign(
    campaign_id: UUID, wanted: FrameInput, seen_version: SeenVersion, me: Me, tx: Tx
) -> CampaignView:
    """Write a draft, or what was sent back, anew. Needs If-Match."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await drafting.change(tx, campaign_id, seen_version, wanted.frame()))


@router.post("/{campaign_id}/again", status_code=201)
async def campaign_again(campaign_id: UUID, wanted: AgainInput, me: Me, tx: Tx) -> CampaignView:
    """Draft the same in another year, its days as far from the holiday as they were."""
    await seen_campaign(tx, me, campaign_id)
    _must_run(me, wanted.union_id)
    made = await drafting.again(tx, me, wanted.union_id, campaign_id, wanted.year)
    return await _one(tx, me, made)


@router.post("/{campaign_id}/request")
async def request_campaign(campaign_id: UUID, me: Me, tx: Tx) -> CampaignView:
    """Ask for a decision on a county's campaign."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await running.request(tx, me, campaign_id))


@router.post("/{campaign_id}/approve")
async def approve_campaign(campaign_id: UUID, me: Me, tx: Tx) -> CampaignView:
    """Agree to a county's campaign."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await running.approve(tx, me, campaign_id))


@router.post("/{campaign_id}/return")
async def return_campaign(
    campaign_id: UUID, wanted: CampaignReasonInput, me: Me, tx: Tx
) -> CampaignView:
    """Send a county's campaign back with a reason."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await running.send_back(tx, me, campaign_id, wanted.reason))


@router.post("/{campaign_id}/open")
async def open_campaign(campaign_id: UUID, me: Me, tx: Tx) -> CampaignView:
    """Begin; each union that takes part has its list, and its chair is told once."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await running.begin(tx, me, campaign_id))


@router.post("/{campaign_id}/close")
async def close_campaign(campaign_id: UUID, me: Me, tx: Tx) -> CampaignView:
    """End it; lists that were not handed in are asked for no more."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await running.close(tx, me, campaign_id))


@router.post("/{campaign_id}/cancel")
async def cancel_campaign(
    campaign_id: UUID, wanted: CampaignReasonInput, me: Me, tx: Tx
) -> CampaignView:
    """Give it up before any money has moved."""
    await run_campaign(tx, me, campaign_id)
    return await _one(tx, me, await running.cancel(tx, me, campaign_id, wanted.reason))


@festival_router.post("", status_code=204)
async def set_festival(wanted: ClauseInput, me: Me, tx: Tx) -> None:
    """Let goods be given on a holiday beside the legal ones, by a clause, from a day on."""
    must(me, Act.SET_RELIEF_RULES)
    clause = festivals.Clause(wanted.name, wanted.clause or "", wanted.valid_from)
    await festivals.set_clause(tx, me, clause)


def _must_run(me: Caller, union_id: UUID) -> None:
    """Another union is not there; in the own one the role decides."""
    if not may(me, Act.RUN_CAMPAIGNS, union_id):
        if any(held.union_id == union_id for held in me.roles):
            must(me, Act.RUN_CAMPAIGNS, union_id)
        raise NotFound


async def _one(tx: Transaction, me: Caller, campaign: Campaign) -> CampaignView:
    await tx.session.flush()
    return await campaign_view(tx, me, campaign)
