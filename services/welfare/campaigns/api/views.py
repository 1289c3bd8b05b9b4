"""How campaigns look, with the caller's own lists in them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.welfare.campaigns.api.permitted import (
    actions_on_campaign,
    pick_shown,
)
from services.welfare.campaigns.domain.kinds import (
    KIND_LABELS,
    OCCASION_LABELS,
    PICK_LABELS,
    CampaignKind,
    CampaignOccasion,
    CampaignPick,
)
from services.welfare.campaigns.domain.life import (
    LIST_MOVE_LABELS,
    LIST_STATE_LABELS,
    MOVE_LABELS,
    STATE_LABELS,
    CampaignMove,
    CampaignState,
    ListMove,
    ListState,
)
from services.welfare.campaigns.queries.held import held_of_budget
from services.welfare.campaigns.queries.reading import (
    ListSum,
    lists_of,
    steps_of,
    sums_of,
)
from services.welfare.campaigns.queries.turns import turn_on_campaign
from services.welfare.campaigns.tables import (
    Campaign,
    CampaignList,
    CampaignStep,
)
from services.welfare.people import unions_by_id
from services.welfare.permissions import ALLOWED, Act
from services.welfare.relief.domain.kinds import FORM_LABELS, Form
from shared.database import Transaction
from shared.money import yuan_words
from shared.web.identity import Caller


class CampaignStepView(BaseModel):
    """One step in the life of a campaign or a list."""

    move: str
    label: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class CampaignListLine(BaseModel):
    """A union's list in one line: where it stands and how much it is."""

    id: UUID
    union_id: UUID
    union_name: str
    state: ListState
    state_label: str
    people: int
    cents: int
    label: str


class CampaignLineView(BaseModel):
    """A campaign in a list of campaigns."""

    id: UUID
    union_id: UUID
    union_name: str
    countywide: bool
    state: CampaignState
    state_label: str
    kind: CampaignKind
    kind_label: str
    occasion_label: str
    title: str
    first_day: date
    last_day: date
    own_list: CampaignListLine | None
    actions: list[str]


class CampaignView(CampaignLineView):
    """A campaign: its frame, the caller's own lists, and what may be done now."""

    version: int
    occasion: CampaignOccasion
    festival: str | None
    note: str | None
    budget_cents: int | None
    budget_label: str | None
    left_label: str | None
    person_cents: int | None
    person_label: str | None
    quota_count: int | None
    quota_percent: int | None
    quota_label: str
    form: Form
    form_label: str
    source: str
    pick: CampaignPick | None
    pick_label: str
    roles: list[str]
    groups: list[str]
    unions: list[str] | None
    task_id: UUID | None
    from_task: bool
    drafted_by_name: str
    decided_by_name: str | None
    decided_on: date | None
    reason: str | None
    turn: str
    lists: list[CampaignListLine]
    steps: list[CampaignStepView]


async def campaign_lines(
    tx: Transaction, me: Caller, campaigns: Sequence[Campaign]
) -> list[CampaignLineView]:
    """The campaigns, each with the caller's own union's list in it."""
    own = me.unions_as(ALLOWED[Act.SEE_CAMPAIGNS])
    lists = await lists_of(tx, [one.id for one in campaigns], own)
    unions = await unions_by_id(
        tx, {one.union_id for one in campaigns} | {each.union_id for each in lists}
    )
    names = {union_id: union.short_name for union_id, union in unions.items()}
    sums = await sums_of(tx, [each.id for each in lists])
    by_campaign = {each.campaign_id: _list_line(each, names, sums) for each in lists}
    return [
        CampaignLineView(**_line(one, names), own_list=by_campaign.get(one.id), actions=[])
        for one in campaigns
    ]


def _line(one: Campaign, names: Mapping[UUID, str]) -> dict[str, Any]:
    return {
        "id": one.id,
        "union_id": one.union_id,
        "union_name": names.get(one.union_id, ""),
        "countywide": one.countywide,
        "state": CampaignState(one.state),
        "state_label": STATE_LABELS[CampaignState(one.state)],
        "kind": CampaignKind(one.kind),
        "kind_label": KIND_LABELS[CampaignKind(one.kind)],
        "occasion_label": one.festival or OCCASION_LABELS[CampaignOccasion(one.occasion)],
        "title": one.title,
        "first_day": one.first_day,
        "last_day": one.last_day,
    }


def _list_line(
    each: CampaignList, names: Mapping[UUID, str], sums: Mapping[UUID, ListSum]
) -> CampaignListLine:
    total = sums.get(each.id, ListSum())
    return CampaignListLine(
        id=each.id,
        union_id=each.union_id,
        union_name=names.get(each.union_id, ""),
        state=ListState(each.state),
        state_label=LIST_STATE_LABELS[ListState(each.state)],
        people=total.lines,
        cents=total.total_cents,
        label=yuan_words(total.total_cents),
    )


_SAME = frozenset(Campaign.__table__.columns.keys()) & frozenset(CampaignView.model_fields)
_UNDECIDED = frozenset({CampaignState.DRAFTED, CampaignState.REQUESTED, CampaignState.RETURNED})


async def campaign_view(tx: Transaction, me: Caller, one: Campaign) -> CampaignView:
    """The whole of it; whoever calls has checked that this caller may see it."""
    own = me.unions_as(ALLOWED[Act.SEE_CAMPAIGNS])
    lists = await lists_of(tx, [one.id], own)
    unions = await unions_by_id(tx, {one.union_id, *(each.union_id for each in lists)})
    names = {union_id: union.short_name for union_id, union in unions.items()}
    sums = await sums_of(tx, [each.id for each in lists])
    shown = [_list_line(each, names, sums) for each in lists]
    turn = await turn_on_campaign(tx, one)
    undecided = one.countywide and CampaignState(one.state) in _UNDECIDED
    members = {name: getattr(one, name) for name in _SAME} | _line(one, names)
    pick = members["pick"] = pick_shown(me, one)
    return CampaignView(
        **members,
        own_list=shown[0] if shown else None,
        actions=actions_on_campaign(me, one, turn),
        budget_label=None if one.budget_cents is None else yuan_words(one.budget_cents),
        left_label=await _left(tx, one, runs=one.union_id in own),
        person_label=None if one.person_cents is None else yuan_words(one.person_cents),
        quota_label=_quota_words(one),
        form_label=FORM_LABELS[Form(one.form)],
        pick_label=PICK_LABELS[pick] if pick else "",
        from_task=one.origin_task_id is not None,
        turn=turn.sentence if undecided else "",
        lists=shown,
        steps=step_views(await steps_of(tx, one.id, None)),
    )


async def _left(tx: Transaction, one: Campaign, *, runs: bool) -> str | None:
    """What is left of the budget, for who holds the campaign."""
    if not runs or one.budget_cents is None:
        return None
    return yuan_words(one.budget_cents - await held_of_budget(tx, one.id))


def _quota_words(one: Campaign) -> str:
    if one.quota_count is not None:
        return f"每个单位最多 {one.quota_count} 人"
    if one.quota_percent is not None:
        return f"每个单位最多为教职工的 {one.quota_percent}%（不足一人按一人）"
    return "不限人数"


def step_views(rows: Sequence[CampaignStep], *, masked: bool = False) -> list[CampaignStepView]:
    """The steps; masked without the reasons, in which people may be named."""
    return [
        CampaignStepView(
            move=row.move,
            label=LIST_MOVE_LABELS[ListMove(row.move)]
            if row.list_id
            else MOVE_LABELS[CampaignMove(row.move)],
            made_at=row.made_at,
            made_by_name=row.made_by_name,
            facts={k: v for k, v in row.facts.items() if not (masked and k == "reason")},
        )
        for row in rows
    ]
