"""The runs of the tenancy sweep."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table

# Without row-level security, with the reason.
PLATFORM_TABLES = {"isolation_run": "speaks of the installation, and holds no id of any row"}


class IsolationRun(Table):
    """One run: how much was tried, and what was wrong."""

    __tablename__ = "isolation_run"

    run_id: Mapped[UUID] = mapped_column(primary_key=True)
    ran_at: Mapped[datetime]
    seconds: Mapped[float]
    counties: Mapped[int]
    operations: Mapped[int]
    roles: Mapped[int]
    requests: Mapped[int]
    # Operations for which no row was there to ask for.
    without_rows: Mapped[list[str]] = mapped_column(JSONB)
    # Each with operation, role, place and problem.
    leaks: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
