"""How a list looks: names only to who deals with it, masked to auditors."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.welfare.campaigns.api.permitted import (
    actions_on_list,
    audits,
    deals_with,
    pick_shown,
)
from services.welfare.campaigns.api.views import CampaignStepView, step_views
from services.welfare.campaigns.domain.cards import last_four
from services.welfare.campaigns.domain.kinds import (
    REASON_LABELS,
    CampaignKind,
    CampaignPick,
    CareGroup,
)
from services.welfare.campaigns.domain.life import (
    GIVEN,
    LINE_LABELS,
    LIST_STATE_LABELS,
    CampaignState,
    LineState,
    ListState,
)
from services.welfare.campaigns.domain.money import Quota
from services.welfare.campaigns.queries.reading import (
    lines_of,
    own_lines,
    place_of_card,
    steps_of,
    sums_of,
)
from services.welfare.campaigns.queries.turns import turns_on_lists
from services.welfare.campaigns.tables import (
    Campaign,
    CampaignLine,
    CampaignList,
)
from services.welfare.people import staff_counts, unions_by_id
from services.welfare.relief.domain.deciding import Turn
from services.welfare.relief.domain.kinds import FORM_LABELS, PAID_BY_LABELS, Form, PaidBy
from shared.database import Transaction
from shared.masking import mask_name
from shared.money import yuan_words
from shared.sealing import Keyring
from shared.web.identity import Caller


class RecipientView(BaseModel):
    """What one person gets; the card by its last four digits."""

    id: UUID
    place: int
    person_id: UUID | None
    name: str
    reason: CareGroup
    reason_label: str
    cents: int
    label: str
    state: LineState
    state_label: str
    card: str | None
    bank: str | None
    receipted_on: date | None
    reversed_on: date | None
    reversed_reason: str | None


class CampaignListView(BaseModel):
    """A union's list with its lines and its whole life."""

    id: UUID
    version: int
    union_id: UUID
    union_name: str
    campaign_id: UUID
    campaign_title: str
    campaign_open: bool
    kind: CampaignKind
    form: Form
    form_label: str
    source: str
    person_label: str | None
    person_cents: int | None
    pick: CampaignPick | None
    quota: int | None
    staff: int
    state: ListState
    state_label: str
    people: int
    cents: int
    label: str
    given_label: str
    from_paper: bool
    task_id: UUID | None
    submitted_by_name: str | None
    decided_by_name: str | None
    decided_on: date | None
    reason: str | None
    paid_on: date | None
    paid_by: PaidBy | None
    paid_by_label: str | None
    settled_on: date | None
    turn: str
    actions: list[str]
    lines: list[RecipientView]
    steps: list[CampaignStepView]


class OwnGiftView(BaseModel):
    """What somebody was given in a campaign."""

    id: UUID
    title: str
    form_label: str
    amount_label: str
    paid_on: date
    receipted_on: date | None


_LIST_SAME = frozenset(CampaignList.__table__.columns.keys()) & frozenset(
    CampaignListView.model_fields
)
_OPEN_TO_DECIDE = frozenset({ListState.DRAFTING, ListState.SUBMITTED, ListState.RETURNED})


async def list_view(
    tx: Transaction, me: Caller, of_list: CampaignList, campaign: Campaign, keyring: Keyring
) -> CampaignListView:
    """The whole list; whoever calls has checked that this caller may read it."""
    turn: Turn = (await turns_on_lists(tx, {campaign.id: campaign}, [of_list]))[of_list.id]
    unions = await unions_by_id(tx, [of_list.union_id])
    staff = (await staff_counts(tx, [of_list.union_id])).get(of_list.union_id, 0)
    masked = audits(me) and not deals_with(me, of_list, campaign)
    lines = await lines_of(tx, of_list.id)
    total = (await sums_of(tx, [of_list.id]))[of_list.id]
    state = ListState(of_list.state)
    return CampaignListView(
        **{name: getattr(of_list, name) for name in _LIST_SAME - {"reason"}},
        reason=None if masked else of_list.reason,
        union_name=unions[of_list.union_id].short_name if of_list.union_id in unions else "",
        campaign_title=campaign.title,
        campaign_open=campaign.state == CampaignState.OPEN,
        kind=CampaignKind(campaign.kind),
        form=Form(campaign.form),
        form_label=FORM_LABELS[Form(campaign.form)],
        source=campaign.source,
        person_label=None if campaign.person_cents is None else yuan_words(campaign.person_cents),
        person_cents=campaign.person_cents,
        pick=pick_shown(me, campaign),
        quota=Quota(campaign.quota_count, campaign.quota_percent).places(staff),
        staff=staff,
        state_label=LIST_STATE_LABELS[state],
        people=total.lines,
        cents=total.total_cents,
        label=yuan_words(total.total_cents),
        given_label=yuan_words(total.sum(GIVEN)),
        paid_by_label=PAID_BY_LABELS[PaidBy(of_list.paid_by)] if of_list.paid_by else None,
        turn=turn.sentence if state in _OPEN_TO_DECIDE else "",
        actions=actions_on_list(me, of_list, campaign, turn),
        lines=[_person_line(line, keyring, masked=masked) for line in lines],
        steps=step_views(await steps_of(tx, campaign.id, of_list.id), masked=masked),
    )


def _person_line(line: CampaignLine, keyring: Keyring, *, masked: bool) -> RecipientView:
    return RecipientView(
        id=line.id,
        place=line.place,
        person_id=None if masked else line.person_id,
        name=mask_name(line.recipient_name) if masked else line.recipient_name,
        reason=CareGroup(line.reason),
        reason_label=REASON_LABELS[CareGroup(line.reason)],
        cents=line.cents,
        label=yuan_words(line.cents),
        state=LineState(line.state),
        state_label=LINE_LABELS[LineState(line.state)],
        card=None if masked else card_words(line, keyring),
        bank=None if masked else line.bank,
        receipted_on=line.receipted_on,
        reversed_on=line.reversed_on,
        reversed_reason=None if masked else line.reversed_reason,
    )


def card_words(line: CampaignLine, keyring: Keyring) -> str | None:
    if line.card_sealed is None:
        return None
    return last_four(keyring.open(line.card_sealed, place_of_card(line.id)))


async def own_views(tx: Transaction, me: Caller) -> list[OwnGiftView]:
    return [
        OwnGiftView(
            id=line.id,
            title=campaign.title if campaign else "工会慰问",
            form_label=FORM_LABELS[Form(campaign.form)] if campaign else "慰问",
            amount_label=yuan_words(line.cents),
            paid_on=line.paid_on,
            receipted_on=line.receipted_on,
        )
        for line, _, campaign in await own_lines(tx, me.person_id)
        if line.paid_on is not None
    ]
