"""Who has looked into what, when and why."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class FileOpening(Table):
    """A look into one matter, or (without one) at the lines of a union's list.

    `look` says what was looked at. A number is shown once, so `open_until` is the moment itself.
    """

    __tablename__ = "file_opening"
    __table_args__ = (
        Index("ix_file_opening_subject", "subject_id", "made_at"),
        Index("ix_file_opening_actor", "actor_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    subject_kind: Mapped[str]
    subject_id: Mapped[UUID | None]
    look: Mapped[str]
    actor_id: Mapped[UUID]
    actor_name: Mapped[str]
    reason: Mapped[str]
    made_at: Mapped[datetime]
    open_until: Mapped[datetime]
