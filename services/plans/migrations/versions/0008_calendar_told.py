"""How often each county's calendar was told to other services."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import hide_from_named_role, protect_county_rows, show_to_named_role

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendar_version",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("county_id", name=op.f("pk_calendar_version")),
    )
    protect_county_rows("calendar_version")
    for table in ("calendar_version", "calendar_days"):
        show_to_named_role(table, "timer", "county_id")


def downgrade() -> None:
    hide_from_named_role("calendar_days", "timer", "county_id")
    op.drop_table("calendar_version")
