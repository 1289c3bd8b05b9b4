"""Roles, the people who hold them and the days on which they do."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class RoleGrant(Table):
    """A role that a person holds in a union, both days included.

    `last_day` before `first_day` marks a term that was ended before it began.
    """

    __tablename__ = "role_grant"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        ForeignKeyConstraint(
            ["county_id", "cluster_id"], ["cluster.county_id", "cluster.cluster_id"]
        ),
        CheckConstraint("last_day IS NULL OR last_day >= first_day - 1", name="days"),
        Index("ix_role_grant_person_id", "person_id"),
        Index("ix_role_grant_union_id", "union_id"),
    )

    role_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    version: Mapped[int]
    role: Mapped[str]
    cluster_id: Mapped[UUID | None]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
