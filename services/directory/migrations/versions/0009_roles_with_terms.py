"""Roles are held in one's own right, as deputy or acting; they are handed over in one act."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    hide_from_named_role,
    protect_county_rows,
    protect_union_rows,
    show_to_named_role,
)

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_GRANTS_SEEN = "county_id, last_day, end_told"
_HAND_OVERS_SEEN = "county_id, day, announced_at, undone_at"


def upgrade() -> None:
    _say_how_roles_are_held()
    _keep_hand_overs()
    protect_union_rows("hand_over", "hand_over_line", "hand_over_pair")
    show_to_named_role("role_grant", "timer", _GRANTS_SEEN)
    show_to_named_role("hand_over", "timer", _HAND_OVERS_SEEN)


def _say_how_roles_are_held() -> None:
    op.add_column(
        "role_grant", sa.Column("standing", sa.Text(), server_default="regular", nullable=False)
    )
    op.add_column(
        "role_grant", sa.Column("end_told", sa.Boolean(), server_default="false", nullable=False)
    )
    op.create_check_constraint(
        op.f("ck_role_grant_acting"), "role_grant", "standing <> 'acting' OR last_day IS NOT NULL"
    )
    op.create_index(
        "ix_role_grant_end",
        "role_grant",
        ["last_day"],
        postgresql_where=sa.text("last_day IS NOT NULL AND NOT end_told"),
    )


def _keep_hand_overs() -> None:
    op.create_table(
        "hand_over",
        sa.Column("hand_over_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_hand_over_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("hand_over_id", name=op.f("pk_hand_over")),
        sa.UniqueConstraint(
            "county_id",
            "union_id",
            "hand_over_id",
            name=op.f("uq_hand_over_county_id_union_id_hand_over_id"),
        ),
    )
    op.create_index("ix_hand_over_union_id", "hand_over", ["union_id"])
    op.create_index(
        "ix_hand_over_due",
        "hand_over",
        ["day"],
        postgresql_where=sa.text("announced_at IS NULL AND undone_at IS NULL"),
    )
    _add_part(
        "hand_over_line",
        "line_id",
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("ended_role_id", sa.Uuid(), nullable=True),
        sa.Column("ended_version", sa.Integer(), nullable=True),
        sa.Column("last_day_before", sa.Date(), nullable=True),
        sa.Column("begun_role_id", sa.Uuid(), nullable=True),
    )
    _add_part(
        "hand_over_pair",
        "pair_id",
        sa.Column("from_person_id", sa.Uuid(), nullable=False),
        sa.Column("to_person_id", sa.Uuid(), nullable=False),
        sa.Column("roles", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("takes_work", sa.Boolean(), nullable=False),
    )


def _add_part(table: str, key: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        table,
        sa.Column(key, sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("hand_over_id", sa.Uuid(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "hand_over_id"],
            ["hand_over.county_id", "hand_over.union_id", "hand_over.hand_over_id"],
            name=op.f(f"fk_{table}_county_id_union_id_hand_over_id"),
        ),
        sa.PrimaryKeyConstraint(key, name=op.f(f"pk_{table}")),
    )
    op.create_index(f"ix_{table}_hand_over_id", table, ["hand_over_id"])


def downgrade() -> None:
    hide_from_named_role("hand_over", "timer", _HAND_OVERS_SEEN)
    hide_from_named_role("role_grant", "timer", _GRANTS_SEEN)
    for table in ("hand_over_pair", "hand_over_line", "hand_over"):
        op.drop_table(table)
    op.drop_index("ix_role_grant_end", "role_grant")
    op.drop_constraint(op.f("ck_role_grant_acting"), "role_grant")
    op.drop_column("role_grant", "end_told")
    op.drop_column("role_grant", "standing")
