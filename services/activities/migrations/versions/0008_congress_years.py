"""Numbers of cancelled sessions are free again; reports say more; a duty for each school year."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import protect_union_rows, show_to_named_role

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TEXTS = ("report_note", "report_returned_reason")
NUMBERS = ("paper_due_union", "paper_present_union")
THIS_YEAR = (
    "extract(year FROM current_date)::int"
    " - CASE WHEN extract(month FROM current_date) < 9 THEN 1 ELSE 0 END"
)


def upgrade() -> None:
    for name in TEXTS:
        op.add_column("congress_session", sa.Column(name, sa.Text(), nullable=True))
    for name in NUMBERS:
        op.add_column("congress_session", sa.Column(name, sa.Integer(), nullable=True))
    op.drop_constraint("uq_congress_session_term_id_number", "congress_session", type_="unique")
    op.create_index(
        "uq_congress_session_number",
        "congress_session",
        ["term_id", "number"],
        unique=True,
        postgresql_where=sa.text("state <> 'cancelled'"),
    )
    op.create_table(
        "congress_year",
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("warned_on", sa.Date(), nullable=True),
        sa.Column("check_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("union_id", name=op.f("pk_congress_year")),
    )
    op.create_index("ix_congress_year_check", "congress_year", ["check_on"])
    # The clock works out each one's next day when it looks at it for the first time.
    op.execute(
        "INSERT INTO congress_year (union_id, county_id, version, school_year, check_on)"  # noqa: S608 - no input
        f" SELECT union_id, county_id, 1, {THIS_YEAR}, current_date FROM union_copy"
        " WHERE kind = 'school'"
    )
    protect_union_rows("congress_year")
    show_to_named_role("congress_year", "timer", "union_id, county_id, check_on")


def downgrade() -> None:
    op.drop_table("congress_year")
    op.drop_index("uq_congress_session_number", "congress_session")
    op.create_unique_constraint(
        op.f("uq_congress_session_term_id_number"), "congress_session", ["term_id", "number"]
    )
    for name in (*NUMBERS, *TEXTS):
        op.drop_column("congress_session", name)
