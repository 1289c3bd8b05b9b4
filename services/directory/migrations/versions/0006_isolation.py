"""The runs of the tenancy sweep."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "isolation_run",
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("ran_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("counties", sa.Integer(), nullable=False),
        sa.Column("operations", sa.Integer(), nullable=False),
        sa.Column("roles", sa.Integer(), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("without_rows", JSONB(), nullable=False),
        sa.Column("leaks", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("run_id", name=op.f("pk_isolation_run")),
    )


def downgrade() -> None:
    op.drop_table("isolation_run")
