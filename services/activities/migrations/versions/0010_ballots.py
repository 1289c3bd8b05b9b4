"""Votes of sessions, who was voted on, who looks after them, and their steps."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_union_rows

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = ("ballot", "vote_duty", "ballot_move", "ballot_option", "named_choice")


def upgrade() -> None:
    op.create_table(
        "ballot",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("roll", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("threshold", sa.Text(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("present_at_open", sa.Integer(), nullable=True),
        sa.Column("present_at_close", sa.Integer(), nullable=True),
        sa.Column("quorum", sa.Integer(), nullable=True),
        sa.Column("issued", sa.Integer(), nullable=True),
        sa.Column("collected", sa.Integer(), nullable=True),
        sa.Column("valid", sa.Integer(), nullable=True),
        sa.Column("yes", sa.Integer(), nullable=True),
        sa.Column("no", sa.Integer(), nullable=True),
        sa.Column("abstain", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("repeats_id", sa.Uuid(), nullable=True),
        sa.Column("run_off_of_id", sa.Uuid(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("counted_by", sa.Uuid(), nullable=True),
        sa.Column("counted_by_name", sa.Text(), nullable=True),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        sa.Column("signed_by_name", sa.Text(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_on_paper", sa.Boolean(), nullable=False),
        sa.Column("announced_by_name", sa.Text(), nullable=True),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("valid <= collected", name=op.f("ck_ballot_papers")),
        sa.CheckConstraint("yes + no + abstain = valid", name=op.f("ck_ballot_sum")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            name=op.f("fk_ballot_county_id_union_id_session_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_ballot_county_id_union_id_id")
        ),
    )
    op.create_index("ix_ballot_session", "ballot", ["session_id", "made_at"], unique=False)
    op.create_index(
        "uq_ballot_live",
        "ballot",
        ["item_id", "roll"],
        unique=True,
        postgresql_where=sa.text(
            "item_id IS NOT NULL AND state IN ('draft','open','closed','counted','signed')"
        ),
    )
    op.create_index("uq_ballot_repeats", "ballot", ["repeats_id"], unique=True)
    op.create_index("uq_ballot_run_off", "ballot", ["run_off_of_id"], unique=True)
    op.create_table(
        "vote_duty",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            name=op.f("fk_vote_duty_county_id_union_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vote_duty")),
        sa.UniqueConstraint("session_id", "name", name=op.f("uq_vote_duty_session_id_name")),
    )
    op.create_index("ix_vote_duty_person", "vote_duty", ["person_id"], unique=False)
    op.create_table(
        "ballot_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("ballot_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=True),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "ballot_id"],
            ["ballot.county_id", "ballot.union_id", "ballot.id"],
            name=op.f("fk_ballot_move_county_id_union_id_ballot_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot_move")),
    )
    op.create_index("ix_ballot_move_ballot", "ballot_move", ["ballot_id", "made_at"], unique=False)
    op.create_table(
        "ballot_option",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("ballot_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("written_in", sa.Boolean(), nullable=False),
        sa.Column("yes", sa.Integer(), nullable=True),
        sa.Column("no", sa.Integer(), nullable=True),
        sa.Column("abstain", sa.Integer(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("grades", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "ballot_id"],
            ["ballot.county_id", "ballot.union_id", "ballot.id"],
            name=op.f("fk_ballot_option_county_id_union_id_ballot_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot_option")),
        sa.UniqueConstraint("ballot_id", "name", name=op.f("uq_ballot_option_ballot_id_name")),
    )
    op.create_table(
        "named_choice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("ballot_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "ballot_id"],
            ["ballot.county_id", "ballot.union_id", "ballot.id"],
            name=op.f("fk_named_choice_county_id_union_id_ballot_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_choice")),
        sa.UniqueConstraint(
            "ballot_id", "entry_id", name=op.f("uq_named_choice_ballot_id_entry_id")
        ),
    )
    protect_union_rows(*TABLES)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
