"""Health checks: batches with their slots, the check of each union, and who is on its list."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import (
    hide_from_named_role,
    protect_union_rows,
    show_below,
    show_to_named_role,
)

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BEGUN_BY = "county_id, state, first_day"
REMINDED_BY = "county_id, day, reminded_at"
# What the number of places taken needs, and nobody's name.
COUNTED_BY = "id, county_id, slot_id"


def upgrade() -> None:
    op.create_table(
        "health_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("hospital", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("visible_below", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_health_batch_days")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_health_batch")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_health_batch_county_id_union_id_id")
        ),
    )
    op.create_index("ix_health_batch_list", "health_batch", ["union_id", "year"])
    op.create_index(
        "ix_health_batch_due",
        "health_batch",
        ["first_day"],
        postgresql_where=sa.text("state = 'announced'"),
    )
    op.create_table(
        "health_slot",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("for_union", sa.Uuid(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begins", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("visible_below", sa.Boolean(), server_default="false", nullable=False),
        sa.CheckConstraint("places > 0", name=op.f("ck_health_slot_places")),
        sa.CheckConstraint("begins < ends", name=op.f("ck_health_slot_times")),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "batch_id"],
            ["health_batch.county_id", "health_batch.union_id", "health_batch.id"],
            name=op.f("fk_health_slot_county_id_union_id_batch_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_health_slot")),
        sa.UniqueConstraint("county_id", "id", name=op.f("uq_health_slot_county_id_id")),
    )
    op.create_index("ix_health_slot_batch", "health_slot", ["batch_id", "day", "begins"])
    op.create_index(
        "ix_health_slot_due",
        "health_slot",
        ["day"],
        postgresql_where=sa.text("reminded_at IS NULL"),
    )
    op.create_table(
        "health_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("from_task", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_by_name", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "organiser_id", "batch_id"],
            ["health_batch.county_id", "health_batch.union_id", "health_batch.id"],
            name=op.f("fk_health_check_county_id_organiser_id_batch_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_health_check")),
        sa.UniqueConstraint("batch_id", "union_id", name=op.f("uq_health_check_batch_id_union_id")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_health_check_county_id_union_id_id")
        ),
    )
    op.create_index(
        "uq_health_check_task",
        "health_check",
        ["county_id", "task_id"],
        unique=True,
        postgresql_where=sa.text("from_task"),
    )
    op.create_table(
        "health_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("slot_id", sa.Uuid(), nullable=True),
        sa.Column("attendance", sa.Text(), nullable=False),
        sa.Column("attended_on", sa.Date(), nullable=True),
        sa.Column("round", sa.Integer(), server_default="1", nullable=False),
        sa.Column("booked_by", sa.Uuid(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "check_id"],
            ["health_check.county_id", "health_check.union_id", "health_check.id"],
            name=op.f("fk_health_entry_county_id_union_id_check_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "slot_id"],
            ["health_slot.county_id", "health_slot.id"],
            name=op.f("fk_health_entry_county_id_slot_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_health_entry")),
        sa.UniqueConstraint(
            "batch_id", "person_id", name=op.f("uq_health_entry_batch_id_person_id")
        ),
    )
    op.create_index("ix_health_entry_check", "health_entry", ["check_id"])
    op.create_index("ix_health_entry_slot", "health_entry", ["slot_id"])
    op.create_index("ix_health_entry_person", "health_entry", ["person_id"])
    protect_union_rows("health_batch", "health_slot", "health_check", "health_entry")
    # Schools read where and when their people go in a check of the county.
    show_below("health_batch", "health_slot")
    show_to_named_role("health_entry", "county_index", COUNTED_BY, own_county=True)
    show_to_named_role("health_batch", "timer", BEGUN_BY)
    show_to_named_role("health_slot", "timer", REMINDED_BY)


def downgrade() -> None:
    hide_from_named_role("health_slot", "timer", REMINDED_BY)
    hide_from_named_role("health_batch", "timer", BEGUN_BY)
    hide_from_named_role("health_entry", "county_index", COUNTED_BY)
    for table in ("health_entry", "health_check", "health_slot", "health_batch"):
        op.drop_table(table)
