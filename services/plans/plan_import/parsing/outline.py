"""Outline: units put into a tree of headings and items by nesting and by how numbers run on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from services.plans.plan_import.parsing.headings import (
    glued_guiding,
    is_guiding,
    is_label,
    leading_label,
)
from services.plans.plan_import.parsing.layout import ends_sentence
from services.plans.plan_import.parsing.numbering import Family, opens_with_dash
from services.plans.plan_import.parsing.units import Kind, Unit

_TORN_ENDS = "、,，和与及的“《("
_CAPTION_LENGTH = 30
_TORN_LENGTH = 25
_INTRO = ("以下", "如下", "下列", "几项", "几个方面", "几方面", "做好", "开展", "几点")
_MONTH_DEPTH = 33
_LABEL_REACH = 16

Paragraph = list[tuple[int, int]]


@dataclass(slots=True)
class Node:
    """A heading or an item: its number, its paragraphs (each of torn pieces) and what is below."""

    family: int
    value: int
    label: str | None
    start: int
    mark_end: int
    paragraphs: list[Paragraph] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)
    months: tuple[int, ...] = ()


def _next_values(units: Sequence[Unit]) -> list[dict[Family, int]]:
    """For each unit the next number of every style behind it."""
    coming: dict[Family, int] = {}
    found: list[dict[Family, int]] = []
    for unit in reversed(units):
        found.append(dict(coming))
        if unit.marker:
            coming[unit.marker.family] = unit.marker.value
    return found[::-1]


class Grower:
    """Grows the tree of one plan."""

    def __init__(self, folded: str, units: Sequence[Unit]) -> None:
        self._folded = folded
        self._units = units
        self._coming = _next_values(units)
        labels = [number for number, unit in enumerate(units) if unit.kind is Kind.LABEL]
        self._last_label = max(labels, default=-1)
        start = units[0].start if units else 0
        self.root = Node(0, 0, None, start, start)
        self._path = [self.root]
        self._nested: set[tuple[int, int]] = set()
        self._seen: dict[int, int] = {}

    def grow(self) -> Node:
        for number, unit in enumerate(self._units):
            if unit.kind is Kind.ITEM:
                self._add_item(number, unit)
            elif unit.kind is Kind.MONTH:
                self._add_month(unit)
            elif unit.kind is Kind.LABEL or self._is_caption(number, unit):
                self._add_heading(number, unit)
            else:
                self._add_text(unit)
        return self.root

    def _open(self, node: Node, depth: int) -> None:
        """Put a node below the path's first `depth` nodes."""
        del self._path[depth:]
        self._path[-1].children.append(node)
        self._path.append(node)

    def _runs_on(self, node: Node, number: int) -> bool:
        """Whether the next mark of this node's style continues its number."""
        return (
            node.value > 0 and self._coming[number].get(Family(node.family), 0) == node.value + 1
            if node.family in Family._value2member_map_
            else False
        )

    def _add_item(self, number: int, unit: Unit) -> None:
        marker = unit.marker
        if marker is None:
            return
        node = Node(marker.family, marker.value, marker.label, unit.start, unit.text_start)
        node.paragraphs = [[(unit.text_start, unit.end)]] if unit.text_start < unit.end else []
        self._leave_guiding(number, node.family)
        depth = self._depth_for(number, node)
        self._nested.add((self._path[depth - 1].family, node.family))
        self._seen[node.family] = node.value
        self._open(node, depth)

    def _leave_guiding(self, number: int, family: int) -> None:
        """An unnumbered 指导思想 ends with its text when the plan's own numbering begins."""
        for depth, node in enumerate(self._path):
            if node.family not in {Family.LABEL, Family.CAPTION} or not guides(self._folded, node):
                continue
            has_text = len(node.paragraphs) > 1 and not node.children
            later = self._last_label >= number
            if has_text and (family < Family.ARABIC or not later):
                del self._path[depth:]
                return

    def _depth_for(self, number: int, node: Node) -> int:
        depth = self._sibling_depth(node)
        if depth:
            return depth
        last = self._path[-1]
        mixed = node.value > 1 and last.value == node.value - 1 and last.family > Family.CHAPTER
        own_run = self._seen.get(node.family, 0) + 1 == node.value
        if (
            mixed
            and not own_run
            and not last.children
            and abs(last.family - node.family) <= Family.CHINESE
        ):
            return len(self._path) - 1
        depth = len(self._path)
        while depth > 1 and self._pops(self._path[depth - 1], node, number):
            depth -= 1
        return depth

    def _sibling_depth(self, node: Node) -> int:
        """Depth of the parent where the style is open already, else 0."""
        for depth in range(len(self._path) - 1, 0, -1):
            open_node = self._path[depth]
            if open_node.months and node.value == 1:
                return 0
            if open_node.family == node.family:
                return depth
        return 0

    def _pops(self, open_node: Node, node: Node, number: int) -> bool:
        if open_node.months and node.value == 1:
            return False
        if open_node.family < node.family or (open_node.family, node.family) in self._nested:
            return False
        return not (node.value == 1 and self._runs_on(open_node, number))

    def _add_month(self, unit: Unit) -> None:
        node = Node(_MONTH_DEPTH, 0, None, unit.start, unit.text_start, months=unit.months)
        open_month = next((n for n, above in enumerate(self._path) if above.months), None)
        depth = open_month or len(self._path)
        while depth > 1 and self._path[depth - 1].family >= _MONTH_DEPTH:
            depth -= 1
        self._open(node, depth)

    def _is_caption(self, number: int, unit: Unit) -> bool:
        """A short line before items that begin at 1 again is a heading without a number."""
        line = self._folded[unit.text_start : unit.end].rstrip(":")
        if not unit.fresh or not 1 < len(line) <= _CAPTION_LENGTH or self._path[-1].months:
            return False
        if any(sign in line for sign in "。;!?") or line.endswith((",", "、")):
            return False
        if any(word in line for word in _INTRO):
            return False
        following = self._units[number + 1] if number + 1 < len(self._units) else None
        if not following or not following.marker or following.marker.value > 1:
            return False
        if following.marker.family < Family.CHINESE_PAREN:
            return False
        return number == 0 or self._closed(self._units[number - 1])

    def _closed(self, unit: Unit) -> bool:
        return unit.kind is not Kind.TEXT or ends_sentence(self._folded, unit.end)

    def _add_heading(self, number: int, unit: Unit) -> None:
        family = Family.LABEL if unit.kind is Kind.LABEL else Family.CAPTION
        numbered = [node for node in self._path if node.family in {Family.CHAPTER, Family.CHINESE}]
        if any(self._runs_on(node, number) for node in numbered):
            family = Family.CAPTION
        node = Node(family, 0, None, unit.start, unit.text_start)
        node.paragraphs = [[(unit.text_start, unit.end)]]
        self._leave_guiding(number, family if family == Family.LABEL else Family.CAPTION)
        depth = len(self._path)
        while depth > 1 and self._path[depth - 1].family >= family:
            depth -= 1
        self._open(node, depth)

    def _add_text(self, unit: Unit) -> None:
        node = self._path[-1]
        piece = (unit.text_start, unit.end)
        line = self._folded[unit.start : unit.end]
        continues = unit.fresh and not opens_with_dash(line)
        if node.paragraphs and continues and self._is_torn(node):
            node.paragraphs[-1].append(piece)
        else:
            node.paragraphs.append([piece])

    def _is_torn(self, node: Node) -> bool:
        """Whether the last paragraph breaks off, so that the next line continues it."""
        start, end = node.paragraphs[-1][-1]
        if ends_sentence(self._folded, end):
            return False
        if self._folded[end - 1] in _TORN_ENDS or self._folded[end - 1].isdigit():
            return True
        is_head = len(node.paragraphs) == 1 and node.family < Family.ARABIC
        return not is_head and not node.months and end - start >= _TORN_LENGTH


def heading_of(folded: str, node: Node) -> tuple[int, int]:
    """The span of a node's heading: its first sentence without the closing mark."""
    if not node.paragraphs:
        return node.mark_end, node.mark_end
    start, end = node.paragraphs[0][0]
    glued = glued_guiding(folded[start:end])
    if glued:
        return start, start + glued
    whole = end
    for position in range(start, end):
        label_ends = folded[position] in ": " and is_label(folded[start:position])
        if folded[position] in "。;!?" or label_ends:
            end = position
            break
    run_in = end + 1 < whole or "," in folded[start:end]
    if run_in and end - start > _LABEL_REACH:
        end = start + (leading_label(folded[start:end]) or end - start)
    while end > start and folded[end - 1] in " 。;:!?,.、*":
        end -= 1
    return start, end


def guides(folded: str, node: Node) -> bool:
    """Whether the node is the guiding part of a plan."""
    start, end = heading_of(folded, node)
    first = folded[start:end]
    is_heading = node.family < Family.ARABIC or node.family == Family.ARABIC
    return (
        is_heading
        and is_guiding(first[:16])
        and (len(first) <= _TORN_LENGTH or first.startswith(("指导思想", "总体要求", "总的要求")))
    )
