"""The copies of roles say how a role is held; tasks follow an office that is handed over."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "role_copy", sa.Column("standing", sa.Text(), server_default="regular", nullable=False)
    )
    op.create_table(
        "hand_over_heard",
        sa.Column("pair_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_hand_over_heard")),
    )
    protect_union_rows("hand_over_heard")


def downgrade() -> None:
    op.drop_table("hand_over_heard")
    op.drop_column("role_copy", "standing")
