"""The life of a hardship file: its states, the moves between them, and what is refused."""

from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused


class CaseState(StrEnum):
    """Where a file stands."""

    DRAFTED = "drafted"
    APPLIED = "applied"
    SURVEYED = "surveyed"
    NOTICED = "noticed"
    REVIEWED = "reviewed"
    FORWARDED = "forwarded"
    RETURNED = "returned"
    REGISTERED = "registered"
    UNDER_REVIEW = "under_review"
    LIFTED = "lifted"
    CLOSED = "closed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class CaseMove(StrEnum):
    """What can be done with a file."""

    APPLY = "apply"
    SURVEY = "survey"
    ASK_NOTICE = "ask_notice"
    STAND = "stand"
    OBJECT = "object"
    TAKE_BACK_NOTICE = "take_back_notice"
    MINUTES = "minutes"
    FORWARD = "forward"
    RETURN = "return"
    DECLINE = "decline"
    REGISTER = "register"
    REVIEW_DUE = "review_due"
    RENEW = "renew"
    RECATEGORISE = "recategorise"
    LIFT = "lift"
    CLOSE = "close"
    RELAPSE = "relapse"
    WITHDRAW = "withdraw"


S, M = CaseState, CaseMove

NEXT: dict[tuple[CaseState, CaseMove], CaseState] = {
    (S.DRAFTED, M.APPLY): S.APPLIED,
    (S.APPLIED, M.SURVEY): S.SURVEYED,
    (S.SURVEYED, M.ASK_NOTICE): S.NOTICED,
    (S.SURVEYED, M.MINUTES): S.REVIEWED,
    (S.NOTICED, M.STAND): S.REVIEWED,
    # An objection that was right, and what the county sends back: one step, to be mended.
    (S.NOTICED, M.OBJECT): S.APPLIED,
    (S.NOTICED, M.TAKE_BACK_NOTICE): S.SURVEYED,
    (S.REVIEWED, M.FORWARD): S.FORWARDED,
    (S.FORWARDED, M.RETURN): S.RETURNED,
    (S.FORWARDED, M.DECLINE): S.DECLINED,
    (S.FORWARDED, M.REGISTER): S.REGISTERED,
    (S.RETURNED, M.FORWARD): S.FORWARDED,
    (S.RETURNED, M.SURVEY): S.SURVEYED,
    (S.REGISTERED, M.REVIEW_DUE): S.UNDER_REVIEW,
    (S.UNDER_REVIEW, M.SURVEY): S.UNDER_REVIEW,
    (S.REGISTERED, M.RECATEGORISE): S.REGISTERED,
    (S.UNDER_REVIEW, M.RENEW): S.REGISTERED,
    (S.UNDER_REVIEW, M.RECATEGORISE): S.REGISTERED,
    (S.REGISTERED, M.LIFT): S.LIFTED,
    (S.UNDER_REVIEW, M.LIFT): S.LIFTED,
    (S.REGISTERED, M.CLOSE): S.CLOSED,
    (S.UNDER_REVIEW, M.CLOSE): S.CLOSED,
    (S.LIFTED, M.CLOSE): S.CLOSED,
    # Who fell back needs no new file: the old one counts again (R-HARD-8); since what it says
    # is of an earlier time, it is reviewed at once.
    (S.LIFTED, M.RELAPSE): S.UNDER_REVIEW,
    (S.DRAFTED, M.WITHDRAW): S.WITHDRAWN,
    (S.APPLIED, M.WITHDRAW): S.WITHDRAWN,
    (S.SURVEYED, M.WITHDRAW): S.WITHDRAWN,
    (S.REVIEWED, M.WITHDRAW): S.WITHDRAWN,
    (S.RETURNED, M.WITHDRAW): S.WITHDRAWN,
}

# What is written in the file may be changed here; elsewhere somebody has decided on it.
EDITABLE = frozenset({S.DRAFTED, S.APPLIED, S.RETURNED, S.UNDER_REVIEW})
# How the family is reached and paid is no part of what was decided on.
CORRECTABLE = frozenset({S.REGISTERED, S.LIFTED})
# Only what nobody has asked for yet is a draft; everything else until its end is the one file.
LIVE = frozenset(CaseState) - {S.DRAFTED, S.CLOSED, S.DECLINED, S.WITHDRAWN}
ENDED = frozenset({S.CLOSED, S.DECLINED, S.WITHDRAWN})
# Help may be given on a file while it is in these.
COUNTS = frozenset({S.REGISTERED, S.UNDER_REVIEW})
FILED = COUNTS | {S.LIFTED}
OF_COUNTY = frozenset(
    {M.RETURN, M.DECLINE, M.REGISTER, M.RENEW, M.RECATEGORISE, M.LIFT, M.CLOSE, M.RELAPSE}
)
# What is decided after a review from what is written in the file.
WRITTEN = frozenset({M.RENEW, M.RECATEGORISE, M.RELAPSE})
BY_ITSELF = frozenset({M.STAND, M.OBJECT, M.TAKE_BACK_NOTICE, M.REVIEW_DUE})

STATE_LABELS: dict[CaseState, str] = {
    S.DRAFTED: "草稿",
    S.APPLIED: "待入户调查",
    S.SURVEYED: "待公示或评议",
    S.NOTICED: "公示中",
    S.REVIEWED: "待学校上报",
    S.FORWARDED: "待县里审核",
    S.RETURNED: "退回补充",
    S.REGISTERED: "已建档",
    S.UNDER_REVIEW: "待复核",
    S.LIFTED: "已脱困",
    S.CLOSED: "已注销",
    S.DECLINED: "未通过",
    S.WITHDRAWN: "已撤回",
}

MOVE_LABELS: dict[CaseMove, str] = {
    M.APPLY: "提交申请",
    M.SURVEY: "登记入户调查",
    M.ASK_NOTICE: "申请公示",
    M.STAND: "公示结束，没有异议",
    M.OBJECT: "公示有异议成立",
    M.TAKE_BACK_NOTICE: "公示撤回",
    M.MINUTES: "登记民主评议",
    M.FORWARD: "上报县教育工会",
    M.RETURN: "退回补充",
    M.DECLINE: "不予建档",
    M.REGISTER: "建档",
    M.REVIEW_DUE: "到期复核",
    M.RENEW: "复核通过",
    M.RECATEGORISE: "调整类别",
    M.LIFT: "脱困",
    M.CLOSE: "注销",
    M.RELAPSE: "返困",
    M.WITHDRAW: "撤回申请",
}

INSTEAD: dict[tuple[CaseState, CaseMove], str] = {
    (S.DRAFTED, M.SURVEY): "还没有提交申请，不能登记入户调查。",
    (S.APPLIED, M.FORWARD): "还没有入户调查，不能上报。",
    (S.APPLIED, M.ASK_NOTICE): "还没有入户调查，不能公示。",
    (S.SURVEYED, M.FORWARD): "还没有公示或民主评议，不能上报。",
    (S.NOTICED, M.FORWARD): "公示还没有结束，不能上报；公示期满会自动转到下一步。",
    (S.NOTICED, M.WITHDRAW): "正在公示，不能撤回；请先在“公示”里撤回公示。",
    (S.FORWARDED, M.WITHDRAW): "已经上报，不能撤回；请联系县教育工会退回。",
    (S.APPLIED, M.APPLY): "已经提交申请，不用再提交。",
    (S.FORWARDED, M.FORWARD): "已经上报，不用再上报。",
    (S.REGISTERED, M.REGISTER): "已经建档，不用再建。",
    (S.REGISTERED, M.RENEW): "还没有到复核的时候。",
}


class CaseMoveNotAllowed(Refused):
    """The file is not at a point where this can be done."""

    code: ClassVar[str] = "case-move-not-allowed"


class NothingToCorrect(Invalid):
    """A correction names what is to be otherwise."""

    code: ClassVar[str] = "nothing-to-correct"


class CaseNotEditable(Refused):
    """What somebody decides on is not changed behind their back."""

    code: ClassVar[str] = "case-not-editable"


def after(state: CaseState, move: CaseMove) -> CaseState:
    """The state a move leads to.

    Raises:
        CaseMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        otherwise = f"这份档案现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        raise CaseMoveNotAllowed(INSTEAD.get((state, move), otherwise)) from None


NOT_EDITABLE: dict[CaseState, str] = {
    S.SURVEYED: "要改内容，请先撤回申请，再重新申请。",
    S.NOTICED: "要改内容，请先在“公示”里撤回公示。",
    S.REVIEWED: "要改内容，请先撤回申请，再重新申请。",
    S.FORWARDED: "要改内容，请联系县教育工会退回补充。",
    S.REGISTERED: "电话、银行卡号和住址可以用“更正联系方式”改；其他内容等复核时改。",
    S.LIFTED: "电话、银行卡号和住址可以用“更正联系方式”改；再遇到困难的，县里办理返困后可以改。",
}


def check_editable(state: CaseState) -> None:
    """Refuse to write a file anew on which somebody decides or has decided.

    Raises:
        CaseNotEditable: says what can be done instead.

    """
    if state not in EDITABLE:
        instead = NOT_EDITABLE.get(state, "档案已经结束；有新情况，请重新申请。")
        raise CaseNotEditable(f"这份档案现在是“{STATE_LABELS[state]}”，内容不能改。{instead}")


def check_correctable(state: CaseState) -> None:
    """Refuse to correct how a family is reached and paid where the file itself is open, or ended.

    Raises:
        CaseNotEditable.

    """
    if state in EDITABLE:
        raise CaseNotEditable("这份档案现在可以改，请直接修改内容。")
    if state not in CORRECTABLE:
        raise CaseNotEditable(
            f"这份档案现在是“{STATE_LABELS[state]}”，不能更正联系方式；建档以后可以更正。"
        )
