"""Counties, unions, clusters, and which union was in which cluster from when to when."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class County(Table):
    """A county; one installation may hold several."""

    __tablename__ = "county"

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]


class TradeUnion(Table):
    """A union: the county's own or a school's; everybody in the county may know of it."""

    __tablename__ = "trade_union"
    __table_args__ = (
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
        ForeignKeyConstraint(
            ["county_id", "parent_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("county_id", "union_id"),
        UniqueConstraint("county_id", "name", name="uq_trade_union_name"),
        CheckConstraint("staff_count >= 0", name="staff_count"),
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
    parent_id: Mapped[UUID | None]
    # As the union states it: people may be recorded for a few of the staff only.
    staff_count: Mapped[int]
    campuses: Mapped[list[str]] = mapped_column(ARRAY(Text))
    active: Mapped[bool]


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
