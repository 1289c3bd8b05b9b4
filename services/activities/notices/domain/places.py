"""Where a notice hangs, and which rule follows from that."""

from collections.abc import Collection
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid


class Place(StrEnum):
    """Where a notice is shown; minutes stand in the place of a notice."""

    BOARD = "board"
    ASSEMBLY = "assembly"
    SYSTEM = "system"
    MINUTES = "minutes"


PLACE_LABELS: dict[Place, str] = {
    Place.BOARD: "学校公告栏",
    Place.ASSEMBLY: "教职工大会宣读",
    Place.SYSTEM: "本系统内",
    Place.MINUTES: "民主评议会议记录",
}

# Somebody has to put it up or read it out, and says on which day that was done.
BY_HAND = frozenset({Place.BOARD, Place.ASSEMBLY})


class WrongPlace(Invalid):
    """A notice of this kind is not shown there."""

    code: ClassVar[str] = "notice-wrong-place"


class MinutesNeeded(Invalid):
    """Minutes are named by their number."""

    code: ClassVar[str] = "notice-minutes-needed"


class TellsNobody(Invalid):
    """What hangs elsewhere is not brought to people's phones."""

    code: ClassVar[str] = "notice-tells-nobody"


def check_place(place: Place, allowed: Collection[Place], *, from_paper: bool) -> None:
    """Refuse a place where a notice of this kind is not shown.

    Raises:
        WrongPlace: names where it may be shown.

    """
    if place not in allowed:
        named = "、".join(PLACE_LABELS[one] for one in Place if one in allowed)
        raise WrongPlace(f"这类公示不能用“{PLACE_LABELS[place]}”，请选：{named}。")
    if place is Place.MINUTES and not from_paper:
        raise WrongPlace("用民主评议会议记录代替公示的，请在会后补录：填写会议日期和记录编号。")


def check_minutes(place: Place, minutes_number: str | None) -> None:
    if place is Place.MINUTES and not minutes_number:
        raise MinutesNeeded("请填写民主评议会议记录的编号。")


def check_telling(place: Place, *, tell_members: bool) -> None:
    if tell_members and place is not Place.SYSTEM:
        raise TellsNobody("只有在本系统内公示的，才发到教职工的收件里。")
