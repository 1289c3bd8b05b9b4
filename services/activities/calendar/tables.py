"""The days of each county as plans last told them."""

from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class CalendarCopy(Table):
    """All days that the county has set, as last told."""

    __tablename__ = "calendar_copy"

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    days: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
