"""Results: the plans of a page with sections, tasks, measures, month lists and their spans."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from services.plans.kinds import Actor, Category


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(_Part):
    """A half-open range of characters of the decoded text."""

    start: int
    end: int


class Doubt(_Part):
    """Something a person should look at; `reason` is shown as it is."""

    code: str
    reason: str


class DateMention(_Part):
    """A time named in the text; soft mentions such as 期末 carry no month."""

    text: str
    month: int | None = None
    day: int | None = None
    year: int | None = None


class DeadlineDoubt(StrEnum):
    """Why the deadline read from a sentence may not be the one meant."""

    SEVERAL = "several"
    PAST = "past"
    NO_SUCH_DAY = "no_such_day"


class Deadline(_Part):
    """By when, as written: a month and its day; without a day the month's last day is meant.

    The year is that of the plan's period, unless the words name one. The 29 February stands for
    the last day of that month in any year.
    """

    text: str
    month: int
    day: int | None = None
    year: int | None = None
    doubt: DeadlineDoubt | None = None


class Measure(_Part):
    """One duty cut out of a task; a person confirms it before it cascades."""

    text: str
    actor: Actor
    deliverable: str | None = None
    months: list[int] = []
    due: Deadline | None = None
    span: Span


class Task(_Part):
    """One unit of planned work; `text` leaves out the adverts that stood inside it."""

    number: str | None
    title: str
    text: str
    category: Category
    months: list[int]
    dates: list[DateMention]
    responsible: list[str]
    due: Deadline | None = None
    measures: list[Measure]
    doubts: list[Doubt]
    spans: list[Span]


class Section(_Part):
    """The lowest heading above tasks; `parent` is the heading above it, with its number."""

    number: str | None
    heading: str
    parent: str | None
    tasks: list[Task]
    spans: list[Span]


class MonthList(_Part):
    """The items listed under one month, or under several named together."""

    months: list[int]
    items: list[str]
    item_spans: list[list[Span]]
    actors: list[Actor | None] = []
    spans: list[Span]


class SignTerm(_Part):
    """The sentence by which a plan gives the schools a number of working days to sign."""

    days: int
    text: str
    span: Span


class Plan(_Part):
    """One work plan of the page; the guiding ideology is verbatim, never generated."""

    title: str | None
    year: int | None
    organisation: str | None
    guiding_ideology: str | None
    guiding_spans: list[Span]
    sections: list[Section]
    monthly: list[MonthList]
    sign_term: SignTerm | None = None
    doubts: list[Doubt]
    spans: list[Span]


class LeftOut(_Part):
    """A piece of the source that belongs to no plan item, and why."""

    text: str
    code: str
    reason: str
    span: Span


class ParseResult(_Part):
    """Every plan of the page; item spans and left-out spans cover all its non-blank characters."""

    plans: list[Plan]
    left_out: list[LeftOut]
    encoding: str
    script: str
    characters: int
    source_text: str
