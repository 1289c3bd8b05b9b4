"""Which rows of a monthly table say again what the tasks above them say."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from services.plans.kinds import Actor
from services.plans.plan_import.domain.content import DraftMeasure, DraftTask

_BRACKET = re.compile(r"[(（][^()（）]{2,24}[)）]\s*[。；;.]?$")
_NO_WORD = re.compile(r"[^\w]|[\d_]")
_PAIR = 2
# Shares of a row's pairs of characters that a measure must have; more where the months differ.
_SAME_MONTH_SHARE = 0.3
_OTHER_MONTH_SHARE = 0.55


@dataclass(frozen=True)
class Row:
    """A row of the table: its words, its months, and who does it where it says so."""

    text: str
    months: tuple[int, ...]
    actor: Actor | None


@dataclass(frozen=True)
class _Candidate:
    task: DraftTask
    measure: DraftMeasure
    share: float
    same_month: bool


def repeated(row: Row, tasks: Sequence[DraftTask]) -> tuple[DraftTask, DraftMeasure] | None:
    """The measure that says the same as the row: in the same month first, else in most words."""
    found = list(_candidates(row, tasks))
    near = [c for c in found if c.same_month and c.share >= _SAME_MONTH_SHARE]
    far = [c for c in found if c.share >= _OTHER_MONTH_SHARE]
    best = max(near or far, key=lambda candidate: candidate.share, default=None)
    return (best.task, best.measure) if best else None


def _candidates(row: Row, tasks: Sequence[DraftTask]) -> Iterator[_Candidate]:
    wanted = _pairs(_BRACKET.sub("", row.text.strip()))
    if not wanted:
        return
    for task in tasks:
        heading = _pairs(task.title)
        for measure in task.measures:
            if row.actor is not None and measure.actor is not row.actor:
                continue
            said = heading | _pairs(measure.text)
            month = measure.due.on.month if measure.due else None
            same = month in row.months or any(own in row.months for own in measure.months)
            yield _Candidate(task, measure, len(wanted & said) / len(wanted), same)


def _pairs(text: str) -> set[str]:
    """Each two characters that stand side by side, without signs and figures."""
    words = _NO_WORD.sub("", text)
    return {words[n : n + _PAIR] for n in range(len(words) - 1)}
