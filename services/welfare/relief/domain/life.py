"""The life of one aid, from the draft to the signature of who received it."""

from enum import StrEnum
from typing import ClassVar

from shared.errors import Refused


class AidState(StrEnum):
    """Where an aid stands."""

    DRAFTED = "drafted"
    REQUESTED = "requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    PAID = "paid"
    RECEIPTED = "receipted"
    CANCELLED = "cancelled"
    RECLAIMED = "reclaimed"


class AidMove(StrEnum):
    """What a person can do with an aid."""

    REQUEST = "request"
    APPROVE = "approve"
    REJECT = "reject"
    PAY = "pay"
    RECEIPT = "receipt"
    CANCEL = "cancel"
    RECLAIM = "reclaim"


NEXT: dict[tuple[AidState, AidMove], AidState] = {
    (AidState.DRAFTED, AidMove.REQUEST): AidState.REQUESTED,
    # A rejected one goes back one step: it is mended and asked for again.
    (AidState.REJECTED, AidMove.REQUEST): AidState.REQUESTED,
    (AidState.REQUESTED, AidMove.APPROVE): AidState.APPROVED,
    (AidState.REQUESTED, AidMove.REJECT): AidState.REJECTED,
    (AidState.APPROVED, AidMove.PAY): AidState.PAID,
    (AidState.PAID, AidMove.RECEIPT): AidState.RECEIPTED,
    # Before the money has left it is cancelled, afterwards reclaimed; nothing is ever deleted.
    (AidState.DRAFTED, AidMove.CANCEL): AidState.CANCELLED,
    (AidState.REQUESTED, AidMove.CANCEL): AidState.CANCELLED,
    (AidState.REJECTED, AidMove.CANCEL): AidState.CANCELLED,
    (AidState.APPROVED, AidMove.CANCEL): AidState.CANCELLED,
    (AidState.PAID, AidMove.RECLAIM): AidState.RECLAIMED,
    (AidState.RECEIPTED, AidMove.RECLAIM): AidState.RECLAIMED,
}

EDITABLE = frozenset({AidState.DRAFTED, AidState.REJECTED})

# What counts towards a cap: whatever was asked for and may still become money, or has.
RESERVED = frozenset({AidState.REQUESTED, AidState.APPROVED, AidState.PAID, AidState.RECEIPTED})

GIVEN = frozenset({AidState.PAID, AidState.RECEIPTED})

STATE_LABELS: dict[AidState, str] = {
    AidState.DRAFTED: "草稿",
    AidState.REQUESTED: "待审批",
    AidState.APPROVED: "待发放",
    AidState.REJECTED: "未同意",
    AidState.PAID: "已发放，待签收",
    AidState.RECEIPTED: "已签收",
    AidState.CANCELLED: "已取消",
    AidState.RECLAIMED: "已收回",
}

MOVE_LABELS: dict[AidMove, str] = {
    AidMove.REQUEST: "提交审批",
    AidMove.APPROVE: "同意",
    AidMove.REJECT: "不同意",
    AidMove.PAY: "登记发放",
    AidMove.RECEIPT: "登记签收",
    AidMove.CANCEL: "取消",
    AidMove.RECLAIM: "收回",
}

# What is said where the wish is fulfilled already, or the step before is missing.
INSTEAD: dict[tuple[AidState, AidMove], str] = {
    (AidState.PAID, AidMove.PAY): "这一笔已经登记过发放，不能重复发放。",
    (AidState.RECEIPTED, AidMove.PAY): "这一笔已经发放并签收，不能重复发放。",
    (AidState.RECLAIMED, AidMove.PAY): "这一笔已经收回；确需再发，请另外登记一笔。",
    (AidState.DRAFTED, AidMove.PAY): "还没有提交审批，不能发放。",
    (AidState.REQUESTED, AidMove.PAY): "还没有审批同意，不能发放。",
    (AidState.APPROVED, AidMove.RECEIPT): "还没有登记发放，不能登记签收。",
    (AidState.APPROVED, AidMove.APPROVE): "已经审批同意，不用再审批。",
    (AidState.REQUESTED, AidMove.REQUEST): "已经提交审批，不用再提交。",
    (AidState.PAID, AidMove.CANCEL): "已经发放，不能取消；发错了请用“收回”，写明原因。",
    (AidState.RECEIPTED, AidMove.CANCEL): "已经发放，不能取消；发错了请用“收回”，写明原因。",
    (AidState.APPROVED, AidMove.RECLAIM): "还没有发放，不用收回；不再办理的请“取消”。",
}


class AidMoveNotAllowed(Refused):
    """The aid is not at a point where this can be done."""

    code: ClassVar[str] = "aid-move-not-allowed"


class AidEmptied(Refused):
    """Its time is over, and it names nobody any more."""

    code: ClassVar[str] = "aid-emptied"


class NotEditable(Refused):
    """What was asked for or decided is not changed behind the decider's back."""

    code: ClassVar[str] = "aid-not-editable"


def after(state: AidState, move: AidMove) -> AidState:
    """The state a move leads to.

    Raises:
        AidMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        otherwise = f"这一笔现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        raise AidMoveNotAllowed(INSTEAD.get((state, move), otherwise)) from None


def check_editable(state: AidState) -> None:
    if state not in EDITABLE:
        raise NotEditable(
            f"这一笔现在是“{STATE_LABELS[state]}”，内容不能再改；写错了请取消后重新登记。"
        )
