"""Division: where on a page each plan begins, and which line names it."""

from collections.abc import Sequence

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.headings import (
    Title,
    inline_label,
    is_guiding,
    is_label,
    month_heading,
    names_a_summary,
    opens_guided,
    sums_up,
    title_of,
)
from services.plans.plan_import.parsing.layout import Segment, ends_sentence
from services.plans.plan_import.parsing.noise import Reason, is_teaser
from services.plans.plan_import.parsing.numbering import decoration_end, mark_at
from services.plans.plan_import.parsing.page import Chunk, Page
from services.plans.plan_import.parsing.trimming import opening_reason

_BODY_LENGTH = 40
_SENTENCE_LENGTH = 18
_TITLE_REACH = 8
_TITLE_OPENING = 6


class Divider:
    """Divides the segments of a page into plans."""

    def __init__(
        self,
        source: Source,
        segments: Sequence[Segment],
        reasons: Sequence[Reason | None],
        table_starts: Sequence[int],
    ) -> None:
        self._folded = source.folded
        self._segments = segments
        self._reasons = reasons
        self._tables = table_starts
        self._titles: dict[int, Title] = {}
        for number, piece in enumerate(segments):
            title = title_of(self._line(piece)) if reasons[number] is None else None
            if title and not is_teaser(self._line(piece)):
                self._titles[number] = title
        if all(names_a_summary(title.name) for title in self._titles.values() if title.name):
            self._titles = {}  # a page of reports
        self._first_named: dict[str, int] = {}
        for number, title in self._titles.items():
            self._first_named.setdefault(title.name, number)

    def _line(self, piece: Segment) -> str:
        return self._folded[decoration_end(self._folded, piece.start) : piece.end]

    def divide(self) -> Page:
        bounds = self._part_bounds() or self._title_bounds()
        chunks = [self._chunk(bounds, position) for position in range(len(bounds))]
        first = bounds[0][0] if bounds else len(self._segments)
        page_title = self._page_title(first)
        # Without a title what stands above may belong to a plan whose beginning is lost.
        untitled = bool(bounds) and bounds[0][1] is None and not page_title
        unnamed = Reason.UNPLACED if untitled else Reason.TEASER
        outside = [
            (piece, self._reasons[number] or opening_reason(self._line(piece)) or unnamed)
            for number, piece in enumerate(self._segments[:first])
        ]
        if chunks:  # the head of an official letter stands above the title
            chunks[0].others += [pair for pair in outside if pair[1] is Reason.SIGNATURE]
        if len(chunks) == 1 and chunks[0].title is None:
            chunks[0].title = page_title
        return Page(page_title, chunks, outside)

    def _page_title(self, before: int) -> Segment | None:
        for number in sorted(self._titles):
            title = self._titles[number]
            if number <= before and title.name and title.part is None:
                return self._segments[number]
        return next(
            (
                piece
                for number, piece in enumerate(self._segments[:before])
                if is_teaser(self._line(piece)) and self._reasons[number] is None
            ),
            None,
        )

    def _starts(self, number: int) -> bool:
        """Whether a plan's body may begin with this segment."""
        if self._reasons[number] is not None or number in self._titles:
            return False
        piece, line = self._segments[number], self._line(self._segments[number])
        marker = mark_at(self._folded, decoration_end(self._folded, piece.start))
        if marker:
            return marker.value <= 1
        if is_label(line) or inline_label(line) or is_guiding(line[:8]):
            return True
        heading = month_heading(self._folded, piece.start, piece.end)
        return bool(heading and heading.alone)

    def _has_body(self, start: int, end: int) -> bool:
        return any(
            self._starts(number)
            or (
                self._reasons[number] is None
                and number not in self._titles
                and self._is_paragraph(self._segments[number])
            )
            for number in range(start, end)
        ) or self._table_between(start - 1, end)

    def _is_paragraph(self, piece: Segment) -> bool:
        length = piece.end - piece.start
        ended = ends_sentence(self._folded, piece.end)
        return length >= (_BODY_LENGTH if not ended else _SENTENCE_LENGTH)

    def _has_text(self, start: int, end: int) -> bool:
        """Whether anything but titles stands there; the lines of a table of contents have none."""
        return self._table_between(start - 1, end) or any(
            self._reasons[number] is None and number not in self._titles
            for number in range(start, end)
        )

    def _table_between(self, start: int, end: int) -> bool:
        left = self._segments[start].start if start < len(self._segments) else 0
        right = self._segments[end].start if end < len(self._segments) else len(self._folded)
        return any(left <= table < right for table in self._tables)

    def _part_bounds(self) -> list[tuple[int, int | None]]:
        """Plans of a collection begin at the titles with a part mark."""
        marked = [number for number, title in self._titles.items() if title.part is not None]
        if not marked:
            return []
        ends = [*marked[1:], len(self._segments)]
        return [
            (number, number)
            for number, end in zip(marked, ends, strict=True)
            if self._has_text(number + 1, end)
        ]

    def _title_bounds(self) -> list[tuple[int, int | None]]:
        """A page without part marks: the first body, and each later title that starts afresh."""
        first = next((n for n in range(len(self._segments)) if self._starts(n)), None)
        if self._tables and (first is None or self._segments[first].start > self._tables[0]):
            first = next(
                (n for n, piece in enumerate(self._segments) if piece.start > self._tables[0]),
                len(self._segments),
            )
        if first is None:
            return self._bodiless()
        title = self._best_title(first)
        if title is None:
            first = self._cut_beginning(first)
        if title is None and self._follows_summary(first):
            return []
        bounds: list[tuple[int, int | None]] = [(first if title is None else title, title)]
        if title is None and self._leading_text(first) is not None:
            bounds = [(self._leading_text(first) or 0, None)]
        for number in sorted(self._titles):
            if number > first and self._restarts(number, bounds[-1][1]):
                bounds.append((number, number))
        return bounds

    def _cut_beginning(self, first: int) -> int:
        """A text that begins in the middle of a plan opens with a number above 1."""
        return next(
            (
                n
                for n, piece in enumerate(self._segments[:first])
                if self._reasons[n] is None
                and piece.end - piece.start >= _TITLE_REACH
                and mark_at(self._folded, piece.start)
            ),
            first,
        )

    def _follows_summary(self, first: int) -> bool:
        """Whether the body stands under the title of a summary or report."""
        return any(names_a_summary(self._line(piece)) for piece in self._segments[:first])

    def _leading_text(self, first: int) -> int | None:
        """The first paragraph of an opening where no title stands above the body."""
        teasers = [n for n in range(first) if is_teaser(self._line(self._segments[n]))]
        return next(
            (
                n
                for n in range(teasers[-1] + 1 if teasers else 0, first)
                if self._reasons[n] is None
                and n not in self._titles
                and (opens_guided(self._line(self._segments[n])) or (teasers and self._is_long(n)))
            ),
            None,
        )

    def _is_long(self, number: int) -> bool:
        return self._segments[number].end - self._segments[number].start >= _BODY_LENGTH

    def _bodiless(self) -> list[tuple[int, int | None]]:
        """No structure at all: the paragraphs behind a title are the plan."""
        last_body = next(
            (n for n in range(len(self._segments) - 1, -1, -1) if self._has_body(n, n + 1)), -1
        )
        title = max((number for number in self._titles if number < last_body), default=None)
        return [] if title is None else [(title, title)]

    def _best_title(self, before: int) -> int | None:
        """The nearest title above the body; one that says more wins over one that says less."""
        candidates = [number for number in self._titles if number < before]
        if not candidates:
            return None
        best = max(candidates, key=lambda n: (self._weight(n), n))
        # A site writes the title again in other words behind it on the same line.
        while best - 1 in self._titles and not self._segments[best].fresh:
            if not self._same_opening(best - 1, best):
                break
            best -= 1
        return best

    def _same_opening(self, one: int, other: int) -> bool:
        first, second = self._titles[one].name, self._titles[other].name
        return first[:_TITLE_OPENING] == second[:_TITLE_OPENING]

    def _weight(self, number: int) -> int:
        name = self._titles[number].name
        return 1 if any(character.isdigit() for character in name) else 0

    def _restarts(self, number: int, current: int | None) -> bool:
        name = self._titles[number].name
        if current is not None and self._titles[current].name == name:
            return False
        if self._answers_a_report(number):
            return False
        reach = range(number + 1, min(number + 1 + _TITLE_REACH, len(self._segments)))
        following = [n for n in reach if self._reasons[n] is None]
        if not following or following[0] in self._titles:
            return self._table_between(number, number + 1)
        for position in following:
            marker = mark_at(self._folded, self._segments[position].start)
            if marker and marker.value > 1:
                return False
            if self._starts(position):
                return True
        return False

    def _answers_a_report(self, number: int) -> bool:
        """二、2026年工作计划 below 一、2025年工作总结 is a part of the same paper."""
        marker = mark_at(self._folded, self._segments[number].start)
        if not marker or marker.value <= 1:
            return False
        for piece in self._segments[:number]:
            before = mark_at(self._folded, piece.start)
            if before and (before.family, before.value) == (marker.family, marker.value - 1):
                return sums_up(self._folded[before.end : piece.end])
        return False

    def _chunk(self, bounds: list[tuple[int, int | None]], position: int) -> Chunk:
        start, title_number = bounds[position]
        last = position + 1 == len(bounds)
        end = len(self._segments) if last else bounds[position + 1][0]
        title = self._segments[title_number] if title_number is not None else None
        part = self._titles[title_number].part if title_number is not None else None
        begin = self._segments[start].start if start < len(self._segments) else len(self._folded)
        stop = len(self._folded) if last else self._segments[end].start
        chunk = Chunk(title, part, 0 if position == 0 else begin, stop)
        for number in range(start, end):
            self._place(chunk, number, start, title_number)
        return chunk

    def _place(self, chunk: Chunk, number: int, start: int, title: int | None) -> None:
        piece, reason = self._segments[number], self._reasons[number]
        if number == title:
            return
        if reason is not None:
            chunk.others.append((piece, reason))
        elif is_teaser(self._line(piece)) or (
            number in self._titles and self._first_named[self._titles[number].name] <= start
        ):
            chunk.others.append((piece, Reason.TEASER))
        elif number in self._titles and not chunk.segments and title and not chunk.subtitle:
            chunk.subtitle = piece
        else:
            chunk.segments.append(piece)
