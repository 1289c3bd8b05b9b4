"""Why the union visits somebody, and in which way (R-VISIT-1)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from services.welfare.visits.domain.figures import FigureName
from shared.errors import Invalid


class Occasion(StrEnum):
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


class Way(StrEnum):
    """How somebody was visited."""

    HOME = "home"
    HOSPITAL = "hospital"
    AT_WORK = "at_work"
    PHONE = "phone"
    OTHER = "other"


class GiftForm(StrEnum):
    """Money, or things worth so much."""

    MONEY = "money"
    GOODS = "goods"


OCCASION_LABELS: dict[Occasion, str] = {
    Occasion.ILLNESS: "生病住院",
    Occasion.MARRIAGE_FUNERAL: "婚丧嫁娶",
    Occasion.HARDSHIP: "生活困难",
    Occasion.CONFLICT: "家庭矛盾",
    Occasion.SUDDEN_EVENT: "意外变故",
    Occasion.BIRTH_RETIRE: "生育、退休",
    Occasion.RIGHTS: "权益受损",
    Occasion.OTHER: "其他",
    Occasion.UNIVERSAL: "普访",
}

WAY_LABELS: dict[Way, str] = {
    Way.HOME: "到家里",
    Way.HOSPITAL: "到医院",
    Way.AT_WORK: "在单位",
    Way.PHONE: "打电话",
    Way.OTHER: "其他",
}

GIFT_LABELS: dict[GiftForm, str] = {GiftForm.MONEY: "慰问金", GiftForm.GOODS: "慰问品"}

# The choice of the county about each: whether it is one of its five.
CHOICES: dict[Occasion, FigureName] = {
    Occasion.ILLNESS: FigureName.OF_ILLNESS,
    Occasion.MARRIAGE_FUNERAL: FigureName.OF_MARRIAGE_FUNERAL,
    Occasion.HARDSHIP: FigureName.OF_HARDSHIP,
    Occasion.CONFLICT: FigureName.OF_CONFLICT,
    Occasion.SUDDEN_EVENT: FigureName.OF_SUDDEN_EVENT,
    Occasion.BIRTH_RETIRE: FigureName.OF_BIRTH_RETIRE,
    Occasion.RIGHTS: FigureName.OF_RIGHTS,
}


class OccasionNotOffered(Invalid):
    """The county has not picked this occasion; it can be entered as another one."""

    code: ClassVar[str] = "occasion-not-offered"


class ConflictNeedsNoWords(Invalid):
    """What divides a family is not written down when it is reported: a tick is enough."""

    code: ClassVar[str] = "conflict-needs-no-words"


class NotInHospital(Invalid):
    """Only who is ill is in hospital."""

    code: ClassVar[str] = "not-in-hospital"


def offered(figures: Mapping[FigureName, int]) -> tuple[Occasion, ...]:
    """What can be reported: what the county has picked, and anything else."""
    picked = [occasion for occasion, name in CHOICES.items() if figures[name]]
    return (*picked, Occasion.OTHER)


def recordable(figures: Mapping[FigureName, int]) -> tuple[Occasion, ...]:
    """What can be written down as done: also a visit to everybody in turn, where that is made."""
    universal = (Occasion.UNIVERSAL,) if figures[FigureName.UNIVERSAL] else ()
    return (*offered(figures), *universal)


def check_report(
    occasion: Occasion,
    possible: tuple[Occasion, ...],
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
    if occasion is Occasion.CONFLICT and remark:
        raise ConflictNeedsNoWords("家庭矛盾只选事由就可以，请不要写具体内容；走访的人当面了解。")
    if in_hospital and occasion is not Occasion.ILLNESS:
        raise NotInHospital("“正在住院”只用于生病住院，请检查事由。")
