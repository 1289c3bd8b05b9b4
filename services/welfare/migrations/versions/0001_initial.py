"""The first form of the database: copies of people, messages, and the log of acts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.audit.migration import drop_audit_tables, make_audit_tables
from shared.messaging.migrating import add_checkpoints, drop_checkpoints
from shared.migrations import protect_county_rows, wake_relay_on_insert

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "person_copy",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_copy")),
    )
    op.create_index(op.f("ix_person_copy_county_id"), "person_copy", ["county_id"], unique=False)
    op.create_index(op.f("ix_person_copy_union_id"), "person_copy", ["union_id"], unique=False)
    op.create_table(
        "role_copy",
        sa.Column("role_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.Uuid(), nullable=True),
        sa.Column("standing", sa.Text(), server_default="regular", nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("role_id", name=op.f("pk_role_copy")),
    )
    op.create_index(op.f("ix_role_copy_county_id"), "role_copy", ["county_id"], unique=False)
    op.create_index(op.f("ix_role_copy_person_id"), "role_copy", ["person_id"], unique=False)
    op.create_index(op.f("ix_role_copy_union_id"), "role_copy", ["union_id"], unique=False)
    op.create_table(
        "union_copy",
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("cluster_id", sa.Uuid(), nullable=True),
        sa.Column("cluster_name", sa.Text(), nullable=True),
        sa.Column("staff_count", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("union_id", name=op.f("pk_union_copy")),
    )
    op.create_index(op.f("ix_union_copy_county_id"), "union_copy", ["county_id"], unique=False)
    op.create_table(
        "idempotent_reply",
        sa.Column("actor", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("body_digest", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("actor", "key", "operation"),
    )
    op.create_index("ix_idempotent_reply_made_at", "idempotent_reply", ["made_at"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("subscription", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column(
            "handled_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("subscription", "event_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_handled_at", "inbox", ["handled_at"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("subject_version", sa.Integer(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("type", "subject_id", "subject_version", name="uq_outbox_fact"),
    )
    op.create_index("ix_outbox_type_seq", "outbox", ["type", "seq"], unique=False)
    op.create_index(
        "ix_outbox_unsent",
        "outbox",
        ["seq"],
        unique=False,
        postgresql_where=sa.text("sent_at IS NULL"),
    )
    op.create_table(
        "pending_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subscription", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("error_class", sa.Text(), nullable=False),
        sa.Column("first_failed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("died_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=True),
        sa.Column("discard_asked_by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("subscription", "event_id", name="uq_pending_event_delivery"),
    )
    op.create_index(
        "ix_pending_event_dead",
        "pending_event",
        ["died_at"],
        unique=False,
        postgresql_where=sa.text("state = 'dead'"),
    )
    op.create_index(
        "ix_pending_event_due",
        "pending_event",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("state = 'waiting'"),
    )
    wake_relay_on_insert()
    add_checkpoints()
    make_audit_tables()
    protect_county_rows("person_copy", "role_copy", "union_copy")


def downgrade() -> None:
    drop_audit_tables()
    drop_checkpoints()
    op.drop_index(
        "ix_pending_event_due",
        table_name="pending_event",
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.drop_index(
        "ix_pending_event_dead",
        table_name="pending_event",
        postgresql_where=sa.text("state = 'dead'"),
    )
    op.drop_table("pending_event")
    op.drop_index(
        "ix_outbox_unsent", table_name="outbox", postgresql_where=sa.text("sent_at IS NULL")
    )
    op.drop_index("ix_outbox_type_seq", table_name="outbox")
    op.drop_table("outbox")
    op.drop_index("ix_inbox_handled_at", table_name="inbox")
    op.drop_table("inbox")
    op.drop_index("ix_idempotent_reply_made_at", table_name="idempotent_reply")
    op.drop_table("idempotent_reply")
    op.drop_index(op.f("ix_union_copy_county_id"), table_name="union_copy")
    op.drop_table("union_copy")
    op.drop_index(op.f("ix_role_copy_union_id"), table_name="role_copy")
    op.drop_index(op.f("ix_role_copy_person_id"), table_name="role_copy")
    op.drop_index(op.f("ix_role_copy_county_id"), table_name="role_copy")
    op.drop_table("role_copy")
    op.drop_index(op.f("ix_person_copy_union_id"), table_name="person_copy")
    op.drop_index(op.f("ix_person_copy_county_id"), table_name="person_copy")
    op.drop_table("person_copy")
    op.execute("DROP FUNCTION notify_outbox()")
