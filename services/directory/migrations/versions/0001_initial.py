"""The first form of the directory's database."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    protect_county_rows,
    protect_union_rows,
    show_to_named_role,
    wake_relay_on_insert,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "county",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("county_id", name=op.f("pk_county")),
    )
    op.create_table(
        "login_attempt",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked_until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_login_attempt")),
    )
    op.create_index("ix_login_attempt_last_at", "login_attempt", ["last_at"], unique=False)
    op.create_table(
        "signing_key",
        sa.Column("kid", sa.Text(), nullable=False),
        sa.Column("pem", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("kid", name=op.f("pk_signing_key")),
    )
    op.create_table(
        "cluster",
        sa.Column("cluster_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id"], ["county.county_id"], name=op.f("fk_cluster_county_id")
        ),
        sa.PrimaryKeyConstraint("cluster_id", name=op.f("pk_cluster")),
        sa.UniqueConstraint(
            "county_id", "cluster_id", name=op.f("uq_cluster_county_id_cluster_id")
        ),
        sa.UniqueConstraint("county_id", "name", name="uq_cluster_name"),
    )
    op.create_table(
        "trade_union",
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("staff_count", sa.Integer(), nullable=False),
        sa.Column("campuses", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("staff_count >= 0", name=op.f("ck_trade_union_staff_count")),
        sa.ForeignKeyConstraint(
            ["county_id", "parent_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_trade_union_county_id_parent_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id"], ["county.county_id"], name=op.f("fk_trade_union_county_id")
        ),
        sa.PrimaryKeyConstraint("union_id", name=op.f("pk_trade_union")),
        sa.UniqueConstraint("county_id", "name", name="uq_trade_union_name"),
        sa.UniqueConstraint(
            "county_id", "union_id", name=op.f("uq_trade_union_county_id_union_id")
        ),
    )
    op.create_index(
        "uq_trade_union_county_body",
        "trade_union",
        ["county_id"],
        unique=True,
        postgresql_where=sa.text("kind = 'county'"),
    )
    op.create_table(
        "cluster_member",
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("cluster_id", sa.Uuid(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day", name=op.f("ck_cluster_member_days")
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "cluster_id"],
            ["cluster.county_id", "cluster.cluster_id"],
            name=op.f("fk_cluster_member_county_id_cluster_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_cluster_member_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("union_id", "first_day", name=op.f("pk_cluster_member")),
    )
    op.create_index("ix_cluster_member_cluster_id", "cluster_member", ["cluster_id"], unique=False)
    op.create_index(
        "uq_cluster_member_now",
        "cluster_member",
        ["union_id"],
        unique=True,
        postgresql_where=sa.text("last_day IS NULL"),
    )
    op.create_table(
        "person",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("post", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_person_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person")),
        sa.UniqueConstraint("county_id", "person_id", name=op.f("uq_person_county_id_person_id")),
    )
    op.create_index("ix_person_list", "person", ["union_id", "sort_key", "person_id"], unique=False)
    op.create_table(
        "account",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("last_sign_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f("fk_account_county_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_account")),
        sa.UniqueConstraint(
            "county_id", "account_id", name=op.f("uq_account_county_id_account_id")
        ),
        sa.UniqueConstraint("county_id", "person_id", name="uq_account_person"),
        sa.UniqueConstraint("login", name="uq_account_login"),
    )
    op.create_table(
        "membership",
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day", name=op.f("ck_membership_days")
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f("fk_membership_county_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_membership_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("membership_id", name=op.f("pk_membership")),
    )
    op.create_index("ix_membership_union_id", "membership", ["union_id"], unique=False)
    op.create_index(
        "uq_membership_now",
        "membership",
        ["person_id"],
        unique=True,
        postgresql_where=sa.text("last_day IS NULL"),
    )
    op.create_table(
        "role_grant",
        sa.Column("role_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.Uuid(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day - 1", name=op.f("ck_role_grant_days")
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "cluster_id"],
            ["cluster.county_id", "cluster.cluster_id"],
            name=op.f("fk_role_grant_county_id_cluster_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f("fk_role_grant_county_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_role_grant_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("role_id", name=op.f("pk_role_grant")),
    )
    op.create_index("ix_role_grant_person_id", "role_grant", ["person_id"], unique=False)
    op.create_index("ix_role_grant_union_id", "role_grant", ["union_id"], unique=False)
    op.create_table(
        "session",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("idle_minutes", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "account_id"],
            ["account.county_id", "account.account_id"],
            name=op.f("fk_session_county_id_account_id"),
        ),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_session")),
        sa.UniqueConstraint("session_id", name=op.f("uq_session_session_id")),
    )
    op.create_index("ix_session_expires_at", "session", ["expires_at"], unique=False)
    op.create_index("ix_session_person_id", "session", ["person_id"], unique=False)
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
    # What everybody in the county may know of, and what only a union and the county see.
    protect_county_rows("county", "trade_union", "cluster", "cluster_member", "account")
    protect_union_rows("person", "membership", "role_grant")
    show_to_named_role("account", "signin", "account_id, county_id, login, password_hash, enabled")


def downgrade() -> None:
    for table in (
        "pending_event",
        "outbox",
        "inbox",
        "idempotent_reply",
        "session",
        "role_grant",
        "membership",
        "account",
        "person",
        "cluster_member",
        "trade_union",
        "cluster",
        "signing_key",
        "login_attempt",
        "county",
    ):
        op.drop_table(table)
    op.execute("DROP FUNCTION notify_outbox()")
