"""The union group somebody is in stands on the person, for what others are told of them."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("group_name", sa.Text(), nullable=True))
    tables = ("person", "union_group", "group_member")
    for table in tables:
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    op.execute(
        "UPDATE person SET group_name = union_group.name"
        " FROM group_member JOIN union_group USING (group_id)"
        " WHERE group_member.person_id = person.person_id AND group_member.last_day IS NULL"
        " AND group_member.union_id = person.union_id"
    )
    for table in tables:
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def downgrade() -> None:
    op.drop_column("person", "group_name")
