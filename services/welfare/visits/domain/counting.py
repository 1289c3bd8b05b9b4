"""Counts for the county, so that no number tells of one person (R-DATA-8)."""

from collections.abc import Sequence


def told(count: int, hidden_below: int) -> str:
    """A count, or that it is too small to be told."""
    return f"少于{hidden_below}" if 0 < count < hidden_below else str(count)


def total_told(parts: Sequence[int], hidden_below: int) -> str:
    """The sum of what is told one by one.

    Rows and columns of one table are added up: a true sum of either would give away, with the
    other, what is hidden in it. So what is hidden is in no sum.
    """
    hidden = [part for part in parts if 0 < part < hidden_below]
    shown = sum(parts) - sum(hidden)
    if not hidden:
        return str(shown)
    return f"{shown} 多" if shown else f"少于{len(hidden) * (hidden_below - 1) + 1}"
