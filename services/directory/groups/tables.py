"""Union groups, and who is in which from when to when."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class UnionGroup(Table):
    """A union's smallest cell; both days included, open while it lasts."""

    __tablename__ = "union_group"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(["county_id", "leader_id"], ["person.county_id", "person.person_id"]),
        UniqueConstraint("county_id", "union_id", "group_id"),
        CheckConstraint("last_day IS NULL OR last_day >= first_day - 1", name="days"),
        Index(
            "uq_union_group_name",
            "union_id",
            "name",
            unique=True,
            postgresql_where=text("last_day IS NULL"),
        ),
    )

    group_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    name: Mapped[str]
    leader_id: Mapped[UUID | None]
    first_day: Mapped[date]
    last_day: Mapped[date | None]


class GroupMember(Table):
    """A person's time in a group, both days included; open while it lasts.

    `last_day` before `first_day` marks somebody who was taken out on the day of joining.
    """

    __tablename__ = "group_member"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "group_id"],
            ["union_group.county_id", "union_group.union_id", "union_group.group_id"],
        ),
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        CheckConstraint("last_day IS NULL OR last_day >= first_day - 1", name="days"),
        # Nobody is in two groups of a union at once.
        Index(
            "uq_group_member_now",
            "union_id",
            "person_id",
            unique=True,
            postgresql_where=text("last_day IS NULL"),
        ),
        Index("ix_group_member_group_id", "group_id"),
    )

    member_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    group_id: Mapped[UUID]
    person_id: Mapped[UUID]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
