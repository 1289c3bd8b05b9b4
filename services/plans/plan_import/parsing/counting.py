"""Counting: the numbers seen so far in each style, and what stands inside quotation marks."""

from dataclasses import dataclass, field

from services.plans.plan_import.parsing.numbering import Family, Marker

_OPENERS = "“《([‘"
_CLOSERS = "”》)]’"


@dataclass(slots=True)
class Counts:
    """The last number seen in each style, forgotten when a higher style moves on."""

    last: dict[Family, int] = field(default_factory=dict)
    ever: dict[Family, int] = field(default_factory=dict)
    inline: dict[Family, int] = field(default_factory=dict)

    def take(self, marker: Marker) -> None:
        for family in [deeper for deeper in self.last if deeper > marker.family]:
            del self.last[family]
        self.last[marker.family] = self.ever[marker.family] = marker.value
        self.inline.clear()


def depths(folded: str, start: int, end: int) -> list[bool]:
    """For each character whether it stands inside quotation marks, brackets or a book title."""
    inside, depth = [], 0
    for character in folded[start:end]:
        if character in _CLOSERS:
            depth = max(0, depth - 1)
        inside.append(depth > 0)
        if character in _OPENERS:
            depth += 1
        elif character in "。\n":
            depth = 0  # an unclosed quotation mark ends with its sentence
    return inside
