"""Terms, constituencies and delegates; sessions, their agenda, steps and roll."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import protect_union_rows, show_to_named_role

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)

TABLES = (
    "congress_term",
    "constituency",
    "delegate",
    "congress_session",
    "agenda_item",
    "session_move",
    "roll_entry",
)


def upgrade() -> None:
    op.create_table(
        "congress_term",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_congress_term_ck_congress_term_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_congress_term")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_congress_term_county_id_union_id_id")),
        sa.UniqueConstraint("union_id", "number", name=op.f("uq_congress_term_union_id_number")),
    )
    op.create_index("uq_congress_term_now", "congress_term", ["union_id"], unique=True, postgresql_where=sa.text("ended_on IS NULL"))
    op.create_table(
        "constituency",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("term_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("leader_name", sa.Text(), nullable=False),
        sa.Column("staff_count", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("candidates", sa.Integer(), nullable=True),
        sa.Column("voted", sa.Integer(), nullable=True),
        sa.Column("elected_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["county_id", "union_id", "term_id"], ["congress_term.county_id", "congress_term.union_id", "congress_term.id"], name=op.f("fk_constituency_county_id_union_id_term_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_constituency")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_constituency_county_id_union_id_id")),
        sa.UniqueConstraint("term_id", "name", name=op.f("uq_constituency_term_id_name")),
    )
    op.create_table(
        "delegate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("term_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("constituency_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("votes_congress", sa.Boolean(), nullable=False),
        sa.Column("votes_union", sa.Boolean(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("is_teacher", sa.Boolean(), nullable=True),
        sa.Column("is_leader", sa.Boolean(), nullable=True),
        sa.Column("votes_for", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("left_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["constituency_id"], ["constituency.id"], name=op.f("fk_delegate_constituency_id")),
        sa.ForeignKeyConstraint(["county_id", "union_id", "term_id"], ["congress_term.county_id", "congress_term.union_id", "congress_term.id"], name=op.f("fk_delegate_county_id_union_id_term_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegate")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_delegate_county_id_union_id_id")),
    )
    op.create_index("ix_delegate_term", "delegate", ["term_id", "sort_key"])
    op.create_index("uq_delegate_person", "delegate", ["term_id", "person_id"], unique=True, postgresql_where=sa.text("person_id IS NOT NULL AND last_day IS NULL"))
    op.create_table(
        "congress_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("term_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("extra", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("party_agreed_on", sa.Date(), nullable=True),
        sa.Column("party_minutes_number", sa.Text(), nullable=True),
        sa.Column("asking_way", sa.Text(), nullable=True),
        sa.Column("addressee", sa.Text(), nullable=True),
        sa.Column("requested_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer_number", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_by_name", sa.Text(), nullable=True),
        sa.Column("answer_from_paper", sa.Boolean(), nullable=False),
        sa.Column("return_reason", sa.Text(), nullable=True),
        sa.Column("override_reason", sa.Text(), nullable=True),
        sa.Column("override_by_name", sa.Text(), nullable=True),
        sa.Column("starts_at", MOMENT, nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("host_name", sa.Text(), nullable=True),
        sa.Column("staff_count", sa.Integer(), nullable=True),
        sa.Column("papers_sent_on", sa.Date(), nullable=True),
        sa.Column("opened_at", MOMENT, nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("resolution", sa.Text(), nullable=True),
        sa.Column("resolution_published_on", sa.Date(), nullable=True),
        sa.Column("report_due_on", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("archived_at", MOMENT, nullable=True),
        sa.Column("cancelled_reason", sa.Text(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("paper_due", sa.Integer(), nullable=True),
        sa.Column("paper_present", sa.Integer(), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("report_task_id", sa.Uuid(), nullable=True),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "term_id"], ["congress_term.county_id", "congress_term.union_id", "congress_term.id"], name=op.f("fk_congress_session_county_id_union_id_term_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_congress_session")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_congress_session_county_id_union_id_id")),
        sa.UniqueConstraint("term_id", "number", name=op.f("uq_congress_session_term_id_number")),
    )
    op.create_index("ix_congress_session_check", "congress_session", ["check_on"], postgresql_where=sa.text("check_on IS NOT NULL"))
    op.create_index("ix_congress_session_list", "congress_session", ["union_id", "planned_on"])
    op.create_index("ix_congress_session_year", "congress_session", ["county_id", "school_year"])
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("power", sa.Text(), nullable=True),
        sa.Column("treatment", sa.Text(), nullable=False),
        sa.Column("presenter", sa.Text(), nullable=False),
        sa.Column("roll", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["county_id", "union_id", "session_id"], ["congress_session.county_id", "congress_session.union_id", "congress_session.id"], name=op.f("fk_agenda_item_county_id_union_id_session_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_agenda_item_county_id_union_id_id")),
    )
    op.create_index("ix_agenda_item_session", "agenda_item", ["session_id", "place"])
    op.create_table(
        "session_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=True),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(["county_id", "union_id", "session_id"], ["congress_session.county_id", "congress_session.union_id", "congress_session.id"], name=op.f("fk_session_move_county_id_union_id_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_move")),
    )
    op.create_index("ix_session_move_session", "session_move", ["session_id", "made_at"])
    op.create_table(
        "roll_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("delegation", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("votes_congress", sa.Boolean(), nullable=False),
        sa.Column("votes_union", sa.Boolean(), nullable=False),
        sa.Column("signed_in_at", MOMENT, nullable=True),
        sa.Column("signed_in_how", sa.Text(), nullable=True),
        sa.Column("signed_in_by_name", sa.Text(), nullable=True),
        sa.Column("left_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["county_id", "union_id", "session_id"], ["congress_session.county_id", "congress_session.union_id", "congress_session.id"], name=op.f("fk_roll_entry_county_id_union_id_session_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roll_entry")),
        sa.UniqueConstraint("county_id", "union_id", "id", name=op.f("uq_roll_entry_county_id_union_id_id")),
        sa.UniqueConstraint("session_id", "place", name=op.f("uq_roll_entry_session_id_place")),
    )
    op.create_index("uq_roll_entry_person", "roll_entry", ["session_id", "person_id"], unique=True, postgresql_where=sa.text("person_id IS NOT NULL"))
    protect_union_rows(*TABLES)
    show_to_named_role("congress_session", "timer", "id, county_id, union_id, check_on")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
