"""Rules of units: the life of a union, which day an act may bear, and how a unit is found."""

from datetime import date
from enum import StrEnum

from pypinyin import lazy_pinyin

from shared.calendar import chinese_date
from shared.contracts.directory import Ownership, SchoolStage, UnionForm
from shared.errors import Invalid, Refused


class UnionStanding(StrEnum):
    """Where a union stands in its life."""

    ACTIVE = "active"
    CLOSED = "closed"
    MERGED = "merged"


class UnionMove(StrEnum):
    """What the county does with a union; each is dated and kept in the union's history."""

    REGISTER = "register"
    RENAME = "rename"
    RETYPE = "retype"
    MOVE = "move"
    RECEIVE = "receive"
    CLOSE = "close"
    MERGE = "merge"
    REOPEN = "reopen"


NEXT: dict[tuple[UnionStanding, UnionMove], UnionStanding] = {
    (UnionStanding.ACTIVE, UnionMove.RENAME): UnionStanding.ACTIVE,
    (UnionStanding.ACTIVE, UnionMove.RETYPE): UnionStanding.ACTIVE,
    (UnionStanding.ACTIVE, UnionMove.MOVE): UnionStanding.ACTIVE,
    (UnionStanding.ACTIVE, UnionMove.RECEIVE): UnionStanding.ACTIVE,
    (UnionStanding.ACTIVE, UnionMove.MERGE): UnionStanding.MERGED,
    (UnionStanding.ACTIVE, UnionMove.CLOSE): UnionStanding.CLOSED,
    (UnionStanding.CLOSED, UnionMove.REOPEN): UnionStanding.ACTIVE,
    (UnionStanding.MERGED, UnionMove.REOPEN): UnionStanding.ACTIVE,
}

STANDING_LABELS: dict[UnionStanding, str] = {
    UnionStanding.ACTIVE: "正常",
    UnionStanding.CLOSED: "已撤销",
    UnionStanding.MERGED: "已合并",
}

MOVE_LABELS: dict[UnionMove, str] = {
    UnionMove.REGISTER: "登记",
    UnionMove.RENAME: "更名",
    UnionMove.RETYPE: "变更类型",
    UnionMove.MOVE: "调整片区",
    UnionMove.RECEIVE: "并入其他单位",
    UnionMove.CLOSE: "撤销",
    UnionMove.MERGE: "合并",
    UnionMove.REOPEN: "恢复",
}

STAGE_LABELS: dict[SchoolStage, str] = {
    SchoolStage.KINDERGARTEN: "幼儿园",
    SchoolStage.PRIMARY: "小学",
    SchoolStage.CENTRAL: "中心校",
    SchoolStage.JUNIOR: "初中",
    SchoolStage.SENIOR: "高中",
    SchoolStage.COMPLETE: "完全中学",
    SchoolStage.VOCATIONAL: "中职学校",
    SchoolStage.SPECIAL: "特殊教育学校",
}

FORM_LABELS: dict[UnionForm, str] = {
    UnionForm.SINGLE: "单独工会",
    UnionForm.JOINT: "联合工会",
    UnionForm.GROUP: "教育集团工会",
}

OWNERSHIP_LABELS: dict[Ownership, str] = {Ownership.PUBLIC: "公办", Ownership.PRIVATE: "民办"}


class NameTaken(Refused):
    """Another unit of the county bears the name already."""

    code = "name-taken"


class DayNotPossible(Invalid):
    """The day given cannot be the first or last one of a period."""

    code = "day-not-possible"


class UnionMoveNotPossible(Refused):
    """The union is not at a point where this can be done."""

    code = "union-move-not-possible"


class UnionClosed(Refused):
    """The union was closed or merged, and nothing begins in it any more."""

    code = "union-closed"


def after(standing: UnionStanding, move: UnionMove) -> UnionStanding:
    """The standing that a move leads to.

    Raises:
        UnionMoveNotPossible: the table has no such step.

    """
    try:
        return NEXT[standing, move]
    except KeyError:
        raise UnionMoveNotPossible(
            f"这个单位现在是“{STANDING_LABELS[standing]}”，不能{MOVE_LABELS[move]}。"
        ) from None


def moves_from(standing: UnionStanding) -> tuple[UnionMove, ...]:
    """What may be done with a union that stands so; receiving is the other side of a merger."""
    return tuple(move for at, move in NEXT if at is standing and move is not UnionMove.RECEIVE)


def sort_key_of(name: str) -> str:
    """The syllables of a unit's name, for sorting and search by initials."""
    return " ".join(lazy_pinyin(name))


def initials_of(sort_key: str) -> str:
    """The first letters of the syllables: what people type to find a name."""
    return "".join(syllable[0] for syllable in sort_key.lower().split())


def check_day(current_first_day: date | None, first_day: date, today: date) -> None:
    """An act counts from a day that has come, and not from before the last act of its kind.

    Raises:
        DayNotPossible: says which of the two is broken.

    """
    if first_day > today:
        raise DayNotPossible("起始日不能晚于今天，请到那一天再办理。")
    if current_first_day is not None and first_day < current_first_day:
        raise DayNotPossible(
            f"起始日不能早于上一次变更的日期（{chinese_date(current_first_day)}）。"
        )
