"""Grammar: the decoded text of a page to everything found in it; pure, without I/O."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from services.plans.plan_import.parsing import tables
from services.plans.plan_import.parsing.assembly import Assembler
from services.plans.plan_import.parsing.cleaning import blank, blanks
from services.plans.plan_import.parsing.coverage import complete
from services.plans.plan_import.parsing.division import Divider
from services.plans.plan_import.parsing.folding import Source, fold
from services.plans.plan_import.parsing.glue import loosen
from services.plans.plan_import.parsing.headings import is_guiding, is_label, month_heading
from services.plans.plan_import.parsing.layout import Segment, segments
from services.plans.plan_import.parsing.mending import mend
from services.plans.plan_import.parsing.monthly import flattened_months
from services.plans.plan_import.parsing.noise import Reason, classify, emphasis, links
from services.plans.plan_import.parsing.numbering import decoration_end, mark_at
from services.plans.plan_import.parsing.outline import Grower
from services.plans.plan_import.parsing.page import Chunk
from services.plans.plan_import.parsing.planning import PlanDraft, Planner
from services.plans.plan_import.parsing.refusals import PlanTooManyItems
from services.plans.plan_import.parsing.result import ParseResult
from services.plans.plan_import.parsing.sign_term import without_terms
from services.plans.plan_import.parsing.table_content import content_of
from services.plans.plan_import.parsing.trimming import (
    opening_reason,
    trim_behind,
    trim_end,
    trim_links,
)
from services.plans.plan_import.parsing.units import Cutter, MonthLines

MAX_PIECES = 50_000
MAX_ITEMS = 10_000
MAX_PLANS = 200
_LEAST_MARKED = 2
_LEAST_PLAIN = 3

Left = tuple[int, int, Reason]


@dataclass(slots=True)
class _Found:
    """The drafts of a page and what they left out."""

    plans: list[tuple[Chunk, PlanDraft]] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)


def parse_text(text: str, encoding: str = "utf-8") -> ParseResult:
    """Every plan in a decoded text. Raises `PlanTooManyItems`."""
    read = fold(text)
    dropped = blanks(read.folded)
    source = mend(blank(read, dropped))
    regions = tables.regions(source.folded)
    found_tables = [tables.read_table(source.folded, start, end) for start, end in regions]
    # Outside of tables a tab is only a blank.
    plain = Source(text, source.folded.replace("\t", " "), source.script)
    holes = sorted([*links(plain), *emphasis(plain)])
    pieces = loosen(plain, _outside(plain, regions))
    if len(pieces) + sum(len(table.rows) for table in found_tables) > MAX_PIECES:
        raise PlanTooManyItems
    reasons = classify(plain, pieces)
    starts = [table.start for table in found_tables]
    page = Divider(plain, pieces, reasons, starts).divide()
    if len(page.chunks) > MAX_PLANS:
        raise PlanTooManyItems
    found = _Found(left=[*dropped, *((piece.start, piece.end, why) for piece, why in page.outside)])
    for chunk in page.chunks:
        inside = [table for table in found_tables if chunk.start <= table.start < chunk.end]
        _read_chunk(plain, chunk, inside, found)
    if sum(_items_of(draft) for _, draft in found.plans) > MAX_ITEMS:
        raise PlanTooManyItems
    assembler = Assembler(plain, holes, page.title, len(page.chunks) > 1)
    plans = [assembler.plan(chunk, draft) for chunk, draft in found.plans]
    left = complete(
        plain, plans, [*found.left, *((a, b, _hole_reason(plain.folded[a:b])) for a, b in holes)]
    )
    return ParseResult(
        plans=plans,
        left_out=without_terms(text, left, [plan.sign_term for plan in plans if plan.sign_term]),
        encoding=encoding,
        script=source.script,
        characters=len(text),
        source_text=text,
    )


def _items_of(draft: PlanDraft) -> int:
    tasks = sum(len(section.items) for section in draft.sections)
    return tasks + sum(len(month.items) for month in draft.months)


def _hole_reason(words: str) -> Reason:
    return Reason.MARKS if words == "**" or not words.strip() else Reason.LINK


def _outside(source: Source, regions: Sequence[tuple[int, int]]) -> list[Segment]:
    found: list[Segment] = []
    position = 0
    for start, end in [*regions, (len(source.folded), len(source.folded))]:
        found += segments(source, position, start)
        position = end
    return found


def _read_chunk(
    source: Source, chunk: Chunk, inside: Sequence[tables.Table], found: _Found
) -> None:
    """One plan's draft; what it leaves out goes to `found`."""
    others = list(chunk.others)
    others += trim_links(source.folded, chunk.segments, others)
    others += trim_end(source.folded, chunk.segments)
    others += trim_behind(source.folded, chunk.segments, max((t.end for t in inside), default=None))
    others += _trim_opening(source.folded, chunk)
    chunk.others = others
    found.left += [(piece.start, piece.end, why) for piece, why in others]
    months, used = flattened_months(source.folded, chunk.segments)
    taken = {piece.start for piece in used}
    rest = [piece for piece in chunk.segments if piece.start not in taken]
    cutter = Cutter(source.folded, rest, _month_lines(source.folded, rest))
    draft = Planner(source.folded).read(Grower(source.folded, cutter.units()).grow())
    draft.months += months
    for table in inside:
        content = content_of(source.folded, table)
        draft.months += content.months
        draft.sections += [section for section in content.sections if section.items]
        found.left += [(start, end, Reason.TABLE_HEAD) for start, end in tables.head_ranges(table)]
        found.left += [(start, end, Reason.THEME) for start, end in content.dropped]
    found.left += [(start, end, Reason.PREAMBLE) for start, end in draft.preamble]
    found.left += [(start, end, Reason.SUMMARY) for start, end in draft.summary]
    found.plans.append((chunk, draft))


def _trim_opening(folded: str, chunk: Chunk) -> list[tuple[Segment, Reason]]:
    left: list[tuple[Segment, Reason]] = []
    kept: list[Segment] = []
    for number, piece in enumerate(chunk.segments):
        line = folded[piece.start : piece.end]
        if mark_at(folded, piece.start) or is_label(line) or is_guiding(line[:8]):
            kept += chunk.segments[number:]
            break
        reason = opening_reason(line)
        if reason:
            left.append((piece, reason))
        else:
            kept.append(piece)
    chunk.segments = kept
    return left


def _month_lines(folded: str, pieces: Sequence[Segment]) -> MonthLines:
    """Which month lines count: two that are set off, or one alone; else three plain ones."""
    marked, plain = 0, 0
    for piece in pieces:
        start = decoration_end(folded, piece.start)
        marker = mark_at(folded, start)
        heading = month_heading(folded, start, piece.end) or (
            marker and month_heading(folded, marker.end, piece.end)
        )
        if heading and heading.marked:
            marked += 2 if heading.alone else 1
        elif heading and piece.fresh and not marker:
            plain += 1
    if marked >= _LEAST_MARKED:
        return MonthLines.MARKED
    return MonthLines.ALL if plain >= _LEAST_PLAIN else MonthLines.NONE
