"""Numbers of papers: one row for each organ and year, given at signing, none twice, gaps named."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from shared.errors import Invalid, Refused

NOT_USED = "没有使用"


class NumberTaken(Refused):
    """The register has a paper of this number already."""

    code: ClassVar[str] = "number-taken"


class SeriesBehind(Invalid):
    """A first number below one that was given changes nothing and only misleads."""

    code: ClassVar[str] = "series-behind"


@dataclass(frozen=True)
class Gap:
    """Numbers that no paper bears, and why."""

    first: int
    last: int
    reason: str


def in_full(word: str, year: int, number: int) -> str:
    """As a paper bears it: the organ's word, the year in its brackets, no 第, no leading zero."""
    return f"{word}〔{year}〕{number}号"


def next_number(start: int, last: int | None) -> int:
    """The number of the next paper; what was given once, cancelled or not, is never given again."""
    return start if last is None else max(start, last + 1)


def check_start(start: int, last: int | None) -> None:
    """Refuse to begin with a number that lies behind.

    Raises:
        SeriesBehind: says with which it goes on.

    """
    if last is not None and start <= last:
        raise SeriesBehind(
            f"{last} 号以前的号已经用过，下一个号从 {last + 1} 开始，起始号不能比它小。"
        )


def gaps_in(entries: Mapping[int, str | None], start: int) -> list[Gap]:
    """Numbers up to the last one that no paper bears; `entries` say why one was cancelled.

    Neighbours that were never used are one gap; one that was cancelled stands by itself.
    """
    if not entries:
        return []
    gaps: list[Gap] = []
    for number in range(min(start, *entries), max(entries) + 1):
        if number not in entries:
            gaps.append(_widened(gaps, number))
        else:
            reason = entries[number]
            if reason is not None:
                gaps.append(Gap(number, number, f"作废：{reason}"))
    return gaps


def _widened(gaps: list[Gap], number: int) -> Gap:
    """The gap that the number belongs to, taken from the list where it is the last one there."""
    if gaps and gaps[-1].last == number - 1 and gaps[-1].reason == NOT_USED:
        return Gap(gaps.pop().first, number, NOT_USED)
    return Gap(number, number, NOT_USED)
