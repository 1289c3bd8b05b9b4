"""Open requests to sign are found by their matter, not among all of the county."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_sign_request_matter",
        "sign_request",
        ["matter"],
        postgresql_where=sa.text("settled_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_sign_request_matter", table_name="sign_request")
