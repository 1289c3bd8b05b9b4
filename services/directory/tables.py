"""The base of the directory's tables."""

from sqlalchemy.orm import DeclarativeBase

from shared.database import TYPES, new_metadata


class Table(DeclarativeBase):
    """A table of the directory's database."""

    metadata = new_metadata()
    type_annotation_map = TYPES
