"""Terms: the staff they stand for, what was said of their end; committees and duties."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import hide_from_named_role, protect_union_rows, show_to_named_role

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
TABLES = ("committee", "committee_member", "duty_entry")
ENDING_BY = "id, county_id, union_id, last_day, ended_on, told_stage"


def upgrade() -> None:
    op.add_column("congress_term", sa.Column("staff_count", sa.Integer(), server_default="0", nullable=False))
    op.add_column("congress_term", sa.Column("staff_women", sa.Integer(), nullable=True))
    op.add_column("congress_term", sa.Column("told_stage", sa.Text(), nullable=True))
    op.create_index("ix_congress_term_ending", "congress_term", ["last_day"], postgresql_where=sa.text("ended_on IS NULL AND told_stage IS DISTINCT FROM 'too_late'"))
    op.add_column("delegate", sa.Column("left_note", sa.Text(), nullable=True))
    op.add_column("delegate", sa.Column("replaces_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f("fk_delegate_replaces_id"), "delegate", "delegate", ["replaces_id"], ["id"])
    op.create_table(
        "committee",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("term_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["county_id", "union_id", "term_id"], ["congress_term.county_id", "congress_term.union_id", "congress_term.id"], name=op.f("fk_committee_county_id_union_id_term_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_committee")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_committee_county_id_union_id_id")),
        sa.UniqueConstraint("term_id", "name", name=op.f("uq_committee_term_id_name")),
    )
    op.create_table(
        "committee_member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("committee_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "committee_id"], ["committee.county_id", "committee.union_id", "committee.id"], name=op.f("fk_committee_member_county_id_union_id_committee_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["delegate_id"], ["delegate.id"], name=op.f("fk_committee_member_delegate_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_committee_member")),
    )
    op.create_index("ix_committee_member_committee", "committee_member", ["committee_id", "place"])
    op.create_table(
        "duty_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "delegate_id"], ["delegate.county_id", "delegate.union_id", "delegate.id"], name=op.f("fk_duty_entry_county_id_union_id_delegate_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_entry")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_duty_entry_county_id_union_id_id")),
    )
    op.create_index("ix_duty_entry_delegate", "duty_entry", ["delegate_id", "happened_on"])
    protect_union_rows(*TABLES)
    show_to_named_role("congress_term", "timer", ENDING_BY)


def downgrade() -> None:
    hide_from_named_role("congress_term", "timer", ENDING_BY)
    for table in reversed(TABLES):
        op.drop_table(table)
    op.drop_constraint(op.f("fk_delegate_replaces_id"), "delegate", type_="foreignkey")
    op.drop_column("delegate", "replaces_id")
    op.drop_column("delegate", "left_note")
    op.drop_index("ix_congress_term_ending", table_name="congress_term")
    for column in ("told_stage", "staff_women", "staff_count"):
        op.drop_column("congress_term", column)
