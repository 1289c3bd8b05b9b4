"""Planning: the tree of one plan read as guiding ideology, sections with tasks and month lists."""

from dataclasses import dataclass, field

from services.plans.plan_import.parsing.drafts import ItemDraft, MonthDraft, SectionDraft
from services.plans.plan_import.parsing.headings import (
    is_idle,
    is_label,
    opens_guided,
    sums_up,
)
from services.plans.plan_import.parsing.numbering import Family
from services.plans.plan_import.parsing.outline import Node, Paragraph, guides, heading_of

_HEADING_LENGTH = 70
_FULL_STOPS = "。;!?…)"
_HEADED = {Family.CHAPTER, Family.LABEL, Family.CHINESE, Family.CHINESE_PAREN, Family.CAPTION}

Range = tuple[int, int]


@dataclass(slots=True)
class PlanDraft:
    """The parts of one plan as offsets."""

    guiding: list[Paragraph] = field(default_factory=list)
    guiding_own: list[Range] = field(default_factory=list)
    sections: list[SectionDraft] = field(default_factory=list)
    months: list[MonthDraft] = field(default_factory=list)
    own: list[Range] = field(default_factory=list)
    preamble: list[Range] = field(default_factory=list)
    summary: list[Range] = field(default_factory=list)


def _extent(node: Node) -> Range:
    """From a node's number mark to the end of all below it."""
    ends = [piece[1] for paragraph in node.paragraphs for piece in paragraph]
    return node.start, max([node.mark_end, *ends, *(_extent(child)[1] for child in node.children)])


class Planner:
    """Reads a tree; sections come in the order of their headings."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self.draft = PlanDraft()

    def read(self, root: Node) -> PlanDraft:
        if not root.children:
            self._bare_paragraphs(root)
            return self.draft
        for paragraph in root.paragraphs:
            if not self.draft.guiding and opens_guided(self._words(paragraph)):
                self.draft.guiding.append(paragraph)
            else:
                self.draft.preamble += paragraph
        self._read_children(root, SectionDraft(None, (root.start, root.start), None))
        return self.draft

    def _words(self, paragraph: Paragraph) -> str:
        return "".join(self._folded[start:end] for start, end in paragraph)

    def _bare_paragraphs(self, root: Node) -> None:
        section = SectionDraft(None, (root.start, root.start), None)
        last = root.paragraphs[-1][-1][1] if root.paragraphs else 0
        if len(root.paragraphs) == 1 and self._folded[last - 1] not in _FULL_STOPS:
            # Only the beginning of an opening is left of the plan.
            self.draft.preamble += root.paragraphs[0]
            return
        for paragraph in root.paragraphs:
            if not self.draft.guiding and opens_guided(self._words(paragraph)):
                self.draft.guiding.append(paragraph)
            else:
                section.items.append(ItemDraft(None, paragraph[0][0], [paragraph]))
        self.draft.sections = [section] if section.items else []

    def _read_children(self, node: Node, section: SectionDraft) -> None:
        """Leaves become tasks of this section; the section stands before those below it."""
        place = len(self.draft.sections)
        numbers: list[int] = []
        for child in [child for child in node.children if not self._leaves_out(child, node)]:
            if child.months:
                self._read_month(child)
            elif guides(self._folded, child):
                self._read_guiding(child)
            elif self._is_heading(child):
                self._read_section(child, node, section)
            else:
                numbers.append(child.value)
                section.items.append(self._item(child))
        if section.items or not section.own:
            if section.items:
                self.draft.sections.insert(place, section)
        elif not node.children or all(child.months for child in node.children):
            self.draft.sections.insert(place, section)
        else:
            self.draft.own += section.own

    def _leaves_out(self, node: Node, above: Node) -> bool:
        """A part without plans: 引言, or one that looks back before the parts that plan."""
        if node.months or node.family > Family.CAPTION:
            return False
        start, end = heading_of(self._folded, node)
        heading = self._folded[start:end]
        if is_idle(heading):
            self.draft.preamble.append(_extent(node))
            return True
        # A last part 工作总结 asks for a summary.
        if node is not above.children[-1] and sums_up(heading):
            self.draft.summary.append(_extent(node))
            return True
        return False

    def _is_heading(self, node: Node) -> bool:
        """Whether a node has tasks below it, numbered or as paragraphs of their own."""
        if any(
            child.family != Family.BULLET or node.family < Family.ARABIC for child in node.children
        ):
            return True
        start, end = heading_of(self._folded, node)
        if node.family == Family.ARABIC:
            return len(node.paragraphs) > 1 and is_label(
                self._folded[start : node.paragraphs[0][-1][1]]
            )
        if node.family not in _HEADED:
            return False
        if node.family in {Family.LABEL, Family.CAPTION} or is_label(self._folded[start:end]):
            return True
        return len(node.paragraphs) > 1 and self._is_short_head(node)

    def _is_short_head(self, node: Node) -> bool:
        """One sentence, not longer than headings are."""
        pieces = node.paragraphs[0]
        start, end = heading_of(self._folded, node)
        rest = self._folded[end : pieces[-1][1]].strip("。;:!?,. *")
        return len(pieces) == 1 and not rest and end - start <= _HEADING_LENGTH

    def _read_guiding(self, node: Node) -> None:
        heading = heading_of(self._folded, node)
        self.draft.guiding_own.append((node.start, heading[1]))
        for paragraph in self._all_paragraphs(node):
            start, end = paragraph[0]
            if start <= heading[0] < end:
                start = heading[1]
                while start < end and self._folded[start] in " :。,、;.*是]":
                    start += 1
                self.draft.guiding_own.append((heading[1], start))
                paragraph = [(start, end), *paragraph[1:]]  # noqa: PLW2901 - less its heading
            words = [piece for piece in paragraph if piece[0] < piece[1]]
            if words:
                self.draft.guiding.append(words)

    def _all_paragraphs(self, node: Node) -> list[Paragraph]:
        found = list(node.paragraphs)
        for child in node.children:
            below = self._all_paragraphs(child)
            if below:
                first = below[0]
                below[0] = [(child.start, first[0][1]), *first[1:]]
            found += below
        return found

    def _read_month(self, node: Node) -> None:
        month = MonthDraft(node.months, own=[(node.start, node.mark_end)])
        for paragraph in node.paragraphs:
            month.items.append(paragraph)
        for child in node.children:
            self._read_month_item(child, month)
        self.draft.months.append(month)

    def _read_month_item(self, node: Node, month: MonthDraft) -> None:
        """Every numbered item counts, those below another too."""
        month.own.append((node.start, node.mark_end))
        pieces = [piece for paragraph in node.paragraphs for piece in paragraph]
        if pieces:
            month.items.append(pieces)
        for child in node.children:
            self._read_month_item(child, month)

    def _read_section(self, node: Node, above: Node, parent: SectionDraft) -> None:
        heading = heading_of(self._folded, node)
        section = SectionDraft(node.label, heading, self._parent_range(above, parent))
        rest = self._rest_of_head(node, heading)
        section.own.append((node.start, self._head_end(node, heading, rest)))
        paragraphs = node.paragraphs[1:]
        if node.children and not all(child.months for child in node.children):
            section.own += [piece for paragraph in paragraphs for piece in paragraph]
            section.own += rest
        else:
            found = ([rest] if rest else []) + paragraphs
            if node.children:
                section.own += [piece for paragraph in found for piece in paragraph]
            else:
                section.items += [ItemDraft(None, p[0][0], [p]) for p in found if self._says(p)]
        self._read_children(node, section)

    def _says(self, paragraph: Paragraph) -> bool:
        """Whether there are words; a cut text may end with a lone number."""
        return any(character.isalpha() for character in self._words(paragraph))

    def _rest_of_head(self, node: Node, heading: Range) -> Paragraph:
        """What stands behind the heading in its own paragraph."""
        if not node.paragraphs:
            return []
        pieces = node.paragraphs[0]
        start = heading[1]
        while start < pieces[0][1] and self._folded[start] in " :。,、;.*!?]是":
            start += 1
        return [(start, pieces[0][1]), *pieces[1:]] if start < pieces[0][1] else list(pieces[1:])

    @staticmethod
    def _head_end(node: Node, heading: Range, rest: Paragraph) -> int:
        """Where a heading ends together with its closing mark."""
        if not node.paragraphs:
            return heading[1]
        first = node.paragraphs[0][0]
        return rest[0][0] if rest and first[0] <= rest[0][0] <= first[1] else first[1]

    def _parent_range(self, above: Node, parent: SectionDraft) -> Range | None:
        if above.family == 0:
            return None
        return above.start, parent.heading[1]

    def _item(self, node: Node) -> ItemDraft:
        return ItemDraft(node.label, node.start, self._all_paragraphs(node))
