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
    wanted, got = expected_items(invented), found_items(result)
    return Score(*map(f1, wanted, got), facts=facts_agree(invented, result))


Items = tuple[list[Named], list[Named], list[Named]]


def expected_items(invented: Invented) -> Items:
    tasks, headings, months = [], [], []
    for number, plan in enumerate(invented.plans):
        headings += [((number,), key(heading, 400)) for heading, _ in plan.sections if heading]
        tasks += [((number,), key(opening)) for _, section in plan.sections for opening in section]
        months += [
            ((number, *named), key(opening)) for named, items in plan.months for opening in items
        ]
    return tasks, headings, months


def found_items(result: ParseResult) -> Items:
    tasks, headings, months = [], [], []
    for number, plan in enumerate(result.plans):
        filled = [section for section in plan.sections if section.tasks]
        headings += [((number,), key(part.heading, 400)) for part in filled if part.heading]
        tasks += [((number,), key(task.text)) for section in filled for task in section.tasks]
        months += [
            ((number, *month.months), key(item)) for month in plan.monthly for item in month.items
        ]
    return tasks, headings, months


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
