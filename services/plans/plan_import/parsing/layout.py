"""Layout: the text cut into segments at line breaks and at wide blanks inside a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.numbering import mark_at

_LINE = re.compile(r"[^\n]+")
_WIDE_BLANK = re.compile(r" {2,}")
_TERMINAL = "。;!?:”\"'’)]》…"
_MIN_RUN = 3
_HEADING_LENGTH = 40
_MARK_INSIDE = re.compile(r"(?:^| )[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A trimmed run of text; `fresh` says that it begins a line of the source."""

    start: int
    end: int
    fresh: bool


def _trim(folded: str, start: int, end: int) -> tuple[int, int]:
    while start < end and folded[start].isspace():
        start += 1
    while end > start and folded[end - 1].isspace():
        end -= 1
    return start, end


def _pieces(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line's pieces between wide blanks."""
    position = start
    for gap in _WIDE_BLANK.finditer(folded, start, end):
        yield position, gap.start()
        position = gap.end()
    yield position, end


def _spaced_out(pieces: list[tuple[int, int]]) -> bool:
    """Single characters set apart (主  要  工  作) are one phrase."""
    return len(pieces) >= _MIN_RUN and all(end - start <= 1 for start, end in pieces)


def _is_heading(folded: str, start: int, end: int) -> bool:
    """A short numbered line of two phrases set apart (一、提高素质  深化改革)."""
    line = folded[start:end]
    return (
        end - start <= _HEADING_LENGTH
        and mark_at(folded, start) is not None
        and not any(sign in line for sign in "。;:!?\t")
        and len(_MARK_INSIDE.findall(line)) == 1
    )


def segments(source: Source, start_at: int, end_at: int) -> list[Segment]:
    """All non-blank segments between the two offsets, in order."""
    found: list[Segment] = []
    for line in _LINE.finditer(source.folded, start_at, end_at):
        start, end = _trim(source.folded, line.start(), line.end())
        if start == end:
            continue
        pieces = list(_pieces(source.folded, start, end))
        if _spaced_out(pieces) or _is_heading(source.folded, start, end):
            pieces = [(start, end)]
        found += [
            Segment(left, right, fresh=number == 0) for number, (left, right) in enumerate(pieces)
        ]
    return found


def ends_sentence(folded: str, end: int) -> bool:
    """Whether the character before this offset closes a sentence or a phrase."""
    return end > 0 and folded[end - 1] in _TERMINAL
