"""Help on a hardship file: which file, and what its cap hangs on."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("aid", sa.Column("case_id", sa.Uuid(), nullable=True))
    op.add_column("aid", sa.Column("self_paid_cents", sa.Integer(), nullable=True))
    op.add_column("aid", sa.Column("school_level", sa.Text(), nullable=True))
    op.add_column("aid", sa.Column("student_sealed", sa.Text(), nullable=True))
    op.create_index(
        "ix_aid_case",
        "aid",
        ["case_id"],
        unique=False,
        postgresql_where=sa.text("case_id IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_aid_case", table_name="aid")
    for name in ("student_sealed", "school_level", "self_paid_cents", "case_id"):
        op.drop_column("aid", name)
