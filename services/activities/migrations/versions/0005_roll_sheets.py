"""The roll of a session as a whole, and who changed it by hand."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
TEXTS = ("left_by_name", "added_reason", "struck_reason", "changed_by_name")


def upgrade() -> None:
    op.add_column("roll_entry", sa.Column("marked_at", MOMENT, nullable=True))
    for name in TEXTS:
        op.add_column("roll_entry", sa.Column(name, sa.Text(), nullable=True))
    op.create_check_constraint(
        op.f("ck_roll_entry_left_after_coming"),
        "roll_entry",
        "left_at IS NULL OR signed_in_at IS NOT NULL",
    )
    op.create_table(
        "roll_sheet",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code_key", sa.LargeBinary(), nullable=False),
        sa.Column("taken_at", MOMENT, nullable=False),
        sa.Column("typed_congress", sa.Integer(), nullable=True),
        sa.Column("typed_union", sa.Integer(), nullable=True),
        sa.Column("typed_by_name", sa.Text(), nullable=True),
        sa.Column("typed_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            name=op.f("fk_roll_sheet_county_id_union_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_roll_sheet")),
    )
    protect_union_rows("roll_sheet")


def downgrade() -> None:
    op.drop_table("roll_sheet")
    op.drop_constraint(op.f("ck_roll_entry_left_after_coming"), "roll_entry", type_="check")
    for name in TEXTS:
        op.drop_column("roll_entry", name)
    op.drop_column("roll_entry", "marked_at")
