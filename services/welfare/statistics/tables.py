"""The layout of the list of hardship files, where a county has set its own."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class ColumnMap(Table):
    """The columns of the county's list, in their order: keys and headings."""

    __tablename__ = "column_map"

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    columns: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
