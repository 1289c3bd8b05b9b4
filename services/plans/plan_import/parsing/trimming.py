"""Trimming: what stands before and after the body of a plan (salutation, appeal, signature)."""

import re
from collections.abc import Sequence

from services.plans.plan_import.parsing.headings import is_label, month_heading
from services.plans.plan_import.parsing.layout import Segment
from services.plans.plan_import.parsing.naming import is_date_line, signature
from services.plans.plan_import.parsing.noise import Reason
from services.plans.plan_import.parsing.numbering import mark_at

_CLOSING = re.compile(
    r"让我们|总之|奋斗[!。]?$|新局面|如有(?:变动|变化|调整)|以.{0,8}通知为准|(?:做"
    r"|作)出(?:更大|新的|应有)的?贡献[!。]?$"
    r"|^(?:以上|上述)(?:是|为|计划|安排|工作)|再上(?:新)?台阶|未尽事宜|^新的(?:一年|学期"
    r"|学年)|特此(?:通知|报告)|^此致|^敬礼|更加美好"
)
_SALUTATION = re.compile(r"(?:各|尊敬的)[^。;!?\n]{1,60}:|同志们[:,]?|(?:各位)?老师们?[:,!]")
_DOCUMENT_NUMBER = re.compile(
    r"[\u4e00-\u9fffA-Za-z]{0,16} ?[\[(]?(?:19|20)\d\d[\])]? ?(?:年)?第? ?\d{1,4} ?号.{0,12}"
)
_ATTACHMENT = re.compile(
    r"附 ?件? ?[\d一二三四五六七八九十]{0,3} ?[:、.].{0,60}|抄送?[:].{0,60}"
    r"|主题词[:].{0,60}|附件[\d一二三四五]?"
)
_TEXT_NAME = re.compile(r"(?:计划|总结|范文|方案|报告|模板|心得|通知)(?:\d{4})?$")
# What follows on a page teaches how to write a plan, or is another text.
_END = re.compile(r"延伸阅读|拓展阅读|写作(?:注意|技巧|要点|指导)|相关文章[:：]?$")
_OPENER = (Reason.ADVERT, Reason.NAVIGATION)
_SHORT = 32

Left = list[tuple[Segment, Reason]]


def opening_reason(line: str) -> Reason | None:
    """Why a line above the body is left out by its form, or None."""
    if _DOCUMENT_NUMBER.fullmatch(line):
        return Reason.DOCUMENT_NUMBER
    if _SALUTATION.fullmatch(line) and not is_label(line):
        return Reason.SALUTATION
    if is_date_line(line) or signature(line):
        return Reason.SIGNATURE
    return None


def _ending_reason(line: str) -> Reason | None:
    if is_date_line(line) or signature(line):
        return Reason.SIGNATURE
    if _ATTACHMENT.fullmatch(line):
        return Reason.ATTACHMENT
    if _DOCUMENT_NUMBER.fullmatch(line):
        return Reason.DOCUMENT_NUMBER
    return None


def _may_be_link(folded: str, piece: Segment) -> bool:
    line = folded[piece.start : piece.end]
    return (
        piece.fresh
        and len(line) <= _SHORT
        and not any(sign in line for sign in "。;!?")
        and (_TEXT_NAME.search(line) or mark_at(folded, piece.start) is None)
        and (bool(_TEXT_NAME.search(line)) or not month_heading(folded, piece.start, piece.end))
    )


def trim_links(
    folded: str, segments: list[Segment], others: Sequence[tuple[Segment, Reason]]
) -> Left:
    """Short lines behind the last advert of a plan are links to other texts; they are removed."""
    ends = [piece.start for piece, _ in others if _END.search(folded, piece.start, piece.end)]
    if ends:
        left = [(piece, Reason.NAVIGATION) for piece in segments if piece.start > ends[0]]
        segments[:] = [piece for piece in segments if piece.start < ends[0]]
        return left
    openers = [piece.start for piece, reason in others if reason in _OPENER]
    tail = len(segments)
    while tail and _may_be_link(folded, segments[tail - 1]):
        tail -= 1
    first = next(
        (
            n
            for n in range(tail, len(segments))
            if openers
            and any(
                (segments[n - 1].start if n else -1) < opener < segments[n].start
                for opener in openers
            )
        ),
        None,
    )
    if first is None:
        return []
    left = [(piece, Reason.NAVIGATION) for piece in segments[first:]]
    del segments[first:]
    return left


def trim_end(folded: str, segments: list[Segment]) -> Left:
    """Signature, date, attachments and appeal below the body; they are removed."""
    left: Left = []
    while segments:
        piece = segments[-1]
        line = folded[piece.start : piece.end]
        reason = _ending_reason(line)
        if reason is None and _is_closing(folded, piece, line):
            reason = Reason.CLOSING
        if reason is None:
            return left
        left.append((segments.pop(), reason))
    return left


def trim_behind(folded: str, segments: list[Segment], table_end: int | None) -> Left:
    """Paragraphs without a number behind a plan's last table close it; they are removed."""
    left: Left = []
    while table_end is not None and segments and segments[-1].start >= table_end:
        piece = segments[-1]
        line = folded[piece.start : piece.end]
        if mark_at(folded, piece.start) or is_label(line):
            break
        left.append((segments.pop(), Reason.CLOSING))
    return left


def _is_closing(folded: str, piece: Segment, line: str) -> bool:
    return mark_at(folded, piece.start) is None and _CLOSING.search(line) is not None
