"""Where a long title is broken: whole words, few lines, of nearly the same length (GB/T 9704)."""

import re
from functools import cache

# A line may begin with one of these, and so a word is never torn.
_BEGINNINGS = (
    "关于",
    "同意",
    "召开",
    "教职工",
    "教代会",
    "暨",
    "工会",
    "会员",
    "提案",
    "代表资格",
    "无记名",
    "表决",
    "选举",
)
# 第三届, 第二次; a school of that name (第一小学) is not torn.
_ORDINAL = re.compile(r"第[一二三四五六七八九十]+[届次]")
_MOST_LINES = 4
_UNFIT = 10_000


def title_lines(title: str, widest: int) -> list[str]:
    """The lines of a title, each of `widest` characters at most where words allow it."""
    lines = [part for part in title.split("\n") if part]
    return [line for part in lines for line in _broken(part, widest)]


def width_of(text: str) -> float:
    """How many characters wide; letters and figures are half as wide."""
    return sum(0.5 if letter.isascii() else 1.0 for letter in text)


def _broken(text: str, widest: int) -> list[str]:
    if width_of(text) <= widest:
        return [text]
    places = [
        place
        for place in range(2, len(text) - 1)
        if _ORDINAL.match(text, place) or any(text.startswith(word, place) for word in _BEGINNINGS)
    ]

    @cache
    def best(start: int, lines: int) -> tuple[float, tuple[str, ...]]:
        """The smallest sum of squares of the lines' widths, which is the most even one."""
        rest = text[start:]
        if lines == 1:
            return _cost(rest, widest), (rest,)
        found: tuple[float, tuple[str, ...]] = (float("inf"), ())
        for place in places:
            if place > start:
                cost, tail = best(place, lines - 1)
                head = text[start:place]
                found = min(found, (_cost(head, widest) + cost, (head, *tail)))
        return found

    tried = [best(0, lines) for lines in range(2, _MOST_LINES + 1)]
    fitting = [lines for cost, lines in tried if cost < _UNFIT]
    if fitting:
        return list(fitting[0])
    return [text[place : place + widest] for place in range(0, len(text), widest)]


def _cost(line: str, widest: int) -> float:
    wide = width_of(line)
    return wide * wide + (_UNFIT if wide > widest else 0)
