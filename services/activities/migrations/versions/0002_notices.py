"""Public notices, objections to them, and what counties set for them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    protect_county_rows,
    protect_union_rows,
    show_below,
    show_to_named_role,
    show_to_person,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "county_figure",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint(
            "county_id", "name", "valid_from", name=op.f("pk_county_figure")
        ),
    )
    op.create_table(
        "public_notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("visible_below", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("working_days", sa.Integer(), nullable=True),
        sa.Column("estimate", sa.Boolean(), nullable=False),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("signer", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("minutes_number", sa.Text(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("tell_members", sa.Boolean(), nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("matter_kind", sa.Text(), nullable=True),
        sa.Column("matter_id", sa.Uuid(), nullable=True),
        sa.Column("asked_event_id", sa.Uuid(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_as_chair", sa.Boolean(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_public_notice_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_notice")),
        sa.UniqueConstraint(
            "asked_event_id", name=op.f("uq_public_notice_asked_event_id")
        ),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_public_notice_county_id_union_id_id")
        ),
    )
    op.create_index("ix_public_notice_list", "public_notice", ["union_id", "made_at"])
    op.create_index(
        "ix_public_notice_check",
        "public_notice",
        ["check_on"],
        postgresql_where=sa.text("check_on IS NOT NULL"),
    )
    op.create_table(
        "notice_objection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("objector", sa.Text(), nullable=False),
        sa.Column("objector_id", sa.Uuid(), nullable=True),
        sa.Column("objector_name", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("finding", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("handled_on", sa.Date(), nullable=True),
        sa.Column("handled_by", sa.Uuid(), nullable=True),
        sa.Column("handled_by_name", sa.Text(), nullable=True),
        _of_notice("notice_objection"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_objection")),
        sa.UniqueConstraint(
            "notice_id", "objector", name=op.f("uq_notice_objection_notice_id_objector")
        ),
    )
    op.create_table(
        "notice_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("visible_below", sa.Boolean(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        _of_notice("notice_move"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_move")),
    )
    op.create_index("ix_notice_move_notice", "notice_move", ["notice_id", "made_at"])
    protect_county_rows("county_figure")
    protect_union_rows("public_notice", "notice_objection", "notice_move")
    show_below("public_notice", "notice_move")
    show_to_person("notice_objection", "objector_id")
    show_to_named_role("public_notice", "timer", "id, county_id, union_id, check_on")


def _of_notice(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["county_id", "union_id", "notice_id"],
        ["public_notice.county_id", "public_notice.union_id", "public_notice.id"],
        name=op.f(f"fk_{table}_county_id_union_id_notice_id"),
    )


def downgrade() -> None:
    op.drop_table("notice_move")
    op.drop_table("notice_objection")
    op.drop_table("public_notice")
    op.drop_table("county_figure")
