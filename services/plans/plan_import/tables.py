"""Drafts of imported plans."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class ImportDraft(Table):
    """A read document under review; nothing of it is a plan before a person confirms."""

    __tablename__ = "import_draft"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        Index("ix_import_draft_list", "union_id", "changed_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]
    name: Mapped[str]
    source_text: Mapped[str] = mapped_column(Text, deferred=True)
    content: Mapped[dict[str, Any]] = mapped_column(JSONB, deferred=True)
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    plan_id: Mapped[UUID | None]
