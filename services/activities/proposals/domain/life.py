"""The life of a proposal: draft > submitted > filed > assigned > replied > closed.

Not satisfied goes one step back, once (R-PROP-6).
"""

from enum import StrEnum
from typing import ClassVar

from shared.contracts.activities import ProposalGrade
from shared.errors import Refused


class ProposalState(StrEnum):
    """Where a proposal stands; that it is late is a mark, not a state."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    FILED = "filed"
    ASSIGNED = "assigned"
    REPLIED = "replied"
    REWORK = "rework"
    CLOSED = "closed"
    MERGED = "merged"
    CONVERTED = "converted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    TAKEN_BACK = "taken_back"


class ProposalMove(StrEnum):
    """What can happen to a proposal."""

    WRITE = "write"
    INVITE = "invite"
    SECOND = "second"
    REFUSE = "refuse"
    SIGN = "sign"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    FILE = "file"
    MERGE = "merge"
    ABSORB = "absorb"
    CONVERT = "convert"
    RETURN = "return"
    DECLINE = "decline"
    ASSIGN = "assign"
    VIEW = "view"
    REPLY = "reply"
    RATE = "rate"
    REOPEN = "reopen"
    LAPSE = "lapse"
    PROGRESS = "progress"
    RECORD = "record"
    CORRECT = "correct"
    TAKE_BACK = "take_back"


STATE_LABELS: dict[ProposalState, str] = {
    ProposalState.DRAFT: "起草中",
    ProposalState.SUBMITTED: "待审查",
    ProposalState.RETURNED: "退回修改",
    ProposalState.FILED: "已立案，待批办",
    ProposalState.ASSIGNED: "办理中",
    ProposalState.REPLIED: "已答复，待评价",
    ProposalState.REWORK: "重新办理中",
    ProposalState.CLOSED: "已办结",
    ProposalState.MERGED: "已并案",
    ProposalState.CONVERTED: "已转为建议",
    ProposalState.DECLINED: "不立案",
    ProposalState.WITHDRAWN: "已撤回",
    ProposalState.TAKEN_BACK: "已撤销登记",
}

MOVE_LABELS: dict[ProposalMove, str] = {
    ProposalMove.WRITE: "写提案",
    ProposalMove.INVITE: "邀请附议",
    ProposalMove.SECOND: "附议",
    ProposalMove.REFUSE: "不附议",
    ProposalMove.SIGN: "代录附议",
    ProposalMove.SUBMIT: "提交提案",
    ProposalMove.WITHDRAW: "撤回提案",
    ProposalMove.FILE: "立案",
    ProposalMove.MERGE: "并入其他提案",
    ProposalMove.ABSORB: "并入一件提案",
    ProposalMove.CONVERT: "转为建议",
    ProposalMove.RETURN: "退回修改",
    ProposalMove.DECLINE: "不予立案",
    ProposalMove.ASSIGN: "批办",
    ProposalMove.VIEW: "填写协办意见",
    ProposalMove.REPLY: "答复",
    ProposalMove.RATE: "评价",
    ProposalMove.REOPEN: "重新办理",
    ProposalMove.LAPSE: "到期未评价，办结",
    ProposalMove.PROGRESS: "登记落实进展",
    ProposalMove.RECORD: "补录",
    ProposalMove.CORRECT: "更正补录",
    ProposalMove.TAKE_BACK: "撤销登记",
}

_S, _M = ProposalState, ProposalMove

WRITABLE = frozenset({_S.DRAFT, _S.RETURNED})
# A merged proposal goes on in the other one.
TARGETS = frozenset({_S.SUBMITTED, _S.FILED, _S.ASSIGNED})
HANDLED = frozenset({_S.ASSIGNED, _S.REWORK})
# Those that the congress deals with.
STUDIED = frozenset({_S.FILED, _S.ASSIGNED, _S.REPLIED, _S.REWORK, _S.CLOSED, _S.MERGED})
ENDED = frozenset({_S.CLOSED, _S.MERGED, _S.CONVERTED, _S.DECLINED, _S.WITHDRAWN, _S.TAKEN_BACK})

NEXT: dict[tuple[ProposalState, ProposalMove], ProposalState] = {
    **{(state, move): state for state in WRITABLE for move in (_M.WRITE, _M.INVITE)},
    **{(state, move): state for state in WRITABLE for move in (_M.SECOND, _M.REFUSE, _M.SIGN)},
    **{(state, _M.SUBMIT): _S.SUBMITTED for state in WRITABLE},
    **{(state, _M.WITHDRAW): _S.WITHDRAWN for state in (*WRITABLE, _S.SUBMITTED)},
    # Handed in after the last day, it becomes a suggestion at once (R-PROP-1).
    **{(state, _M.CONVERT): _S.CONVERTED for state in (*WRITABLE, _S.SUBMITTED)},
    (_S.SUBMITTED, _M.FILE): _S.FILED,
    (_S.SUBMITTED, _M.MERGE): _S.MERGED,
    (_S.FILED, _M.MERGE): _S.MERGED,
    **{(state, _M.ABSORB): state for state in TARGETS},
    (_S.SUBMITTED, _M.RETURN): _S.RETURNED,
    (_S.SUBMITTED, _M.DECLINE): _S.DECLINED,
    (_S.FILED, _M.ASSIGN): _S.ASSIGNED,
    **{(state, _M.ASSIGN): state for state in HANDLED},
    **{(state, _M.VIEW): state for state in HANDLED},
    # From paper an answer may be entered though nobody has entered who was to give it.
    **{(state, _M.REPLY): _S.REPLIED for state in (_S.FILED, *HANDLED)},
    (_S.REPLIED, _M.RATE): _S.CLOSED,
    (_S.REPLIED, _M.REOPEN): _S.REWORK,
    (_S.CLOSED, _M.REOPEN): _S.REWORK,
    (_S.REPLIED, _M.LAPSE): _S.CLOSED,
    **{(state, _M.PROGRESS): state for state in (*HANDLED, _S.REPLIED, _S.CLOSED)},
    # From paper, whatever stands in the small school's table.
    **{(state, _M.RECORD): _S.CLOSED for state in (_S.FILED, *HANDLED, _S.REPLIED)},
    **{(state, _M.CORRECT): state for state in (_S.FILED, *HANDLED, _S.REPLIED, _S.CLOSED)},
    **{(state, _M.TAKE_BACK): _S.TAKEN_BACK for state in (_S.FILED, _S.REPLIED, _S.CLOSED)},
}


class ProposalMoveNotAllowed(Refused):
    """The proposal is not at a point where this can be done."""

    code: ClassVar[str] = "proposal-move-not-allowed"


class ReworkedAlready(Refused):
    """A proposal is handled anew once (R-PROP-6)."""

    code: ClassVar[str] = "proposal-reworked-already"


def after(state: ProposalState, move: ProposalMove) -> ProposalState:
    """The state a move leads to.

    Raises:
        ProposalMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise ProposalMoveNotAllowed(
            f"这件提案现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None


def rating_move(grade: ProposalGrade, *, reopened: bool) -> ProposalMove:
    """What a rating leads to: not satisfied reopens it once, any other closes it."""
    if grade is ProposalGrade.UNSATISFIED and not reopened:
        return ProposalMove.REOPEN
    return ProposalMove.RATE


def check_reopen(grade: ProposalGrade | None, *, reopened: bool) -> None:
    """Refuse to handle anew what satisfied its author, or what has been handled anew.

    Raises:
        ReworkedAlready, ProposalMoveNotAllowed.

    """
    if reopened:
        raise ReworkedAlready("这件提案已经重新办理过一次，按规定不再重新办理。")
    if grade is not ProposalGrade.UNSATISFIED:
        raise ProposalMoveNotAllowed("只有提案人评价为“不满意”的提案才重新办理。")
