"""Schools are chased for overdue tasks, too: when each was, and what a chase was about."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "school_plan", sa.Column("tasks_chased_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column("chase", sa.Column("about", sa.Text(), server_default="signature", nullable=False))


def downgrade() -> None:
    op.drop_column("chase", "about")
    op.drop_column("school_plan", "tasks_chased_at")
