"""Word text: the paragraphs and tables of a .docx as plain text, with the numbers Word shows."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from services.plans.plan_import.parsing.word_numbering import Numbering, W, read_numbering
from shared.documents import (
    MAX_CHARACTERS,
    DocumentEmpty,
    DocumentOldFormat,
    DocumentTooLarge,
    Package,
)

_MAIN = "word/document.xml"
_STYLES = "word/styles.xml"
_NUMBERS = "word/numbering.xml"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DELETED = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", _FALLBACK, f"{W}txbxContent"}
_WRAPPERS = {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"}
_BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": " ", f"{W}noBreakHyphen": "-"}
# Word nests tables rarely; a file that nests a thousand deep is no plan.
_DEEPEST = 40


def text_of_word(data: bytes) -> str:
    """The text of a .docx: a line for each paragraph, a row of tabs for each table row."""
    package = Package(data)
    if _MAIN not in package:
        raise DocumentOldFormat
    package.check_markup()
    numbering = read_numbering(package.tree(_NUMBERS)) if _NUMBERS in package else Numbering()
    styles = _style_lists(package.tree(_STYLES)) if _STYLES in package else {}
    body = package.tree(_MAIN).find(f"{W}body")
    if body is None:
        raise DocumentEmpty
    reader = _Reader(numbering, styles)
    text = "\n".join(reader.lines(body, 0))
    if len(text) > MAX_CHARACTERS:
        raise DocumentTooLarge
    if not text.strip():
        raise DocumentEmpty
    return text


def _style_lists(root: Element) -> dict[str, tuple[str, int]]:
    """The list and level that a paragraph style brings with it."""
    found: dict[str, tuple[str, int]] = {}
    for style in root.iter(f"{W}style"):
        place = _list_of(style.find(f"{W}pPr"))
        if place:
            found[style.get(f"{W}styleId", "")] = place
    return found


def _list_of(properties: Element | None) -> tuple[str, int] | None:
    if properties is None:
        return None
    number = properties.find(f"{W}numPr/{W}numId")
    level = properties.find(f"{W}numPr/{W}ilvl")
    if number is None:
        return None
    depth = "0" if level is None else level.get(f"{W}val", "0")
    return number.get(f"{W}val", ""), int(depth) if depth.isdigit() else 0


class _Reader:
    """Reads the body in order, so that list numbers count up."""

    def __init__(self, numbering: Numbering, styles: dict[str, tuple[str, int]]) -> None:
        self._numbering = numbering
        self._styles = styles

    def lines(self, body: Element, depth: int) -> Iterator[str]:
        if depth > _DEEPEST:
            return
        for child in body:
            if child.tag == f"{W}p":
                yield self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child, depth)
            elif child.tag in _WRAPPERS:
                yield from self.lines(child, depth + 1)

    def _table(self, table: Element, depth: int) -> Iterator[str]:
        for row in _within(table, f"{W}tr"):
            cells = [self._cell(cell, depth) for cell in _within(row, f"{W}tc")]
            # The first cell of a row that goes on from above is empty: the row keeps its place.
            yield "\t".join(cells)

    def _cell(self, cell: Element, depth: int) -> str:
        parts = [line.strip() for line in self.lines(cell, depth + 1)]
        return "  ".join(part.replace("\n", " ").replace("\t", " ") for part in parts if part)

    def _paragraph(self, paragraph: Element) -> str:
        words = "".join(_words(paragraph)).strip("\n")
        if not words.strip():
            return ""
        return self._label(paragraph) + words

    def _label(self, paragraph: Element) -> str:
        properties = paragraph.find(f"{W}pPr")
        place = _list_of(properties)
        if place is None and properties is not None:
            style = properties.find(f"{W}pStyle")
            place = self._styles.get("" if style is None else style.get(f"{W}val", ""))
        return self._numbering.next_label(*place) if place else ""


def _within(element: Element, tag: str) -> Iterator[Element]:
    """The children of a name, also behind wrappers, but never those of a table inside."""
    waiting = list(element)[::-1]
    while waiting:
        child = waiting.pop()
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            waiting.extend(reversed(child))


def _words(paragraph: Element) -> Iterator[str]:
    """The visible text of a paragraph, without deleted and alternative content."""
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{W}t":
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield _BREAKS[element.tag]
        elif element.tag not in _DELETED:
            waiting.extend(reversed(element))
