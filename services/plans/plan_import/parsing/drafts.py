"""Drafts: what the grammar found, as offsets, before texts and judgements are made of it."""

from dataclasses import dataclass, field

from services.plans.plan_import.parsing.outline import Paragraph


@dataclass(slots=True)
class ItemDraft:
    """A task as pieces of the source; `times` and `people` are pieces of table cells."""

    number: str | None
    start: int
    paragraphs: list[Paragraph]
    times: list[tuple[int, int]] = field(default_factory=list)
    people: list[tuple[int, int]] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class SectionDraft:
    """A section; `heading` is a range, `own` are ranges of its heading and introduction."""

    number: str | None
    heading: tuple[int, int]
    parent: tuple[int, int] | None
    items: list[ItemDraft] = field(default_factory=list)
    own: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class MonthDraft:
    """A month list; `own` is the range of the month's name and of the item numbers.

    `people` are the cells that name who does an item, one list for each item of a table.
    """

    months: tuple[int, ...]
    items: list[list[tuple[int, int]]] = field(default_factory=list)
    people: list[list[tuple[int, int]]] = field(default_factory=list)
    own: list[tuple[int, int]] = field(default_factory=list)
