"""People as their rosters have them: details, sealed numbers, and what finds equal ones."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import hide_from_named_role, show_to_named_role

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TEXTS = (
    "staff_no",
    "birth",
    "nation",
    "politics",
    "education",
    "degree",
    "title",
    "title_since",
    "subject",
    "staff_kind",
    "first_job",
    "came_here",
    "joined_union",
    "member_no",
    "note",
    "id_number_sealed",
    "id_number_print",
    "bank_card_sealed",
    "bank_card_print",
)
_PRINTS = "county_id, id_number_print"


def upgrade() -> None:
    for name in _TEXTS:
        op.add_column("person", sa.Column(name, sa.Text(), nullable=True))
    # Row-level security is forced on the owner too, who has no scope here.
    op.execute("ALTER TABLE person NO FORCE ROW LEVEL SECURITY")
    op.execute("UPDATE person SET birth = birth_year::text WHERE birth_year IS NOT NULL")
    op.execute("ALTER TABLE person FORCE ROW LEVEL SECURITY")
    op.create_index("ix_person_county_list", "person", ["county_id", "sort_key", "person_id"])
    op.create_index(
        "uq_person_id_number_print", "person", ["county_id", "id_number_print"], unique=True
    )
    show_to_named_role("person", "county_index", _PRINTS, own_county=True)


def downgrade() -> None:
    hide_from_named_role("person", "county_index", _PRINTS)
    for name in ("ix_person_county_list", "uq_person_id_number_print"):
        op.drop_index(name, "person")
    for name in _TEXTS:
        op.drop_column("person", name)
