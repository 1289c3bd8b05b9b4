"""Decisions of a union's meetings, the tasks they become, and where a task comes from."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

OF_TASK = (("source_id", sa.Uuid()), ("source_title", sa.Text()), ("source_day", sa.Date()))


def upgrade() -> None:
    op.create_table(
        "decided_meeting",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("taken_back", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_decided_meeting")),
    )
    op.create_table(
        "decided_task",
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("has_task", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["decided_meeting.meeting_id"],
            name=op.f("fk_decided_task_meeting_id"),
        ),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_decided_task")),
    )
    op.create_index("ix_decided_task_meeting", "decided_task", ["meeting_id"])
    op.create_index(
        "ix_decided_task_waiting",
        "decided_task",
        ["county_id"],
        postgresql_where=sa.text("NOT has_task"),
    )
    protect_union_rows("decided_meeting", "decided_task")
    for name, kind in OF_TASK:
        op.add_column("task", sa.Column(name, kind, nullable=True))


def downgrade() -> None:
    for name, _ in OF_TASK:
        op.drop_column("task", name)
    op.drop_table("decided_task")
    op.drop_table("decided_meeting")
