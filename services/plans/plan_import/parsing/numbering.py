"""Numbering: the marks that open an item (一、 （一） 1. ⑴ ① [2] 第一章) and their values."""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum


class Family(IntEnum):
    """Styles that may stand for one another on a level; the value is the usual depth."""

    CHAPTER = 10
    CHAPTER_SECTION = 12
    LABEL = 15
    CHINESE = 20
    CHINESE_PAREN = 30
    CAPTION = 34
    ORDINAL = 36
    ARABIC = 40
    DECIMAL = 45
    ARABIC_PAREN = 50
    HALF_PAREN = 55
    CIRCLED = 60
    LATIN = 70
    BULLET = 80


@dataclass(frozen=True, slots=True)
class Marker:
    """A number mark: where it stands, and where the text behind it begins."""

    family: Family
    value: int
    label: str
    start: int
    end: int


# 五一、三八、 are holidays: a numeral has one digit before and one behind its ten.
_HAN_NUMBER = (
    "(?:[一二三四五六七八九]?十[一二三四五六七八九]?"
    "|(?<![一二三四五六七八九十])[一二三四五六七八九](?![一二三四五六七八九十]))"
)
# "1.2月24日", "3.9:00集合", "一、1-2月" and "2、20xx年" are items; "1.5" and "12,000" are numbers.
_NO_NUMBER = r"(?!\d{1,4}(?![\d年月届级xX*]|:\d\d|[-~至到、]{1,3}\d{1,2} ?月))"
# 一、二、三等奖 counts prizes.
_NO_LIST = r"(?! ?[一二三四五六七八九十] ?(?:[、,]|等|名|级|类|年级|线))"
# 三.八 and 五.一 are holidays too.
_NO_FESTIVAL = r"(?![三五六七八十] ?[.、] ?[一八][、”“节妇劳儿国建庆, ])"
_MARK = re.compile(
    rf"第(?P<chapter>{_HAN_NUMBER}|\d{{1,2}}) ?(?P<rank>章|节|部分|篇|编"
    rf"|板块)[、:,.]?(?!的) {{0,4}}"
    rf"|第(?P<ordinal>{_HAN_NUMBER}|\d{{1,2}})[、,:.] {{0,4}}"
    rf"|{_NO_FESTIVAL}(?P<chinese>{_HAN_NUMBER}) ?[、,.:]{_NO_NUMBER}{_NO_LIST} {{0,4}}"
    rf"|\((?P<chinese_paren>{_HAN_NUMBER})\) ?[、,.:]? {{0,4}}"
    rf"|\[(?P<chinese_bracket>{_HAN_NUMBER})\] ?[、,.:]? {{0,4}}"
    r"|(?P<decimal>\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.%年月日级:-])[、.]? {0,4}"
    rf"|(?P<arabic>\d{{1,3}}) {{0,6}}[、.。,:]{_NO_NUMBER} {{0,4}}"
    r"|\((?P<arabic_paren>\d{1,3})\) ?[、,.:]? {0,4}"
    r"|\[(?P<arabic_bracket>\d{1,2})\] ?[、,.:]? {0,4}"
    r"|(?P<arabic_half>\d{1,2})\) ?[、,.]? {0,4}"
    r"|(?P<enclosed>[⑴-⒇])[、,.]? {0,4}"
    r"|(?P<dotted>[⒈-⒛])[、,.]? {0,4}"
    r"|(?P<han_enclosed>[㈠-㈩])[、,.]? {0,4}"
    r"|(?P<circled>[①-⑳❶-❿➀-➉])[、,.]? {0,4}"
    r"|(?P<latin>[A-Ha-h])[.、)](?![A-Za-z]) {0,4}"
    r"|(?P<roman>[Ⅰ-Ⅻ])[、,.]? {0,4}"
)
_BARE = re.compile(
    rf"(?P<chinese>{_HAN_NUMBER}) {{1,4}}(?=[\u4e00-\u9fff“《])(?!月)"
    r"|(?P<arabic>\d{1,2}) {1,4}(?=[\u4e00-\u9fff“《])(?![年月日号届次])"
)
_BULLET = re.compile(r"[·•●◆■★☆※▲►▪○◇□√➢➤*-] {0,4}(?=[\u4e00-\u9fff“《\d])")
# A star may stand for a name taken out: *市教育工会.
_PLACEHOLDER = re.compile(r"[*×○]{1,3}(?:省|市|县|区|旗|镇|乡|局|校|园|中学|小学)")
_DASH = re.compile(r"[-•·*] {1,3}")
_DECORATION = re.compile(r"(?:#{1,6} {0,4}|[*_]{2,3} {0,2}|> {0,2}){1,3}")
_FAMILIES = {
    "chapter": Family.CHAPTER,
    "ordinal": Family.ORDINAL,
    "chinese": Family.CHINESE,
    "chinese_paren": Family.CHINESE_PAREN,
    "chinese_bracket": Family.CHINESE_PAREN,
    "han_enclosed": Family.CHINESE_PAREN,
    "decimal": Family.DECIMAL,
    "arabic": Family.ARABIC,
    "dotted": Family.ARABIC,
    "arabic_paren": Family.ARABIC_PAREN,
    "arabic_bracket": Family.ARABIC_PAREN,
    "arabic_half": Family.HALF_PAREN,
    "enclosed": Family.ARABIC_PAREN,
    "circled": Family.CIRCLED,
    "latin": Family.LATIN,
    "roman": Family.CHAPTER,
}
_HAN_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0}
_UNITS = {"十": 10, "百": 100}
_HUNDRED = 100


def han_value(numeral: str) -> int:
    """The value of a Chinese numeral below 1000, e.g. 二十三; 0 if it makes no sense."""
    total, digit = 0, 0
    for character in numeral:
        if character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            digit = _HAN_DIGITS.get(character, 0)
    return total + digit


def _value(group: str, core: str) -> int:
    if group == "decimal":
        return int(core.rsplit(".", 1)[1])
    if group == "latin":
        return ord(core.lower()) - ord("a") + 1
    if core.isascii() and core.isdigit():
        return int(core)
    if core[0] in "一二三四五六七八九十百零〇":
        return han_value(core)
    if group == "han_enclosed":
        return ord(core) - ord("㈠") + 1
    number = int(unicodedata.numeric(core[0], 0))
    return min(number, _HUNDRED)


def _to_marker(found: re.Match[str]) -> Marker:
    rank = found.groupdict().get("rank")
    group = "chapter" if rank else found.lastgroup or "arabic"
    whole = found.group().rstrip(" ")
    label = whole if group.endswith(("paren", "bracket", "half")) else found.group(group)
    if group == "chapter":
        label = whole.rstrip("、:,. ")
    if group.endswith(("paren", "bracket")):
        label = whole.rstrip("、:,. ")
    family = Family.CHAPTER_SECTION if rank == "节" else _FAMILIES[group]
    return Marker(family, _value(group, found.group(group)), label, found.start(), found.end())


def decoration_end(folded: str, position: int) -> int:
    """Where the text begins behind Markdown signs (#, **, >)."""
    found = _DECORATION.match(folded, position)
    return found.end() if found else position


def mark_at(folded: str, position: int) -> Marker | None:
    """The number mark at this position, if any."""
    found = _MARK.match(folded, position)
    return _to_marker(found) if found else None


def bare_mark_at(folded: str, position: int) -> Marker | None:
    """A number followed by nothing but a blank; trustworthy only in a run."""
    found = _BARE.match(folded, position)
    return _to_marker(found) if found else None


def bullet_at(folded: str, position: int) -> Marker | None:
    """A bullet sign at this position, if any."""
    found = _BULLET.match(folded, position)
    if not found or _PLACEHOLDER.match(folded, position):
        return None
    return Marker(Family.BULLET, 0, found.group().strip(), found.start(), found.end())


def opens_with_dash(line: str) -> bool:
    """A line of a list without numbers (- 目标:...)."""
    return _DASH.match(line) is not None


def marks_in(folded: str, start: int, end: int) -> list[Marker]:
    """All that looks like a number mark between the two offsets, in order."""
    return [_to_marker(found) for found in _MARK.finditer(folded, start, end)]
