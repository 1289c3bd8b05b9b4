"""The first form of the database."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    protect_county_rows,
    protect_person_rows,
    protect_union_rows,
    show_to_named_role,
    wake_relay_on_insert,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Wakes the streams of the person whose inbox has changed, once per transaction and person.
NOTIFY_PERSON = (
    "CREATE FUNCTION notify_person() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " PERFORM pg_notify('notice', coalesce(NEW.person_id, OLD.person_id)::text);"
    " RETURN NULL; END $$"
)
NOTICE_CHANGED = (
    "CREATE TRIGGER notice_changed AFTER INSERT OR UPDATE OR DELETE ON notice "
    "FOR EACH ROW EXECUTE FUNCTION notify_person()"
)


def upgrade() -> None:
    op.create_table(
        "channel",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=True),
        sa.Column("kinds", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
    )
    op.create_index("ix_channel_union", "channel", ["union_id"], unique=False)
    op.create_table(
        "muted_kind",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "kind", name=op.f("pk_muted_kind")),
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("needs_sign", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("person_id", "union_id", "key", name="uq_notice_key"),
    )
    op.create_index("ix_notice_changed", "notice", ["person_id", "changed_at"], unique=False)
    op.create_index("ix_notice_inbox", "notice", ["person_id", "told_at"], unique=False)
    op.create_index(
        "ix_notice_open",
        "notice",
        ["matter"],
        unique=False,
        postgresql_where=sa.text("settled_at IS NULL"),
    )
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
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("role_id", name=op.f("pk_role_copy")),
    )
    op.create_index(op.f("ix_role_copy_county_id"), "role_copy", ["county_id"], unique=False)
    op.create_index(op.f("ix_role_copy_person_id"), "role_copy", ["person_id"], unique=False)
    op.create_index(op.f("ix_role_copy_union_id"), "role_copy", ["union_id"], unique=False)
    op.create_table(
        "settlement",
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("matter", "union_id", name=op.f("pk_settlement")),
    )
    op.create_table(
        "sign_request",
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("union_id", "key", name=op.f("pk_sign_request")),
    )
    op.create_index(
        "ix_sign_request_open",
        "sign_request",
        ["county_id"],
        unique=False,
        postgresql_where=sa.text("settled_at IS NULL"),
    )
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
        "delivery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("channel_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("notice_id", sa.Uuid(), nullable=True),
        sa.Column("event_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("matter_key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_delivery_channel_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("matter_key", name="uq_delivery_matter"),
    )
    op.create_index(
        "ix_delivery_due",
        "delivery",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_delivery_failed",
        "delivery",
        ["union_id"],
        unique=False,
        postgresql_where=sa.text("state = 'failed'"),
    )
    op.create_table(
        "notice_line",
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notice.id"], name=op.f("fk_notice_line_notice_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("notice_id", "matter", name=op.f("pk_notice_line")),
    )
    op.create_index(
        "ix_notice_line_open",
        "notice_line",
        ["matter"],
        unique=False,
        postgresql_where=sa.text("settled_at IS NULL"),
    )
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
    op.execute(NOTIFY_PERSON)
    op.execute(NOTICE_CHANGED)
    protect_county_rows("person_copy", "role_copy", "settlement", "union_copy")
    protect_union_rows("channel", "delivery", "sign_request")
    protect_person_rows("muted_kind", "notice", "notice_line")
    show_to_named_role("delivery", "timer", "county_id, state, next_at, ended_at")
    show_to_named_role("notice", "timer", "county_id, told_at")
    show_to_named_role("sign_request", "timer", "county_id, settled_at")


def downgrade() -> None:
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
    op.drop_index(
        "ix_notice_line_open",
        table_name="notice_line",
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.drop_table("notice_line")
    op.drop_index(
        "ix_delivery_failed", table_name="delivery", postgresql_where=sa.text("state = 'failed'")
    )
    op.drop_index(
        "ix_delivery_due", table_name="delivery", postgresql_where=sa.text("state = 'pending'")
    )
    op.drop_table("delivery")
    op.drop_index(op.f("ix_union_copy_county_id"), table_name="union_copy")
    op.drop_table("union_copy")
    op.drop_index(
        "ix_sign_request_open",
        table_name="sign_request",
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.drop_table("sign_request")
    op.drop_table("settlement")
    op.drop_index(op.f("ix_role_copy_union_id"), table_name="role_copy")
    op.drop_index(op.f("ix_role_copy_person_id"), table_name="role_copy")
    op.drop_index(op.f("ix_role_copy_county_id"), table_name="role_copy")
    op.drop_table("role_copy")
    op.drop_index(op.f("ix_person_copy_union_id"), table_name="person_copy")
    op.drop_index(op.f("ix_person_copy_county_id"), table_name="person_copy")
    op.drop_table("person_copy")
    op.drop_index(
        "ix_notice_open", table_name="notice", postgresql_where=sa.text("settled_at IS NULL")
    )
    op.drop_index("ix_notice_inbox", table_name="notice")
    op.drop_index("ix_notice_changed", table_name="notice")
    op.drop_table("notice")
    op.drop_table("muted_kind")
    op.drop_index("ix_channel_union", table_name="channel")
    op.drop_table("channel")
    op.execute("DROP FUNCTION notify_person()")
    op.execute("DROP FUNCTION notify_outbox()")
