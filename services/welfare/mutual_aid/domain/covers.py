"""A cover: what kind, for how long, who pays, for which ages, and how somebody takes part."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused
from shared.figures.rules import FigureRule
from shared.id_numbers import check_digit


class CoverKind(StrEnum):
    """What a cover is for (R-INS-1)."""

    HOSPITAL = "hospital"
    ACCIDENT = "accident"
    MAJOR_ILLNESS = "major_illness"
    WOMEN = "women"
    CHILD = "child"


class Standing(StrEnum):
    """Whether somebody takes part."""

    ASKED = "asked"
    ENROLLED = "enrolled"
    DECLINED = "declined"
    LEFT = "left"


class Answer(StrEnum):
    """What somebody says, or leaves."""

    ENROL = "enrol"
    DECLINE = "decline"
    LEAVE = "leave"


class FigureName(StrEnum):
    """Each figure by name."""

    RENEWAL_DAYS = "cover_renewal_days"
    CLAIM_DAYS = "cover_claim_days"
    CLAIM_REMIND_DAYS = "cover_claim_remind_days"


Figures = Mapping[FigureName, int]

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.RENEWAL_DAYS: FigureRule("互助保障到期前几天提醒续保", 30, 7, 120),
    FigureName.CLAIM_DAYS: FigureRule("出险后几天内要交齐理赔材料", 60, 7, 730),
    FigureName.CLAIM_REMIND_DAYS: FigureRule("理赔交材料截止前几天提醒", 10, 1, 60),
}

KIND_LABELS: dict[CoverKind, str] = {
    CoverKind.HOSPITAL: "住院医疗",
    CoverKind.ACCIDENT: "意外伤害",
    CoverKind.MAJOR_ILLNESS: "重大疾病",
    CoverKind.WOMEN: "女职工特殊疾病",
    CoverKind.CHILD: "子女保障",
}

STANDING_LABELS: dict[Standing, str] = {
    Standing.ASKED: "待本人确认",
    Standing.ENROLLED: "已参加",
    Standing.DECLINED: "不参加",
    Standing.LEFT: "已退出",
}

NEXT: dict[tuple[Standing, Answer], Standing] = {
    (Standing.ASKED, Answer.ENROL): Standing.ENROLLED,
    (Standing.ASKED, Answer.DECLINE): Standing.DECLINED,
    # Whoever thinks better of it may, while the cover lasts.
    (Standing.DECLINED, Answer.ENROL): Standing.ENROLLED,
    (Standing.LEFT, Answer.ENROL): Standing.ENROLLED,
    (Standing.ENROLLED, Answer.LEAVE): Standing.LEFT,
}

ANSWER_LABELS: dict[Answer, str] = {
    Answer.ENROL: "确认参加",
    Answer.DECLINE: "不参加",
    Answer.LEAVE: "退出",
}

LONGEST_DAYS = 732  # one or two years
OLDEST = 120


class AnswerNotPossible(Refused):
    """What somebody said already, or cannot say from where they stand."""

    code: ClassVar[str] = "answer-not-possible"


class CoverWrong(Invalid):
    """A cover that cannot be."""

    code: ClassVar[str] = "cover-wrong"


class AgeOutside(Refused):
    """The cover does not take people of this age."""

    code: ClassVar[str] = "age-outside"


class IdNumberWrong(Invalid):
    """No ID number: a digit is wrong or missing."""

    code: ClassVar[str] = "id-number-wrong"


class ConsentDay(Invalid):
    """Consent is given on a day that has come."""

    code: ClassVar[str] = "consent-day"


def after(standing: Standing, answer: Answer) -> Standing:
    """How somebody stands after an answer.

    Raises:
        AnswerNotPossible: the table has no such step.

    """
    try:
        return NEXT[standing, answer]
    except KeyError:
        raise AnswerNotPossible(
            f"选中的人里有人现在是“{STANDING_LABELS[standing]}”，不能改为“{ANSWER_LABELS[answer]}”。"
        ) from None


def check_period(first_day: date, last_day: date) -> None:
    """Refuse an end before the beginning, and more than two years.

    Raises:
        CoverWrong.

    """
    if last_day <= first_day:
        raise CoverWrong("保障的最后一天要晚于第一天，请检查这两个日期。")
    if (last_day - first_day).days > LONGEST_DAYS:
        raise CoverWrong("一期保障最长两年，请检查日期。")


def check_ages(youngest: int | None, oldest: int | None) -> None:
    """Refuse limits that nobody is within.

    Raises:
        CoverWrong.

    """
    if youngest is not None and oldest is not None and oldest < youngest:
        raise CoverWrong("年龄上限不能小于下限，请检查。")


def read_id_number(written: str, today: date) -> str:
    """An ID number as it is kept (GB 11643, R-DATA-9).

    Raises:
        IdNumberWrong: says what to check.

    """
    number = written.strip().upper()
    right = len(number) == 18 and number.isascii() and number[:17].isdigit()  # noqa: PLR2004 - the standard's length
    if not right or check_digit(number[:17]) != number[17]:
        raise IdNumberWrong("身份证号不对，请对照证件逐位检查。")
    born = born_on(number)
    if born is None or born > today:
        raise IdNumberWrong("身份证号里的出生日期不对，请对照证件检查。")
    return number


def born_on(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def age_on(born: date, day: date) -> int:
    """Whole years of life."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def check_age(number: str, first_day: date, youngest: int | None, oldest: int | None) -> None:
    """Refuse whoever is too young or too old on the first day of the cover.

    Raises:
        AgeOutside: says which limit.

    """
    born = born_on(number)
    if born is None:
        return
    age = age_on(born, first_day)
    if youngest is not None and age < youngest:
        raise AgeOutside(f"这项保障要年满 {youngest} 周岁才能参加，起保日这位教职工 {age} 周岁。")
    if oldest is not None and age > oldest:
        raise AgeOutside(f"这项保障最大 {oldest} 周岁，起保日这位教职工 {age} 周岁，不能参加。")


def check_consent_day(day: date, today: date) -> None:
    """Refuse a consent of tomorrow.

    Raises:
        ConsentDay.

    """
    if day > today:
        raise ConsentDay("本人确认的日期不能晚于今天，请改为实际的日期。")


def consent_words(insurer: str) -> str:
    """What somebody agrees to: taking part is voluntary, the receiver is named (R-DATA-3)."""
    return (
        f"本人自愿参加，同意把姓名和身份证号提供给{insurer}，只用于投保和理赔；"
        "不参加不影响其他服务。"
    )
