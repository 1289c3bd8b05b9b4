"""Why the union visits somebody, and in which way (R-VISIT-1)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import ClassVar

from services.welfare.visits.domain.figures import FigureName
from shared.calendar.entered import check_days
from shared.errors import Invalid


class VisitOccasion(StrEnum):
    """What happened, as roughly as it may be said; never a diagnosis."""

    ILLNESS = "illness"
    MARRIAGE_FUNERAL = "marriage_funeral"
    HARDSHIP = "hardship"
    CONFLICT = "conflict"
    SUDDEN_EVENT = "sudden_event"
    BIRTH_RETIRE = "birth_retire"
    RIGHTS = "rights"
    OTHER = "other"
    UNIVERSAL = "universal"


class VisitWay(StrEnum):
    """How somebody was visited."""

    HOME = "home"
    HOSPITAL = "hospital"
    AT_WORK = "at_work"
    PHONE = "phone"
    OTHER = "other"


class VisitGiftForm(StrEnum):
    """Money, or things worth so much."""

    MONEY = "money"
    GOODS = "goods"


OCCASION_LABELS: dict[VisitOccasion, str] = {
    VisitOccasion.ILLNESS: "生病住院",
    VisitOccasion.MARRIAGE_FUNERAL: "婚丧嫁娶",
    VisitOccasion.HARDSHIP: "生活困难",
    VisitOccasion.CONFLICT: "家庭矛盾",
    VisitOccasion.SUDDEN_EVENT: "意外变故",
    VisitOccasion.BIRTH_RETIRE: "生育、退休",
    VisitOccasion.RIGHTS: "权益受损",
    VisitOccasion.OTHER: "其他",
    VisitOccasion.UNIVERSAL: "普访",
}

WAY_LABELS: dict[VisitWay, str] = {
    VisitWay.HOME: "到家里",
    VisitWay.HOSPITAL: "到医院",
    VisitWay.AT_WORK: "在单位",
    VisitWay.PHONE: "打电话",
    VisitWay.OTHER: "其他",
}

GIFT_LABELS: dict[VisitGiftForm, str] = {
    VisitGiftForm.MONEY: "慰问金",
    VisitGiftForm.GOODS: "慰问品",
}

# The choice of the county about each: whether it is one of its five.
CHOICES: dict[VisitOccasion, FigureName] = {
    VisitOccasion.ILLNESS: FigureName.OF_ILLNESS,
    VisitOccasion.MARRIAGE_FUNERAL: FigureName.OF_MARRIAGE_FUNERAL,
    VisitOccasion.HARDSHIP: FigureName.OF_HARDSHIP,
    VisitOccasion.CONFLICT: FigureName.OF_CONFLICT,
    VisitOccasion.SUDDEN_EVENT: FigureName.OF_SUDDEN_EVENT,
    VisitOccasion.BIRTH_RETIRE: FigureName.OF_BIRTH_RETIRE,
    VisitOccasion.RIGHTS: FigureName.OF_RIGHTS,
}


# What people know of beforehand: a wedding, somebody's last day at work.
AHEAD = frozenset({VisitOccasion.MARRIAGE_FUNERAL, VisitOccasion.BIRTH_RETIRE})


class OccasionNotOffered(Invalid):
    """The county has not picked this occasion; it can be entered as another one."""

    code: ClassVar[str] = "occasion-not-offered"


class ConflictNeedsNoWords(Invalid):
    """What divides a family is not written down when it is reported: a tick is enough."""

    code: ClassVar[str] = "conflict-needs-no-words"


class TooFarAhead(Invalid):
    """A wedding or retirement is announced some weeks ahead, everything else once it happened."""

    code: ClassVar[str] = "too-far-ahead"


class NotInHospital(Invalid):
    """Only who is ill is in hospital."""

    code: ClassVar[str] = "not-in-hospital"


def offered(figures: Mapping[FigureName, int]) -> tuple[VisitOccasion, ...]:
    """What can be reported: what the county has picked, and anything else."""
    picked = [occasion for occasion, name in CHOICES.items() if figures[name]]
    return (*picked, VisitOccasion.OTHER)


def recordable(figures: Mapping[FigureName, int]) -> tuple[VisitOccasion, ...]:
    """What can be written down as done: also a visit to everybody in turn, where that is made."""
    universal = (VisitOccasion.UNIVERSAL,) if figures[FigureName.UNIVERSAL] else ()
    return (*offered(figures), *universal)


def check_report(
    occasion: VisitOccasion,
    possible: tuple[VisitOccasion, ...],
    remark: str | None,
    *,
    in_hospital: bool,
) -> None:
    """Refuse what is not to be reported like this.

    Raises:
        OccasionNotOffered, ConflictNeedsNoWords, NotInHospital.

    """
    if occasion not in possible:
        raise OccasionNotOffered(
            f"本县没有把“{OCCASION_LABELS[occasion]}”列入走访事由，请选“其他”。"
        )
    if occasion is VisitOccasion.CONFLICT and remark:
        raise ConflictNeedsNoWords("家庭矛盾只选事由就可以，请不要写具体内容；走访的人当面了解。")
    if in_hospital and occasion is not VisitOccasion.ILLNESS:
        raise NotInHospital("“正在住院”只用于生病住院，请检查事由。")


def check_happened(
    occasion: VisitOccasion, day: date, today: date, figures: Mapping[FigureName, int]
) -> None:
    """Refuse a day to come, save of what is known beforehand and not far away.

    Raises:
        DayInFuture, TooFarAhead.

    """
    if occasion not in AHEAD:
        check_days(today, ("事情发生的日期", day))
    elif (day - today).days > figures[FigureName.AHEAD_DAYS]:
        raise TooFarAhead(f"最多提前 {figures[FigureName.AHEAD_DAYS]} 天报告，请检查日期。")
