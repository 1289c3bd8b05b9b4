"""Numbers of papers, who helps at a session, and sealed archives that nobody changes."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
TABLES = ("paper_series", "paper_number", "session_helpers", "session_archive", "archive_file")
SEALED = ("session_archive", "archive_file")
_OF_SESSION = ["congress_session.county_id", "congress_session.union_id", "congress_session.id"]
_TEXTS = (
    "addressee",
    "secretary",
    "principal",
    "chair",
    "contact",
    "phone",
    "recorder",
    "examiners",
    "presidium",
    "chief_scrutineer",
    "scrutineers",
    "counters",
)


def upgrade() -> None:
    op.create_table(
        "paper_series",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=True),
        sa.CheckConstraint("start > 0", name=op.f("ck_paper_series_start")),
        sa.PrimaryKeyConstraint("union_id", "year", name=op.f("pk_paper_series")),
        sa.UniqueConstraint("county_id", "union_id", "year", name=op.f("uq_paper_series_county_id_union_id_year")),
    )
    op.create_table(
        "paper_number",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=False),
        sa.Column("given_by_name", sa.Text(), nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("cancelled_on", sa.Date(), nullable=True),
        sa.Column("cancelled_reason", sa.Text(), nullable=True),
        sa.Column("cancelled_by_name", sa.Text(), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_paper_number_number")),
        sa.CheckConstraint("(cancelled_on IS NULL) = (cancelled_reason IS NULL)", name=op.f("ck_paper_number_cancelled_why")),
        sa.ForeignKeyConstraint(["county_id", "union_id", "year"], ["paper_series.county_id", "paper_series.union_id", "paper_series.year"], name=op.f("fk_paper_number_county_id_union_id_year")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_number")),
        sa.UniqueConstraint("union_id", "year", "number", name=op.f("uq_paper_number_union_id_year_number")),
    )
    op.create_index("uq_paper_number_paper", "paper_number", ["session_id", "kind"], unique=True, postgresql_where=sa.text("session_id IS NOT NULL AND cancelled_on IS NULL"))
    op.create_table(
        "session_helpers",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _TEXTS),
        sa.Column("changed_by_name", sa.Text(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "session_id"], _OF_SESSION, name=op.f("fk_session_helpers_county_id_union_id_session_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_session_helpers")),
    )
    op.create_index("ix_session_helpers_union", "session_helpers", ["union_id", "changed_at"])
    op.create_table(
        "session_archive",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("manifest", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sealed_at", MOMENT, nullable=False),
        sa.Column("sealed_by", sa.Uuid(), nullable=False),
        sa.Column("sealed_by_name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "session_id"], _OF_SESSION, name=op.f("fk_session_archive_county_id_union_id_session_id")),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_session_archive")),
        sa.UniqueConstraint("county_id", "union_id", "session_id", name=op.f("uq_session_archive_county_id_union_id_session_id")),
    )
    op.create_table(
        "archive_file",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "session_id"], ["session_archive.county_id", "session_archive.union_id", "session_archive.session_id"], name=op.f("fk_archive_file_county_id_union_id_session_id")),
        sa.PrimaryKeyConstraint("session_id", "name", name=op.f("pk_archive_file")),
    )
    protect_union_rows(*TABLES)
    op.execute(
        "CREATE FUNCTION refuse_sealed_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'a sealed archive is never changed'; END $$"
    )
    for table in SEALED:
        op.execute(
            f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION refuse_sealed_change()"
        )


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    op.execute("DROP FUNCTION refuse_sealed_change()")
