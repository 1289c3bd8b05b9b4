"""Units: segments cut at the number marks inside them, each read as item, label, month or text."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from services.plans.plan_import.parsing.counting import Counts, depths
from services.plans.plan_import.parsing.headings import (
    glued_guiding,
    inline_label,
    is_label,
    month_heading,
)
from services.plans.plan_import.parsing.layout import Segment, ends_sentence
from services.plans.plan_import.parsing.numbering import (
    Family,
    Marker,
    bare_mark_at,
    bullet_at,
    decoration_end,
    mark_at,
    marks_in,
    opens_with_dash,
)

_NO_START = "、,.。;:!?)”》]’%"
_LOOSE = (Family.CHINESE_PAREN, Family.ARABIC_PAREN, Family.CIRCLED)
_MIN_ITEM = 4
_MIN_RUN = 2
_PAGE_LENGTH = 100
_CAPTION_LENGTH = 30


class Kind(Enum):
    """What a unit is."""

    ITEM = auto()
    LABEL = auto()
    MONTH = auto()
    TEXT = auto()


class MonthLines(Enum):
    """Which lines that begin with a month open a month list: none, those set off, or all."""

    NONE = auto()
    MARKED = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of a plan; `text_start` is behind its number mark or month name."""

    kind: Kind
    start: int
    text_start: int
    end: int
    fresh: bool
    marker: Marker | None = None
    months: tuple[int, ...] = ()


class Cutter:
    """Cuts the segments of one plan, keeping count of its numbering."""

    def __init__(self, folded: str, segments: Sequence[Segment], months: MonthLines) -> None:
        self._folded = folded
        self._segments = segments
        self._months = months
        self._counts = Counts()
        self._followed = self._followed_marks()
        self._bare = self._bare_runs()

    def units(self) -> list[Unit]:
        found: list[Unit] = []
        previous: Segment | None = None
        for segment in self._segments:
            page_mark = self._page_mark(previous, segment)
            if page_mark:
                found += self._past(page_mark, segment)
            elif self._month_below_heading(previous, segment):
                found += self._unnumbered(segment)
            else:
                found += self._cut(segment)
            previous = segment
        return found

    def _page_mark(self, previous: Segment | None, segment: Segment) -> Marker | None:
        """A page's number that stands in the middle of a sentence and fits no run."""
        if not previous or not segment.fresh or ends_sentence(self._folded, previous.end):
            return None
        marker = mark_at(self._folded, segment.start)
        if not marker or marker.family != Family.ARABIC or marker.value <= 1:
            return None
        is_torn = previous.end - previous.start >= _PAGE_LENGTH
        return marker if is_torn and not self._expected(marker, loose=False) else None

    def _month_below_heading(self, previous: Segment | None, segment: Segment) -> bool:
        """A sentence that opens with a month (9月份,新生入学) right below a heading of its own."""
        heading = month_heading(self._folded, segment.start, segment.end)
        if not previous or not heading or heading.alone:
            return False
        marker = mark_at(self._folded, previous.start)
        if not marker or self._folded[heading.end - 1] != "," or marker.end >= previous.end:
            return False
        words = self._folded[marker.end : previous.end]
        return len(words) <= _CAPTION_LENGTH and not is_label(words)

    def _past(self, mark: Marker, segment: Segment) -> list[Unit]:
        return self._split(Kind.TEXT, segment.start, mark.end, segment.end, segment.fresh, None)

    def _followed_marks(self) -> set[tuple[Family, int]]:
        """Every (style, number) that occurs, to see whether a run that begins goes on."""
        return {
            (mark.family, mark.value)
            for piece in self._segments
            for mark in marks_in(self._folded, piece.start, piece.end)
        }

    def _bare_runs(self) -> set[tuple[Family, int]]:
        found = [bare_mark_at(self._folded, piece.start) for piece in self._segments]
        seen = {(mark.family, mark.value) for mark in found if mark}
        return {
            (family, value)
            for family, value in seen
            if (family, value - 1) in seen or (value == 1 and (family, _MIN_RUN) in seen)
        }

    def _opening(self, segment: Segment) -> Marker | None:
        folded, start = self._folded, decoration_end(self._folded, segment.start)
        marker = mark_at(folded, start)
        if marker and self._starts_item(marker, segment):
            return marker
        bare = bare_mark_at(folded, start)
        if bare and (bare.family, bare.value) in self._bare:
            return bare
        return bullet_at(folded, segment.start)

    def _starts_item(self, marker: Marker, segment: Segment) -> bool:
        if marker.end >= segment.end:
            return True
        if self._folded[marker.end] in _NO_START:
            return False
        if segment.fresh or marker.value == 1:
            return True
        return self._expected(marker, loose=True)

    def _cut(self, segment: Segment) -> list[Unit]:
        month = self._month_unit(segment)
        if month:
            return [month, *self._rest(month.text_start, segment.end)]
        marker = self._opening(segment)
        if marker:
            self._counts.take(marker)
            return self._item(marker, segment)
        return self._unnumbered(segment)

    def _month_unit(self, segment: Segment) -> Unit | None:
        if self._months is MonthLines.NONE:
            return None
        start = decoration_end(self._folded, segment.start)
        marker = mark_at(self._folded, start)
        heading = month_heading(self._folded, start, segment.end)
        if not heading and marker:
            heading = month_heading(self._folded, marker.end, segment.end)
            if heading and not heading.alone and self._folded[heading.end - 1] != ":":
                heading = None
        if not heading or (self._months is MonthLines.MARKED and not heading.marked):
            return None
        self._counts.last.clear()
        return Unit(
            Kind.MONTH, segment.start, heading.end, segment.end, segment.fresh, None, heading.months
        )

    def _item(self, marker: Marker, segment: Segment) -> list[Unit]:
        return self._split(Kind.ITEM, segment.start, marker.end, segment.end, segment.fresh, marker)

    def _rest(self, start: int, end: int) -> list[Unit]:
        """The text behind a month name or a label on the same line."""
        while start < end and self._folded[start] in " :,":
            start += 1
        if start >= end:
            return []
        return self._cut_inner(start, end)

    def _cut_inner(self, start: int, end: int) -> list[Unit]:
        heading = month_heading(self._folded, start, end)
        if heading and heading.marked and self._months is not MonthLines.NONE:
            month = Unit(Kind.MONTH, start, heading.end, end, fresh=False, months=heading.months)
            return [month, *self._rest(heading.end, end)]
        marker = mark_at(self._folded, start)
        if marker and marker.end < end and self._folded[marker.end] not in _NO_START:
            self._counts.take(marker)
            return self._split(Kind.ITEM, start, marker.end, end, fresh=False, marker=marker)
        return self._split(Kind.TEXT, start, start, end, fresh=False, marker=None)

    def _unnumbered(self, segment: Segment) -> list[Unit]:
        start = decoration_end(self._folded, segment.start)
        line = self._folded[start : segment.end]
        if self._counts.last and opens_with_dash(line):  # - 目标:... below a numbered item
            return self._split(Kind.TEXT, segment.start, start, segment.end, segment.fresh, None)
        if is_label(line):
            return [Unit(Kind.LABEL, segment.start, start, segment.end, segment.fresh)]
        length = inline_label(line) or glued_guiding(line)
        if length:
            label = Unit(Kind.LABEL, segment.start, start, start + length, segment.fresh)
            return [label, *self._rest(start + length, segment.end)]
        return self._split(Kind.TEXT, segment.start, start, segment.end, segment.fresh, None)

    def _split(
        self,
        kind: Kind,
        start: int,
        text_start: int,
        end: int,
        fresh: bool,  # noqa: FBT001 - a field of the unit, not a switch
        marker: Marker | None,
    ) -> list[Unit]:
        """The unit and those that begin inside it."""
        found: list[Unit] = []
        for inner in self._inner_marks(text_start, end):
            found.append(Unit(kind, start, text_start, inner.start, fresh, marker))
            kind, start, text_start, fresh, marker = Kind.ITEM, inner.start, inner.end, False, inner
        found.append(Unit(kind, start, text_start, end, fresh, marker))
        return found

    def _inner_marks(self, start: int, end: int) -> list[Marker]:
        candidates = marks_in(self._folded, start, end)
        if not candidates:
            return []
        inside = depths(self._folded, start, end)
        found: list[Marker] = []
        first: Marker | None = None
        for number, mark in enumerate(candidates):
            previous = found[-1].end if found else start
            if inside[mark.start - start] or mark.end >= end or not self._begins(mark, previous):
                continue
            below = candidates[number + 1] if number + 1 < len(candidates) else None
            heads = self._heads(mark, below)
            if self._accepts(mark) or heads or mark is first:
                self._counts.take(mark)
                first = below if heads else None
                found.append(mark)
        return found

    def _begins(self, mark: Marker, previous: int) -> bool:
        """Whether the characters around a mark inside a line let an item begin there."""
        folded = self._folded
        if folded[mark.end] in _NO_START:
            return False
        before = folded[mark.start - 1]
        if before == " " or ends_sentence(folded, mark.start):
            return True
        too_near = 0 < mark.start - previous < _MIN_ITEM
        if folded[mark.end].isdigit() or too_near or (before.isascii() and before.isalnum()):
            return False
        return self._begins_in_words(mark, before)

    def _begins_in_words(self, mark: Marker, before: str) -> bool:
        """The same where no sentence ends before the mark."""
        if mark.family in _LOOSE:
            return True
        if mark.family == Family.CHINESE:
            runs_on = self._counts.last.get(mark.family, 0) + 1 == mark.value > 1
            return runs_on or self._labelled(mark)
        return before not in "、第每年月周至-" and self._folded[mark.end - 1] in "、.。 "

    def _labelled(self, mark: Marker) -> bool:
        head = self._folded[mark.end : mark.end + 8]
        return any(is_label(head[:length]) for length in (4, 5, 6, 8))

    def _accepts(self, mark: Marker) -> bool:
        """Whether the number fits the run; a restart inside an item is only an enumeration."""
        if (
            mark.family in self._counts.inline
            and mark.value == self._counts.inline[mark.family] + 1
        ):
            self._counts.inline[mark.family] = mark.value
            return False
        if mark.value == 1:
            if mark.family in self._counts.last:
                self._counts.inline[mark.family] = 1
                return False
            return (mark.family, _MIN_RUN) in self._followed
        return self._expected(mark, loose=ends_sentence(self._folded, mark.start))

    def _heads(self, mark: Marker, below: Marker | None) -> bool:
        """A lone (一) with 1、 below it is a heading, where a cut text holds no (二)."""
        if mark.family != Family.CHINESE_PAREN or mark.value != 1 or below is None:
            return False
        if mark.family in self._counts.last or mark.family in self._counts.inline:
            return False
        return below.value == 1 and below.family == Family.ARABIC

    def _expected(self, mark: Marker, *, loose: bool) -> bool:
        last = self._counts.last.get(mark.family)
        if last is None:
            return self._counts.ever.get(mark.family, 0) + 1 == mark.value > 1
        return last + 1 == mark.value or (loose and last <= mark.value <= last + 2)
