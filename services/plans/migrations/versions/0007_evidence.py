"""Records of work done, and how many of them a task asks for."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("record_kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("taken_back", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("matched_by", sa.Uuid(), nullable=True),
        sa.Column("matched_by_name", sa.Text(), nullable=True),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_evidence_county_id_union_id_id")
        ),
    )
    op.create_index("uq_evidence_record", "evidence", ["record_id"], unique=True)
    op.create_index("ix_evidence_list", "evidence", ["union_id", "happened_on", "id"], unique=False)
    op.create_index(
        "ix_evidence_task",
        "evidence",
        ["task_id"],
        unique=False,
        postgresql_where=sa.text("task_id IS NOT NULL"),
    )
    protect_union_rows("evidence")
    for table in ("measure", "task"):
        op.add_column(
            table, sa.Column("records_needed", sa.Integer(), server_default="1", nullable=False)
        )
    op.add_column(
        "task", sa.Column("by_records", sa.Boolean(), server_default="false", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("task", "by_records")
    for table in ("task", "measure"):
        op.drop_column(table, "records_needed")
    op.drop_table("evidence")
