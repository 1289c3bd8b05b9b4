"""Everyday relief: aids, their steps and money, looks from above, and what the county sets."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    hide_from_named_role,
    protect_county_rows,
    protect_union_rows,
    show_to_named_role,
)
from shared.tenancy import COUNTY_MATCHES, PERSON_MATCHES

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# What the sum of a year needs, and nothing by which anybody could be named.
_REMEMBERED = "id, county_id, recipient_key, kind, year, state, amount_cents"


def upgrade() -> None:
    op.create_table(
        "aid",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("recipient_name", sa.Text(), nullable=False),
        sa.Column("recipient_key", sa.Text(), nullable=False),
        sa.Column("remark_sealed", sa.Text(), nullable=True),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("collective_number", sa.Text(), nullable=True),
        sa.Column("collective_on", sa.Date(), nullable=True),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("entered_by_name", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("paid_by", sa.Text(), nullable=True),
        sa.Column("receipted_on", sa.Date(), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("amount_cents > 0", name=op.f("ck_aid_amount")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_aid_county_id_union_id_id")
        ),
    )
    op.create_index("ix_aid_list", "aid", ["union_id", "year", "made_at"], unique=False)
    op.create_index(
        "ix_aid_open",
        "aid",
        ["union_id", "state"],
        unique=False,
        postgresql_where=sa.text("state IN ('requested', 'rejected', 'approved', 'paid')"),
    )
    op.create_index(
        "ix_aid_person",
        "aid",
        ["person_id"],
        unique=False,
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_index("ix_aid_recipient", "aid", ["recipient_key", "year"], unique=False)
    op.create_table(
        "county_figure",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("county_id", "name", "valid_from", name=op.f("pk_county_figure")),
    )
    op.create_table(
        "money_source",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("county_id", "name", name=op.f("pk_money_source")),
    )
    op.create_table(
        "aid_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("aid_id", sa.Uuid(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("cents <> 0", name=op.f("ck_aid_entry_cents")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "aid_id"],
            ["aid.county_id", "aid.union_id", "aid.id"],
            name=op.f("fk_aid_entry_county_id_union_id_aid_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid_entry")),
    )
    op.create_index(
        "uq_aid_entry_back",
        "aid_entry",
        ["aid_id"],
        unique=True,
        postgresql_where=sa.text("cents < 0"),
    )
    op.create_index(
        "uq_aid_entry_paid",
        "aid_entry",
        ["aid_id"],
        unique=True,
        postgresql_where=sa.text("cents > 0"),
    )
    op.create_table(
        "aid_opening",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("aid_id", sa.Uuid(), nullable=True),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("open_until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "aid_id"],
            ["aid.county_id", "aid.union_id", "aid.id"],
            name=op.f("fk_aid_opening_county_id_union_id_aid_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid_opening")),
    )
    op.create_index("ix_aid_opening_actor", "aid_opening", ["actor_id", "made_at"], unique=False)
    op.create_index("ix_aid_opening_aid", "aid_opening", ["aid_id", "made_at"], unique=False)
    op.create_table(
        "aid_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("aid_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "aid_id"],
            ["aid.county_id", "aid.union_id", "aid.id"],
            name=op.f("fk_aid_step_county_id_union_id_aid_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid_step")),
    )
    op.create_index("ix_aid_step_aid", "aid_step", ["aid_id", "made_at"], unique=False)
    protect_union_rows("aid", "aid_entry", "aid_opening", "aid_step")
    protect_county_rows("county_figure", "money_source")
    # Who received something reads it, also after a move to another school.
    op.execute(
        f"CREATE POLICY recipient ON aid FOR SELECT USING ({COUNTY_MATCHES} AND {PERSON_MATCHES})"
    )
    show_to_named_role("aid", "county_index", _REMEMBERED, own_county=True)


def downgrade() -> None:
    hide_from_named_role("aid", "county_index", _REMEMBERED)
    for table in ("aid_step", "aid_opening", "aid_entry", "money_source", "county_figure", "aid"):
        op.drop_table(table)
