"""Rosters come in from spreadsheets: imports, their rows, the long work on them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_union_rows, show_to_named_role

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "roster_import",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("for_union_id", sa.Uuid(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("file_sealed", sa.Text(), nullable=False),
        sa.Column("sheets", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("counts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("job_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_roster_import_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("import_id", name=op.f("pk_roster_import")),
        sa.UniqueConstraint(
            "county_id",
            "union_id",
            "import_id",
            name=op.f("uq_roster_import_county_id_union_id_import_id"),
        ),
    )
    op.create_index(
        "ix_roster_import_list", "roster_import", ["county_id", "made_at", "import_id"]
    )
    op.create_table(
        "roster_row",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("row_no", sa.Integer(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("sheet", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("cells_sealed", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("findings", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("changes_sealed", sa.Text(), nullable=True),
        sa.Column("asks", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("target_union_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("person_version", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "import_id"],
            ["roster_import.county_id", "roster_import.union_id", "roster_import.import_id"],
            name=op.f("fk_roster_row_county_id_union_id_import_id"),
        ),
        sa.PrimaryKeyConstraint("import_id", "row_no", name=op.f("pk_roster_row")),
    )
    op.create_index("ix_roster_row_verdict", "roster_row", ["import_id", "verdict", "row_no"])
    op.create_table(
        "roster_job",
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("county_wide", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("person_name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("steps_done", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("result_name", sa.Text(), nullable=True),
        sa.Column("result", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f("fk_roster_job_county_id_union_id"),
        ),
        sa.PrimaryKeyConstraint("job_id", name=op.f("pk_roster_job")),
    )
    op.create_index(op.f("ix_roster_job_subject_id"), "roster_job", ["subject_id"])
    protect_union_rows("roster_import", "roster_row", "roster_job")
    show_to_named_role(
        "roster_job", "timer", "job_id, county_id, union_id, county_wide, state, leased_until"
    )


    op.drop_index("uq_person_id_number_print", "person")
    op.create_index(
        "uq_person_id_number_print",
        "person",
        ["county_id", "id_number_print"],
        unique=True,
        postgresql_where=sa.text("id_number_print IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("uq_person_id_number_print", "person")
    op.create_index(
        "uq_person_id_number_print", "person", ["county_id", "id_number_print"], unique=True
    )
    for table in ("roster_job", "roster_row", "roster_import"):
        op.drop_table(table)
