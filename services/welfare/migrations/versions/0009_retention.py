"""Retention: what was found over its time, and what became of it."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import hide_from_named_role, protect_union_rows, show_to_named_role

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

COUNTIES = "county_id"


def upgrade() -> None:
    op.create_table(
        "retention_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("emptied", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_item")),
        sa.UniqueConstraint(
            "county_id",
            "kind",
            "subject_id",
            name=op.f("uq_retention_item_county_id_kind_subject_id"),
        ),
    )
    op.create_index("ix_retention_item_state", "retention_item", ["county_id", "state"])
    protect_union_rows("retention_item")
    # The clock learns which counties there are, and nothing else.
    show_to_named_role("union_copy", "timer", COUNTIES)


def downgrade() -> None:
    hide_from_named_role("union_copy", "timer", COUNTIES)
    op.drop_table("retention_item")
