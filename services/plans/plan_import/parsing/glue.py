"""Glue: titles and labels that run into the text around them are cut loose."""

import re
from collections.abc import Iterable, Iterator

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.headings import inline_label, is_label, title_of
from services.plans.plan_import.parsing.layout import Segment
from services.plans.plan_import.parsing.noise import Reason, line_reason
from services.plans.plan_import.parsing.numbering import mark_at, opens_with_dash

_GLUED_TITLE = re.compile(
    r"(?:^|(?<=[。!?;”) ]))"
    r"(?P<title>(?:[^。,;!?:\s]|(?<=[\dxX]) (?=年)|(?<=[“年]) (?=[\d工])"
    r"|(?<=[\u4e00-\u9fff]) (?=(?:[xX]{2}|20[\dxX*]{2}) ?年)){3,44}?"
    r"(?:计划|方案|要点|思路)(?:范文)?"
    r"(?: ?篇? ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}))??)(?= ?(?:一 ?[、,.]|1[、.]"
    r"|指导思想|\(一\)|第一))"
)
_BODY = re.compile(r"(?<![统同唯单专二三四五六七八九十])一 ?[、,.] ?(?=[\u4e00-\u9fff])")
# A title at the beginning of a line that runs into the sentence behind it.
_LEADING_TITLE = re.compile(
    r"(?P<title>(?:[^。,;!?:\s]|(?<=[\dxX]) (?=年)){2,40}?工作(?:计划|方案|要点|思路))"
    r"(?=(?:19|20)\d\d ?年|为(?:了|深入|全面|进一步|贯彻|认真|充分|做好|切实)|根据|按照"
    r"|本(?:学期|学年|年度)"
    r"|新的?(?:一年|学期|学年)|在(?:新|上级|学校|市|县|区|校|局))"
)
_FIRST_PART = re.compile(
    r"一 ?[、,.] ?(?:指导思想|工作[目思任重要]|主要|总体|基本|具体|目标|背景|活动|认真|加强"
    r"|坚持|深入)"
)
_NEXT = re.compile(r"(?<![\u4e00-\u9fff])二 ?[、,.] ?(?=[\u4e00-\u9fff])|。 ?二 ?[、,.]")
_LABEL_BEFORE = re.compile(r"[。;!? ](?P<label>[\u4e00-\u9fff]{4,12}): ?$")
_LEAD_OUT = re.compile(r".*(?:使用|参考|如下|以下|阅读|大家|内容|范文|[:!?])", re.DOTALL)
_WORD = re.compile(r"[^ ]+")
_MONTH = re.compile(
    r"(?:^|(?<=[。;!?”):, ]))(?:1[0-2]|[1-9]|十[一二]?"
    r"|[一二三四五六七八九])(?:[、至到~-]{1,2}(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]))?"
    r" ?月(?:份 ?[: ]?|[: ])"
)
_LEAST_MONTHS = 2
_LABEL_REACH = 24
_SHORT_LINE = 36
_LONG_LINE = 60


def loosen(source: Source, segments: Iterable[Segment]) -> list[Segment]:
    """The segments, cut once more around titles and labels inside long lines."""
    found: list[Segment] = []
    for segment in segments:
        line = source.folded[segment.start : segment.end]
        if opens_with_dash(line) or line_reason(line) is Reason.NAVIGATION:
            found.append(segment)
            continue
        if segment.end - segment.start <= _SHORT_LINE and not _all_titles(source, segment):
            found.append(segment)
            continue
        cuts = sorted(
            {
                *_title_cuts(source, segment),
                *_word_cuts(source, segment),
                *_month_cuts(source, segment),
                *_body_cuts(source, segment),
            }
        )
        found += _cut(source.folded, segment, cuts)
    return found


def _all_titles(source: Source, segment: Segment) -> bool:
    """A title written twice on one line."""
    words = source.folded[segment.start : segment.end].split(" ")
    return len(words) > 1 and all(_names_a_plan(word) for word in words)


def _names_a_plan(word: str) -> bool:
    title = title_of(word)
    return title is not None and bool(title.name)


def _cut(folded: str, segment: Segment, cuts: list[int]) -> Iterator[Segment]:
    start, fresh = segment.start, segment.fresh
    for cut in [*cuts, segment.end]:
        left, right = start, cut
        while left < right and folded[left] == " ":
            left += 1
        while right > left and folded[right - 1] == " ":
            right -= 1
        if left < right:
            yield Segment(left, right, fresh)
            fresh = False
        start = cut


def _title_cuts(source: Source, segment: Segment) -> Iterator[int]:
    leading = _LEADING_TITLE.match(source.folded, segment.start, segment.end)
    if leading and title_of(leading["title"]):
        yield leading.end()
    for found in _GLUED_TITLE.finditer(source.folded, segment.start, segment.end):
        if title_of(found.group("title")):
            yield found.start("title")
            yield found.end("title")


def _body_cuts(source: Source, segment: Segment) -> list[int]:
    """Before the first 一、 of a line that begins otherwise, and around the title before it."""
    folded = source.folded
    bodies = _BODY.finditer(folded, segment.start, segment.end)
    body = next((found for found in bodies if mark_at(folded, found.start())), None)
    if not body or body.start() == segment.start:
        return []
    stop = segment.start + len(folded[segment.start : body.start()].rstrip())
    last = max(folded.rfind(sign, segment.start, stop) for sign in "。;!? ")
    start = max(last + 1, segment.start)
    lead = _LEAD_OUT.match(folded, start, stop)
    start = lead.end() if lead and lead.end() < stop else start
    if title_of(folded[start:stop]):
        return [start, body.start()]
    label = _LABEL_BEFORE.search(folded, segment.start, body.start())
    if label and is_label(label["label"]):
        return [label.start("label"), body.start()]
    is_body = _FIRST_PART.match(folded, body.start()) or _NEXT.search(
        folded, body.end(), segment.end
    )
    return [body.start()] if is_body else []


def _month_cuts(source: Source, segment: Segment) -> list[int]:
    """Before month names, where several open a sentence each (三月份：...。四月份：...)."""
    found = [month.start() for month in _MONTH.finditer(source.folded, segment.start, segment.end)]
    return found if len(found) >= _LEAST_MONTHS else []


def _word_cuts(source: Source, segment: Segment) -> Iterator[int]:
    """Around words between single blanks that are a title, and before those that are a label."""
    folded = source.folded
    for word in _WORD.finditer(folded, segment.start, segment.end):
        if word.end() - word.start() > _LONG_LINE:
            reach = folded[word.start() : word.start() + _LABEL_REACH]
            if inline_label(reach):
                yield word.start()
        elif _names_a_plan(word.group()) or is_label(word.group()):
            yield word.start()
            yield word.end()
        elif inline_label(word.group()):
            yield word.start()
