"""Mutual aid: covers, the roster of each union, who takes part, and claims as days."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import (
    hide_from_named_role,
    protect_union_rows,
    show_below,
    show_to_named_role,
)

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ENDING_BY = "county_id, last_day, told_at"
CLAIMED_BY = "county_id, state, remind_on, reminded_at"


def upgrade() -> None:
    op.create_table(
        "cover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("insurer", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("superior_cents", sa.Integer(), nullable=False),
        sa.Column("school_cents", sa.Integer(), nullable=False),
        sa.Column("person_cents", sa.Integer(), nullable=False),
        sa.Column("youngest", sa.Integer(), nullable=True),
        sa.Column("oldest", sa.Integer(), nullable=True),
        sa.Column("renews", sa.Uuid(), nullable=True),
        sa.Column("visible_below", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_day < last_day", name=op.f("ck_cover_days")),
        sa.CheckConstraint(
            "superior_cents >= 0 AND school_cents >= 0 AND person_cents >= 0",
            name=op.f("ck_cover_cents"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cover")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_cover_county_id_union_id_id")),
    )
    op.create_index("ix_cover_list", "cover", ["union_id", "last_day"])
    op.create_index(
        "uq_cover_renewed",
        "cover",
        ["renews"],
        unique=True,
        postgresql_where=sa.text("renews IS NOT NULL"),
    )
    op.create_table(
        "cover_roster",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("offered_by", sa.Uuid(), nullable=False),
        sa.Column("cover_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "offered_by", "cover_id"],
            ["cover.county_id", "cover.union_id", "cover.id"],
            name=op.f("fk_cover_roster_county_id_offered_by_cover_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cover_roster")),
        sa.UniqueConstraint("cover_id", "union_id", name=op.f("uq_cover_roster_cover_id_union_id")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_cover_roster_county_id_union_id_id")
        ),
    )
    op.create_index(
        "ix_cover_roster_due",
        "cover_roster",
        ["last_day"],
        postgresql_where=sa.text("told_at IS NULL"),
    )
    op.create_table(
        "cover_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("roster_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("consent_to", sa.Text(), nullable=True),
        sa.Column("id_number_sealed", sa.Text(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "standing <> 'enrolled' OR (consent_on IS NOT NULL AND consent_to IS NOT NULL)",
            name=op.f("ck_cover_entry_consent"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "roster_id"],
            ["cover_roster.county_id", "cover_roster.union_id", "cover_roster.id"],
            name=op.f("fk_cover_entry_county_id_union_id_roster_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cover_entry")),
        sa.UniqueConstraint(
            "roster_id", "person_id", name=op.f("uq_cover_entry_roster_id_person_id")
        ),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_cover_entry_county_id_union_id_id")
        ),
    )
    op.create_index("ix_cover_entry_person", "cover_entry", ["person_id"])
    op.create_table(
        "cover_claim",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("remind_on", sa.Date(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handed_in_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("started_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "entry_id"],
            ["cover_entry.county_id", "cover_entry.union_id", "cover_entry.id"],
            name=op.f("fk_cover_claim_county_id_union_id_entry_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cover_claim")),
    )
    op.create_index("ix_cover_claim_entry", "cover_claim", ["entry_id"])
    op.create_index(
        "ix_cover_claim_due",
        "cover_claim",
        ["remind_on"],
        postgresql_where=sa.text("state = 'started' AND reminded_at IS NULL"),
    )
    protect_union_rows("cover", "cover_roster", "cover_entry", "cover_claim")
    show_below("cover")
    show_to_named_role("cover_roster", "timer", ENDING_BY)
    show_to_named_role("cover_claim", "timer", CLAIMED_BY)


def downgrade() -> None:
    hide_from_named_role("cover_claim", "timer", CLAIMED_BY)
    hide_from_named_role("cover_roster", "timer", ENDING_BY)
    for table in ("cover_claim", "cover_entry", "cover_roster", "cover"):
        op.drop_table(table)
