"""Coverage: every non-blank character belongs to an item or is listed as left out."""

import re
from collections.abc import Iterable, Iterator

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.noise import REASONS, Reason
from services.plans.plan_import.parsing.result import LeftOut, Plan, Span

_MARKS = re.compile(r"[^\u4e00-\u9fffA-Za-z]{1,40}")
_LINE = re.compile(r"[^\n]+")


def _spans(plans: Iterable[Plan]) -> Iterator[Span]:
    for plan in plans:
        yield from plan.spans
        yield from plan.guiding_spans
        for section in plan.sections:
            yield from section.spans
            for task in section.tasks:
                yield from task.spans
        for month in plan.monthly:
            yield from month.spans
            for spans in month.item_spans:
                yield from spans


def complete(
    source: Source, plans: Iterable[Plan], left: Iterable[tuple[int, int, Reason]]
) -> list[LeftOut]:
    """The left-out pieces in order, with a piece for whatever nothing else covers."""
    covered = bytearray(len(source.text))
    for span in _spans(plans):
        covered[span.start : span.end] = b"\x01" * (span.end - span.start)
    found: list[LeftOut] = []
    for start, end, reason in left:
        found += _free_runs(source, covered, start, end, reason)
    found += _free_runs(source, covered, 0, len(source.text), None)
    return sorted(found, key=lambda piece: piece.span.start)


def _free_runs(
    source: Source, covered: bytearray, start: int, end: int, reason: Reason | None
) -> Iterator[LeftOut]:
    """The uncovered lines of a range, which are covered from now on."""
    position = covered.find(b"\x00", start, end)
    while position != -1:
        stop = covered.find(b"\x01", position, end)
        stop = end if stop == -1 else stop
        for line in _LINE.finditer(source.folded, position, stop):
            text = source.text[line.start() : line.end()]
            left = line.start() + len(text) - len(text.lstrip())
            right = line.start() + len(text.rstrip())
            if left < right:
                yield _left_out(source, left, right, reason)
        covered[position:stop] = b"\x01" * (stop - position)
        position = covered.find(b"\x00", stop, end)


def _left_out(source: Source, start: int, end: int, reason: Reason | None) -> LeftOut:
    text = source.text[start:end]
    why = reason or (
        Reason.MARKS if _MARKS.fullmatch(source.folded[start:end]) else Reason.UNPLACED
    )
    return LeftOut(text=text, code=why, reason=REASONS[why], span=Span(start=start, end=end))
