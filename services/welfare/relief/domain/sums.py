"""What was given in a year, added up; for the county so that no sum tells of one person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True)
class Sum:
    """So many aids, worth so much."""

    count: int = 0
    cents: int = 0

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(self.count + other.count, self.cents + other.cents)


@dataclass(frozen=True)
class Shown:
    """A sum as the county sees it; a small one is neither counted nor added up."""

    count_label: str
    cents: int | None


def add_up(parts: Iterable[tuple[Key, Sum]]) -> dict[Key, Sum]:
    """The sum of each key."""
    found: dict[Key, Sum] = {}
    for key, part in parts:
        found[key] = found.get(key, Sum()) + part
    return found


def shown(part: Sum, hidden_below: int) -> Shown:
    """A sum, or that it is too small to be told."""
    if 0 < part.count < hidden_below:
        return Shown(f"少于{hidden_below}", None)
    return Shown(str(part.count), part.cents)


def shown_total(parts: Sequence[Sum], hidden_below: int) -> Shown:
    """The sum of all, unless what is hidden among them could be found by taking away the rest."""
    total = Sum()
    hidden = Sum()
    for part in parts:
        total += part
        if 0 < part.count < hidden_below:
            hidden += part
    if 0 < hidden.count < hidden_below:
        told = total.count - hidden.count
        return Shown(f"{told} 多", None) if told else shown(total, hidden_below)
    return shown(total, hidden_below)
