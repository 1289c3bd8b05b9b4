"""Deadlines: by when a duty is to be done, as its sentence says (3月13日前, 9月上旬, 第一季度)."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace

from services.plans.plan_import.parsing.numbering import han_value
from services.plans.plan_import.parsing.result import Deadline, DeadlineDoubt

_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_HAN = "[一二三四五六七八九]"
_DAY = rf"(?:[12]\d|3[01]|0?[1-9]|三十一?|二?十{_HAN}?|廿{_HAN}?|{_HAN})"
_YEAR = r"(?:(?:19|20)\d\d|[二一][〇零九][〇零一二三四五六七八九]{2})"
_PART = r"[上中下]旬|初(?![中小级步一二三])|中(?!小?学|旬|心|央|层|考)|[底末]"
_JOIN = r" ?(?:[至到~、-]|--) ?"
# A day, a part of a month, or a month alone; with what may follow behind 至: 3月1日至15日.
_POINT = re.compile(
    rf"(?<![\d.第十])(?:(?P<year>{_YEAR}) ?年 ?)?"
    rf"(?P<months>{_MONTH}(?: ?月?份?[、至到~-]{{1,2}} ?{_MONTH}){{0,5}}) ?月"
    r"(?![相亮饼球嫂琴光色]|一[次报查评])份?"
    rf"(?: ?(?P<day>{_DAY})(?: ?[日号]|(?={_JOIN}{_DAY} ?[日号]))| ?(?P<part>{_PART}))?"
)
_REST = re.compile(rf"{_JOIN}(?:(?P<day>{_DAY}) ?[日号]|(?P<part>[上中下]旬|[底末]))(?!内)")
_QUARTER = re.compile(r"第?(?P<quarter>[一二三四1-4])季度(?:末|底|内)?")
_HALF = re.compile(r"(?P<first>上半年)|下半年|年底|年末|年终")
_WRITTEN = re.compile(
    r"(?<![\d.])(?P<year>20\d\d)[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?!\d)"
)
_FIGURES = re.compile(r"(?<![\d.])(?P<month>\d{1,2})[./](?P<day>\d{1,2})(?![\d%])")
_ABOUT = re.compile(r" ?(?:前后|左右)")
_BEFORE = re.compile(r" ?(?:之前|以前|前(?!往|期|后|夕|述|来|置|沿|提|列))")
# The beginning of something, or what is heard, read and cited by its day, is no deadline.
_NO_DEADLINE = re.compile(
    r" ?(?:起|开始|以来|以后|之后|后(?!勤)|至今"
    r"|的?(?:会议|讲话|文件|通知)?精神|讲话|发布|颁布|施行|印发的)"
)
_DONE_BEFORE = re.compile(
    r"(?:已(?:经)?(?:于|在)?|曾(?:经)?(?:于|在)?|去年|上年|上一年|前年|刚刚) ?$"
)
_DONE_BEHIND = re.compile(r" ?(?:份)?(?:已|曾)(?:经)?(?!有|婚|知|退)")
_BOOK = re.compile(r"《[^》]{1,60}》")
_NUMBER_PARTS = re.compile(_MONTH)
_HAN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_LEAP = 2024
_PART_DAYS = {"上旬": 10, "中旬": 20, "初": 10, "中": 15}
_QUARTER_LENGTH = 3
_JUNE, _DECEMBER = 6, 12


@dataclass(frozen=True, slots=True)
class _Found:
    """A point of time in a folded text, and whether it is marked as a deadline."""

    start: int
    end: int
    month: int
    day: int | None
    year: int | None = None
    before: bool = False
    exists: bool = True


def deadline_in(folded: str, text: str) -> Deadline | None:
    """The deadline that a sentence names; both texts have one length.

    Of several the last in the year is proposed; what speaks against it is its doubt.
    """
    hidden = _BOOK.sub(lambda book: " " * len(book.group()), folded)
    points = list(_points(hidden))
    past = [point for point in points if _is_past(hidden, point)]
    ahead = [point for point in points if point not in past]
    marked = [point for point in ahead if point.before] or ahead
    if not marked:
        return _worded(past[-1], text, DeadlineDoubt.PAST) if past else None
    last = max(marked, key=lambda point: (point.year or 0, point.month, point.day or 31))
    days = {(point.month, point.day) for point in marked}
    doubt = DeadlineDoubt.SEVERAL if len(days) > 1 else None
    if not all(point.exists for point in marked):
        doubt = DeadlineDoubt.NO_SUCH_DAY
    return _worded(last, text, doubt)


def deadline_of_cell(folded: str, text: str) -> Deadline | None:
    """The same for a table's cell, where figures alone are dates: 9.8-9.14, 9/8."""
    found = deadline_in(folded, text)
    if found:
        return found
    figures = [
        _Found(*match.span(), int(match["month"]), int(match["day"]))
        for match in _FIGURES.finditer(folded)
        if _exists(int(match["month"]), int(match["day"]))
    ]
    return _worded(figures[-1], text, None) if figures else None


def _worded(point: _Found, text: str, doubt: DeadlineDoubt | None) -> Deadline:
    return Deadline(
        text=text[point.start : point.end].strip(),
        month=point.month,
        day=point.day,
        year=point.year,
        doubt=doubt,
    )


def _is_past(hidden: str, point: _Found) -> bool:
    """What has been done by its day: 已于3月5日召开, 3月5日已召开, 去年9月."""
    return bool(
        _DONE_BEFORE.search(hidden, 0, point.start) or _DONE_BEHIND.match(hidden, point.end)
    )


def _points(hidden: str) -> Iterator[_Found]:
    """Every point of time that may be a deadline, in the order of the text."""
    found = [*_days(hidden), *_spans_of_year(hidden), *_written(hidden)]
    for point in sorted(found, key=lambda each: each.start):
        about = _ABOUT.match(hidden, point.end)
        if about:
            yield _ending(point, about.end(), before=True)
            continue
        before = _BEFORE.match(hidden, point.end)
        if before:
            yield _ending(point, before.end(), before=True)
        elif not _NO_DEADLINE.match(hidden, point.end):
            yield point


def _ending(point: _Found, end: int, *, before: bool) -> _Found:
    return replace(point, end=end, before=before)


def _days(hidden: str) -> Iterator[_Found]:
    """Days and months; two that are joined by 至 are one, due on its last day."""
    pending: _Found | None = None
    for match in _POINT.finditer(hidden):
        point = _point(hidden, match)
        if pending and re.fullmatch(_JOIN, hidden[pending.end : point.start]):
            pending = replace(point, start=pending.start, year=_year_of_end(pending, point))
            continue
        if pending:
            yield pending
        pending = point
    if pending:
        yield pending


def _year_of_end(first: _Found, last: _Found) -> int | None:
    """A span that begins in the December of a year named ends in the next one."""
    if last.year or not first.year:
        return last.year
    return first.year + (last.month < first.month)


def _point(hidden: str, match: re.Match[str]) -> _Found:
    month = _number(_NUMBER_PARTS.findall(match["months"])[-1])
    day, end = _day(month, match["day"], match["part"]), match.end()
    rest = _REST.match(hidden, end) if match["day"] or match["part"] else None
    if rest:
        day, end = _day(month, rest["day"], rest["part"]), rest.end()
    year = _year(match["year"]) if match["year"] else None
    exists = day is None or _exists(month, day)
    return _Found(match.start(), end, month, day if exists else None, year, exists=exists)


def _day(month: int, day: str | None, part: str | None) -> int | None:
    """The last day meant; None where only the month is named."""
    if day:
        return _number(day)
    if part:
        return _PART_DAYS.get(part, monthrange(_LEAP, month)[1])
    return None


def _spans_of_year(hidden: str) -> Iterator[_Found]:
    for match in _QUARTER.finditer(hidden):
        month = _number(match["quarter"]) * _QUARTER_LENGTH
        yield _Found(match.start(), match.end(), month, monthrange(_LEAP, month)[1])
    for match in _HALF.finditer(hidden):
        month = _JUNE if match["first"] else _DECEMBER
        yield _Found(match.start(), match.end(), month, monthrange(_LEAP, month)[1])


def _written(hidden: str) -> Iterator[_Found]:
    for match in _WRITTEN.finditer(hidden):
        month, day = int(match["month"]), int(match["day"])
        if _exists(month, day):
            yield _Found(match.start(), match.end(), month, day, int(match["year"]))


def _exists(month: int, day: int) -> bool:
    return 1 <= month <= _DECEMBER and 1 <= day <= monthrange(_LEAP, month)[1]


def _number(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else han_value(numeral.replace("廿", "二十"))


def _year(numeral: str) -> int:
    return int(numeral.translate(_HAN_DIGITS))
