"""What welfare keeps of a person, as a workbook for that person."""

from collections.abc import Sequence

from services.welfare.retention.subjects import Holding
from shared.sheets import Column, Head, Sheet

_WIDTH = 24


def own_sheets(holdings: Sequence[Holding], head: Head) -> list[Sheet]:
    """A sheet for each table; an empty one says so by being there."""
    return [
        Sheet(
            one.title,
            head,
            tuple(Column(heading, _WIDTH) for heading in one.columns),
            list(one.rows),
        )
        for one in holdings
    ]
