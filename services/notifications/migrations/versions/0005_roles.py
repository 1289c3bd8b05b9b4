"""The copies of roles say how a role is held."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "role_copy", sa.Column("standing", sa.Text(), server_default="regular", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("role_copy", "standing")
