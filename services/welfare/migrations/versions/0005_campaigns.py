"""Campaigns: their lists, lines and money, and clauses for holidays beside the legal ones."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    hide_from_named_role,
    protect_county_rows,
    protect_union_rows,
    show_below,
    show_to_named_role,
)
from shared.tenancy import COUNTY_MATCHES, PERSON_MATCHES

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# What budgets and yearly limits need, and nothing by which anybody could be named.
_REMEMBERED = "id, county_id, campaign_id, list_id, recipient_key, goods_year, state, cents"


def upgrade() -> None:
    op.create_table(
        "campaign",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("countywide", sa.Boolean(), nullable=False),
        sa.Column("visible_below", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("festival", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("budget_cents", sa.Integer(), nullable=True),
        sa.Column("person_cents", sa.Integer(), nullable=True),
        sa.Column("quota_count", sa.Integer(), nullable=True),
        sa.Column("quota_percent", sa.Integer(), nullable=True),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("pick", sa.Text(), nullable=False),
        sa.Column("roles", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("unions", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("origin_task_id", sa.Uuid(), nullable=True),
        sa.Column("cloned_from", sa.Uuid(), nullable=True),
        sa.Column("drafted_by", sa.Uuid(), nullable=False),
        sa.Column("drafted_by_name", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("budget_cents > 0", name=op.f("ck_campaign_budget")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_campaign_order")),
        sa.CheckConstraint(
            "quota_count IS NULL OR quota_percent IS NULL", name=op.f("ck_campaign_quota")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_campaign_county_id_union_id_id")
        ),
        sa.UniqueConstraint("origin_task_id", name=op.f("uq_campaign_origin_task_id")),
    )
    op.create_index("ix_campaign_year", "campaign", ["union_id", "year", "made_at"], unique=False)
    op.create_table(
        "festival_clause",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("county_id", "name", "valid_from", name=op.f("pk_festival_clause")),
    )
    op.create_table(
        "campaign_list",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("host_id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        sa.Column("submitted_by_name", sa.Text(), nullable=True),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("paid_by", sa.Text(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "host_id", "campaign_id"],
            ["campaign.county_id", "campaign.union_id", "campaign.id"],
            name=op.f("fk_campaign_list_county_id_host_id_campaign_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_list")),
        sa.UniqueConstraint(
            "campaign_id", "union_id", name=op.f("uq_campaign_list_campaign_id_union_id")
        ),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_campaign_list_county_id_union_id_id")
        ),
    )
    op.create_index(
        "ix_campaign_list_open",
        "campaign_list",
        ["union_id", "state"],
        unique=False,
        postgresql_where=sa.text("state IN ('submitted', 'returned', 'approved', 'paid')"),
    )
    op.create_table(
        "campaign_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("host_id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("list_id", sa.Uuid(), nullable=True),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "host_id", "campaign_id"],
            ["campaign.county_id", "campaign.union_id", "campaign.id"],
            name=op.f("fk_campaign_step_county_id_host_id_campaign_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_step")),
    )
    op.create_index(
        "ix_campaign_step_campaign", "campaign_step", ["campaign_id", "made_at"], unique=False
    )
    op.create_index("ix_campaign_step_list", "campaign_step", ["list_id", "made_at"], unique=False)
    op.create_table(
        "campaign_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("list_id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("recipient_name", sa.Text(), nullable=False),
        sa.Column("recipient_key", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("goods_year", sa.Integer(), nullable=True),
        sa.Column("card_sealed", sa.Text(), nullable=True),
        sa.Column("bank", sa.Text(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("receipted_on", sa.Date(), nullable=True),
        sa.Column("reversed_on", sa.Date(), nullable=True),
        sa.Column("reversed_reason", sa.Text(), nullable=True),
        sa.CheckConstraint("cents > 0", name=op.f("ck_campaign_line_cents")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "list_id"],
            ["campaign_list.county_id", "campaign_list.union_id", "campaign_list.id"],
            name=op.f("fk_campaign_line_county_id_union_id_list_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_line")),
        sa.UniqueConstraint(
            "campaign_id", "recipient_key", name=op.f("uq_campaign_line_campaign_id_recipient_key")
        ),
    )
    op.create_index(
        "ix_campaign_line_goods",
        "campaign_line",
        ["recipient_key", "goods_year"],
        unique=False,
        postgresql_where=sa.text("goods_year IS NOT NULL"),
    )
    op.create_index("ix_campaign_line_list", "campaign_line", ["list_id", "place"], unique=False)
    op.create_index(
        "ix_campaign_line_person",
        "campaign_line",
        ["person_id"],
        unique=False,
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_table(
        "campaign_money",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("list_id", sa.Uuid(), nullable=False),
        sa.Column("line_id", sa.Uuid(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("cents <> 0", name=op.f("ck_campaign_money_cents")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "list_id"],
            ["campaign_list.county_id", "campaign_list.union_id", "campaign_list.id"],
            name=op.f("fk_campaign_money_county_id_union_id_list_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_money")),
    )
    op.create_index("ix_campaign_money_list", "campaign_money", ["list_id"], unique=False)
    op.create_index(
        "uq_campaign_money_back",
        "campaign_money",
        ["line_id"],
        unique=True,
        postgresql_where=sa.text("cents < 0"),
    )
    op.create_index(
        "uq_campaign_money_paid",
        "campaign_money",
        ["line_id"],
        unique=True,
        postgresql_where=sa.text("cents > 0"),
    )
    protect_union_rows(
        "campaign", "campaign_list", "campaign_line", "campaign_money", "campaign_step"
    )
    protect_county_rows("festival_clause")
    # Every union reads a county's campaign that has begun.
    show_below("campaign")
    # Who received something reads it, also after a move to another school.
    op.execute(
        "CREATE POLICY recipient ON campaign_line FOR SELECT"
        f" USING ({COUNTY_MATCHES} AND {PERSON_MATCHES})"
    )
    show_to_named_role("campaign_line", "county_index", _REMEMBERED, own_county=True)


def downgrade() -> None:
    hide_from_named_role("campaign_line", "county_index", _REMEMBERED)
    for table in (
        "campaign_money",
        "campaign_line",
        "campaign_step",
        "campaign_list",
        "campaign",
        "festival_clause",
    ):
        op.drop_table(table)
