"""What the invented schools gave and showed in the weeks before today: help and notices."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.activities.notices.domain.places import Place
from services.welfare.relief.domain.kinds import AidKind, Form, Occasion, PaidBy
from shared.calendar import SchoolCalendar
from shared.contracts.activities import NoticeKind


class Reached(StrEnum):
    """How far an aid has come by today."""

    ASKED = "asked"
    AGREED = "agreed"
    PAID = "paid"
    SIGNED_FOR = "signed_for"
    ON_PAPER = "on_paper"


@dataclass(frozen=True)
class Relief:
    """One aid: for whom (the number on the school's staff list), why, how much, and how far."""

    number: int
    kind: AidKind
    occasion: Occasion
    amount: str
    reached: Reached
    working_days_ago: int
    form: Form = Form.MONEY
    source: str = "工会经费"
    remark: str | None = None

    @property
    def paid_by(self) -> PaidBy:
        return PaidBy.SIGNED if self.form is Form.GOODS else PaidBy.TRANSFER


@dataclass(frozen=True)
class Showing:
    """One notice of a school, shown in the system from its first day on."""

    kind: NoticeKind
    title: str
    text: str
    working_days_ago: int
    place: Place = Place.SYSTEM


@dataclass(frozen=True)
class Help:
    """An officer of the school enters an aid, and others take it as far as it has come."""

    school: str
    index: int
    relief: Relief


@dataclass(frozen=True)
class Show:
    """The chair gives notice of something."""

    school: str
    index: int
    showing: Showing


RELIEFS: dict[str, tuple[Relief, ...]] = {
    "01": (
        Relief(31, AidKind.CONDOLENCE, Occasion.HOSPITAL, "800", Reached.SIGNED_FOR, 28),
        Relief(100, AidKind.CONDOLENCE, Occasion.BEREAVEMENT, "500", Reached.PAID, 6),
        Relief(
            112,
            AidKind.TEMPORARY_HELP,
            Occasion.ACCIDENT,
            "2000",
            Reached.ASKED,
            2,
            remark="已请假两周，由年级组代课",
        ),
    ),
    "02": (
        Relief(
            40,
            AidKind.CONDOLENCE,
            Occasion.ILLNESS,
            "300",
            Reached.SIGNED_FOR,
            16,
            form=Form.GOODS,
        ),
    ),
    "04": (Relief(25, AidKind.CONDOLENCE, Occasion.HOSPITAL, "1000", Reached.AGREED, 3),),
    "08": (Relief(6, AidKind.CONDOLENCE, Occasion.BEREAVEMENT, "500", Reached.ON_PAPER, 20),),
}

SHOWINGS: dict[str, tuple[Showing, ...]] = {
    "03": (
        Showing(
            NoticeKind.AWARD,
            "县级教育工会积极分子推荐人选",
            "经工会小组推荐、工会委员会研究，拟推荐机电专业科一名教师为县级教育工会积极分子人选，现予公示。",
            2,
        ),
    ),
    "06": (
        Showing(
            NoticeKind.DISCLOSURE,
            "教职工活动室改造安排",
            "东山校区教职工活动室拟于寒假改造，经费从学校公用经费列支，预算和施工单位的确定办法已经教职工大会讨论通过，现予公示。",
            18,
        ),
    ),
}


def affairs(
    school: str, signed_on: date, calendar: SchoolCalendar, today: date
) -> Iterator[tuple[date, Help | Show]]:
    """Each affair of a school on its day; none before the school works with the platform."""
    for index, relief in enumerate(RELIEFS.get(school, ())):
        day = calendar.add_working_days(today, -relief.working_days_ago)
        yield max(day, signed_on), Help(school, index, relief)
    for index, showing in enumerate(SHOWINGS.get(school, ())):
        day = calendar.add_working_days(today, -showing.working_days_ago)
        yield max(day, signed_on), Show(school, index, showing)
