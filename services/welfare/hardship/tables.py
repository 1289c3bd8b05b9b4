"""Hardship files, the prints by which they are found, their steps, and searches for doubles."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table

_OF_CASE = ["county_id", "union_id", "case_id"]
_CASE = ["hardship_case.county_id", "hardship_case.union_id", "hardship_case.id"]


class HardshipCase(Table):
    """One household's file: `person_id` of the main person, or a name alone for the retired.

    All that is told of the family is one sealed text. `household_key` is the same for the same
    household through all its files: the print of the number by which the first of them began.
    `check_on` is the next day on which the clock has to look at it. `changed_by` has written it
    anew last, and so is one of its authors. When its school changes, `union_id` changes with all
    that hangs on it.
    """

    __tablename__ = "hardship_case"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        CheckConstraint("persons > 0", name="persons"),
        Index("ix_hardship_case_union", "union_id", "made_at", "id"),
        # What a list filters by, and what the policy of rows asks for, stands in its index, so that
        # counting reads no row of a file.
        Index(
            "ix_hardship_case_county",
            "county_id",
            "made_at",
            "id",
            postgresql_include=["union_id", "state", "person_id"],
        ),
        Index(
            "ix_hardship_case_state",
            "county_id",
            "state",
            "made_at",
            "id",
            postgresql_include=["union_id", "category", "person_id"],
        ),
        Index(
            "ix_hardship_case_category",
            "county_id",
            "category",
            "made_at",
            "id",
            postgresql_include=["union_id", "state", "person_id"],
        ),
        Index(
            "ix_hardship_case_quiet",
            "county_id",
            "touched_on",
            postgresql_include=["union_id", "state", "person_id"],
        ),
        Index(
            "ix_hardship_case_never",
            "county_id",
            "made_at",
            "id",
            postgresql_include=["union_id", "state", "person_id"],
            postgresql_where=text("last_aided_on IS NULL"),
        ),
        Index(
            "ix_hardship_case_person", "person_id", postgresql_where=text("person_id IS NOT NULL")
        ),
        Index("ix_hardship_case_check", "check_on", postgresql_where=text("check_on IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    person_id: Mapped[UUID | None]
    main_name: Mapped[str]
    household_key: Mapped[str | None]
    persons: Mapped[int]
    cause: Mapped[str]
    file_sealed: Mapped[str | None]
    reckoned: Mapped[str | None]
    category: Mapped[str | None]
    category_reason: Mapped[str | None]
    consent_version: Mapped[int | None]
    consent_on: Mapped[date | None]
    consent_from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    applied_on: Mapped[date | None]
    surveyed_on: Mapped[date | None]
    surveyors: Mapped[str | None]
    survey_sealed: Mapped[str | None]
    minutes_number: Mapped[str | None]
    minutes_on: Mapped[date | None]
    forwarded_on: Mapped[date | None]
    forwarded_by: Mapped[UUID | None]
    forwarded_by_name: Mapped[str | None]
    registered_on: Mapped[date | None]
    decided_by: Mapped[UUID | None]
    decided_by_name: Mapped[str | None]
    ended_on: Mapped[date | None]
    close_reason: Mapped[str | None]
    reason: Mapped[str | None]
    review_due_on: Mapped[date | None]
    last_aided_on: Mapped[date | None]
    touched_on: Mapped[date]
    check_on: Mapped[date | None]
    national_state: Mapped[str] = mapped_column(
        default="not_reported", server_default="not_reported"
    )
    national_number: Mapped[str | None]
    national_on: Mapped[date | None]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    entered_by: Mapped[UUID]
    entered_by_name: Mapped[str]
    changed_by: Mapped[UUID | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class HardshipPrint(Table):
    """The print of one number in a file; of a live file no other may hold the same in a county.

    With every file that was once applied for stands the key of its household, by which a later file
    of the same household is known.
    """

    __tablename__ = "hardship_print"
    __table_args__ = (
        ForeignKeyConstraint(_OF_CASE, _CASE, onupdate="CASCADE"),
        Index(
            "uq_hardship_print_live",
            "county_id",
            "print",
            unique=True,
            postgresql_where=text("live"),
        ),
        Index("ix_hardship_print_case", "case_id"),
        Index("ix_hardship_print_found", "county_id", "print"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    case_id: Mapped[UUID]
    print: Mapped[str]
    live: Mapped[bool]
    household_key: Mapped[str | None]


class HardshipStep(Table):
    """One step in a file's life, on the day on which it was really taken; rows are only added."""

    __tablename__ = "hardship_step"
    __table_args__ = (
        ForeignKeyConstraint(_OF_CASE, _CASE, onupdate="CASCADE"),
        Index("ix_hardship_step_case", "case_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    case_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    happened_on: Mapped[date]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class HardshipSearch(Table):
    """That somebody asked whether a number has a file; neither the number nor its print is kept."""

    __tablename__ = "hardship_search"
    __table_args__ = (Index("ix_hardship_search_actor", "actor_id", "made_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    actor_id: Mapped[UUID]
    actor_name: Mapped[str]
    found: Mapped[bool]
    made_at: Mapped[datetime]
