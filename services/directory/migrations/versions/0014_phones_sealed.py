"""Phones are sealed like ID numbers; those recorded before are by `gonghui keys reseal`."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("person", "phone", new_column_name="phone_sealed")
    op.add_column("person", sa.Column("phone_print", sa.Text(), nullable=True))
    op.create_index(
        "ix_person_phone_print",
        "person",
        ["county_id", "phone_print"],
        postgresql_where=sa.text("phone_print IS NOT NULL"),
    )


def downgrade() -> None:
    """What is sealed by then stays so: without the keys nobody can open it."""
    op.drop_index("ix_person_phone_print", "person")
    op.drop_column("person", "phone_print")
    op.alter_column("person", "phone_sealed", new_column_name="phone")
