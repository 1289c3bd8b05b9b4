"""Month lists without headings: a table (month | items) whose figures have run together."""

import re
from collections.abc import Sequence

from services.plans.plan_import.parsing.drafts import MonthDraft
from services.plans.plan_import.parsing.layout import Segment

_FIGURE = re.compile(
    r"(?P<figure>\d{1,3}) ?(?:(?P<mark>[、.,。:)]) ?(?=[^\s、.,])|(?=[^\d\s、.,月日年]))"
)
_MONTHS_A_YEAR = 12
_LEAST_MONTHS = 4
_LEAST_SHARE = 0.7


class _Reader:
    """Reads figures as month-and-item ("31、" is March, item 1) or as the next item."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._month = 0
        self._item = 0
        self.found: list[MonthDraft] = []
        self.read = 0
        self.unread = 0
        self.used: list[Segment] = []

    def take(self, segment: Segment) -> None:
        figure = _FIGURE.match(self._folded, segment.start, segment.end)
        if not figure:
            self._continue(segment)
            return
        digits, marked = figure["figure"], bool(figure["mark"])
        if self._month and marked and digits == str(self._item + 1):
            self._item += 1
        elif month := self._new_month(digits, marked=marked):
            self._month, self._item = month, 1
            self.found.append(MonthDraft((month,)))
        else:
            self.unread += 1
            return
        self.read += 1
        self.used.append(segment)
        self.found[-1].own.append((segment.start, figure.end()))
        self.found[-1].items.append([(figure.end(), segment.end)])

    def _continue(self, segment: Segment) -> None:
        """A line without a figure goes on with the item above, if that one breaks off."""
        if self.found and self._folded[self.found[-1].items[-1][-1][1] - 1] not in "。;":
            self.found[-1].items[-1].append((segment.start, segment.end))
            self.used.append(segment)

    def _new_month(self, digits: str, *, marked: bool) -> int | None:
        named = digits[:-1] if marked and len(digits) > 1 and digits[-1] == "1" else digits
        if marked and named == digits:
            return None
        month = int(named or 0)
        if not 1 <= month <= _MONTHS_A_YEAR:
            return None
        is_next = month == self._month % _MONTHS_A_YEAR + 1
        return month if not self._month or is_next or month > self._month else None


def flattened_months(
    folded: str, segments: Sequence[Segment]
) -> tuple[list[MonthDraft], list[Segment]]:
    """The months of a flattened table and the segments they use; empty if it is none."""
    first = next((n for n, piece in enumerate(segments) if _opens(folded, piece)), None)
    if first is None:
        return [], []
    reader = _Reader(folded)
    for segment in segments[first:]:
        reader.take(segment)
    figures = reader.read + reader.unread
    if len(reader.found) < _LEAST_MONTHS or reader.read < _LEAST_SHARE * figures:
        return [], []
    return reader.found, reader.used


def _opens(folded: str, segment: Segment) -> bool:
    figure = _FIGURE.match(folded, segment.start, segment.end)
    return bool(figure and figure["mark"] and figure["figure"] in {f"{m}1" for m in range(1, 13)})
