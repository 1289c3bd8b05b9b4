"""Words that the papers of a session share."""

from collections.abc import Sequence
from datetime import date, datetime

from services.activities.congress.domain.powers import Treatment
from services.activities.kit.domain.facts import Attendance, Bar, Facts, Item
from services.activities.kit.domain.lacking import SHORT_BLANK, Field, Pen
from services.activities.terms.domain.kinds import Roll
from shared.calendar import chinese_date
from shared.contracts.activities import SessionKind
from shared.database import CHINA
from shared.official_papers import plain_date

_COUNTED = "〇一二三四五六七八九十"
_TEN = 10

RULES = "《学校教职工代表大会规定》"

# Who takes part in a session of the kind, and what its gathering is called.
_VOTERS: dict[SessionKind, str] = {
    SessionKind.STAFF_ASSEMBLY: "教职工",
    SessionKind.DELEGATE_CONGRESS: "代表",
    SessionKind.DUAL_CONGRESS: "代表",
}

ROLL_WORDS: dict[Roll, str] = {
    Roll.CONGRESS: "教职工代表大会",
    Roll.UNION: "工会会员代表大会",
}

# What the name of a document ends in.
_DOCUMENTS = (
    *("报告", "办法", "方案", "制度", "规定", "细则", "章程", "计划", "规划", "预算", "决算"),
    *("草案", "条例", "总结", "说明", "标准", "协议", "合同", "情况", "名单"),
)

# How a matter is treated, as a sentence says it.
VERBS: dict[Treatment, str] = {
    Treatment.HEAR: "听取",
    Treatment.DELIBERATE: "审议",
    Treatment.ADOPT: "讨论通过",
    Treatment.APPRAISE: "评议",
    Treatment.ELECT: "选举",
    Treatment.PROCEDURE: "",
}


def counted(number: int) -> str:
    """A number to 99 as headings count: 一, 十二, 二十."""
    tens, ones = divmod(number, _TEN)
    if tens == 0:
        return _COUNTED[ones]
    head = "" if tens == 1 else _COUNTED[tens]
    return f"{head}十{_COUNTED[ones] if ones else ''}"


def heading(place: int, text: str) -> str:
    return f"{counted(place)}、{text}"


def quoted(title: str) -> str:
    """A matter in the marks of titles, unless it has them."""
    return title if "《" in title else f"《{title}》"


def voter(facts: Facts) -> str:
    return _VOTERS[facts.kind]


def full_title(facts: Facts) -> str:
    """The session with the school before it."""
    return facts.title if facts.title.startswith(facts.school) else f"{facts.school}{facts.title}"


def moment(at: datetime) -> str:
    """As papers write a time: 2026年3月12日（星期四）14:30."""
    here = at.astimezone(CHINA)
    return f"{chinese_date(here.date())}{here:%H:%M}"


def time_of(facts: Facts, pen: Pen) -> str:
    """When it is held: the fixed time, or the day that is planned."""
    if facts.starts_at is not None:
        return moment(facts.starts_at)
    return pen.say(facts.planned_on and plain_date(facts.planned_on), Field.TIME)


def held_on(facts: Facts) -> date | None:
    """The day on which it was or will be held."""
    if facts.starts_at is not None:
        return facts.starts_at.astimezone(CHINA).date()
    return facts.closed_on or facts.planned_on


def place_of(facts: Facts, pen: Pen) -> str:
    return pen.say(facts.place, Field.PLACE)


def host_of(facts: Facts, pen: Pen) -> str:
    return pen.say(facts.host, Field.HOST)


def presenter_of(item: Item, pen: Pen) -> str:
    """Who speaks to it; the procedure and a discussion need nobody."""
    if item.treatment is Treatment.PROCEDURE or is_discussion(item):
        return item.presenter
    return pen.say(item.presenter, Field.PRESENTER)


def agenda_lines(facts: Facts, pen: Pen) -> list[str]:
    """The agenda as a counted list; a paper without one says so."""
    if not facts.items:
        pen.miss(Field.AGENDA)
        return ["（议程待定）"]
    last = len(facts.items)
    return [
        f"{place}.{matter(item)}{'。' if place == last else '；'}"
        for place, item in enumerate(facts.items, 1)
    ]


def matter(item: Item) -> str:
    """A matter with how it is treated: 讨论通过《绩效考核办法（草案）》."""
    verb = VERBS[item.treatment]
    if item.treatment is Treatment.ELECT:
        return f"{verb}{post_of(item)}"
    if is_discussion(item):
        return item.title
    return item.title if not verb else f"{verb}{quoted(item.title)}"


def is_discussion(item: Item) -> bool:
    """Whether nothing is read out and people just speak: what is heard is no document by its name.

    What stands in brackets at its end is no part of the name: 考核办法（草案）.
    """
    if item.treatment is not Treatment.HEAR or "《" in item.title:
        return False
    return not item.title.split("（")[0].strip().endswith(_DOCUMENTS)


def chair_of(facts: Facts) -> str:
    """Who announces what was counted: an assembly has no presidium."""
    return "会议主持人" if facts.kind is SessionKind.STAFF_ASSEMBLY else "主席团"


def post_of(item: Item) -> str:
    """What is elected, of a matter that says so itself at either end."""
    return item.title.removeprefix("选举").removesuffix("选举").strip() or item.title


def bar_words(bar: Bar, of: str = "") -> str:
    """达到三分之二以上（含三分之二）, or 超过半数 for what has to be above; `of` says of whom."""
    share = "半数" if (bar.numerator, bar.denominator) == (1, 2) else _share(bar)
    return f"达到{of}{share}以上（含{share}）" if bar.inclusive else f"超过{of}{share}"


def _share(bar: Bar) -> str:
    return f"{counted(bar.denominator)}分之{counted(bar.numerator)}"


def due_words(facts: Facts, pen: Pen, roll: Roll) -> str:
    return pen.say(facts.due(roll), Field.ROLL, blank=SHORT_BLANK)


def present_words(facts: Facts, pen: Pen, roll: Roll) -> str:
    return pen.say(facts.present(roll), Field.PRESENT, blank=SHORT_BLANK)


def attendance_sentence(facts: Facts, pen: Pen) -> str:
    """How many were due and came, of each roll."""
    parts = []
    for roll in facts.rolls:
        of = f"{ROLL_WORDS[roll]}" if len(facts.rolls) > 1 else ""
        due, present = due_words(facts, pen, roll), present_words(facts, pen, roll)
        parts.append(f"{of}应到{voter(facts)}{due}人，实到{present}人")
    return "；".join(parts)


def quorate(facts: Facts, roll: Roll) -> bool | None:
    """Whether as many came as it takes; None as long as that is not known."""
    known: Attendance | None = facts.attendance.get(roll)
    if known is None or known.present is None:
        return None
    return known.present >= facts.quorum.least(known.due)


def names(text: str) -> str:
    """Names as a list writes them, whatever they were typed with between."""
    for mark in (",", "，", ";", "；", " ", "　", "\n", "/"):
        text = text.replace(mark, "、")
    return "、".join(part for part in text.split("、") if part)


def leaders(facts: Facts, pen: Pen, blank: str = SHORT_BLANK) -> Sequence[str]:
    """The secretary and the principal, in this order."""
    return (
        pen.say(facts.helpers.secretary, Field.SECRETARY, blank=blank),
        pen.say(facts.helpers.principal, Field.PRINCIPAL, blank=blank),
    )
