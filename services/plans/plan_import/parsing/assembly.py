"""Assembly: offsets made into the plans, sections, tasks and month lists of the result."""

import re
from collections.abc import Sequence

from services.plans.kinds import Actor
from services.plans.plan_import.parsing import doubts, naming
from services.plans.plan_import.parsing.actors import actor_of, bracketed_actor, named_actor
from services.plans.plan_import.parsing.categories import categorise
from services.plans.plan_import.parsing.dates import dates_in, figures_in
from services.plans.plan_import.parsing.deadlines import deadline_of_cell
from services.plans.plan_import.parsing.drafts import ItemDraft, MonthDraft, SectionDraft
from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.layout import Segment
from services.plans.plan_import.parsing.measures import is_county_act, measures_of
from services.plans.plan_import.parsing.page import Chunk
from services.plans.plan_import.parsing.planning import PlanDraft
from services.plans.plan_import.parsing.result import (
    DateMention,
    Deadline,
    MonthList,
    Plan,
    Section,
    Span,
    Task,
)
from services.plans.plan_import.parsing.sign_term import sign_term_in
from services.plans.plan_import.parsing.wording import Wording, holes_between, without_holes, word

_TITLE_LENGTH = 30
_TITLE_END = re.compile(r"[。;:!?\n]")
# What a site adds to the title of a collection: (精选5篇).
_PROMISE = re.compile(
    r" ?[(（\[【]?(?:精选|精選|通用|汇总|合集|集锦|锦集|汇编|推荐|优秀|模板|范文|共){0,3}"
    r" ?\d{1,2} ?篇[)）\]】]?$"
)
_TITLE_STRIP = ' #*《》“”"[]=：'
_PEOPLE = re.compile(
    r"(?:责任(?:人|部门|单位|科室|处室)|负责(?:人|部门|处室)|牵头(?:人|单位|部门)|主办单位"
    r"|承办单位|协办单位|联系人|配合部门) ?[:] ?(?P<names>[^。;,()\n]{2,40})"
    r"|[由](?P<leader>[\u4e00-\u9fff]{2,10}?)(?:牵头|负责|主办|承办)"
)
_PEOPLE_SPLIT = re.compile(r"[、,/和 ]+")
_FIRST_PIECES = 8
_OPENING = 400
_BODY = 20_000


class Assembler:
    """Makes result models; it knows the page's title for the parts of a collection."""

    def __init__(
        self,
        source: Source,
        holes: Sequence[tuple[int, int]],
        page_title: Segment | None,
        many: bool,  # noqa: FBT001 - a fact of the page
    ) -> None:
        self._source = source
        self._holes = holes
        self._page_title = page_title
        self._many = many
        self._county = False

    def plan(self, chunk: Chunk, draft: PlanDraft) -> Plan:
        source = self._source
        title = self._title(chunk)
        folded_title = self._folded_title(chunk)
        body = source.folded[chunk.start : chunk.end]
        organisation = self._organisation(folded_title, chunk, body)
        self._county = naming.speaks_to_schools(
            f"{folded_title} {organisation or ''}", body[:_BODY]
        )
        year = self._year(folded_title, chunk, body)
        sections = [self._section(section) for section in draft.sections]
        guiding = word(source, [without_holes(part, self._holes) for part in draft.guiding])
        named = [piece for piece in (chunk.title, chunk.subtitle) if piece]
        own = [(piece.start, piece.end) for piece in named]
        return Plan(
            title=title,
            year=year,
            organisation=organisation,
            guiding_ideology=guiding.text.strip() or None,
            guiding_spans=_to_spans([piece for part in draft.guiding for piece in part]),
            sections=sections,
            monthly=self._months(draft.months),
            sign_term=sign_term_in(source.folded, source.text, chunk.start, chunk.end),
            doubts=doubts.of_plan(folded_title, year, source.folded, chunk),
            spans=_to_spans([*own, *draft.own, *draft.guiding_own]),
        )

    def _title(self, chunk: Chunk) -> str | None:
        named = chunk.title or self._page_title
        if not named:
            return None
        own = self._words_of(named)
        above = self._page_title
        if naming.is_part_only(self._words(named)) and above and above is not named:
            return f"{self._words_of(above)} {own}"
        return _PROMISE.sub("", _with_quotes(own))

    def _words_of(self, piece: Segment) -> str:
        """A title as the source writes it."""
        return self._source.text[piece.start : piece.end].strip(_TITLE_STRIP)

    def _folded_title(self, chunk: Chunk) -> str:
        own = self._source.folded[chunk.title.start : chunk.title.end] if chunk.title else ""
        return own.strip(_TITLE_STRIP)

    def _words(self, piece: Segment | None) -> str:
        return self._source.folded[piece.start : piece.end] if piece else ""

    def _year(self, title: str, chunk: Chunk, body: str) -> int | None:
        begin = chunk.title.end - chunk.start if chunk.title else 0
        return (
            naming.year_in(self._words(chunk.subtitle))
            or naming.year_in(title)
            or naming.year_in(self._words(self._page_title))
            or naming.stated_year(body[begin : begin + _OPENING])
        )

    def _organisation(self, title: str, chunk: Chunk, body: str) -> str | None:
        found = naming.named_in_title(self._words(chunk.subtitle)) or naming.named_in_title(title)
        if not found and not self._many:
            found = naming.named_in_title(self._words(self._page_title))
        if not found:
            lines = [self._source.folded[p.start : p.end] for p, _ in chunk.others]
            found = next((name for name in map(naming.proper_signature, lines) if name), None)
        if not found and naming.titled_county(title):
            found = naming.named_county(body[:_BODY])
        found = found or naming.named_school(self._opening(chunk))
        return self._in_script(found)

    def _opening(self, chunk: Chunk) -> str:
        """How the plan begins, without adverts."""
        pieces = [self._source.folded[p.start : p.end] for p in chunk.segments[:_FIRST_PIECES]]
        return "\n".join(pieces)[:_OPENING]

    def _in_script(self, folded_name: str | None) -> str | None:
        """The name as the source writes it."""
        if folded_name is None:
            return None
        place = self._source.folded.find(folded_name)
        return self._source.text[place : place + len(folded_name)] if place >= 0 else folded_name

    def _section(self, draft: SectionDraft) -> Section:
        text = self._source.text
        heading = text[slice(*draft.heading)].strip().replace("\n", "")
        parent = text[slice(*draft.parent)].strip().replace("\n", "") if draft.parent else None
        tasks = [self._task(item) for item in draft.items]
        return Section(
            number=draft.number,
            heading=heading,
            parent=parent or None,
            tasks=tasks
            if any(item.times for item in draft.items)
            else doubts.with_number_doubts(tasks),
            spans=_to_spans(draft.own),
        )

    def _task(self, draft: ItemDraft) -> Task:
        pieces = [without_holes(part, self._holes) for part in draft.paragraphs]
        wording = word(self._source, pieces)
        text = wording.text.strip(" \n　")
        months, dates = dates_in(wording.folded, wording.text)
        cell_months, cell_dates = self._cell_dates(draft)
        given = named_actor(self._source.folded[start:end] for start, end in draft.people)
        measures, guessed = measures_of(wording, county=self._county, given=given)
        title = title_of_task(wording)
        found = doubts.of_task(wording.folded, dates, guessed=guessed)
        found += doubts.of_deadlines(measure.due for measure in measures)
        if any("." in words for words in self._cut_words(draft)):
            found.append(doubts.NOISE_INSIDE)
        return Task(
            number=draft.number,
            title=title,
            text=text,
            category=categorise(title_of_task(wording, folded=True), wording.folded),
            months=[*dict.fromkeys(cell_months + months)],
            dates=cell_dates + dates,
            responsible=self._responsible(wording, draft),
            due=self._cell_deadline(draft),
            measures=measures,
            doubts=found,
            spans=self._task_spans(draft, pieces),
        )

    def _cut_words(self, draft: ItemDraft) -> list[str]:
        """What is cut out of the item's pieces."""
        return [
            self._source.text[left:right]
            for part in draft.paragraphs
            for start, end in part
            for left, right in holes_between(self._holes, start, end)
            if start <= left
        ]

    def _task_spans(self, draft: ItemDraft, pieces: list[list[tuple[int, int]]]) -> list[Span]:
        flat = [piece for part in pieces for piece in part]
        if flat and draft.start < flat[0][0]:
            flat[0] = (draft.start, flat[0][1])
        return _to_spans([*flat, *draft.times, *draft.people])

    def _cell_dates(self, draft: ItemDraft) -> tuple[list[int], list[DateMention]]:
        months: list[int] = []
        dates: list[DateMention] = []
        for start, end in draft.times:
            words = self._source.folded[start:end], self._source.text[start:end]
            found, mentions = dates_in(*words)
            if not mentions:
                found, mentions = figures_in(*words)
            months += [month for month in found if month not in months]
            dates += mentions
        return months, dates

    def _cell_deadline(self, draft: ItemDraft) -> Deadline | None:
        """The deadline that the row's own cells name; the last cell says it most exactly."""
        for start, end in reversed(draft.times):
            words = self._source.folded[start:end], self._source.text[start:end]
            if found := deadline_of_cell(*words):
                return found
        return None

    def _responsible(self, wording: Wording, draft: ItemDraft) -> list[str]:
        names = [self._source.text[start:end] for start, end in draft.people]
        for found in _PEOPLE.finditer(wording.folded):
            group = "names" if found["names"] else "leader"
            names += _PEOPLE_SPLIT.split(wording.text[found.start(group) : found.end(group)])
        return [*dict.fromkeys(name.strip() for name in names if name.strip())]

    def _months(self, drafts: Sequence[MonthDraft]) -> list[MonthList]:
        """Month lists in order; two lists of the same months are one."""
        merged: dict[tuple[int, ...], MonthDraft] = {}
        for draft in drafts:
            whole = merged.setdefault(draft.months, MonthDraft(draft.months))
            whole.items += draft.items
            whole.people += draft.people or [[] for _ in draft.items]
            whole.own += draft.own
        return [self._month(draft) for draft in merged.values()]

    def _month(self, draft: MonthDraft) -> MonthList:
        items = [without_holes(item, self._holes) for item in draft.items]
        words = [word(self._source, [item]) for item in items]
        return MonthList(
            months=list(draft.months),
            items=[wording.text.strip() for wording in words],
            item_spans=[_to_spans(item) for item in items],
            actors=[
                self._month_actor(wording, people)
                for wording, people in zip(words, draft.people, strict=True)
            ],
            spans=_to_spans(draft.own),
        )

    def _month_actor(self, wording: Wording, people: Sequence[tuple[int, int]]) -> Actor | None:
        """Who does a month's item: by the bracket at its end, its words, or the row's column."""
        if not self._county:
            return Actor.SCHOOL
        words = wording.folded.strip()
        column = named_actor(self._source.folded[start:end] for start, end in people)
        by_kind = Actor.COUNTY if is_county_act(words) else None
        return bracketed_actor(words) or actor_of(words) or column or by_kind


def _with_quotes(title: str) -> str:
    """The opening quotation mark that was stripped where its partner stands inside."""
    before, closing, _ = title.partition("”")
    return f"“{title}" if closing and "“" not in before else title


def title_of_task(wording: Wording, *, folded: bool = False) -> str:
    """A short title: the first sentence, cut at a comma or at 30 characters."""
    start = len(wording.folded) - len(wording.folded.lstrip())
    found = _TITLE_END.search(wording.folded, start + 1)
    end = found.start() if found else len(wording.folded)
    if end - start > _TITLE_LENGTH:
        comma = wording.folded.rfind(",", start, start + _TITLE_LENGTH)
        end = comma if comma > start + _TITLE_LENGTH // 4 else start + _TITLE_LENGTH
    words = wording.folded if folded else wording.text
    return words[start:end].strip(" *,，、")


def _to_spans(pieces: Sequence[tuple[int, int]]) -> list[Span]:
    return [Span(start=start, end=end) for start, end in pieces if start < end]
