"""In a migration: the table of proofs of a service that keeps some from now on."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import hide_from_named_role, protect_union_rows, show_to_named_role

# The sweep of the store reads these of every tenant, and nothing else.
SWEPT_BY = "object_name, removed_at"


def make_proof_table() -> None:
    op.create_table(
        "proof",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("sealed_in", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("name_sealed", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("object_name", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.Text(), nullable=True),
        sa.Column("uploaded_by", sa.Uuid(), nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_by", sa.Uuid(), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(wrapped_key IS NULL) = (removed_at IS NOT NULL)",
            name=op.f("ck_proof_key_or_removed"),
        ),
        sa.CheckConstraint(
            "(removed_at IS NULL) = (removed_reason IS NULL)"
            " AND (removed_at IS NULL) = (removed_by IS NULL)",
            name=op.f("ck_proof_removed_by_whom_and_why"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proof")),
        sa.UniqueConstraint("object_name", name=op.f("uq_proof_object_name")),
    )
    op.create_index("ix_proof_subject", "proof", ["county_id", "subject_kind", "subject_id"])
    protect_union_rows("proof")
    show_to_named_role("proof", "timer", SWEPT_BY)


def drop_proof_table() -> None:
    hide_from_named_role("proof", "timer", SWEPT_BY)
    op.drop_table("proof")
