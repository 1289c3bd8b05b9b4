"""Hardship files with their prints, steps and transfers; looks into files of every kind."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import hide_from_named_role, protect_union_rows, show_to_named_role
from shared.tenancy import COUNTY_MATCHES, PERSON_MATCHES

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# What tells that a number has a file, and nothing of whom.
_FOUND_BY = "id, county_id, case_id, print, live, household_key"
_WOKEN_BY = "id, county_id, union_id, check_on"
_LAPSES_BY = "id, county_id, union_id, state, lapses_on"
_MINE = f"{COUNTY_MATCHES} AND {PERSON_MATCHES}"
_NEW = ("case_transfer", "hardship_search", "hardship_step", "hardship_print", "hardship_case")


def upgrade() -> None:
    _open_every_kind_of_file()
    op.create_table(
        "hardship_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("main_name", sa.Text(), nullable=False),
        sa.Column("household_key", sa.Text(), nullable=True),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("file_sealed", sa.Text(), nullable=True),
        sa.Column("reckoned", sa.Text(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("category_reason", sa.Text(), nullable=True),
        sa.Column("consent_version", sa.Integer(), nullable=True),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("consent_from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=True),
        sa.Column("surveyed_on", sa.Date(), nullable=True),
        sa.Column("surveyors", sa.Text(), nullable=True),
        sa.Column("survey_sealed", sa.Text(), nullable=True),
        sa.Column("minutes_number", sa.Text(), nullable=True),
        sa.Column("minutes_on", sa.Date(), nullable=True),
        sa.Column("forwarded_on", sa.Date(), nullable=True),
        sa.Column("forwarded_by", sa.Uuid(), nullable=True),
        sa.Column("forwarded_by_name", sa.Text(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("close_reason", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("review_due_on", sa.Date(), nullable=True),
        sa.Column("last_aided_on", sa.Date(), nullable=True),
        sa.Column("touched_on", sa.Date(), nullable=False),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.Column("national_state", sa.Text(), server_default="not_reported", nullable=False),
        sa.Column("national_number", sa.Text(), nullable=True),
        sa.Column("national_on", sa.Date(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("entered_by_name", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("persons > 0", name=op.f("ck_hardship_case_persons")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hardship_case")),
        sa.UniqueConstraint(
            "county_id", "union_id", "id", name=op.f("uq_hardship_case_county_id_union_id_id")
        ),
    )
    op.create_index(
        "ix_hardship_case_category",
        "hardship_case",
        ["county_id", "category", "made_at", "id"],
        unique=False,
        postgresql_include=["union_id", "state"],
    )
    op.create_index(
        "ix_hardship_case_check",
        "hardship_case",
        ["check_on"],
        unique=False,
        postgresql_where=sa.text("check_on IS NOT NULL"),
    )
    op.create_index(
        "ix_hardship_case_county",
        "hardship_case",
        ["county_id", "made_at", "id"],
        unique=False,
        postgresql_include=["union_id", "state"],
    )
    op.create_index(
        "ix_hardship_case_never",
        "hardship_case",
        ["county_id", "made_at", "id"],
        unique=False,
        postgresql_include=["union_id", "state"],
        postgresql_where=sa.text("last_aided_on IS NULL"),
    )
    op.create_index(
        "ix_hardship_case_person",
        "hardship_case",
        ["person_id"],
        unique=False,
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_index(
        "ix_hardship_case_quiet",
        "hardship_case",
        ["county_id", "touched_on"],
        unique=False,
        postgresql_include=["union_id", "state"],
    )
    op.create_index(
        "ix_hardship_case_state",
        "hardship_case",
        ["county_id", "state", "made_at", "id"],
        unique=False,
        postgresql_include=["union_id", "category"],
    )
    op.create_index(
        "ix_hardship_case_union", "hardship_case", ["union_id", "made_at", "id"], unique=False
    )
    op.create_table(
        "hardship_print",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("print", sa.Text(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("household_key", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "case_id"],
            ["hardship_case.county_id", "hardship_case.union_id", "hardship_case.id"],
            name=op.f("fk_hardship_print_county_id_union_id_case_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hardship_print")),
    )
    op.create_index("ix_hardship_print_case", "hardship_print", ["case_id"], unique=False)
    op.create_index(
        "ix_hardship_print_found", "hardship_print", ["county_id", "print"], unique=False
    )
    op.create_index(
        "uq_hardship_print_live",
        "hardship_print",
        ["county_id", "print"],
        unique=True,
        postgresql_where=sa.text("live"),
    )
    op.create_table(
        "hardship_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "case_id"],
            ["hardship_case.county_id", "hardship_case.union_id", "hardship_case.id"],
            name=op.f("fk_hardship_step_county_id_union_id_case_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hardship_step")),
    )
    op.create_index("ix_hardship_step_case", "hardship_step", ["case_id", "made_at"], unique=False)
    op.create_table(
        "hardship_search",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("found", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hardship_search")),
    )
    op.create_index(
        "ix_hardship_search_actor", "hardship_search", ["actor_id", "made_at"], unique=False
    )
    op.create_table(
        "case_transfer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("from_union_id", sa.Uuid(), nullable=False),
        sa.Column("to_union_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("lapses_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer_from_paper", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by_name", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "case_id"],
            ["hardship_case.county_id", "hardship_case.union_id", "hardship_case.id"],
            name=op.f("fk_case_transfer_county_id_union_id_case_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_transfer")),
    )
    op.create_index("ix_case_transfer_case", "case_transfer", ["case_id"], unique=False)
    op.create_index(
        "ix_case_transfer_lapse",
        "case_transfer",
        ["lapses_on"],
        unique=False,
        postgresql_where=sa.text("state = 'asked'"),
    )
    op.create_index(
        "uq_case_transfer_open",
        "case_transfer",
        ["case_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('asked', 'agreed')"),
    )

    protect_union_rows(*_NEW)
    # The person reads the own file wherever it lies, and answers where it goes.
    op.execute(f"CREATE POLICY of_person ON hardship_case FOR SELECT USING ({_MINE})")
    op.execute(f"CREATE POLICY of_person ON case_transfer USING ({_MINE})")
    op.execute(
        f"CREATE POLICY follows ON hardship_step FOR SELECT USING ({COUNTY_MATCHES} AND EXISTS"
        f" (SELECT FROM hardship_case WHERE hardship_case.id = case_id AND {PERSON_MATCHES}))"
    )
    show_to_named_role("hardship_print", "county_index", _FOUND_BY, own_county=True)
    show_to_named_role("hardship_case", "timer", _WOKEN_BY)
    show_to_named_role("case_transfer", "timer", _LAPSES_BY)


def _open_every_kind_of_file() -> None:
    """What was kept of looks at aids is kept of looks at anything."""
    op.drop_constraint(
        "fk_aid_opening_county_id_union_id_aid_id", "aid_opening", type_="foreignkey"
    )
    op.rename_table("aid_opening", "file_opening")
    op.execute("ALTER TABLE file_opening RENAME CONSTRAINT pk_aid_opening TO pk_file_opening")
    op.execute("ALTER INDEX ix_aid_opening_aid RENAME TO ix_file_opening_subject")
    op.execute("ALTER INDEX ix_aid_opening_actor RENAME TO ix_file_opening_actor")
    op.alter_column("file_opening", "aid_id", new_column_name="subject_id")
    op.add_column(
        "file_opening", sa.Column("subject_kind", sa.Text(), server_default="aid", nullable=False)
    )
    op.add_column(
        "file_opening", sa.Column("look", sa.Text(), server_default="file", nullable=False)
    )
    op.execute("UPDATE file_opening SET look = 'list' WHERE subject_id IS NULL")
    op.alter_column("file_opening", "subject_kind", server_default=None)
    op.alter_column("file_opening", "look", server_default=None)


def downgrade() -> None:
    hide_from_named_role("case_transfer", "timer", _LAPSES_BY)
    hide_from_named_role("hardship_case", "timer", _WOKEN_BY)
    hide_from_named_role("hardship_print", "county_index", _FOUND_BY)
    for table in _NEW:
        op.drop_table(table)
    op.execute("DELETE FROM file_opening WHERE subject_kind <> 'aid'")
    op.drop_column("file_opening", "look")
    op.drop_column("file_opening", "subject_kind")
    op.alter_column("file_opening", "subject_id", new_column_name="aid_id")
    op.execute("ALTER INDEX ix_file_opening_actor RENAME TO ix_aid_opening_actor")
    op.execute("ALTER INDEX ix_file_opening_subject RENAME TO ix_aid_opening_aid")
    op.execute("ALTER TABLE file_opening RENAME CONSTRAINT pk_file_opening TO pk_aid_opening")
    op.rename_table("file_opening", "aid_opening")
    op.create_foreign_key(
        "fk_aid_opening_county_id_union_id_aid_id",
        "aid_opening",
        "aid",
        ["county_id", "union_id", "aid_id"],
        ["county_id", "union_id", "id"],
    )
