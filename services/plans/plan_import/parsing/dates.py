"""Dates: the months, days and soft deadlines that a text names."""

import re

from services.plans.plan_import.parsing.numbering import han_value
from services.plans.plan_import.parsing.result import DateMention

_NUMBER = r"(?:\d{1,2}|十[一二]?|[一二三四五六七八九])"
_MONTH = re.compile(
    r"(?<![\d.])(?:(?P<year>(?:19|20)\d\d) ?年 ?)?"
    rf"(?P<list>{_NUMBER}(?:月?份?[、至到~-]{{1,2}}{_NUMBER}){{0,5}}) ?月(?![相亮饼球嫂琴光色])"
    rf"(?: ?(?P<day>\d{{1,2}})(?: ?[日号]?[至到~-]{{1,2}}(?:{_NUMBER}月)?\d{{1,2}})? ?[日号]"
    r"|份?(?P<part>[上中下]旬|[初中底末](?:之?前)?))?"
)
_SOFT = re.compile(
    r"上半年|下半年|年内|全年|年初|年中|年底前?|年末|期初|期中|期末|学期初|学期末|本学期"
    r"|每月|每季度?|每学期|每年|每周|寒假前?|暑假(?:前|期间)?"
    r"|开学初|开学前|第[一二三四1-4]季度|待定|择期|适时|适当时候|近期"
)
_FIGURES = re.compile(r"(?<![\d.])(?P<month>\d{1,2})[./](?P<day>\d{1,2})(?!\d)")
_BOOK = re.compile(r"《[^》]{1,60}》")
_PARTS = re.compile(rf"{_NUMBER}|[、至到~-]")
_VAGUE = re.compile(r"待定|择期|适时|适当时候|近期")
_MONTHS_A_YEAR = 12
_LAST_DAY = 31


def _number(text: str) -> int:
    return int(text) if text.isdigit() else han_value(text)


def _expand(listed: str) -> list[int]:
    """七、八 is two months; 3-5 is three."""
    months: list[int] = []
    through = False
    for part in _PARTS.findall(listed):
        if part in "至到~-":
            through = True
        elif part != "、":
            month = _number(part)
            if through and months:
                step = months[-1]
                while step != month and len(months) < _MONTHS_A_YEAR:
                    step = step % _MONTHS_A_YEAR + 1
                    months.append(step)
            else:
                months.append(month)
            through = False
    return [month for month in months if 1 <= month <= _MONTHS_A_YEAR]


def dates_in(folded: str, text: str) -> tuple[list[int], list[DateMention]]:
    """The months named (in order, each once) and every mention; both texts have one length."""
    hidden = _BOOK.sub(lambda found: " " * len(found.group()), folded)
    months: list[int] = []
    mentions: list[tuple[int, DateMention]] = []
    for found in _MONTH.finditer(hidden):
        named = _expand(found["list"])
        if not named:
            continue
        months += [month for month in named if month not in months]
        day = int(found["day"]) if found["day"] and int(found["day"]) <= _LAST_DAY else None
        year = int(found["year"]) if found["year"] else None
        mention = DateMention(
            text=text[found.start() : found.end()].strip(), month=named[0], day=day, year=year
        )
        mentions.append((found.start(), mention))
    mentions += [
        (found.start(), DateMention(text=text[found.start() : found.end()]))
        for found in _SOFT.finditer(hidden)
    ]
    return months, [mention for _, mention in sorted(mentions, key=lambda pair: pair[0])]


def figures_in(folded: str, text: str) -> tuple[list[int], list[DateMention]]:
    """The same for a table's date cell written in figures only: 9.8-9.14, 9/8."""
    found = _FIGURES.search(folded)
    if not found or not 1 <= int(found["month"]) <= _MONTHS_A_YEAR:
        return [], []
    month, day = int(found["month"]), int(found["day"])
    mention = DateMention(text=text.strip(), month=month, day=day if day <= _LAST_DAY else None)
    return [month], [mention]


def is_vague(mentions: list[DateMention]) -> bool:
    """Whether the time is left open (待定, 适时) and no month is named."""
    return any(_VAGUE.search(m.text) for m in mentions) and not any(m.month for m in mentions)
