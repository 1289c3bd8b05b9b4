"""What welfare keeps of a person, as a workbook for that person."""

from collections.abc import Sequence

from services.welfare.retention.subjects import Holding
from shared.sheets import Column, Head, Sheet

_LEAST, _MOST = 10, 72


def own_sheets(holdings: Sequence[Holding], head: Head) -> list[Sheet]:
    """A sheet for each table; an empty one says so by being there."""
    return [
        Sheet(
            one.title,
            head,
            tuple(
                Column(heading, _width([heading, *(row[place] for row in one.rows)]))
                for place, heading in enumerate(one.columns)
            ),
            list(one.rows),
        )
        for one in holdings
    ]


def _width(texts: Sequence[str]) -> int:
    """As wide as the longest text; a Chinese character takes two. What is longer wraps."""
    return min(_MOST, max(_LEAST, 2 + max(2 * len(text) for text in texts)))
