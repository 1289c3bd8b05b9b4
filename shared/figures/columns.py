"""The columns of the table in which a service keeps what counties have set."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped


class FigureColumns:
    """A number the county set, counting from `valid_from` until the next one of its name.

    The table's primary key is (county_id, name, valid_from).
    """

    county_id: Mapped[UUID]
    name: Mapped[str]
    valid_from: Mapped[date]
    value: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
