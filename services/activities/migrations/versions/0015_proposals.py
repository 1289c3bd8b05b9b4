"""Rounds of proposals, the proposals, who signs and handles them, their answers and steps."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_union_rows, show_to_named_role

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

TABLES = (
    "proposal_round",
    "proposal",
    "proposal_signer",
    "proposal_handler",
    "proposal_reply",
    "proposal_milestone",
    "proposal_move",
)
TIMED = "id, county_id, union_id, check_on"


def upgrade() -> None:
    op.create_table(
        "proposal_round",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("term_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("screen_by", sa.Date(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("opens_on <= closes_on", name=op.f("ck_proposal_round_window")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            name=op.f("fk_proposal_round_county_id_union_id_session_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_round")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_proposal_round_county_id_union_id_id")
        ),
        sa.UniqueConstraint("session_id", name=op.f("uq_proposal_round_session_id")),
    )
    op.create_index(
        "ix_proposal_round_check",
        "proposal_round",
        ["check_on"],
        unique=False,
        postgresql_where=sa.text("check_on IS NOT NULL"),
    )
    op.create_index(
        "ix_proposal_round_list", "proposal_round", ["union_id", "opens_on"], unique=False
    )
    op.create_index(
        "ix_proposal_round_year", "proposal_round", ["county_id", "school_year"], unique=False
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("screened_on", sa.Date(), nullable=True),
        sa.Column("screened_by_name", sa.Text(), nullable=True),
        sa.Column("screen_reason", sa.Text(), nullable=True),
        sa.Column("talked_on", sa.Date(), nullable=True),
        sa.Column("merged_into", sa.Uuid(), nullable=True),
        sa.Column("assigned_on", sa.Date(), nullable=True),
        sa.Column("assigned_by_name", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("latest_on", sa.Date(), nullable=True),
        sa.Column("rate_by", sa.Date(), nullable=True),
        sa.Column("reopened", sa.Boolean(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("carried_out_on", sa.Date(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "round_id"],
            ["proposal_round.county_id", "proposal_round.union_id", "proposal_round.id"],
            name=op.f("fk_proposal_county_id_union_id_round_id"),
        ),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["proposal.id"], name=op.f("fk_proposal_merged_into")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_proposal_county_id_union_id_id")
        ),
        sa.UniqueConstraint("round_id", "number", name=op.f("uq_proposal_round_id_number")),
    )
    op.create_index(
        "ix_proposal_check",
        "proposal",
        ["check_on"],
        unique=False,
        postgresql_where=sa.text("check_on IS NOT NULL"),
    )
    op.create_index("ix_proposal_round_state", "proposal", ["round_id", "state"], unique=False)
    op.create_table(
        "proposal_handler",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("view", sa.Text(), nullable=True),
        sa.Column("view_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "proposal_id"],
            ["proposal.county_id", "proposal.union_id", "proposal.id"],
            name=op.f("fk_proposal_handler_county_id_union_id_proposal_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_handler")),
        sa.UniqueConstraint(
            "proposal_id", "place", name=op.f("uq_proposal_handler_proposal_id_place")
        ),
    )
    op.create_index(
        "ix_proposal_handler_person",
        "proposal_handler",
        ["person_id"],
        unique=False,
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_table(
        "proposal_milestone",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "proposal_id"],
            ["proposal.county_id", "proposal.union_id", "proposal.id"],
            name=op.f("fk_proposal_milestone_county_id_union_id_proposal_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_milestone")),
    )
    op.create_index(
        "ix_proposal_milestone", "proposal_milestone", ["proposal_id", "day"], unique=False
    )
    op.create_table(
        "proposal_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "proposal_id"],
            ["proposal.county_id", "proposal.union_id", "proposal.id"],
            name=op.f("fk_proposal_move_county_id_union_id_proposal_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_move")),
    )
    op.create_index(
        "ix_proposal_move_proposal", "proposal_move", ["proposal_id", "made_at"], unique=False
    )
    op.create_table(
        "proposal_reply",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("replied_on", sa.Date(), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("rated_on", sa.Date(), nullable=True),
        sa.Column("rated_by_name", sa.Text(), nullable=True),
        sa.CheckConstraint("turn IN (1, 2)", name=op.f("ck_proposal_reply_turn")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "proposal_id"],
            ["proposal.county_id", "proposal.union_id", "proposal.id"],
            name=op.f("fk_proposal_reply_county_id_union_id_proposal_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_reply")),
        sa.UniqueConstraint("proposal_id", "turn", name=op.f("uq_proposal_reply_proposal_id_turn")),
    )
    op.create_table(
        "proposal_signer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "proposal_id"],
            ["proposal.county_id", "proposal.union_id", "proposal.id"],
            name=op.f("fk_proposal_signer_county_id_union_id_proposal_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_signer")),
        sa.UniqueConstraint("proposal_id", "key", name=op.f("uq_proposal_signer_proposal_id_key")),
    )
    op.create_index(
        "ix_proposal_signer_person",
        "proposal_signer",
        ["person_id", "state"],
        unique=False,
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    protect_union_rows(*TABLES)
    show_to_named_role("proposal_round", "timer", TIMED)
    show_to_named_role("proposal", "timer", TIMED)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
