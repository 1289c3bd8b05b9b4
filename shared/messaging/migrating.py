"""In a migration: the tables that notice missing events, the same in every service's database."""

import sqlalchemy as sa
from alembic import op


def add_checkpoints() -> None:
    """In a migration: what it takes to notice that an event never came, and to send it again."""
    op.add_column("inbox", sa.Column("type", sa.Text()))
    op.add_column("inbox", sa.Column("county_id", sa.Uuid()))
    op.add_column(
        "pending_event", sa.Column("mode", sa.Text(), server_default="news", nullable=False)
    )
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "listening",
        sa.Column("subscription", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("since", moment, nullable=False),
        sa.PrimaryKeyConstraint("subscription", "type", name="pk_listening"),
    )
    op.create_table(
        "checkpoint",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("hour", moment, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("county_id", "type", "hour", name="pk_checkpoint"),
    )
    op.create_index(
        "ix_checkpoint_open", "checkpoint", ["hour"], postgresql_where=sa.text("NOT agreed")
    )
    op.create_table(
        "copy_check",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("ours", sa.Integer(), nullable=False),
        sa.Column("theirs", sa.Integer(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("differs_since", moment),
        sa.Column("checked_at", moment, nullable=False),
        sa.PrimaryKeyConstraint("county_id", "subject", name="pk_copy_check"),
    )
    _add_resend()


def _add_resend() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "resend",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("to_service", sa.Text(), nullable=False),
        sa.Column("types", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("county_id", sa.Uuid()),
        sa.Column("since", moment),
        sa.Column("until", moment),
        sa.Column("last_seq", sa.BigInteger()),
        sa.Column("position", sa.Text()),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text()),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_at", moment, nullable=False),
        sa.Column("ended_at", moment),
        sa.PrimaryKeyConstraint("id"),
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_resend_waiting", "resend", ["id"], postgresql_where=waiting)
    op.create_index("ix_resend_county", "resend", ["county_id", "id"])


def drop_checkpoints() -> None:
    """In a migration's way back: undo `add_checkpoints`."""
    for table in ("resend", "copy_check", "checkpoint", "listening"):
        op.drop_table(table)
    op.drop_column("pending_event", "mode")
    op.drop_column("inbox", "county_id")
    op.drop_column("inbox", "type")
