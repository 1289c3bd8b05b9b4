"""What counties have set."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped

from services.directory.tables import Table


class CountyFigure(Table):
    """A number the county set, counting from `valid_from` until the next one of its name."""

    __tablename__ = "county_figure"
    __table_args__ = (
        PrimaryKeyConstraint("county_id", "name", "valid_from"),
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
    )

    county_id: Mapped[UUID]
    name: Mapped[str]
    valid_from: Mapped[date]
    value: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
