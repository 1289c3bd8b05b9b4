"""Transfers of hardship files from one school to another."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class CaseTransfer(Table):
    """One move of a file; `union_id` is the school that holds the file, so it follows it.

    `lapses_on` is the day on which it ends by itself when the person has said nothing.
    """

    __tablename__ = "case_transfer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "case_id"],
            ["hardship_case.county_id", "hardship_case.union_id", "hardship_case.id"],
            onupdate="CASCADE",
        ),
        Index("ix_case_transfer_case", "case_id"),
        Index(
            "uq_case_transfer_open",
            "case_id",
            unique=True,
            postgresql_where=text("state IN ('asked', 'agreed')"),
        ),
        Index("ix_case_transfer_lapse", "lapses_on", postgresql_where=text("state = 'asked'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    case_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    person_id: Mapped[UUID | None]
    from_union_id: Mapped[UUID]
    to_union_id: Mapped[UUID]
    first_day: Mapped[date]
    asked_on: Mapped[date]
    lapses_on: Mapped[date]
    answered_on: Mapped[date | None]
    answer_from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    done_on: Mapped[date | None]
    done_by_name: Mapped[str | None]
    made_at: Mapped[datetime]
