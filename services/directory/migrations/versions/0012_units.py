"""Units have a past, campuses of their own, a record, groups, and days that come near."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from shared.migrations import (
    hide_from_named_role,
    protect_county_rows,
    protect_union_rows,
    show_to_named_role,
)

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# A union is there since it is in a cluster or since people work in it, whichever came first.
SINCE = """
SELECT u.union_id, least(
    (SELECT min(m.first_day) FROM cluster_member m WHERE m.union_id = u.union_id),
    (SELECT min(s.first_day) FROM membership s WHERE s.union_id = u.union_id),
    current_date) AS day
FROM trade_union u
"""

TYPES = (
    ("form", sa.Text(), "'single'"),
    ("rural", sa.Boolean(), "false"),
    ("ownership", sa.Text(), "'public'"),
)


def upgrade() -> None:
    op.execute(f"CREATE TEMPORARY TABLE union_since ON COMMIT DROP AS {SINCE}")
    _widen_unions()
    _make_periods()
    _make_acts()
    _make_campuses()
    _make_records()
    _make_groups()
    op.drop_column("trade_union", "campuses")
    protect_county_rows("union_period", "union_act", "campus")
    protect_union_rows("union_record", "election", "deadline", "union_group", "group_member")
    show_to_named_role("deadline", "timer", "county_id, look_on")


def _widen_unions() -> None:
    for name, kind, value in TYPES:
        op.add_column(
            "trade_union", sa.Column(name, kind, nullable=False, server_default=sa.text(value))
        )
        op.alter_column("trade_union", name, server_default=None)
    op.add_column("trade_union", sa.Column("closed_on", sa.Date(), nullable=True))
    op.add_column("trade_union", sa.Column("successor_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_trade_union_county_id_successor_id"),
        "trade_union",
        "trade_union",
        ["county_id", "successor_id"],
        ["county_id", "union_id"],
    )
    op.execute("UPDATE trade_union SET closed_on = current_date WHERE NOT active")
    op.drop_constraint("uq_trade_union_name", "trade_union", type_="unique")
    op.create_index(
        "uq_trade_union_name",
        "trade_union",
        ["county_id", "name"],
        unique=True,
        postgresql_where=sa.text("active"),
    )


def _tenant(table: str, *, target: str = "union_id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["county_id", target],
        ["trade_union.county_id", "trade_union.union_id"],
        name=op.f(f"fk_{table}_county_id_{target}"),
    )


def _person(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["county_id", column],
        ["person.county_id", "person.person_id"],
        name=op.f(f"fk_{table}_county_id_{column}"),
    )


def _ids(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Uuid(), nullable=False) for name in names]


def _open_index(name: str, table: str, columns: list[str]) -> None:
    op.create_index(
        name, table, columns, unique=True, postgresql_where=sa.text("last_day IS NULL")
    )


def _make_periods() -> None:
    op.create_table(
        "union_period",
        *_ids("union_id"),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        *_ids("county_id"),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("name", "short_name", "sort_key", "initials")
        ),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("rural", sa.Boolean(), nullable=False),
        sa.Column("ownership", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("successor_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day", name=op.f("ck_union_period_days")
        ),
        _tenant("union_period"),
        _tenant("union_period", target="successor_id"),
        sa.PrimaryKeyConstraint("union_id", "first_day", name=op.f("pk_union_period")),
    )
    _open_index("uq_union_period_now", "union_period", ["union_id"])
    op.create_index("ix_union_period_list", "union_period", ["county_id", "sort_key", "union_id"])
    op.execute(
        "INSERT INTO union_period (union_id, first_day, county_id, name, short_name, sort_key,"
        " initials, stage, form, rural, ownership, standing)"
        " SELECT u.union_id, s.day, u.county_id, u.name, u.short_name, u.sort_key, u.initials,"
        " u.stage, u.form, u.rural, u.ownership,"
        " CASE WHEN u.active THEN 'active' ELSE 'closed' END"
        " FROM trade_union u JOIN union_since s USING (union_id)"
    )


def _make_acts() -> None:
    op.create_table(
        "union_act",
        *_ids("act_id", "county_id", "union_id"),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_by_name", sa.Text(), nullable=True),
        _tenant("union_act"),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_union_act")),
    )
    op.create_index("ix_union_act_union_id", "union_act", ["union_id", "day"])
    op.execute(
        "INSERT INTO union_act (act_id, county_id, union_id, move, day, facts, made_at)"
        " SELECT gen_random_uuid(), u.county_id, u.union_id, 'register', s.day,"
        " jsonb_build_object('name', u.name), now()"
        " FROM trade_union u JOIN union_since s USING (union_id)"
    )


def _make_campuses() -> None:
    op.create_table(
        "campus",
        *_ids("campus_id", "county_id", "union_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("rural", sa.Boolean(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("staff_count", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint("staff_count >= 0", name=op.f("ck_campus_staff_count")),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day - 1", name=op.f("ck_campus_days")
        ),
        _tenant("campus"),
        sa.PrimaryKeyConstraint("campus_id", name=op.f("pk_campus")),
    )
    _open_index("uq_campus_name", "campus", ["union_id", "name"])
    op.execute(
        "INSERT INTO campus (campus_id, county_id, union_id, version, name, rural, staff_count,"
        " first_day)"
        " SELECT gen_random_uuid(), c.county_id, c.union_id, 1, c.name, false, 0, s.day"
        " FROM (SELECT DISTINCT u.county_id, u.union_id, n.name FROM trade_union u"
        "       CROSS JOIN LATERAL unnest(u.campuses) AS n(name)) c"
        " JOIN union_since s USING (union_id)"
    )


def _make_records() -> None:
    op.create_table(
        "union_record",
        *_ids("county_id", "union_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("legal_code", sa.Text(), nullable=True),
        sa.Column("certificate_until", sa.Date(), nullable=True),
        sa.Column("member_count", sa.Integer(), nullable=True),
        *(
            sa.Column(name, sa.Text(), nullable=True)
            for name in ("superior", "contact_name", "contact_phone", "address")
        ),
        sa.CheckConstraint("member_count >= 0", name=op.f("ck_union_record_member_count")),
        _tenant("union_record"),
        sa.PrimaryKeyConstraint("county_id", "union_id", name=op.f("pk_union_record")),
    )
    op.create_table(
        "election",
        *_ids("election_id", "county_id", "union_id"),
        sa.Column("elected_on", sa.Date(), nullable=False),
        sa.Column("term_years", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.CheckConstraint("seats >= 1", name=op.f("ck_election_seats")),
        _tenant("election"),
        sa.PrimaryKeyConstraint("election_id", name=op.f("pk_election")),
        sa.UniqueConstraint("union_id", "elected_on", name="uq_election_day"),
    )
    op.create_table(
        "deadline",
        *_ids("deadline_id", "county_id", "union_id"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("look_on", sa.Date(), nullable=True),
        _tenant("deadline"),
        sa.PrimaryKeyConstraint("deadline_id", name=op.f("pk_deadline")),
        sa.UniqueConstraint("union_id", "kind", name="uq_deadline_kind"),
    )
    op.create_index(
        "ix_deadline_look",
        "deadline",
        ["look_on"],
        postgresql_where=sa.text("look_on IS NOT NULL"),
    )


def _make_groups() -> None:
    op.create_table(
        "union_group",
        *_ids("group_id", "county_id", "union_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("leader_id", sa.Uuid(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day - 1", name=op.f("ck_union_group_days")
        ),
        _tenant("union_group"),
        _person("union_group", "leader_id"),
        sa.PrimaryKeyConstraint("group_id", name=op.f("pk_union_group")),
        sa.UniqueConstraint(
            "county_id",
            "union_id",
            "group_id",
            name=op.f("uq_union_group_county_id_union_id_group_id"),
        ),
    )
    _open_index("uq_union_group_name", "union_group", ["union_id", "name"])
    op.create_table(
        "group_member",
        *_ids("member_id", "county_id", "union_id", "group_id", "person_id"),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "last_day IS NULL OR last_day >= first_day - 1", name=op.f("ck_group_member_days")
        ),
        sa.ForeignKeyConstraint(
            ["county_id", "union_id", "group_id"],
            ["union_group.county_id", "union_group.union_id", "union_group.group_id"],
            name=op.f("fk_group_member_county_id_union_id_group_id"),
        ),
        _person("group_member", "person_id"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_group_member")),
    )
    _open_index("uq_group_member_now", "group_member", ["union_id", "person_id"])
    op.create_index("ix_group_member_group_id", "group_member", ["group_id"])


def downgrade() -> None:
    hide_from_named_role("deadline", "timer", "county_id, look_on")
    op.add_column(
        "trade_union",
        sa.Column("campuses", postgresql.ARRAY(sa.Text()), nullable=False, server_default="{}"),
    )
    op.alter_column("trade_union", "campuses", server_default=None)
    op.execute(
        "UPDATE trade_union u SET campuses = c.names FROM (SELECT union_id, array_agg(name) AS"
        " names FROM campus WHERE last_day IS NULL GROUP BY union_id) c"
        " WHERE c.union_id = u.union_id"
    )
    for table in (
        "group_member",
        "union_group",
        "deadline",
        "election",
        "union_record",
        "campus",
        "union_act",
        "union_period",
    ):
        op.drop_table(table)
    op.drop_index("uq_trade_union_name", "trade_union")
    op.create_unique_constraint("uq_trade_union_name", "trade_union", ["county_id", "name"])
    op.drop_constraint(op.f("fk_trade_union_county_id_successor_id"), "trade_union")
    for name in ("successor_id", "closed_on", *(name for name, *_ in TYPES)):
        op.drop_column("trade_union", name)
