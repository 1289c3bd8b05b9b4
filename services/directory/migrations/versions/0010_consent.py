"""What people agree to, and what they ask about their own data."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_county_rows, show_to_named_role
from shared.tenancy import COUNTY_MATCHES

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

# Answers go with the person: whoever may see the person may see them, and nobody else.
_WITH_THE_PERSON = (
    COUNTY_MATCHES + " AND EXISTS (SELECT FROM person p WHERE p.person_id = {table}.person_id)"
)


def upgrade() -> None:
    op.create_table(
        "consent_text",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_consent_text_version")),
        sa.ForeignKeyConstraint(
            ["county_id"], ["county.county_id"], name=op.f("fk_consent_text_county_id")
        ),
        sa.PrimaryKeyConstraint("county_id", "purpose", "version", name=op.f("pk_consent_text")),
    )
    op.create_table(
        "consent_answer",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("text_version", sa.Integer(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("kept_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f("fk_consent_answer_county_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "purpose", "text_version"],
            ["consent_text.county_id", "consent_text.purpose", "consent_text.version"],
            name=op.f("fk_consent_answer_county_id_purpose_text_version"),
        ),
        sa.PrimaryKeyConstraint("person_id", "purpose", "seq", name=op.f("pk_consent_answer")),
    )
    protect_county_rows("consent_text")
    op.create_table(
        "data_request",
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("again_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f("fk_data_request_county_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_data_request")),
    )
    op.create_index("ix_data_request_person_id", "data_request", ["person_id"])
    op.create_index(
        "uq_data_request_open",
        "data_request",
        ["person_id", "kind"],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(
        "ix_data_request_again_on",
        "data_request",
        ["again_on"],
        postgresql_where=sa.text("again_on IS NOT NULL"),
    )
    op.create_table(
        "legal_hold",
        sa.Column("hold_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("placed_by", sa.Uuid(), nullable=True),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f("fk_legal_hold_county_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("hold_id", name=op.f("pk_legal_hold")),
    )
    op.create_index("ix_legal_hold_person_id", "legal_hold", ["person_id"])
    for table in ("consent_answer", "data_request", "legal_hold"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        condition = _WITH_THE_PERSON.format(table=table)
        op.execute(f"CREATE POLICY with_the_person ON {table} USING ({condition})")
    show_to_named_role("data_request", "timer", "county_id, request_id, again_on")


def downgrade() -> None:
    for table in ("legal_hold", "data_request", "consent_answer", "consent_text"):
        op.drop_table(table)
