"""Union membership with its steps, a person's course, looking behind masks, corrections."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import follow_person, protect_county_rows, protect_union_rows

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "person", sa.Column("member_state", sa.Text(), server_default="outside", nullable=False)
    )
    op.add_column("person", sa.Column("retired_on", sa.Date(), nullable=True))
    _of_person(
        "post_held",
        "entry_id",
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
    )
    op.create_index("ix_post_held_person_id", "post_held", ["person_id"])
    _of_person(
        "member_step",
        "entry_id",
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
    )
    op.create_index("ix_member_step_person_id", "member_step", ["person_id"])
    _of_person(
        "lookup",
        "lookup_id",
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("fields", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("open_until", sa.DateTime(timezone=True), nullable=False),
        person_known=False,
    )
    op.create_index("ix_lookup_actor_id", "lookup", ["actor_id", "made_at"])
    _of_person(
        "correction",
        "correction_id",
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index("ix_correction_person_id", "correction", ["person_id"])
    op.create_index(
        "ix_correction_open",
        "correction",
        ["union_id", "asked_at"],
        postgresql_where=sa.text("state = 'open'"),
    )
    _of_county()
    protect_union_rows("post_held", "member_step", "lookup", "correction")
    follow_person("membership", "post_held", "member_step")
    protect_county_rows("member_numbers", "county_figure")


def _of_person(table: str, key: str, *columns: sa.Column[Any], person_known: bool = True) -> None:
    op.create_table(
        table,
        sa.Column(key, sa.Uuid(), nullable=False),
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("union_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=not person_known),
        *columns,
        sa.ForeignKeyConstraint(
            ["county_id", "union_id"],
            ["trade_union.county_id", "trade_union.union_id"],
            name=op.f(f"fk_{table}_county_id_union_id"),
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "person_id"],
            ["person.county_id", "person.person_id"],
            name=op.f(f"fk_{table}_county_id_person_id"),
        ),
        sa.PrimaryKeyConstraint(key, name=op.f(f"pk_{table}")),
    )


def _of_county() -> None:
    op.create_table(
        "member_numbers",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("next_number", sa.Integer(), nullable=False),
        sa.CheckConstraint("places BETWEEN 1 AND 12", name=op.f("ck_member_numbers_places")),
        sa.CheckConstraint("next_number >= 1", name=op.f("ck_member_numbers_next_number")),
        sa.ForeignKeyConstraint(
            ["county_id"], ["county.county_id"], name=op.f("fk_member_numbers_county_id")
        ),
        sa.PrimaryKeyConstraint("county_id", name=op.f("pk_member_numbers")),
    )
    op.create_table(
        "county_figure",
        sa.Column("county_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["county_id"], ["county.county_id"], name=op.f("fk_county_figure_county_id")
        ),
        sa.PrimaryKeyConstraint("county_id", "name", "valid_from", name=op.f("pk_county_figure")),
    )


def downgrade() -> None:
    op.execute("DROP POLICY follows ON membership")
    for table in (
        "county_figure",
        "member_numbers",
        "correction",
        "lookup",
        "member_step",
        "post_held",
    ):
        op.drop_table(table)
    op.drop_column("person", "retired_on")
    op.drop_column("person", "member_state")
