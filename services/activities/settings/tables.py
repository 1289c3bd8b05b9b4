"""What a county has set, and what single unions have set for themselves above it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import PrimaryKeyConstraint
from sqlalchemy.orm import Mapped

from services.activities.tables import Table
from shared.figures.keeping import FigureColumns


class CountyFigure(FigureColumns, Table):
    """A number the county set, counting from `valid_from` until the next one of its name."""

    __tablename__ = "county_figure"
    __table_args__ = (PrimaryKeyConstraint("county_id", "name", "valid_from"),)


class UnionFigure(Table):
    """A stricter number that a union set for itself; the county's counts where it is stricter."""

    __tablename__ = "union_figure"
    __table_args__ = (PrimaryKeyConstraint("county_id", "union_id", "name", "valid_from"),)

    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    name: Mapped[str]
    valid_from: Mapped[date]
    value: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
