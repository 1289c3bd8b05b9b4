"""What the invented schools decided together by today: sessions, a joint meeting, suggestions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.activities.suggestions.domain.kinds import SuggestionCategory
from shared.calendar import SchoolCalendar
from shared.contracts.activities import SessionKind


class Come(StrEnum):
    """How far a session has come by today."""

    REPORTED = "reported"
    HELD_LONG_AGO = "held_long_ago"
    ASKED_FOR = "asked_for"


@dataclass(frozen=True)
class Gathering:
    """A session of a union's congress, `term` being the n-th; who was due and who came."""

    term: int
    kind: SessionKind
    come: Come
    working_days_ago: int
    due: int = 0
    present: int = 0


@dataclass(frozen=True)
class Table:
    """A joint meeting with one matter; what it decided is a task from then on."""

    matter: str
    discussion: str
    decision: str
    owner: int
    """The number of who carries it out on the school's staff list."""
    working_days_ago: int
    due_in_days: int


class Answer(StrEnum):
    """What has become of a suggestion by today."""

    WAITING = "waiting"
    SHOWN = "shown"
    ADOPTED = "adopted"


@dataclass(frozen=True)
class Idea:
    """A suggestion of a teacher."""

    category: SuggestionCategory
    title: str
    text: str
    named: bool
    answer: Answer
    working_days_ago: int
    reply: str = ""


@dataclass(frozen=True)
class Gather:
    """The chair prepares a session, or enters one that was held on paper."""

    school: str
    gathering: Gathering


@dataclass(frozen=True)
class Meet:
    """The chair writes the minutes of a joint meeting."""

    school: str
    table: Table


@dataclass(frozen=True)
class Suggest:
    """A teacher suggests something, and the chair looks and answers."""

    school: str
    index: int
    idea: Idea


GATHERINGS: dict[str, Gathering] = {
    "01": Gathering(9, SessionKind.DELEGATE_CONGRESS, Come.REPORTED, 24, due=60, present=56),
    "02": Gathering(6, SessionKind.DELEGATE_CONGRESS, Come.ASKED_FOR, 2),
    "07": Gathering(4, SessionKind.STAFF_ASSEMBLY, Come.HELD_LONG_AGO, 0, due=40, present=38),
    "08": Gathering(3, SessionKind.STAFF_ASSEMBLY, Come.REPORTED, 16, due=12, present=12),
}

TABLES: dict[str, Table] = {
    "01": Table(
        matter="教工食堂午餐排队时间过长",
        discussion="工会转达了各年级组的意见，行政方面介绍了窗口和人手情况。",
        decision="由后勤处提出午餐分时段用餐和增开窗口的安排，并在教工之家公布。",
        owner=27,
        working_days_ago=7,
        due_in_days=45,
    ),
}

IDEAS: dict[str, tuple[Idea, ...]] = {
    "01": (
        Idea(
            SuggestionCategory.LOGISTICS,
            "教学楼每层设一处饮水点",
            "三楼以上的老师课间接水要下到一楼，建议每层设一处饮水点。",
            named=True,
            answer=Answer.ADOPTED,
            working_days_ago=15,
            reply="已商后勤处，下月起在三层、五层各增设一处，使用情况好再推广。",
        ),
        Idea(
            SuggestionCategory.TEACHING,
            "教研活动尽量不排在周五下午",
            "周五下午值日和接送孩子集中，建议教研活动排在周二或周四。",
            named=False,
            answer=Answer.SHOWN,
            working_days_ago=5,
        ),
        Idea(
            SuggestionCategory.CULTURE,
            "办一个教职工摄影角",
            "建议在教工之家留一面墙，按月展出同事拍的校园照片。",
            named=False,
            answer=Answer.WAITING,
            working_days_ago=1,
        ),
    ),
}


def democracy(
    school: str, signed_on: date, calendar: SchoolCalendar, today: date
) -> Iterator[tuple[date, Gather | Meet | Suggest]]:
    """Each of these on its day; none before the school works with the platform."""

    def on(working_days_ago: int) -> date:
        return max(calendar.add_working_days(today, -working_days_ago), signed_on)

    if (gathering := GATHERINGS.get(school)) is not None:
        yield on(gathering.working_days_ago), Gather(school, gathering)
    if (table := TABLES.get(school)) is not None:
        yield on(table.working_days_ago), Meet(school, table)
    for index, idea in enumerate(IDEAS.get(school, ())):
        yield on(idea.working_days_ago), Suggest(school, index, idea)
