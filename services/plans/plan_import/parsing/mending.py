"""Mending: what a converter tore is put right in the folded text.

Only the folded twin changes, and never its length: offsets and the output stay the source's.
"""

import re
from collections.abc import Sequence

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.tables import is_head

_TORN_MARK = re.compile(r"(?<=[\s:。;])(?P<figure>\d{1,2}) ?\n{1,3} {0,4}(?=[、.])")
_PIPE_ROW = re.compile(r"^ {0,3}[|](?P<inner>[^\n]{1,2000})[|] {0,3}$", re.MULTILINE)
_PIPE_RULE = re.compile(r"[ |:-]{3,}")
_GAP = re.compile(r" {2,}")
_LINE = re.compile(r"[^\n]+")
_LEAST_CELLS = 2
_LEAST_ROWS = 3


def mend(source: Source) -> Source:
    """Torn marks joined, tables of pipes or wide blanks given tabs."""
    folded = _TORN_MARK.sub(_figure_last, source.folded)
    folded = _PIPE_ROW.sub(_pipes_to_tabs, folded)
    return Source(source.text, _aligned_tables(folded), source.script)


def _figure_last(found: re.Match[str]) -> str:
    rest = found.group()[len(found["figure"]) :]
    return rest + found["figure"]


def _pipes_to_tabs(found: re.Match[str]) -> str:
    row = found.group()
    if _PIPE_RULE.fullmatch(row):
        return " " * len(row)
    start, end = found.start("inner") - found.start(), found.end("inner") - found.start()
    return " " * start + row[start:end].replace("|", "\t") + " " * (len(row) - end)


def _aligned_tables(folded: str) -> str:
    """Columns set apart by wide blanks below a line of column heads."""
    lines = [found.span() for found in _LINE.finditer(folded)]
    changes: list[tuple[int, int]] = []
    number = 0
    while number < len(lines):
        rows = _rows_below(folded, lines, number)
        if rows >= _LEAST_ROWS:
            changes += lines[number : number + rows]
        number += max(rows, 1)
    pieces: list[str] = []
    position = 0
    for start, end in changes:
        pieces += [folded[position:start], _GAP.sub(_gap_to_tab, folded[start:end])]
        position = end
    return "".join(pieces) + folded[position:]


def _gap_to_tab(found: re.Match[str]) -> str:
    return "\t" + " " * (len(found.group()) - 1)


def _rows_below(folded: str, lines: Sequence[tuple[int, int]], number: int) -> int:
    """How many lines a table has that begins with this line, 0 if it is no head."""
    head = _cells(folded[slice(*lines[number])])
    if len(head) < _LEAST_CELLS or not is_head(head):
        return 0
    rows = 1
    for line in lines[number + 1 :]:
        if len(_cells(folded[slice(*line)])) != len(head):
            break
        rows += 1
    return rows


def _cells(line: str) -> list[str]:
    return _GAP.split(line.strip()) if "  " in line else []
