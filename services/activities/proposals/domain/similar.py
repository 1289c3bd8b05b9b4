"""Which proposals speak of something similar, by the words of their titles."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

# Words that most titles have in common say nothing.
_COMMON = (
    "关于",
    "的提案",
    "提案",
    "建议",
    "加强",
    "进一步",
    "改善",
    "完善",
    "我校",
    "学校",
    "问题",
)
_LEAST = 0.34
MOST_SHOWN = 5


@dataclass(frozen=True)
class Titled:
    """A proposal by its title."""

    id: UUID
    title: str


def pairs(title: str) -> frozenset[str]:
    """The neighbouring characters of a title without what is common: a word of Chinese is two."""
    for word in _COMMON:
        title = title.replace(word, " ")
    found: set[str] = set()
    for part in "".join(letter if letter.isalnum() else " " for letter in title).split():
        found |= {part[at : at + 2] for at in range(max(1, len(part) - 1))}
    return frozenset(found)


def likeness(one: str, other: str) -> float:
    """From 0, nothing in common, to 1: how much of the shorter title is in the longer."""
    first, second = pairs(one), pairs(other)
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))


def similar(title: str, others: Iterable[Titled]) -> list[Titled]:
    """Those that are like it, the most alike first."""
    rated = [(likeness(title, other.title), other) for other in others]
    close = [pair for pair in rated if pair[0] >= _LEAST]
    return [other for _, other in sorted(close, key=lambda pair: -pair[0])[:MOST_SHOWN]]
