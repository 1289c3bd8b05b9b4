"""What counties have set."""

from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint

from services.directory.tables import Table
from shared.figures.keeping import FigureColumns


class CountyFigure(FigureColumns, Table):
    """A number the county set, counting from `valid_from` until the next one of its name."""

    __tablename__ = "county_figure"
    __table_args__ = (
        PrimaryKeyConstraint("county_id", "name", "valid_from"),
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
    )
