"""Cleaning: random signs and site phrases inside lines are blanked, so that the rest reads on."""

import re
from collections.abc import Iterator

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.noise import Reason

_TAIL = re.compile(
    r"(?:^|(?<=[\u4e00-\u9fff。;,:!?”》)] ))(?P<signs>[!-~]{2,12}(?:[ \t][!-~]{1,8}){0,2})[ \t]*$",
    re.MULTILINE,
)
_LETTER = re.compile(r"[A-Za-z]")
_SIGN = re.compile(r"[^A-Za-z .,]")
_PUFF = re.compile(
    r"(?:精选|精品|优质|优秀)(?:优质|精品)?(?:文档|文案|资料|范文){1,3}[ -]{0,8}"
    r"(?:倾情为[你您]奉上|分享|下载|推荐)"
    r"|本文(?:档)?是关于[^。\n]{2,60}?,仅供参考[^。\n]{0,40}。?"
)
_LEAST_LINES = 3

Blank = tuple[int, int, Reason]


def _scribbles(folded: str) -> Iterator[Blank]:
    """Random strings at the ends of lines; a page that has any has them on most lines."""
    found = [
        (tail.start("signs"), tail.end("signs"), Reason.MARKS)
        for tail in _TAIL.finditer(folded)
        if _LETTER.search(tail["signs"]) and _SIGN.search(tail["signs"])
    ]
    if len(found) >= _LEAST_LINES:
        yield from found


def blanks(folded: str) -> list[Blank]:
    """The ranges that are no part of the text around them, in order."""
    puffs = [(puff.start(), puff.end(), Reason.ADVERT) for puff in _PUFF.finditer(folded)]
    return sorted([*_scribbles(folded), *puffs])


def blank(source: Source, ranges: list[Blank]) -> Source:
    """The source with blanks in the folded text; offsets hold."""
    pieces: list[str] = []
    position = 0
    for start, end, _ in ranges:
        if start < position:
            continue
        pieces += [source.folded[position:start], " " * (end - start)]
        position = end
    return Source(source.text, "".join(pieces) + source.folded[position:], source.script)
