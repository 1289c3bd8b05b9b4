"""Drafting a campaign: by hand, from last year's, or because a task was given to somebody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.commands.steps import load_campaign, note_campaign
from services.welfare.campaigns.domain.festivals import Giving, check_goods_day, shifted
from services.welfare.campaigns.domain.kinds import CampaignKind, CampaignOccasion, CampaignPick
from services.welfare.campaigns.domain.life import CampaignState, check_editable
from services.welfare.campaigns.domain.money import (
    FigureName,
    GoodsOnly,
    Quota,
    check_quota_clear,
)
from services.welfare.campaigns.domain.tasks import CATEGORY, OF_VISITS, occasion_of, title_of
from services.welfare.campaigns.queries.held import clauses_on, figures
from services.welfare.campaigns.queries.reading import get_campaign
from services.welfare.campaigns.tables import Campaign
from services.welfare.people import county_union_id, names_of, unions_by_id
from services.welfare.relief.domain.kinds import Form
from services.welfare.settings.queries import all_sources
from shared.calendar.entered import DaysOutOfOrder
from shared.contracts.plans import TaskAssigned
from shared.database import CHINA, Transaction, new_id
from shared.errors import Invalid
from shared.money import read_amount
from shared.web.identity import Caller

_LONGEST_TITLE = 60
_DAYS_OF_A_DRAFT = 30


class UnknownPayer(Invalid):
    """Money comes from a source that the county knows."""

    code: ClassVar[str] = "unknown-source"


class FilesAreTheUnions(Invalid):
    """Who has a hardship file is proposed in the union's own campaign only."""

    code: ClassVar[str] = "files-are-the-unions"


class GroupsAreTheUnions(Invalid):
    """Union groups are a school's own, and so are campaigns for some of them."""

    code: ClassVar[str] = "groups-are-the-unions"


class UnknownUnion(Invalid):
    """Only unions of the county take part."""

    code: ClassVar[str] = "unknown-union"


@dataclass(frozen=True)
class Frame:
    """What a campaign is: what, when, how much, for how many, proposed by which rule.

    Amounts are as people write them; `unions` nothing means every school of the county.
    """

    kind: CampaignKind
    occasion: CampaignOccasion
    festival: str | None
    title: str
    note: str | None
    first_day: date
    last_day: date
    budget: str
    person_amount: str | None
    quota: Quota
    form: Form
    source: str
    pick: CampaignPick
    roles: tuple[str, ...]
    groups: tuple[str, ...]
    unions: tuple[UUID, ...] | None
    task_id: UUID | None


async def draft(tx: Transaction, caller: Caller, union_id: UUID, frame: Frame) -> Campaign:
    """Write down a campaign of the county or of one union as a draft."""
    campaign = await _blank(tx, caller, union_id)
    await _fill(tx, campaign, frame)
    tx.session.add(campaign)
    await tx.session.flush()
    await note_campaign(tx, campaign, AuditAct.CAMPAIGN_ENTERED)
    return campaign


async def change(tx: Transaction, campaign_id: UUID, seen_version: int, frame: Frame) -> Campaign:
    """Write a draft, or what was sent back, anew."""
    campaign = await load_campaign(tx, campaign_id, seen_version)
    check_editable(CampaignState(campaign.state))
    await _fill(tx, campaign, frame)
    campaign.version += 1
    campaign.changed_at = tx.now
    await note_campaign(tx, campaign, AuditAct.CAMPAIGN_CHANGED)
    return campaign


_KEPT = (
    "kind",
    "occasion",
    "festival",
    "note",
    "budget_cents",
    "person_cents",
    "quota_count",
    "quota_percent",
    "form",
    "source",
    "pick",
    "roles",
    "groups",
    "unions",
)


async def again(
    tx: Transaction, caller: Caller, union_id: UUID, campaign_id: UUID, year: int
) -> Campaign:
    """Draft a campaign like another one in the given year (照去年办), around the same holiday."""
    was = await get_campaign(tx, campaign_id)
    occasion = CampaignOccasion(was.occasion)
    first, last = shifted(occasion, was.first_day, was.last_day, year)
    campaign = await _blank(tx, caller, union_id)
    for name in _KEPT:
        setattr(campaign, name, getattr(was, name))
    campaign.title = was.title.replace(str(was.first_day.year), str(first.year))
    campaign.first_day, campaign.last_day, campaign.year = first, last, first.year
    campaign.cloned_from = was.id
    tx.session.add(campaign)
    await tx.session.flush()
    await note_campaign(tx, campaign, AuditAct.CAMPAIGN_ENTERED, cloned_from=str(was.id))
    return campaign


async def draft_for_tasks(tx: Transaction, events: Sequence[TaskAssigned]) -> None:
    """Draft a campaign for each task that asks for one; once for a task, however often it is told.

    The owner finds a draft with the task's name and days, and completes it or gives it up.
    """
    about_care = [event for event in events if event.category in {CATEGORY, OF_VISITS}]
    if not about_care:
        return
    county = await county_union_id(tx)
    owners = await names_of(tx, [event.owner_id for event in about_care])
    rows = []
    for event in {event.subject_id: event for event in about_care}.values():
        countywide = event.union_id == county
        occasion = occasion_of(event.category, event.title, countywide=countywide)
        if occasion is not None and event.owner_id is not None:
            owner = owners.get(event.owner_id, "")
            rows.append(_row_of_task(event, occasion, owner, countywide=countywide))
    if rows:
        await tx.session.execute(
            insert(Campaign)
            .values(rows)
            .on_conflict_do_nothing(index_elements=[Campaign.origin_task_id])
        )


def _row_of_task(
    event: TaskAssigned, occasion: CampaignOccasion, owner: str, *, countywide: bool
) -> dict[str, Any]:
    begin = event.occurred_at.astimezone(CHINA).date()
    end = max(event.due_on or begin + timedelta(days=_DAYS_OF_A_DRAFT), begin)
    for_women = occasion is CampaignOccasion.WOMENS_DAY
    pick = CampaignPick.WOMEN if for_women else CampaignPick.BY_HAND
    return {
        "id": new_id(),
        "county_id": event.county_id,
        "union_id": event.union_id,
        "version": 1,
        "state": CampaignState.DRAFTED.value,
        "countywide": countywide,
        "visible_below": False,
        "kind": CampaignKind.CARE.value,
        "occasion": occasion.value,
        "title": title_of(event.title)[:_LONGEST_TITLE],
        "first_day": begin,
        "last_day": end,
        "year": begin.year,
        "form": Form.MONEY.value,
        "source": "工会经费",
        "pick": pick.value,
        "roles": [],
        "groups": [],
        "task_id": event.subject_id,
        "origin_task_id": event.subject_id,
        "drafted_by": event.owner_id,
        "drafted_by_name": owner,
        "made_at": event.occurred_at,
        "changed_at": event.occurred_at,
    }


async def _blank(tx: Transaction, caller: Caller, union_id: UUID) -> Campaign:
    return Campaign(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        state=CampaignState.DRAFTED.value,
        countywide=union_id == await county_union_id(tx),
        visible_below=False,
        drafted_by=caller.person_id,
        drafted_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )


async def _fill(tx: Transaction, campaign: Campaign, frame: Frame) -> None:
    known = await figures(tx)
    _check_days(frame)
    check_quota_clear(frame.quota)
    if frame.source not in await all_sources(tx):
        raise UnknownPayer("没有这个经费来源，请从列表里选；要增加来源，请联系县教育工会。")
    campaign.budget_cents = read_amount(frame.budget, known[FigureName.BUDGET_MOST] * 100)
    most = known[FigureName.PERSON_MOST] * 100
    campaign.person_cents = (
        read_amount(frame.person_amount, most) if frame.person_amount is not None else None
    )
    campaign.kind, campaign.occasion = frame.kind.value, frame.occasion.value
    campaign.festival = frame.festival
    campaign.title, campaign.note = frame.title, frame.note
    campaign.first_day, campaign.last_day = frame.first_day, frame.last_day
    campaign.year = frame.first_day.year
    campaign.quota_count, campaign.quota_percent = frame.quota.count, frame.quota.percent
    campaign.form, campaign.source = frame.form.value, frame.source
    campaign.pick = frame.pick.value
    campaign.roles, campaign.groups = list(frame.roles), list(frame.groups)
    campaign.unions = await _unions(tx, campaign, frame)
    campaign.task_id = frame.task_id or campaign.origin_task_id
    await check_kind(tx, campaign)


async def check_kind(tx: Transaction, campaign: Campaign) -> None:
    """Refuse goods for all on what is no holiday, or as money; also again when it begins.

    By the hardship files only a union's own people are proposed: in a county's campaign its rule
    would tell everybody who reads a list why somebody is on it. Groups are called differently in
    each union.

    Raises:
        FilesAreTheUnions, GroupsAreTheUnions, GoodsOnly, NoHolidayForGoods, NotAroundTheHoliday.

    """
    if campaign.countywide and campaign.pick == CampaignPick.ON_FILE:
        raise FilesAreTheUnions(
            "全县的活动不能按困难档案提名单，谁有档案会因此让人看出来；"
            "请改为“由学校逐个选”，各校自己的活动可以按档案提名单。"
        )
    if campaign.countywide and campaign.pick == CampaignPick.GROUPS:
        raise GroupsAreTheUnions(
            "各校的工会小组不一样，全县的活动不能按小组提名单；请选“全体在职教职工”或“由学校逐个选”。"
        )
    if campaign.kind != CampaignKind.HOLIDAY_GOODS:
        return
    if campaign.form != Form.GOODS:
        raise GoodsOnly("节日慰问品只能发实物，不能发现金、购物卡和代金券；请把形式改为“慰问品”。")
    await check_holiday(tx, campaign, campaign.first_day, campaign.last_day)


async def check_holiday(
    tx: Transaction, campaign: Campaign, first_day: date, last_day: date
) -> None:
    """Refuse to give a holiday's goods to all on days that are not around it.

    Raises:
        NoHolidayForGoods, NotAroundTheHoliday.

    """
    if campaign.kind != CampaignKind.HOLIDAY_GOODS:
        return
    occasion = CampaignOccasion(campaign.occasion)
    giving = Giving(occasion, campaign.festival, first_day, last_day)
    days = (await figures(tx))[FigureName.GOODS_DAYS]
    check_goods_day(giving, await clauses_on(tx, campaign.first_day), days)


def _check_days(frame: Frame) -> None:
    if frame.last_day < frame.first_day:
        raise DaysOutOfOrder("结束日期不能早于开始日期，请检查这两个日期。")


async def _unions(tx: Transaction, campaign: Campaign, frame: Frame) -> list[str] | None:
    if not campaign.countywide or frame.unions is None:
        return None
    known = await unions_by_id(tx, frame.unions)
    if len(known) != len(set(frame.unions)) or not known:
        raise UnknownUnion("参加的单位里有不在本县的，请重新选择。")
    return [str(union_id) for union_id in known]
