"""Routes over all lists of a campaign: how far they are, and deciding and paying all at once."""

from collections.abc import Sequence
from uuid import UUID

from pydantic import BaseModel, Field

from services.welfare.campaigns.api.permitted import run_campaign, seen_campaign, sees_county
from services.welfare.campaigns.commands import deciding, paying, submitting
from services.welfare.campaigns.domain.life import (
    LIST_STATE_LABELS,
    CampaignState,
    ListState,
)
from services.welfare.campaigns.domain.wording import chase_text
from services.welfare.campaigns.queries.progress import UnionProgress, progress_of
from services.welfare.campaigns.tables import Campaign, CampaignList
from services.welfare.permissions import Act, may
from services.welfare.relief.api.inputs import PaymentInput
from services.welfare.relief.domain.money import FigureName
from services.welfare.relief.domain.sums import Shown, Sum, shown, shown_total
from services.welfare.relief.queries.caps import figures
from shared.database import Transaction
from shared.errors import NotFound
from shared.money import yuan_words
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/campaigns", "campaigns")

_MISSING = frozenset({ListState.DRAFTING, ListState.RETURNED})


class CampaignStage(BaseModel):
    """How many lists stand at a point."""

    state: ListState
    label: str
    count: int


class CampaignUnionProgress(BaseModel):
    """One union's list; counts are withheld where few people share them."""

    union_id: UUID
    name: str
    list_id: UUID | None = Field(description="For who may open it")
    state: ListState
    state_label: str
    people_label: str
    label: str | None


class CampaignProgress(BaseModel):
    """How far a campaign has come, in every union that takes part."""

    title: str
    stages: list[CampaignStage]
    people_label: str
    label: str | None
    given_people_label: str
    given_label: str | None
    budget_label: str | None
    unions: list[CampaignUnionProgress]
    chase: str


class ListsDone(BaseModel):
    """How many lists were moved, and how many stay for somebody else."""

    done: int
    left: int


@router.get("/{campaign_id}/progress")
async def campaign_progress(campaign_id: UUID, me: Me, tx: Tx) -> CampaignProgress:
    """How far every union's list has come; to who does not deal with them small numbers hidden."""
    campaign = await seen_campaign(tx, me, campaign_id)
    near = may(me, Act.SEE_CAMPAIGNS, campaign.union_id)
    if not near and not sees_county(me):
        raise NotFound
    rows = await progress_of(tx, campaign_id)
    least = 1 if near else (await figures(tx))[FigureName.HIDDEN_BELOW]
    total = shown_total([row.total for row in rows], least)
    given = shown_total([row.given for row in rows], least)
    missing = [row.name for row in rows if row.state in _MISSING]
    is_open = campaign.state == CampaignState.OPEN
    return CampaignProgress(
        title=campaign.title,
        stages=_stages([row.state for row in rows]),
        people_label=total.count_label,
        label=_yuan(total),
        given_people_label=given.count_label,
        given_label=_yuan(given),
        budget_label=None if campaign.budget_cents is None else yuan_words(campaign.budget_cents),
        unions=[_row(row, least, opens=near) for row in rows],
        chase=chase_text(campaign.title, campaign.last_day, missing) if near and is_open else "",
    )


@router.post("/{campaign_id}/submit-lists")
async def submit_lists(campaign_id: UUID, me: Me, tx: Tx) -> ListsDone:
    """Hand in every list that has people on it, for the unions; all of them or none."""
    campaign = await run_campaign(tx, me, campaign_id)
    return await _done(tx, campaign, await submitting.submit_all(tx, me, campaign_id))


@router.post("/{campaign_id}/approve-lists")
async def approve_lists(campaign_id: UUID, me: Me, tx: Tx) -> ListsDone:
    """Agree to every list that waits for the caller."""
    campaign = await run_campaign(tx, me, campaign_id)
    return await _done(tx, campaign, await deciding.approve_all(tx, me, campaign_id))


@router.post("/{campaign_id}/pay-lists")
async def pay_lists(campaign_id: UUID, wanted: PaymentInput, me: Me, tx: Tx) -> ListsDone:
    """Say that every approved list was paid."""
    campaign = await run_campaign(tx, me, campaign_id)
    return await _done(tx, campaign, await paying.pay_all(tx, me, campaign_id, wanted.payment()))


async def _done(tx: Transaction, campaign: Campaign, done: Sequence[CampaignList]) -> ListsDone:
    rows = await progress_of(tx, campaign.id)
    waiting = sum(row.state is ListState.SUBMITTED for row in rows)
    return ListsDone(done=len(done), left=waiting)


def _stages(states: list[ListState]) -> list[CampaignStage]:
    return [
        CampaignStage(state=state, label=label, count=states.count(state))
        for state, label in LIST_STATE_LABELS.items()
        if state in states
    ]


def _row(row: UnionProgress, least: int, *, opens: bool) -> CampaignUnionProgress:
    told: Shown = shown(Sum(row.total.count, row.total.cents), least)
    return CampaignUnionProgress(
        union_id=row.union_id,
        name=row.name,
        list_id=row.list_id if opens else None,
        state=row.state,
        state_label=LIST_STATE_LABELS[row.state],
        people_label=told.count_label,
        label=_yuan(told),
    )


def _yuan(told: Shown) -> str | None:
    return None if told.cents is None else yuan_words(told.cents)
