"""Word numbering: the numbers that Word shows but does not store in the text."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HAN = "零一二三四五六七八九"
_CIRCLED = {"decimalEnclosedCircle", "decimalEnclosedCircleChinese"}
_HAN_FORMATS = {
    "chineseCounting",
    "chineseCountingThousand",
    "ideographDigital",
    "japaneseCounting",
    "taiwaneseCounting",
    "taiwaneseCountingThousand",
    "ideographTraditional",
}
_LETTERS = 26
_LEVELS = 9
_CIRCLED_LAST = 20
_HUNDRED = 100


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """The lists of a document; counts go on as paragraphs are asked for in order."""

    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _lists: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def next_label(self, list_id: str, level: int) -> str:
        """The number of the next paragraph on this level, as Word would show it."""
        abstract = self._lists.get(list_id)
        levels = self._levels.get(abstract or "", {})
        if level not in levels or not 0 <= level < _LEVELS:
            return ""
        counts = self._counts.setdefault(abstract or "", [0] * _LEVELS)
        start = levels[level].start
        counts[level] = max(counts[level] + 1, start)
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        label = levels[level].text
        if levels[level].form == "bullet":
            return "• "
        for depth in range(level + 1):
            form = levels.get(depth, _Level()).form
            number = counts[depth] or levels.get(depth, _Level()).start
            label = label.replace(f"%{depth + 1}", _figure(form, number))
        return label


def _han(number: int) -> str:
    if not 0 < number < _HUNDRED:
        return str(number)
    tens, ones = divmod(number, 10)
    lead = "" if tens == 0 else "十" if tens == 1 else f"{_HAN[tens]}十"
    return lead + (_HAN[ones] if ones or not tens else "")


def _figure(form: str, number: int) -> str:
    if form in _HAN_FORMATS:
        return _han(number)
    if form in _CIRCLED and number <= _CIRCLED_LAST:
        return chr(ord("①") + number - 1)
    if form in {"lowerLetter", "upperLetter"} and number <= _LETTERS:
        return chr(ord("a" if form == "lowerLetter" else "A") + number - 1)
    if form == "none":
        return ""
    return str(number)


def read_numbering(root: Element) -> Numbering:
    """The lists that word/numbering.xml defines."""
    numbering = Numbering()
    for abstract in root.iter(f"{W}abstractNum"):
        identity = abstract.get(f"{W}abstractNumId", "")
        numbering._levels[identity] = {  # noqa: SLF001 - built here only
            int(level.get(f"{W}ilvl", "0") or 0): _read_level(level)
            for level in abstract.iter(f"{W}lvl")
            if (level.get(f"{W}ilvl") or "0").isdigit()
        }
    for number in root.iter(f"{W}num"):
        target = number.find(f"{W}abstractNumId")
        if target is not None:
            numbering._lists[number.get(f"{W}numId", "")] = target.get(f"{W}val", "")  # noqa: SLF001 - built here only
    return numbering


def _value(level: Element, name: str, default: str) -> str:
    found = level.find(f"{W}{name}")
    return default if found is None else found.get(f"{W}val", default)


def _read_level(level: Element) -> _Level:
    start = _value(level, "start", "1")
    return _Level(
        _value(level, "numFmt", "decimal"),
        _value(level, "lvlText", "%1."),
        int(start) if start.isdigit() else 1,
    )
