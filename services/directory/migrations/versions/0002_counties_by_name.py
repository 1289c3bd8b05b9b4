"""The role that looks up logins may look up counties by name too."""

from alembic import op

from shared.migrations import hide_from_named_role, show_to_named_role

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    show_to_named_role("county", "signin", "county_id, name")


def downgrade() -> None:
    hide_from_named_role("county", "signin", "county_id, name")
