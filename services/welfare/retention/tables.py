"""What was found over its time, and what became of it; names nobody, so it may stay."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class RetentionItem(Table):
    """One matter of a capability, by kind and id; `title` says in words that name nobody."""

    __tablename__ = "retention_item"
    __table_args__ = (
        UniqueConstraint("county_id", "kind", "subject_id"),
        Index("ix_retention_item_state", "county_id", "state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    kind: Mapped[str]
    subject_id: Mapped[UUID]
    title: Mapped[str]
    ended_on: Mapped[date]
    found_at: Mapped[datetime]
    state: Mapped[str]
    reason: Mapped[str | None]
    decided_by_name: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    emptied: Mapped[int | None]
