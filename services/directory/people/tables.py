"""People, their time in a union, their membership, and who looked behind their masks."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
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
        # Of those who have one only: an index of a whole county's empty prints is so small that
        # foreign keys to people were looked up in it, person by person.
        Index(
            "uq_person_id_number_print",
            "county_id",
            "id_number_print",
            unique=True,
            postgresql_where=text("id_number_print IS NOT NULL"),
        ),
        Index(
            "ix_person_phone_print",
            "county_id",
            "phone_print",
            postgresql_where=text("phone_print IS NOT NULL"),
        ),
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
    member_state: Mapped[str] = mapped_column(server_default="outside")
    joined_union: Mapped[str | None]
    member_no: Mapped[str | None]
    # The union group they are in today; groups keep it.
    group_name: Mapped[str | None]
    phone_sealed: Mapped[str | None]
    phone_print: Mapped[str | None]
    email: Mapped[str | None]
    note: Mapped[str | None]
    id_number_sealed: Mapped[str | None]
    id_number_print: Mapped[str | None]
    bank_card_sealed: Mapped[str | None]
    bank_card_print: Mapped[str | None]
    active: Mapped[bool]
    # The last day at work of somebody who retired here and stays on the union's list.
    retired_on: Mapped[date | None]


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


def _of_person() -> tuple[ForeignKeyConstraint, ForeignKeyConstraint]:
    """What ties a row to its union and its person."""
    return (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
    )


class PostHeld(Table):
    """A post (职务) or title (职称) as it was recorded on a day; empty words end it."""

    __tablename__ = "post_held"
    __table_args__ = (*_of_person(), Index("ix_post_held_person_id", "person_id"))

    entry_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    field: Mapped[str]
    words: Mapped[str | None]
    day: Mapped[date]


class MemberStep(Table):
    """A step of somebody's union membership; rows are only added.

    `day` is when it happened as far as it is known, `recorded_at` when it was entered; nobody
    acted where the service did it by itself.
    """

    __tablename__ = "member_step"
    __table_args__ = (*_of_person(), Index("ix_member_step_person_id", "person_id"))

    entry_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    step: Mapped[str]
    state: Mapped[str]
    day: Mapped[str]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UUID | None]
    from_paper: Mapped[bool]
    decided_by: Mapped[str | None]
    reason: Mapped[str | None]


class MemberNumbers(Table):
    """How a county numbers its members: words in front, places, and the number to come."""

    __tablename__ = "member_numbers"
    __table_args__ = (
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
        CheckConstraint("places BETWEEN 1 AND 12", name="places"),
        CheckConstraint("next_number >= 1", name="next_number"),
    )

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    prefix: Mapped[str]
    places: Mapped[int]
    next_number: Mapped[int]


class Lookup(Table):
    """That somebody opened a file, read behind a mask, or asked whether a number is known.

    A search names nobody.
    """

    __tablename__ = "lookup"
    __table_args__ = (*_of_person(), Index("ix_lookup_actor_id", "actor_id", "made_at"))

    lookup_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID | None]
    actor_id: Mapped[UUID]
    kind: Mapped[str]
    fields: Mapped[list[str]] = mapped_column(ARRAY(Text))
    reason: Mapped[str]
    made_at: Mapped[datetime]
    open_until: Mapped[datetime]


class Correction(Table):
    """Somebody's wish that what is recorded of them be put right, and the answer."""

    __tablename__ = "correction"
    __table_args__ = (
        *_of_person(),
        Index("ix_correction_person_id", "person_id"),
        Index(
            "ix_correction_open", "union_id", "asked_at", postgresql_where=text("state = 'open'")
        ),
    )

    correction_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    state: Mapped[str]
    words: Mapped[str]
    asked_at: Mapped[datetime]
    answer: Mapped[str | None]
    answered_by: Mapped[UUID | None]
    answered_at: Mapped[datetime | None]
