"""Counting hardship files reads no row again: the rule of who sees them asks for the person, too."""

from alembic import op
from sqlalchemy import text

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_TABLE = "hardship_case"
_PLACE = ("made_at", "id")
_INDEXES: dict[str, tuple[list[str], list[str]]] = {
    "ix_hardship_case_county": (["county_id", *_PLACE], ["union_id", "state"]),
    "ix_hardship_case_state": (["county_id", "state", *_PLACE], ["union_id", "category"]),
    "ix_hardship_case_category": (["county_id", "category", *_PLACE], ["union_id", "state"]),
    "ix_hardship_case_quiet": (["county_id", "touched_on"], ["union_id", "state"]),
    "ix_hardship_case_never": (["county_id", *_PLACE], ["union_id", "state"]),
}
_ONLY = {"ix_hardship_case_never": text("last_aided_on IS NULL")}


def upgrade() -> None:
    _build_anew("person_id")


def downgrade() -> None:
    _build_anew()


def _build_anew(*besides: str) -> None:
    for name, (columns, included) in _INDEXES.items():
        op.drop_index(name, table_name=_TABLE)
        op.create_index(
            name,
            _TABLE,
            columns,
            postgresql_include=[*included, *besides],
            postgresql_where=_ONLY.get(name),
        )
