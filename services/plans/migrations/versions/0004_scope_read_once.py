"""Policies read the scope once for a statement, not once for each row."""

from shared.migrations import renew_policies

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    renew_policies()


def downgrade() -> None:
    """What the policies let through is the same in both forms."""
