"""People, and their time in a union."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class Person(Table):
    """A person of the county; `union_id` is where they work now, and who may see the row."""

    __tablename__ = "person"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("county_id", "person_id"),
        Index("ix_person_list", "union_id", "sort_key", "person_id"),
    )

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    name: Mapped[str]
    sort_key: Mapped[str]
    initials: Mapped[str]
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    post: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    active: Mapped[bool]


class Membership(Table):
    """A person's time in a union, both days included; open while it lasts."""

    __tablename__ = "membership"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        CheckConstraint("last_day IS NULL OR last_day >= first_day", name="days"),
        Index(
            "uq_membership_now", "person_id", unique=True, postgresql_where=text("last_day IS NULL")
        ),
        Index("ix_membership_union_id", "union_id"),
    )

    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
