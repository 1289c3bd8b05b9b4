"""A proof can follow its matter: its content stays bound to where it was handed in."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("proof", sa.Column("sealed_in", sa.Uuid(), nullable=True))
    op.execute("ALTER TABLE proof NO FORCE ROW LEVEL SECURITY")
    op.execute("UPDATE proof SET sealed_in = union_id")
    op.execute("ALTER TABLE proof FORCE ROW LEVEL SECURITY")
    op.alter_column("proof", "sealed_in", nullable=False)


def downgrade() -> None:
    op.drop_column("proof", "sealed_in")
