"""Suggestions of staff and what happened to each."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_union_rows, show_to_person

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "suggestion",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("shown_title", sa.Text(), nullable=True),
        sa.Column("shown_text", sa.Text(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("passed_to", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by_name", sa.Text(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("recorded_by_name", sa.Text(), nullable=True),
        sa.Column("proposal_id", sa.Uuid(), nullable=True),
        sa.Column("from_proposal_id", sa.Uuid(), nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "NOT shown OR shown_text IS NOT NULL", name=op.f("ck_suggestion_words")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_suggestion_county_id_union_id_id")
        ),
        sa.UniqueConstraint("from_proposal_id", name=op.f("uq_suggestion_from_proposal_id")),
    )
    op.create_index("ix_suggestion_list", "suggestion", ["union_id", "made_at", "id"])
    op.create_index(
        "ix_suggestion_author",
        "suggestion",
        ["author_id"],
        postgresql_where=sa.text("author_id IS NOT NULL"),
    )
    op.create_table(
        "suggestion_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("suggestion_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "suggestion_id"],
            ["suggestion.county_id", "suggestion.union_id", "suggestion.id"],
            name=op.f("fk_suggestion_move_county_id_union_id_suggestion_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion_move")),
    )
    op.create_index(
        "ix_suggestion_move_suggestion", "suggestion_move", ["suggestion_id", "made_at"]
    )
    protect_union_rows("suggestion", "suggestion_move")
    # Who has moved on reads their own where they were, and what came of it.
    show_to_person("suggestion", "author_id")


def downgrade() -> None:
    op.drop_table("suggestion_move")
    op.drop_table("suggestion")
