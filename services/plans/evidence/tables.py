"""Records of work done, as whoever owns them told of them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class Evidence(Table):
    """A record of another service that proves something done.

    `task_id` is the task it answers: the one its event named, or, where `matched_by` is set, the
    one a person chose here. A record that was taken back stays, marked; where that was heard
    before the record itself, its day and title are empty.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        Index("uq_evidence_record", "record_id", "record_kind", unique=True),
        Index("ix_evidence_list", "union_id", "happened_on", "id"),
        Index("ix_evidence_task", "task_id", postgresql_where=text("task_id IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    record_kind: Mapped[str]
    record_id: Mapped[UUID]
    version: Mapped[int]
    title: Mapped[str | None]
    happened_on: Mapped[date | None]
    category: Mapped[str | None]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    taken_back: Mapped[bool] = mapped_column(default=False, server_default="false")
    task_id: Mapped[UUID | None]
    matched_by: Mapped[UUID | None]
    matched_by_name: Mapped[str | None]
    heard_at: Mapped[datetime]
