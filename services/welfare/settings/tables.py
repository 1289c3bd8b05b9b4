"""What a county has set: figures from a day on, and sources of money of its own."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import PrimaryKeyConstraint
from sqlalchemy.orm import Mapped

from services.welfare.tables import Table
from shared.figures.keeping import FigureColumns


class MoneySource(Table):
    """A source of money that the county has added to those everybody has."""

    __tablename__ = "money_source"
    __table_args__ = (PrimaryKeyConstraint("county_id", "name"),)

    county_id: Mapped[UUID]
    name: Mapped[str]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]


class CountyFigure(FigureColumns, Table):
    """A number the county set, counting from `valid_from` until the next one of its name."""

    __tablename__ = "county_figure"
    __table_args__ = (PrimaryKeyConstraint("county_id", "name", "valid_from"),)
