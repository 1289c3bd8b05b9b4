"""The life of a suggestion: handed in > looked at > answered; shown to colleagues or kept back."""

from enum import StrEnum
from typing import ClassVar

from shared.contracts.activities import SuggestionOutcome
from shared.errors import Refused


class SuggestionState(StrEnum):
    """Where a suggestion stands; whether colleagues may read it is said beside it."""

    WAITING = "waiting"
    CHECKED = "checked"
    PASSED_ON = "passed_on"
    ADOPTED = "adopted"
    NOTED = "noted"
    TAKEN_UP = "taken_up"
    WITHDRAWN = "withdrawn"


class SuggestionMove(StrEnum):
    """What can happen to a suggestion."""

    SUBMIT = "submit"
    SHOW = "show"
    KEEP_BACK = "keep_back"
    REFER = "refer"
    ADOPT = "adopt"
    NOTE = "note"
    TAKE_UP = "take_up"
    GIVE_BACK = "give_back"
    WITHDRAW = "withdraw"


STATE_LABELS: dict[SuggestionState, str] = {
    SuggestionState.WAITING: "待审看",
    SuggestionState.CHECKED: "待答复",
    SuggestionState.PASSED_ON: "已转有关部门",
    SuggestionState.ADOPTED: "已采纳",
    SuggestionState.NOTED: "已答复",
    SuggestionState.TAKEN_UP: "已转为提案",
    SuggestionState.WITHDRAWN: "已撤回",
}

MOVE_LABELS: dict[SuggestionMove, str] = {
    SuggestionMove.SUBMIT: "提出建议",
    SuggestionMove.SHOW: "公开给本单位教职工",
    SuggestionMove.KEEP_BACK: "不公开",
    SuggestionMove.REFER: "转有关部门",
    SuggestionMove.ADOPT: "采纳",
    SuggestionMove.NOTE: "答复",
    SuggestionMove.TAKE_UP: "转为提案",
    SuggestionMove.GIVE_BACK: "没有立案，继续作为建议办理",
    SuggestionMove.WITHDRAW: "撤回",
}

# Nobody but the officers has looked at it, so nothing of it may be shown.
UNSEEN = frozenset({SuggestionState.WAITING, SuggestionState.WITHDRAWN})
# Somebody still waits for a word.
OPEN = frozenset({SuggestionState.WAITING, SuggestionState.CHECKED, SuggestionState.PASSED_ON})
ANSWERED = frozenset({SuggestionState.ADOPTED, SuggestionState.NOTED})

# What whoever goes on with one as a proposal does; all else its author and the officers do.
BY_DELEGATES = frozenset({SuggestionMove.TAKE_UP, SuggestionMove.GIVE_BACK})

_SHOWABLE = (
    SuggestionState.CHECKED,
    SuggestionState.PASSED_ON,
    SuggestionState.ADOPTED,
    SuggestionState.NOTED,
    SuggestionState.TAKEN_UP,
)

# Looked at and answered may be one step, where nothing is shown; an answer may be mended.
NEXT: dict[tuple[SuggestionState, SuggestionMove], SuggestionState] = {
    (SuggestionState.WAITING, SuggestionMove.SHOW): SuggestionState.CHECKED,
    (SuggestionState.WAITING, SuggestionMove.KEEP_BACK): SuggestionState.CHECKED,
    **{(state, SuggestionMove.SHOW): state for state in _SHOWABLE},
    **{(state, SuggestionMove.KEEP_BACK): state for state in _SHOWABLE},
    **{(state, SuggestionMove.REFER): SuggestionState.PASSED_ON for state in OPEN},
    **{(state, SuggestionMove.ADOPT): SuggestionState.ADOPTED for state in OPEN | ANSWERED},
    **{(state, SuggestionMove.NOTE): SuggestionState.NOTED for state in OPEN | ANSWERED},
    **{
        (state, SuggestionMove.TAKE_UP): SuggestionState.TAKEN_UP
        for state in _SHOWABLE
        if state is not SuggestionState.TAKEN_UP
    },
    # The proposal it had become was not put on file: its author waits again.
    (SuggestionState.TAKEN_UP, SuggestionMove.GIVE_BACK): SuggestionState.CHECKED,
    **{(state, SuggestionMove.WITHDRAW): SuggestionState.WITHDRAWN for state in OPEN},
}

OUTCOME_OF: dict[SuggestionMove, SuggestionOutcome] = {
    SuggestionMove.ADOPT: SuggestionOutcome.ADOPTED,
    SuggestionMove.NOTE: SuggestionOutcome.NOTED,
    SuggestionMove.REFER: SuggestionOutcome.PASSED_ON,
    SuggestionMove.TAKE_UP: SuggestionOutcome.TAKEN_UP,
}


class SuggestionMoveNotAllowed(Refused):
    """The suggestion is not at a point where this can be done."""

    code: ClassVar[str] = "suggestion-move-not-allowed"


class NotShown(Refused):
    """Colleagues do not know of it, so nobody makes a proposal of it."""

    code: ClassVar[str] = "suggestion-not-shown"


def after(state: SuggestionState, move: SuggestionMove) -> SuggestionState:
    """The state a move leads to.

    Raises:
        SuggestionMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise SuggestionMoveNotAllowed(
            f"这条建议现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None


def shown_after(move: SuggestionMove, *, shown: bool) -> bool:
    """Whether colleagues may read it after a move."""
    match move:
        case SuggestionMove.SHOW:
            return True
        case SuggestionMove.KEEP_BACK | SuggestionMove.WITHDRAW:
            return False
        case _:
            return shown


def check_taken_up(*, shown: bool) -> None:
    """Refuse to make a proposal of what colleagues do not see.

    Raises:
        NotShown: says why.

    """
    if not shown:
        raise NotShown("这条建议没有公开，不能由代表转为提案。")
