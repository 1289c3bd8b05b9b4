"""Visits, their steps, and the tasks of the plan that visits answer."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import hide_from_named_role, protect_union_rows, show_to_named_role

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# What the clock needs to find the counties it has to look at.
_SWEPT_BY = "id, county_id, union_id, check_on"


def upgrade() -> None:
    op.create_table(
        "visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("in_hospital", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("visited_name", sa.Text(), nullable=False),
        sa.Column("remark_sealed", sa.Text(), nullable=True),
        sa.Column("reported_by", sa.Uuid(), nullable=False),
        sa.Column("reported_by_name", sa.Text(), nullable=False),
        sa.Column("draft_id", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("assigned_to", sa.Uuid(), nullable=True),
        sa.Column("assigned_name", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column("recorded_by_name", sa.Text(), nullable=True),
        sa.Column("record_draft_id", sa.Uuid(), nullable=True),
        sa.Column("visited_on", sa.Date(), nullable=True),
        sa.Column("way", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("visitors", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("finding_sealed", sa.Text(), nullable=True),
        sa.Column("need_sealed", sa.Text(), nullable=True),
        sa.Column("gift_form", sa.Text(), nullable=True),
        sa.Column("gift_cents", sa.Integer(), nullable=True),
        sa.Column("gift_source", sa.Text(), nullable=True),
        sa.Column("follow_up_sealed", sa.Text(), nullable=True),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.Column("reminders", sa.Integer(), server_default="0", nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("gift_cents > 0", name=op.f("ck_visit_gift")),
        sa.CheckConstraint(
            "(gift_cents IS NULL) = (gift_form IS NULL)"
            " AND (gift_cents IS NULL) = (gift_source IS NULL)",
            name=op.f("ck_visit_gift_whole"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_visit_county_id_union_id_id")
        ),
    )
    op.create_index("ix_visit_list", "visit", ["union_id", "made_at"], unique=False)
    op.create_index("ix_visit_state", "visit", ["union_id", "state"], unique=False)
    for name, column in (
        ("ix_visit_person", "person_id"),
        ("ix_visit_answers", "task_id"),
        ("ix_visit_check_on", "check_on"),
    ):
        op.create_index(
            name,
            "visit",
            [column],
            unique=False,
            postgresql_where=sa.text(f"{column} IS NOT NULL"),
        )
    op.create_index(
        "uq_visit_draft",
        "visit",
        ["county_id", "reported_by", "draft_id"],
        unique=True,
        postgresql_where=sa.text("draft_id IS NOT NULL"),
    )
    op.create_table(
        "visit_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "visit_id"],
            ["visit.county_id", "visit.union_id", "visit.id"],
            name=op.f("fk_visit_step_county_id_union_id_visit_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_step")),
    )
    op.create_index("ix_visit_step_visit", "visit_step", ["visit_id", "made_at"], unique=False)
    op.create_table(
        "visit_task",
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_visit_task")),
    )
    op.create_index("ix_visit_task_open", "visit_task", ["union_id", "is_open"], unique=False)
    protect_union_rows("visit", "visit_step", "visit_task")
    show_to_named_role("visit", "timer", _SWEPT_BY)


def downgrade() -> None:
    hide_from_named_role("visit", "timer", _SWEPT_BY)
    for table in ("visit_task", "visit_step", "visit"):
        op.drop_table(table)
