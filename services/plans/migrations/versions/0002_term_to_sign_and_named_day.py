"""A plan keeps the term to sign that its document gives, a task the day that its plan named."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("task", sa.Column("named_due_on", sa.Date(), nullable=True))
    op.add_column("work_plan", sa.Column("sign_within", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("work_plan", "sign_within")
    op.drop_column("task", "named_due_on")
