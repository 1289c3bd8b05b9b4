"""How long things are kept, and what may be done with one that is over its time (R-DATA-4)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    CLOSED_YEARS = "keep_closed_years"
    REFUSED_YEARS = "keep_refused_years"


Figures = Mapping[FigureName, int]

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.CLOSED_YEARS: FigureRule("办结的记录保存几年后清理个人信息", 3, 1, 30),
    FigureName.REFUSED_YEARS: FigureRule("没有同意、取消的记录保存几年后清理个人信息", 1, 1, 10),
}


class ItemState(StrEnum):
    """Whether something over its time waits, is kept for a reason, or is erased."""

    FOUND = "found"
    HELD = "held"
    ERASED = "erased"


class ItemMove(StrEnum):
    """What the county does with it."""

    HOLD = "hold"
    RELEASE = "release"
    ERASE = "erase"


NEXT: dict[tuple[ItemState, ItemMove], ItemState] = {
    (ItemState.FOUND, ItemMove.HOLD): ItemState.HELD,
    (ItemState.HELD, ItemMove.RELEASE): ItemState.FOUND,
    (ItemState.FOUND, ItemMove.ERASE): ItemState.ERASED,
}

STATE_LABELS: dict[ItemState, str] = {
    ItemState.FOUND: "待清理",
    ItemState.HELD: "保留",
    ItemState.ERASED: "已清理",
}

_SAYINGS: dict[ItemMove, str] = {
    ItemMove.HOLD: "保留",
    ItemMove.RELEASE: "解除保留",
    ItemMove.ERASE: "清理",
}


class ItemMoveNotAllowed(Refused):
    """Held, or erased already."""

    code: ClassVar[str] = "item-move-not-allowed"


class ReasonMissing(Invalid):
    """What is kept beyond its time is kept for a reason."""

    code: ClassVar[str] = "reason-missing"


def after(state: ItemState, move: ItemMove) -> ItemState:
    """The state a move leads to.

    Raises:
        ItemMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise ItemMoveNotAllowed(
            f"选中的记录里有“{STATE_LABELS[state]}”的，不能{_SAYINGS[move]}；请刷新后重新选择。"
        ) from None
