"""The county's own school days, as plans tells them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_county_rows

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendar_copy",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("days", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("county_id", name=op.f("pk_calendar_copy")),
    )
    protect_county_rows("calendar_copy")


def downgrade() -> None:
    op.drop_table("calendar_copy")
