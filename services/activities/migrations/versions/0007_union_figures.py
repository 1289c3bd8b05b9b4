"""Figures that a union sets for itself, more strictly than its county."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "union_figure",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "county_id", "union_id", "name", "valid_from", name=op.f("pk_union_figure")
        ),
    )
    protect_union_rows("union_figure")


def downgrade() -> None:
    op.drop_table("union_figure")
