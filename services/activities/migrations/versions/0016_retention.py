"""When names went from what is over its time, and what of it the clock looks through."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import hide_from_named_role, show_to_named_role

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

COUNTIES = "county_id"
TABLES = {
    "proposal": "changed_at",
    "suggestion": "changed_at",
    "notice_objection": "made_at",
    "roll_sheet": "taken_at",
    "congress_term": "ended_on",
}


def upgrade() -> None:
    for table, moment in TABLES.items():
        op.add_column(table, sa.Column("cleared_at", sa.DateTime(timezone=True), nullable=True))
        op.create_index(
            f"ix_{table}_uncleared",
            table,
            ["county_id", moment],
            postgresql_where=sa.text("cleared_at IS NULL"),
        )
    # The clock learns which counties there are, and nothing else.
    show_to_named_role("union_copy", "timer", COUNTIES)


def downgrade() -> None:
    hide_from_named_role("union_copy", "timer", COUNTIES)
    for table in TABLES:
        op.drop_index(f"ix_{table}_uncleared", table_name=table)
        op.drop_column(table, "cleared_at")
