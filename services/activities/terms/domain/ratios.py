"""Is a congress composed as it should be: the live checks, with their arithmetic shown.

Warnings all of them; nobody is kept from anything by them (R-CONGRESS-7 to -9). Whose sex, year
of birth or post is not known is counted as not known, and never as one or the other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.activities.terms.domain.figures import FigureName
from shared.contracts.directory import Sex

_WHOLE = 100


@dataclass(frozen=True)
class Facts:
    """What is known of one voting delegate."""

    sex: Sex | None = None
    birth_year: int | None = None
    is_teacher: bool | None = None
    is_leader: bool | None = None


@dataclass(frozen=True)
class Staff:
    """The staff that the delegates stand for; None what nobody has said."""

    count: int
    women: int | None = None


class Verdict(StrEnum):
    """Whether it is as asked, is not, or cannot be told yet."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


class CheckName(StrEnum):
    """What is looked at."""

    NUMBER = "number"
    TEACHERS = "teachers"
    LEADERS = "leaders"
    WOMEN = "women"
    YOUNG = "young"


CHECK_LABELS: dict[CheckName, str] = {
    CheckName.NUMBER: "代表人数",
    CheckName.TEACHERS: "教师代表",
    CheckName.LEADERS: "学校领导代表",
    CheckName.WOMEN: "女代表",
    CheckName.YOUNG: "青年代表",
}


@dataclass(frozen=True)
class Check:
    """One line of the panel: what is, what is asked, and how both were reckoned."""

    name: CheckName
    verdict: Verdict
    shown: str
    asked: str
    arithmetic: str


def checks_of(
    delegates: Sequence[Facts], staff: Staff, figures: Mapping[FigureName, int], day: date
) -> list[Check]:
    """All checks of a congress; ages are those of the year of `day`, the term's first."""
    return [
        _number(len(delegates), staff, figures),
        _at_least(
            CheckName.TEACHERS,
            [each.is_teacher for each in delegates],
            figures[FigureName.TEACHER_PERCENT],
        ),
        _at_most(
            CheckName.LEADERS,
            [each.is_leader for each in delegates],
            figures[FigureName.LEADER_PERCENT],
        ),
        _women([_is_woman(each) for each in delegates], staff, figures[FigureName.WOMEN_GAP]),
        _at_least(
            CheckName.YOUNG,
            [is_young(each.birth_year, day, figures) for each in delegates],
            figures[FigureName.YOUNG_PERCENT],
            f"{figures[FigureName.YOUNG_AGE]} 岁及以下",
        ),
    ]


def least_delegates(staff: int, figures: Mapping[FigureName, int]) -> int:
    """How many delegates so many people should have at least; never more than there are people."""
    if staff <= figures[FigureName.SMALL_STAFF]:
        return min(staff, figures[FigureName.SMALL_LEAST])
    large = staff >= figures[FigureName.LARGE_STAFF]
    percent = figures[FigureName.LARGE_PERCENT if large else FigureName.MIDDLE_PERCENT]
    return _share(staff, percent)


def is_young(birth_year: int | None, day: date, figures: Mapping[FigureName, int]) -> bool | None:
    if birth_year is None:
        return None
    return day.year - birth_year <= figures[FigureName.YOUNG_AGE]


def _is_woman(facts: Facts) -> bool | None:
    return None if facts.sex is None else facts.sex is Sex.FEMALE


def _share(count: int, percent: int) -> int:
    """So many per cent of a number, rounded up: half a delegate is none."""
    return -(-count * percent // _WHOLE)


def _number(have: int, staff: Staff, figures: Mapping[FigureName, int]) -> Check:
    least = least_delegates(staff.count, figures)
    if not staff.count:
        asked, how = "填写教职工人数后可算", "还没有填写教职工人数。"
        return Check(CheckName.NUMBER, Verdict.UNKNOWN, f"{have} 人", asked, how)
    verdict = Verdict.MET if have >= least else Verdict.MISSED
    lack = "" if verdict is Verdict.MET else f"，还差 {least - have} 人"
    how = f"{_ladder(staff.count, least, figures)}，现有 {have} 人{lack}。"
    return Check(CheckName.NUMBER, verdict, f"{have} 人", f"至少 {least} 人", how)


def _ladder(staff: int, least: int, figures: Mapping[FigureName, int]) -> str:
    small, large = figures[FigureName.SMALL_STAFF], figures[FigureName.LARGE_STAFF]
    if staff <= small:
        return f"教职工 {staff} 人，{small} 人及以下的至少 {least} 人"
    if staff >= large:
        percent = figures[FigureName.LARGE_PERCENT]
        rule = f"{large} 人及以上的至少 {percent}%"
        return f"教职工 {staff} 人，{rule}：{staff}×{percent}%，即 {least} 人"
    percent = figures[FigureName.MIDDLE_PERCENT]
    return f"教职工 {staff} 人，至少 {percent}%：{staff}×{percent}%，即 {least} 人"


def _at_least(
    name: CheckName, marks: Sequence[bool | None], percent: int, extra: str = ""
) -> Check:
    asked = f"至少 {percent}%"
    need = _share(len(marks), percent)
    yes, unknown = marks.count(True), marks.count(None)
    if not marks:
        return _nobody(name, asked)
    verdict = _verdict(sure=yes >= need, possible=yes + unknown >= need)
    lack = f"，还差 {need - yes} 人" if verdict is Verdict.MISSED else ""
    said = f" {extra}的 {yes} 人" if extra else f" {yes} 人"
    bound = f"{len(marks)} 名代表的 {percent}%，即至少 {need} 人"
    how = f"{bound}；现有{said}{lack}{_left_open(unknown)}。"
    return Check(name, verdict, _percent(yes, len(marks)), asked, how)


def _at_most(name: CheckName, marks: Sequence[bool | None], percent: int) -> Check:
    asked = f"最多 {percent}%"
    most = len(marks) * percent // _WHOLE
    yes, unknown = marks.count(True), marks.count(None)
    if not marks:
        return _nobody(name, asked)
    verdict = _verdict(sure=yes + unknown <= most, possible=yes <= most)
    over = f"，超出 {yes - most} 人" if verdict is Verdict.MISSED else ""
    bound = f"{len(marks)} 名代表的 {percent}%，即最多 {most} 人"
    how = f"{bound}；现有 {yes} 人{over}{_left_open(unknown)}。"
    return Check(name, verdict, _percent(yes, len(marks)), asked, how)


def _women(marks: Sequence[bool | None], staff: Staff, gap: int) -> Check:
    """Near the share of women among the staff: so many points below it at most."""
    if not staff.count or staff.women is None:
        shown = _percent(marks.count(True), len(marks)) if marks else "0 人"
        asked, how = "填写女教职工人数后可比", "还没有填写女教职工人数。"
        return Check(CheckName.WOMEN, Verdict.UNKNOWN, shown, asked, how)
    asked = f"接近女教职工的 {_percent(staff.women, staff.count)}"
    if not marks:
        return _nobody(CheckName.WOMEN, asked)
    # yes / delegates >= women / staff - gap / 100, in whole numbers
    need = -(-len(marks) * (staff.women * _WHOLE - gap * staff.count) // (staff.count * _WHOLE))
    need = max(need, 0)
    yes, unknown = marks.count(True), marks.count(None)
    verdict = _verdict(sure=yes >= need, possible=yes + unknown >= need)
    lack = f"，还差 {need - yes} 人" if verdict is Verdict.MISSED else ""
    how = (
        f"教职工 {staff.count} 人中女 {staff.women} 人；代表可以低 {gap} 个百分点，"
        f"{len(marks)} 名代表中至少 {need} 人；现有 {yes} 人{lack}{_left_open(unknown)}。"
    )
    return Check(CheckName.WOMEN, verdict, _percent(yes, len(marks)), asked, how)


def _verdict(*, sure: bool, possible: bool) -> Verdict:
    if sure:
        return Verdict.MET
    return Verdict.UNKNOWN if possible else Verdict.MISSED


def _left_open(unknown: int) -> str:
    return f"，另有 {unknown} 人没有填写" if unknown else ""


def _percent(part: int, whole: int) -> str:
    """As people read it: one decimal, none where it is zero."""
    tenths = (part * 1000 + whole // 2) // whole
    return f"{tenths // 10}%" if tenths % 10 == 0 else f"{tenths / 10}%"


def _nobody(name: CheckName, asked: str) -> Check:
    return Check(name, Verdict.UNKNOWN, "0 人", asked, "还没有代表。")
