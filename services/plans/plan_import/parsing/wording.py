"""Wording: the text of an item put together from its pieces, with every character's offset."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.result import Span


@dataclass(frozen=True, slots=True)
class Wording:
    """A text and its folded twin; `offsets` are the characters' places in the source."""

    text: str
    folded: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        return Span(start=self.offsets[start], end=self.offsets[end - 1] + 1)


def holes_between(
    holes: Sequence[tuple[int, int]], start: int, end: int
) -> Sequence[tuple[int, int]]:
    """The sorted holes that begin in the range, and the one before it."""
    first = max(bisect_left(holes, (start, 0)) - 1, 0)
    return holes[first : bisect_left(holes, (end, 0))]


def without_holes(
    pieces: Iterable[tuple[int, int]], holes: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The pieces less the holes (web addresses) that stand in them."""
    found: list[tuple[int, int]] = []
    for start, end in pieces:
        position = start
        for left, right in holes_between(holes, start, end):
            if right <= position:
                continue
            if left > position:
                found.append((position, left))
            position = max(position, right)
        if position < end:
            found.append((position, end))
    return found


def word(source: Source, paragraphs: Iterable[Iterable[tuple[int, int]]]) -> Wording:
    """Torn pieces are joined without a gap, paragraphs with a line break."""
    text: list[str] = []
    folded: list[str] = []
    offsets: list[int] = []
    for paragraph in paragraphs:
        pieces = list(paragraph)
        if offsets and pieces:
            text.append("\n")
            folded.append("\n")
            offsets.append(offsets[-1])
        for start, end in pieces:
            text.append(source.text[start:end].replace("\n", " "))
            folded.append(source.folded[start:end].replace("\n", " "))
            offsets.extend(range(start, end))
    return Wording("".join(text), "".join(folded), tuple(offsets))
