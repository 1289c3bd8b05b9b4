"""The base of this service's tables."""

from sqlalchemy.orm import DeclarativeBase

from shared.database import TYPES, new_metadata


class Table(DeclarativeBase):
    """Every table of welfare; its migrations compare against this metadata."""

    metadata = new_metadata()
    type_annotation_map = TYPES
