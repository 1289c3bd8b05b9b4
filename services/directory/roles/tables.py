"""Roles and who holds them when; hand-overs; what a county sets about them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table
from shared.contracts.roles import Standing

_UNION = (["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"])
_CLUSTER = (["county_id", "cluster_id"], ["cluster.county_id", "cluster.cluster_id"])


class RoleGrant(Table):
    """A role that a person holds in a union, both days included.

    `last_day` before `first_day` marks a term that was ended before it began. `end_told` is set
    once people have been told of the end, or somebody chose it and so knows.
    """

    __tablename__ = "role_grant"
    __table_args__ = (
        ForeignKeyConstraint(*_UNION),
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        ForeignKeyConstraint(*_CLUSTER),
        CheckConstraint("last_day IS NULL OR last_day >= first_day - 1", name="days"),
        CheckConstraint("standing <> 'acting' OR last_day IS NOT NULL", name="acting"),
        Index("ix_role_grant_person_id", "person_id"),
        Index("ix_role_grant_union_id", "union_id"),
        Index(
            "ix_role_grant_end",
            "last_day",
            postgresql_where=text("last_day IS NOT NULL AND NOT end_told"),
        ),
    )

    role_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    version: Mapped[int]
    role: Mapped[str]
    cluster_id: Mapped[UUID | None]
    standing: Mapped[str] = mapped_column(default=Standing.REGULAR, server_default="regular")
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    end_told: Mapped[bool] = mapped_column(default=False, server_default="false")


class HandOver(Table):
    """A change of office in one union; told to others on `day`, unless it is undone before."""

    __tablename__ = "hand_over"
    __table_args__ = (
        ForeignKeyConstraint(*_UNION),
        UniqueConstraint("county_id", "union_id", "hand_over_id"),
        Index("ix_hand_over_union_id", "union_id"),
        Index(
            "ix_hand_over_due",
            "day",
            postgresql_where=text("announced_at IS NULL AND undone_at IS NULL"),
        ),
    )

    hand_over_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    day: Mapped[date]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    announced_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]


class HandOverLine(Table):
    """One office of a hand-over, with what is needed to take it back."""

    __tablename__ = "hand_over_line"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "hand_over_id"],
            ["hand_over.county_id", "hand_over.union_id", "hand_over.hand_over_id"],
        ),
        Index("ix_hand_over_line_hand_over_id", "hand_over_id"),
    )

    line_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    hand_over_id: Mapped[UUID]
    role: Mapped[str]
    ended_role_id: Mapped[UUID | None]
    ended_version: Mapped[int | None]
    last_day_before: Mapped[date | None]
    begun_role_id: Mapped[UUID | None]


class HandOverPair(Table):
    """What one person hands to another; the subject of the event about it."""

    __tablename__ = "hand_over_pair"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "hand_over_id"],
            ["hand_over.county_id", "hand_over.union_id", "hand_over.hand_over_id"],
        ),
        Index("ix_hand_over_pair_hand_over_id", "hand_over_id"),
    )

    pair_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    hand_over_id: Mapped[UUID]
    from_person_id: Mapped[UUID]
    to_person_id: Mapped[UUID]
    roles: Mapped[list[str]] = mapped_column(ARRAY(Text))
    takes_work: Mapped[bool]
