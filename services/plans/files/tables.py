"""Stored files."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class StoredFile(Table):
    """A file with its content: it is stored, backed up and protected with the rows it proves."""

    __tablename__ = "stored_file"
    __table_args__ = (UniqueConstraint("county_id", "union_id", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
