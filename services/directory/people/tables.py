"""People, and their time in a union."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class Person(Table):
    """A person of the county; `union_id` is where they work now, and who may see the row.

    Days known in part are texts: `1990`, `1990-05` or `1990-05-12`. What is sealed is read with
    the installation's keys only; its print finds equal values without reading any.
    """

    __tablename__ = "person"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("county_id", "person_id"),
        Index("ix_person_list", "union_id", "sort_key", "person_id"),
        Index("ix_person_county_list", "county_id", "sort_key", "person_id"),
        Index("uq_person_id_number_print", "county_id", "id_number_print", unique=True),
    )

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    name: Mapped[str]
    sort_key: Mapped[str]
    initials: Mapped[str]
    staff_no: Mapped[str | None]
    sex: Mapped[str | None]
    birth: Mapped[str | None]
    # The year of `birth`, for counts by age.
    birth_year: Mapped[int | None]
    nation: Mapped[str | None]
    politics: Mapped[str | None]
    education: Mapped[str | None]
    degree: Mapped[str | None]
    title: Mapped[str | None]
    title_since: Mapped[str | None]
    post: Mapped[str | None]
    subject: Mapped[str | None]
    staff_kind: Mapped[str | None]
    first_job: Mapped[str | None]
    came_here: Mapped[str | None]
    joined_union: Mapped[str | None]
    member_no: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    note: Mapped[str | None]
    id_number_sealed: Mapped[str | None]
    id_number_print: Mapped[str | None]
    bank_card_sealed: Mapped[str | None]
    bank_card_print: Mapped[str | None]
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
