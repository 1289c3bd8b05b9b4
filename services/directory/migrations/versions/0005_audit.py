"""The log of who did what to whose data."""

from shared.audit.migration import drop_audit_tables, make_audit_tables

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_audit_tables()


def downgrade() -> None:
    drop_audit_tables()
