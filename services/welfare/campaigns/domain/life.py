"""The life of a campaign, of each union's list in it, and of a line of a list."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from services.welfare.relief.domain.kinds import Form
from shared.errors import Refused


class CampaignState(StrEnum):
    """Where a campaign stands."""

    DRAFTED = "drafted"
    REQUESTED = "requested"
    RETURNED = "returned"
    APPROVED = "approved"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class CampaignMove(StrEnum):
    """What a person can do with a campaign."""

    REQUEST = "request"
    APPROVE = "approve"
    RETURN = "return"
    OPEN = "open"
    CLOSE = "close"
    CANCEL = "cancel"


class ListState(StrEnum):
    """Where a union's list stands."""

    DRAFTING = "drafting"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    PAID = "paid"
    SETTLED = "settled"
    TAKEN_BACK = "taken_back"
    CANCELLED = "cancelled"


class ListMove(StrEnum):
    """What happens to a list; settling and taking back follow from its lines."""

    SUBMIT = "submit"
    RETURN = "return"
    APPROVE = "approve"
    PAY = "pay"
    RECEIPT = "receipt"
    REVERSE = "reverse"
    SETTLE = "settle"
    TAKE_BACK = "take_back"
    CANCEL = "cancel"


class LineState(StrEnum):
    """Where one person's line stands."""

    LISTED = "listed"
    PROMISED = "promised"
    PAID = "paid"
    RECEIPTED = "receipted"
    REVERSED = "reversed"


C, M = CampaignState, CampaignMove
L, V = ListState, ListMove

# A county's campaign is decided by a second person before it opens.
COUNTY_NEXT: dict[tuple[CampaignState, CampaignMove], CampaignState] = {
    (C.DRAFTED, M.REQUEST): C.REQUESTED,
    (C.RETURNED, M.REQUEST): C.REQUESTED,
    (C.REQUESTED, M.APPROVE): C.APPROVED,
    (C.REQUESTED, M.RETURN): C.RETURNED,
    (C.APPROVED, M.OPEN): C.OPEN,
    (C.OPEN, M.CLOSE): C.CLOSED,
    (C.DRAFTED, M.CANCEL): C.CANCELLED,
    (C.REQUESTED, M.CANCEL): C.CANCELLED,
    (C.RETURNED, M.CANCEL): C.CANCELLED,
    (C.APPROVED, M.CANCEL): C.CANCELLED,
    (C.OPEN, M.CANCEL): C.CANCELLED,
}

# In a union's own campaign the second person decides on the list, with names and amounts before
# them; to decide on the frame as well would be asking twice.
OWN_NEXT: dict[tuple[CampaignState, CampaignMove], CampaignState] = {
    (C.DRAFTED, M.OPEN): C.OPEN,
    (C.OPEN, M.CLOSE): C.CLOSED,
    (C.DRAFTED, M.CANCEL): C.CANCELLED,
    (C.OPEN, M.CANCEL): C.CANCELLED,
}

LIST_NEXT: dict[tuple[ListState, ListMove], ListState] = {
    (L.DRAFTING, V.SUBMIT): L.SUBMITTED,
    (L.RETURNED, V.SUBMIT): L.SUBMITTED,
    (L.SUBMITTED, V.APPROVE): L.APPROVED,
    (L.SUBMITTED, V.RETURN): L.RETURNED,
    # What was agreed to by mistake, or cannot be paid, goes back before any money has moved.
    (L.APPROVED, V.RETURN): L.RETURNED,
    (L.APPROVED, V.PAY): L.PAID,
    # Some have signed; once nobody is left the list is settled.
    (L.PAID, V.RECEIPT): L.PAID,
    (L.PAID, V.SETTLE): L.SETTLED,
    (L.PAID, V.REVERSE): L.PAID,
    (L.SETTLED, V.REVERSE): L.SETTLED,
    (L.PAID, V.TAKE_BACK): L.TAKEN_BACK,
    (L.SETTLED, V.TAKE_BACK): L.TAKEN_BACK,
    (L.DRAFTING, V.CANCEL): L.CANCELLED,
    (L.RETURNED, V.CANCEL): L.CANCELLED,
    (L.SUBMITTED, V.CANCEL): L.CANCELLED,
    (L.APPROVED, V.CANCEL): L.CANCELLED,
}

EDITABLE = frozenset({C.DRAFTED, C.RETURNED})
LIST_EDITABLE = frozenset({L.DRAFTING, L.RETURNED})
# What holds money of the budget: asked for, and given and not come back.
RESERVED = frozenset({LineState.PROMISED, LineState.PAID, LineState.RECEIPTED})
GIVEN = frozenset({LineState.PAID, LineState.RECEIPTED})
UNDER_WAY = frozenset({L.SUBMITTED, L.APPROVED, L.PAID})
_TO_THE_BANK = frozenset({L.APPROVED, L.PAID})
MONEY_MOVED = frozenset({L.PAID, L.SETTLED, L.TAKEN_BACK})

# What a step on a list makes of its lines.
LINES_AFTER: Mapping[ListMove, LineState] = {
    V.SUBMIT: LineState.PROMISED,
    V.RETURN: LineState.LISTED,
    V.CANCEL: LineState.LISTED,
    V.PAY: LineState.PAID,
}

STATE_LABELS: dict[CampaignState, str] = {
    C.DRAFTED: "草稿",
    C.REQUESTED: "待审批",
    C.RETURNED: "退回修改",
    C.APPROVED: "已批准，待开始",
    C.OPEN: "进行中",
    C.CLOSED: "已结束",
    C.CANCELLED: "已取消",
}

MOVE_LABELS: dict[CampaignMove, str] = {
    M.REQUEST: "提交审批",
    M.APPROVE: "批准",
    M.RETURN: "退回",
    M.OPEN: "开始",
    M.CLOSE: "结束",
    M.CANCEL: "取消",
}

LIST_STATE_LABELS: dict[ListState, str] = {
    L.DRAFTING: "填写中",
    L.SUBMITTED: "待审批",
    L.RETURNED: "退回修改",
    L.APPROVED: "待发放",
    L.PAID: "已发放，待签收",
    L.SETTLED: "已办完",
    L.TAKEN_BACK: "已全部收回",
    L.CANCELLED: "已取消",
}

LIST_MOVE_LABELS: dict[ListMove, str] = {
    V.SUBMIT: "提交名单",
    V.RETURN: "退回名单",
    V.APPROVE: "同意名单",
    V.PAY: "登记发放",
    V.RECEIPT: "登记签收",
    V.REVERSE: "收回一笔",
    V.SETTLE: "全部签收",
    V.TAKE_BACK: "全部收回",
    V.CANCEL: "取消名单",
}

LINE_LABELS: dict[LineState, str] = {
    LineState.LISTED: "拟慰问",
    LineState.PROMISED: "待发放",
    LineState.PAID: "待签收",
    LineState.RECEIPTED: "已签收",
    LineState.REVERSED: "已收回",
}

_INSTEAD: dict[tuple[ListState, ListMove], str] = {
    (L.DRAFTING, V.APPROVE): "名单还没有提交，不能审批。",
    (L.DRAFTING, V.PAY): "名单还没有提交和审批，不能发放。",
    (L.SUBMITTED, V.PAY): "名单还没有审批同意，不能发放。",
    (L.SUBMITTED, V.SUBMIT): "名单已经提交，不用再提交。",
    (L.APPROVED, V.APPROVE): "名单已经同意，不用再审批。",
    (L.PAID, V.PAY): "这份名单已经登记过发放，不能重复发放。",
    (L.SETTLED, V.PAY): "这份名单已经发放并签收，不能重复发放。",
    (L.APPROVED, V.RECEIPT): "还没有登记发放，不能登记签收。",
    (L.APPROVED, V.REVERSE): "还没有发放，不用收回。",
    (L.SETTLED, V.RECEIPT): "已经全部签收，不用再登记。",
}


class CampaignMoveNotAllowed(Refused):
    """The campaign is not at a point where this can be done."""

    code: ClassVar[str] = "campaign-move-not-allowed"


class ListMoveNotAllowed(Refused):
    """The list is not at a point where this can be done."""

    code: ClassVar[str] = "campaign-list-move-not-allowed"


class CampaignNotEditable(Refused):
    """What was asked for or decided is not changed behind the decider's back."""

    code: ClassVar[str] = "campaign-not-editable"


class CampaignNotOpen(Refused):
    """Lists move while their campaign is open."""

    code: ClassVar[str] = "campaign-not-open"


class BankSheetNotDue(Refused):
    """Whole numbers of cards leave only for money that somebody has agreed to pay."""

    code: ClassVar[str] = "bank-sheet-not-due"


class ListsUnderWay(Refused):
    """A campaign does not end under lists that hold money."""

    code: ClassVar[str] = "campaign-lists-under-way"


def after(state: CampaignState, move: CampaignMove, *, countywide: bool) -> CampaignState:
    """The state a move leads to.

    Raises:
        CampaignMoveNotAllowed: the table has no such step.

    """
    found = (COUNTY_NEXT if countywide else OWN_NEXT).get((state, move))
    if found is None:
        raise CampaignMoveNotAllowed(
            f"这次活动现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        )
    return found


def list_after(state: ListState, move: ListMove) -> ListState:
    """The state a list's step leads to.

    Raises:
        ListMoveNotAllowed: the table has no such step.

    """
    found = LIST_NEXT.get((state, move))
    if found is None:
        otherwise = f"这份名单现在是“{LIST_STATE_LABELS[state]}”，不能{LIST_MOVE_LABELS[move]}。"
        raise ListMoveNotAllowed(_INSTEAD.get((state, move), otherwise))
    return found


def check_editable(state: CampaignState) -> None:
    if state not in EDITABLE:
        raise CampaignNotEditable(
            f"这次活动现在是“{STATE_LABELS[state]}”，内容不能再改；要改请取消后用“照去年办”另起一次。"
        )


def check_list_editable(state: ListState) -> None:
    if state not in LIST_EDITABLE:
        raise CampaignNotEditable(
            f"这份名单现在是“{LIST_STATE_LABELS[state]}”，不能再改；要改请审批人先退回。"
        )


def check_open(state: CampaignState) -> None:
    if state is not CampaignState.OPEN:
        raise CampaignNotOpen(f"这次活动现在是“{STATE_LABELS[state]}”，名单不能办理。")


def bank_sheet_is_due(form: Form, state: ListState) -> bool:
    return form is Form.MONEY and state in _TO_THE_BANK


def check_bank_sheet(form: Form, state: ListState) -> None:
    """Refuse the sheet for the bank where nothing is to be transferred.

    Raises:
        BankSheetNotDue.

    """
    if bank_sheet_is_due(form, state):
        return
    if form is not Form.MONEY:
        raise BankSheetNotDue("这次发的不是慰问金，没有银行转账清单；请打印实名制发放登记表。")
    raise BankSheetNotDue(
        f"这份名单现在是“{LIST_STATE_LABELS[state]}”，"
        "审批同意以后、签收办完以前才能导出银行转账清单。"
    )


def settled_or_back(states: Mapping[LineState, int]) -> ListMove | None:
    """What follows from the lines of a paid list: settled, taken back, or nothing yet."""
    if states.get(LineState.PAID):
        return None
    return ListMove.SETTLE if states.get(LineState.RECEIPTED) else ListMove.TAKE_BACK
