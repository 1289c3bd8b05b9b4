"""Second factors, first passwords that end, identities of other systems, and what a county sets."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_county_rows, show_to_named_role

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("account", sa.Column("password_ends_at", _TIME, nullable=True))
    op.add_column("session", sa.Column("address", sa.Text(), server_default="", nullable=False))
    _of_an_account(
        "second_factor",
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("confirmed_at", _TIME, nullable=True),
        sa.Column("last_step", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_second_factor")),
    )
    _of_an_account(
        "recovery_code",
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("used_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("account_id", "fingerprint", name=op.f("pk_recovery_code")),
    )
    _of_an_account(
        "sign_in_step",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("ends_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_sign_in_step")),
    )
    op.create_index("ix_sign_in_step_account_id", "sign_in_step", ["account_id"])
    op.create_table(
        "sign_in_flow",
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("browser", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("next_path", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("ends_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("state", name=op.f("pk_sign_in_flow")),
    )
    op.create_index("ix_sign_in_flow_ends_at", "sign_in_flow", ["ends_at"])
    _of_an_account(
        "external_identity",
        sa.Column("identity_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("linked_at", _TIME, nullable=False),
        sa.Column("last_used_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("identity_id", name=op.f("pk_external_identity")),
        sa.UniqueConstraint("fingerprint", name="uq_external_identity"),
    )
    op.create_index("ix_external_identity_account_id", "external_identity", ["account_id"])
    op.create_table(
        "access_rule",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("second_factor_roles", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("first_password_days", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("county_id", "valid_from", name=op.f("pk_access_rule")),
    )
    protect_county_rows("second_factor", "recovery_code", "external_identity", "access_rule")
    show_to_named_role("external_identity", "signin", "fingerprint, county_id, account_id")


def _of_an_account(table: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        table,
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        *parts,
        sa.ForeignKeyConstraint(
            ["county_id", "account_id"],
            ["account.county_id", "account.account_id"],
            name=op.f(f"fk_{table}_county_id_account_id"),
        ),
    )


def downgrade() -> None:
    for table in (
        "access_rule",
        "external_identity",
        "sign_in_flow",
        "sign_in_step",
        "recovery_code",
        "second_factor",
    ):
        op.drop_table(table)
    op.drop_column("session", "address")
    op.drop_column("account", "password_ends_at")
