"""Sign term: within how many working days the schools are to sign, where the text says so."""

import re
from collections.abc import Iterable, Sequence

from services.plans.plan_import.parsing.noise import REASONS, Reason
from services.plans.plan_import.parsing.numbering import han_value
from services.plans.plan_import.parsing.result import LeftOut, SignTerm, Span

_TERM = re.compile(
    r"(?P<days>\d{1,2}|[一二三四五六七八九十]{1,3})个?(?:学校)?工作日(?:之|以)?内[^。;!?\n]{0,12}?签收"
)
_SENTENCE_ENDS = "。;!?；！？\n"


def sign_term_in(folded: str, text: str, start: int, end: int) -> SignTerm | None:
    """The first sentence of the range that sets a term, with its place in the source."""
    found = _TERM.search(folded, start, end)
    if not found:
        return None
    days = int(found["days"]) if found["days"].isdigit() else han_value(found["days"])
    left, right = found.span()
    while left > start and folded[left - 1] not in _SENTENCE_ENDS:
        left -= 1
    while right < end and folded[right - 1] not in _SENTENCE_ENDS:
        right += 1
    return SignTerm(days=days, text=text[left:right].strip(), span=Span(start=left, end=right))


def without_terms(
    source: str, left_out: Sequence[LeftOut], terms: Iterable[SignTerm]
) -> list[LeftOut]:
    """What was left out, less the sentences that set a term: they stand apart, as used."""
    found = list(left_out)
    for term in terms:
        found = [part for left in found for part in _parted(source, left, term)]
    return found


def _parted(source: str, left: LeftOut, term: SignTerm) -> list[LeftOut]:
    start, end = max(left.span.start, term.span.start), min(left.span.end, term.span.end)
    if start >= end:
        return [left]
    used = f"{REASONS[Reason.SIGN_TERM]}：{term.days} 个工作日"
    parts = (
        (left.span.start, start, left.code, left.reason),
        (start, end, Reason.SIGN_TERM.value, used),
        (end, left.span.end, left.code, left.reason),
    )
    return [
        LeftOut(text=source[a:b], code=code, reason=reason, span=Span(start=a, end=b))
        for a, b, code, reason in parts
        if source[a:b].strip()
    ]
