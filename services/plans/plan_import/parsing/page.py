"""Pages: a text divided into plans and what stands outside of them."""

from dataclasses import dataclass, field

from services.plans.plan_import.parsing.layout import Segment
from services.plans.plan_import.parsing.noise import Reason


@dataclass(slots=True)
class Chunk:
    """The part of a page that holds one plan; `start` and `end` are offsets.

    `subtitle` is a title of the plan's own below its part mark.
    """

    title: Segment | None
    part: int | None
    start: int
    end: int
    segments: list[Segment] = field(default_factory=list)
    others: list[tuple[Segment, Reason]] = field(default_factory=list)
    subtitle: Segment | None = None


@dataclass(slots=True)
class Page:
    """A page divided: its own title, its plans and what stands outside of them."""

    title: Segment | None
    chunks: list[Chunk]
    outside: list[tuple[Segment, Reason]]
