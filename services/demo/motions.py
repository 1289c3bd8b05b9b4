"""What delegates of the invented schools proposed for a session that was held on paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shared.calendar import SchoolCalendar
from shared.contracts.activities import ProposalCategory, ProposalGrade

WORKING_DAYS_AGO = 5  # the answer without a rating still waits for one


@dataclass(frozen=True)
class Motion:
    """A line of the school's table of proposals, as far as it has come by today."""

    title: str
    who: tuple[str, ...]
    category: ProposalCategory
    handler: str | None = None
    answer: str | None = None
    grade: ProposalGrade | None = None


@dataclass(frozen=True)
class Propose:
    """The chair enters the table of proposals of the session that the school has held."""

    school: str
    motions: tuple[Motion, ...]


MOTIONS: dict[str, tuple[Motion, ...]] = {
    "01": (
        Motion(
            "改善班主任晚间值守的休息条件",
            ("邱月华", "丁建平", "石小玲"),
            ProposalCategory.WELFARE,
            handler="后勤处",
            answer="值守室已加装空调，折叠床和寝具在下月配齐。",
            grade=ProposalGrade.MOSTLY,
        ),
        Motion(
            "青年教师听课与带教时间纳入工作量",
            ("贺文涛", "邱月华", "谭丽萍"),
            ProposalCategory.STAFF,
            handler="教务处",
            answer="拟列入下学年工作量办法的修订，提交教代会审议。",
        ),
        Motion(
            "校门口接送时段增设教职工通道",
            ("丁建平", "谭丽萍", "石小玲"),
            ProposalCategory.LOGISTICS,
            handler="安全办",
        ),
    ),
    "08": (
        Motion(
            "给村小教师宿舍换热水器",
            ("文德贵",),
            ProposalCategory.LOGISTICS,
            handler="总务",
            answer="已经换好两台。",
            grade=ProposalGrade.SATISFIED,
        ),
    ),
}


def motions(
    school: str, signed_on: date, calendar: SchoolCalendar, today: date
) -> Iterator[tuple[date, Propose]]:
    """The table of a school on its day; none before the school works with the platform."""
    if (lines := MOTIONS.get(school)) is not None:
        day = calendar.add_working_days(today, -WORKING_DAYS_AGO)
        yield max(day, signed_on), Propose(school, lines)
