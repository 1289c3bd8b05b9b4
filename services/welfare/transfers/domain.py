"""The life of a transfer: asked for, agreed to by the person, carried out by the county (F8)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    ANSWER_DAYS = "transfer_answer_days"


FIGURES: Mapping[FigureName, FigureRule] = {
    FigureName.ANSWER_DAYS: FigureRule("档案随人调动：几天没有答复就失效", 60, 7, 365),
}


class TransferState(StrEnum):
    """Where a transfer stands."""

    ASKED = "asked"
    AGREED = "agreed"
    DONE = "done"
    REFUSED = "refused"
    LAPSED = "lapsed"


class TransferMove(StrEnum):
    """What can be done with a transfer."""

    AGREE = "agree"
    REFUSE = "refuse"
    CARRY_OUT = "carry_out"
    LAPSE = "lapse"


S, M = TransferState, TransferMove

NEXT: dict[tuple[TransferState, TransferMove], TransferState] = {
    (S.ASKED, M.AGREE): S.AGREED,
    (S.ASKED, M.REFUSE): S.REFUSED,
    # Who has agreed may think again until the file has moved (R-DATA-2).
    (S.AGREED, M.REFUSE): S.REFUSED,
    (S.AGREED, M.CARRY_OUT): S.DONE,
    (S.ASKED, M.LAPSE): S.LAPSED,
    # Who has moved on meanwhile is asked anew, for the school where they work now.
    (S.AGREED, M.LAPSE): S.LAPSED,
}

STATE_LABELS: dict[TransferState, str] = {
    S.ASKED: "等本人同意",
    S.AGREED: "等县里办理",
    S.DONE: "已转到新学校",
    S.REFUSED: "本人不同意",
    S.LAPSED: "已失效：没有按时答复，或者又调动了",
}

MOVE_LABELS: dict[TransferMove, str] = {
    M.AGREE: "同意转档",
    M.REFUSE: "不同意转档",
    M.CARRY_OUT: "办理转档",
    M.LAPSE: "失效",
}

OPEN = frozenset({S.ASKED, S.AGREED})


class TransferMoveNotAllowed(Refused):
    """The transfer is not at a point where this can be done."""

    code: ClassVar[str] = "transfer-move-not-allowed"


class TransferOpen(Refused):
    """One transfer at a time."""

    code: ClassVar[str] = "transfer-open"


class PersonElsewhere(Refused):
    """The file goes where its person works, to a school that is there."""

    code: ClassVar[str] = "transfer-person-elsewhere"


class SameSchool(Invalid):
    """The file lies there already, or there is no such school."""

    code: ClassVar[str] = "transfer-same-school"


def after(state: TransferState, move: TransferMove) -> TransferState:
    """The state a move leads to.

    Raises:
        TransferMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        if (state, move) == (S.ASKED, M.CARRY_OUT):
            raise TransferMoveNotAllowed(
                "本人还没有同意转档，不能办理；可凭本人签字补录同意。"
            ) from None
        raise TransferMoveNotAllowed(
            f"这次转档现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None
