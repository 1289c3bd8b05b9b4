"""Counties, unions with their campuses and their past, clusters, and who was in which when."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class County(Table):
    """A county; one installation may hold several."""

    __tablename__ = "county"

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]


class TradeUnion(Table):
    """A union: the county's own or a school's; everybody in the county may know of it.

    This is what is true now; what was true on another day stands in `UnionPeriod`.
    """

    __tablename__ = "trade_union"
    __table_args__ = (
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
        ForeignKeyConstraint(
            ["county_id", "parent_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(
            ["county_id", "successor_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("county_id", "union_id"),
        CheckConstraint("staff_count >= 0", name="staff_count"),
        # A name is free again once its union is no more.
        Index(
            "uq_trade_union_name", "county_id", "name", unique=True, postgresql_where=text("active")
        ),
        Index(
            "uq_trade_union_county_body",
            "county_id",
            unique=True,
            postgresql_where=text("kind = 'county'"),
        ),
    )

    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    version: Mapped[int]
    kind: Mapped[str]
    name: Mapped[str]
    short_name: Mapped[str]
    sort_key: Mapped[str]
    initials: Mapped[str]
    stage: Mapped[str | None]
    form: Mapped[str]
    rural: Mapped[bool]
    ownership: Mapped[str]
    parent_id: Mapped[UUID | None]
    # As the union states it: people may be recorded for a few of the staff only.
    staff_count: Mapped[int]
    active: Mapped[bool]
    closed_on: Mapped[date | None]
    successor_id: Mapped[UUID | None]


class UnionPeriod(Table):
    """What was true of a union between two acts, both days included; open while it lasts."""

    __tablename__ = "union_period"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(
            ["county_id", "successor_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        CheckConstraint("last_day IS NULL OR last_day >= first_day", name="days"),
        Index(
            "uq_union_period_now",
            "union_id",
            unique=True,
            postgresql_where=text("last_day IS NULL"),
        ),
        Index("ix_union_period_list", "county_id", "sort_key", "union_id"),
    )

    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    first_day: Mapped[date] = mapped_column(primary_key=True)
    last_day: Mapped[date | None]
    county_id: Mapped[UUID]
    name: Mapped[str]
    short_name: Mapped[str]
    sort_key: Mapped[str]
    initials: Mapped[str]
    stage: Mapped[str | None]
    form: Mapped[str]
    rural: Mapped[bool]
    ownership: Mapped[str]
    standing: Mapped[str]
    successor_id: Mapped[UUID | None]


class UnionAct(Table):
    """One act in a union's history; rows are only added.

    `facts` holds what was and what came, in words that the page shows. Acts of the installation
    itself have no author.
    """

    __tablename__ = "union_act"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        Index("ix_union_act_union_id", "union_id", "day"),
    )

    act_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    move: Mapped[str]
    day: Mapped[date]
    reason: Mapped[str | None]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str | None]


class Campus(Table):
    """A place where a union's school teaches: a village school, a branch; both days included."""

    __tablename__ = "campus"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        CheckConstraint("staff_count >= 0", name="staff_count"),
        CheckConstraint("last_day IS NULL OR last_day >= first_day - 1", name="days"),
        Index(
            "uq_campus_name",
            "union_id",
            "name",
            unique=True,
            postgresql_where=text("last_day IS NULL"),
        ),
    )

    campus_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    name: Mapped[str]
    stage: Mapped[str | None]
    rural: Mapped[bool]
    address: Mapped[str | None]
    staff_count: Mapped[int]
    first_day: Mapped[date]
    last_day: Mapped[date | None]


class Cluster(Table):
    """Neighbouring school unions that work together."""

    __tablename__ = "cluster"
    __table_args__ = (
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
        UniqueConstraint("county_id", "cluster_id"),
        UniqueConstraint("county_id", "name", name="uq_cluster_name"),
    )

    cluster_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    name: Mapped[str]
    sort_key: Mapped[str]


class ClusterMember(Table):
    """A union's time in a cluster, both days included; open while it lasts."""

    __tablename__ = "cluster_member"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(
            ["county_id", "cluster_id"], ["cluster.county_id", "cluster.cluster_id"]
        ),
        CheckConstraint("last_day IS NULL OR last_day >= first_day", name="days"),
        Index(
            "uq_cluster_member_now",
            "union_id",
            unique=True,
            postgresql_where=text("last_day IS NULL"),
        ),
        Index("ix_cluster_member_cluster_id", "cluster_id"),
    )

    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    first_day: Mapped[date] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    cluster_id: Mapped[UUID]
    last_day: Mapped[date | None]
