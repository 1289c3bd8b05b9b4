"""How near a parse comes to what a reader found: F1 over the openings of tasks and items."""

import unicodedata
from dataclasses import dataclass

from services.plans.plan_import.parsing.result import ParseResult

from .invented import Invented

_KEY_LENGTH = 9
_SHORTEST = 4


@dataclass(frozen=True)
class Score:
    tasks: float
    headings: float
    months: float
    facts: bool


def key(text: str, length: int = _KEY_LENGTH) -> str:
    kept = [c for c in unicodedata.normalize("NFKC", text) if c.isalnum()]
    return "".join(kept)[:length]


Named = tuple[tuple[int, ...], str]


def same(one: Named, other: Named) -> bool:
    """Equal, or cut short: one opening begins the other and has at least four characters."""
    (place, wanted), (where, got) = one, other
    short = min(len(wanted), len(got)) >= _SHORTEST
    cut = short and (wanted.startswith(got) or got.startswith(wanted))
    return place == where and (wanted == got or cut)


def f1(expected: list[Named], found: list[Named]) -> float:
    left, hits = list(found), 0
    for wanted in expected:
        match = next((got for got in left if same(wanted, got)), None)
        if match is not None:
            left.remove(match)
            hits += 1
    total = len(expected) + len(found)
    return 2 * hits / total if total else 1.0


def score(invented: Invented, result: ParseResult) -> Score:
    """The parse against the expectation; items are named with the number of their plan."""
    tasks: tuple[list[Named], list[Named]] = ([], [])
    headings: tuple[list[Named], list[Named]] = ([], [])
    months: tuple[list[Named], list[Named]] = ([], [])
    for number, plan in enumerate(invented.plans):
        for heading, openings in plan.sections:
            if heading:
                headings[0].append(((number,), key(heading, 400)))
            tasks[0].extend(((number,), key(opening)) for opening in openings)
        for named, openings in plan.months:
            months[0].extend(((number, *named), key(opening)) for opening in openings)
    for number, found in enumerate(result.plans):
        for section in found.sections:
            if section.tasks and section.heading:
                headings[1].append(((number,), key(section.heading, 400)))
            tasks[1].extend(((number,), key(task.text)) for task in section.tasks)
        for month in found.monthly:
            months[1].extend(((number, *month.months), key(item)) for item in month.items)
    return Score(f1(*tasks), f1(*headings), f1(*months), facts_agree(invented, result))


def facts_agree(invented: Invented, result: ParseResult) -> bool:
    """Number of plans, titles, years, guiding flags and organisations, the last by containment."""
    if len(invented.plans) != len(result.plans):
        return False
    return all(
        key(wanted.title or "", 99) == key(got.title or "", 99)
        and wanted.year == got.year
        and wanted.guiding == bool(got.guiding_ideology)
        and names_agree(wanted.organisation, got.organisation)
        for wanted, got in zip(invented.plans, result.plans, strict=True)
    )


def names_agree(wanted: str | None, got: str | None) -> bool:
    if not wanted or not got:
        return not wanted and not got
    return wanted in got or got in wanted
