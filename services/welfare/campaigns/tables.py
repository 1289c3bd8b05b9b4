"""Campaigns, the lists of unions in them, their lines, the money that moved, and what happened."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table

_OF_CAMPAIGN = ["county_id", "host_id", "campaign_id"]
_CAMPAIGN = ["campaign.county_id", "campaign.union_id", "campaign.id"]
_OF_LIST = ["county_id", "union_id", "list_id"]
_LIST = ["campaign_list.county_id", "campaign_list.union_id", "campaign_list.id"]


class Campaign(Table):
    """A campaign of the county (`countywide`) or of one union; `union_id` is who holds it.

    `visible_below` marks a county's campaign that has begun, which every union may read.
    `unions` holds who takes part, nothing means every school. `origin_task_id` is the task whose
    assignment drafted it, once.
    """

    __tablename__ = "campaign"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("origin_task_id"),
        CheckConstraint("budget_cents > 0", name="budget"),
        CheckConstraint("first_day <= last_day", name="order"),
        CheckConstraint("quota_count IS NULL OR quota_percent IS NULL", name="quota"),
        Index("ix_campaign_year", "union_id", "year", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    countywide: Mapped[bool]
    visible_below: Mapped[bool] = mapped_column(default=False, server_default="false")
    kind: Mapped[str]
    occasion: Mapped[str]
    festival: Mapped[str | None]
    title: Mapped[str]
    note: Mapped[str | None]
    first_day: Mapped[date]
    last_day: Mapped[date]
    year: Mapped[int]
    budget_cents: Mapped[int | None]
    person_cents: Mapped[int | None]
    quota_count: Mapped[int | None]
    quota_percent: Mapped[int | None]
    form: Mapped[str]
    source: Mapped[str]
    pick: Mapped[str]
    roles: Mapped[list[str]] = mapped_column(JSONB)
    groups: Mapped[list[str]] = mapped_column(JSONB, default=list, server_default="[]")
    unions: Mapped[list[str] | None] = mapped_column(JSONB)
    task_id: Mapped[UUID | None]
    origin_task_id: Mapped[UUID | None]
    cloned_from: Mapped[UUID | None]
    drafted_by: Mapped[UUID]
    drafted_by_name: Mapped[str]
    decided_by: Mapped[UUID | None]
    decided_by_name: Mapped[str | None]
    decided_on: Mapped[date | None]
    reason: Mapped[str | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class CampaignList(Table):
    """The list of one union in a campaign; `host_id` is the union that holds the campaign.

    `decided_by_name` is who really decided; where that was on paper, `decided_by` is empty.
    """

    __tablename__ = "campaign_list"
    __table_args__ = (
        ForeignKeyConstraint(_OF_CAMPAIGN, _CAMPAIGN),
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("campaign_id", "union_id"),
        Index(
            "ix_campaign_list_open",
            "union_id",
            "state",
            postgresql_where=text("state IN ('submitted', 'returned', 'approved', 'paid')"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    host_id: Mapped[UUID]
    campaign_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    task_id: Mapped[UUID | None]
    submitted_by: Mapped[UUID | None]
    submitted_by_name: Mapped[str | None]
    submitted_on: Mapped[date | None]
    decided_by: Mapped[UUID | None]
    decided_by_name: Mapped[str | None]
    decided_on: Mapped[date | None]
    reason: Mapped[str | None]
    paid_on: Mapped[date | None]
    paid_by: Mapped[str | None]
    settled_on: Mapped[date | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class CampaignLine(Table):
    """What one person gets: `person_id` from the copy, or a typed name of somebody retired.

    `recipient_key` is the same for the same person; nobody stands in a campaign twice. `goods_year`
    is set for holiday goods, whose yearly limit it counts towards.
    """

    __tablename__ = "campaign_line"
    __table_args__ = (
        ForeignKeyConstraint(_OF_LIST, _LIST),
        UniqueConstraint("campaign_id", "recipient_key"),
        CheckConstraint("cents > 0", name="cents"),
        Index("ix_campaign_line_list", "list_id", "place"),
        Index(
            "ix_campaign_line_goods",
            "recipient_key",
            "goods_year",
            postgresql_where=text("goods_year IS NOT NULL"),
        ),
        Index(
            "ix_campaign_line_person", "person_id", postgresql_where=text("person_id IS NOT NULL")
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    list_id: Mapped[UUID]
    campaign_id: Mapped[UUID]
    place: Mapped[int]
    state: Mapped[str]
    person_id: Mapped[UUID | None]
    recipient_name: Mapped[str]
    recipient_key: Mapped[str]
    reason: Mapped[str]
    cents: Mapped[int]
    goods_year: Mapped[int | None]
    card_sealed: Mapped[str | None]
    bank: Mapped[str | None]
    paid_on: Mapped[date | None]
    receipted_on: Mapped[date | None]
    reversed_on: Mapped[date | None]
    reversed_reason: Mapped[str | None]


class CampaignMoney(Table):
    """Money that moved for a line: a payment, and perhaps its reversal; rows are only added."""

    __tablename__ = "campaign_money"
    __table_args__ = (
        ForeignKeyConstraint(_OF_LIST, _LIST),
        CheckConstraint("cents <> 0", name="cents"),
        Index("uq_campaign_money_paid", "line_id", unique=True, postgresql_where=text("cents > 0")),
        Index("uq_campaign_money_back", "line_id", unique=True, postgresql_where=text("cents < 0")),
        Index("ix_campaign_money_list", "list_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    list_id: Mapped[UUID]
    line_id: Mapped[UUID]
    cents: Mapped[int]
    moved_on: Mapped[date]
    reason: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]


class CampaignStep(Table):
    """One step in the life of a campaign, or with `list_id` of a list; rows are only added."""

    __tablename__ = "campaign_step"
    __table_args__ = (
        ForeignKeyConstraint(_OF_CAMPAIGN, _CAMPAIGN),
        Index("ix_campaign_step_campaign", "campaign_id", "made_at"),
        Index("ix_campaign_step_list", "list_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    host_id: Mapped[UUID]
    campaign_id: Mapped[UUID]
    list_id: Mapped[UUID | None]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class FestivalClause(Table):
    """The clause by which a county gives goods on a holiday beside the legal ones, from a day on.

    With an empty clause it counts no longer from that day.
    """

    __tablename__ = "festival_clause"
    __table_args__ = (PrimaryKeyConstraint("county_id", "name", "valid_from"),)

    county_id: Mapped[UUID]
    name: Mapped[str]
    valid_from: Mapped[date]
    clause: Mapped[str]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
