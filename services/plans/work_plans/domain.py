"""The life of a county work plan. Pure rules: values in, decisions out."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar, Protocol, TypeVar
from uuid import UUID

from shared.errors import Invalid, Refused

LONGEST_TO_SIGN = timedelta(days=180)


class PlanState(StrEnum):
    """Where a work plan stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    ISSUED = "issued"
    CLOSED = "closed"


class PlanMove(StrEnum):
    """What a person can do with a work plan."""

    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    RETURN = "return"
    ISSUE = "issue"
    CLOSE = "close"


NEXT: dict[tuple[PlanState, PlanMove], PlanState] = {
    (PlanState.DRAFT, PlanMove.SUBMIT): PlanState.SUBMITTED,
    (PlanState.RETURNED, PlanMove.SUBMIT): PlanState.SUBMITTED,
    (PlanState.SUBMITTED, PlanMove.WITHDRAW): PlanState.DRAFT,
    (PlanState.SUBMITTED, PlanMove.APPROVE): PlanState.APPROVED,
    (PlanState.SUBMITTED, PlanMove.RETURN): PlanState.RETURNED,
    # What is found before issuing is mended, and decided on again.
    (PlanState.APPROVED, PlanMove.RETURN): PlanState.RETURNED,
    (PlanState.APPROVED, PlanMove.ISSUE): PlanState.ISSUED,
    (PlanState.ISSUED, PlanMove.CLOSE): PlanState.CLOSED,
}

# What the chair decides in person, and others only record from a signed slip.
DECISIONS = frozenset({PlanMove.APPROVE, PlanMove.RETURN})

EDITABLE = frozenset({PlanState.DRAFT, PlanState.RETURNED})

STATE_LABELS: dict[PlanState, str] = {
    PlanState.DRAFT: "草稿",
    PlanState.SUBMITTED: "待审批",
    PlanState.RETURNED: "已退回修改",
    PlanState.APPROVED: "已批准",
    PlanState.ISSUED: "已下发",
    PlanState.CLOSED: "已结束",
}

MOVE_LABELS: dict[PlanMove, str] = {
    PlanMove.SUBMIT: "提交审批",
    PlanMove.WITHDRAW: "撤回",
    PlanMove.APPROVE: "批准",
    PlanMove.RETURN: "退回",
    PlanMove.ISSUE: "下发",
    PlanMove.CLOSE: "结束",
}


# What is said where somebody else was faster and the wish is fulfilled already.
ALREADY: dict[tuple[PlanState, PlanMove], str] = {
    (PlanState.SUBMITTED, PlanMove.SUBMIT): "计划已经提交，现在是“待审批”，不用再提交审批。",
    (PlanState.APPROVED, PlanMove.APPROVE): "主席已经批准，现在是“已批准”，不用再批准或补录。",
    (PlanState.RETURNED, PlanMove.RETURN): "计划现在是“已退回修改”，不用再退回。",
    (PlanState.ISSUED, PlanMove.ISSUE): "计划现在是“已下发”，不用再下发。",
    (PlanState.CLOSED, PlanMove.CLOSE): "计划现在是“已结束”，不用再结束。",
}


class PlanMoveNotAllowed(Refused):
    """The plan is not at a point where this can be done."""

    code: ClassVar[str] = "plan-move-not-allowed"


class NotOpenForSchools(Refused):
    """Only while a plan is issued and not closed is anything asked of the schools."""

    code: ClassVar[str] = "plan-not-open"


class OwnDraft(Refused):
    """Nobody approves what they drafted; a county plan is a county decision."""

    status: ClassVar[int] = 403
    code: ClassVar[str] = "own-draft"


class ChairDecides(Refused):
    """An officer can record the chair's decision but not take it."""

    status: ClassVar[int] = 403
    code: ClassVar[str] = "chair-decides"


class SignByTooEarly(Invalid):
    """The schools must have at least today to sign."""

    code: ClassVar[str] = "sign-by-too-early"


class SignByTooLate(Invalid):
    """A mistyped year; no task would be due before it."""

    code: ClassVar[str] = "sign-by-too-late"


class NothingToCascade(Invalid):
    """A plan without a single measure of the schools has nothing to issue."""

    code: ClassVar[str] = "nothing-to-cascade"


def already_there(title: str, day: date, *, issued: bool) -> str:
    """That a plan of this title is there already, since which day."""
    done = "已下发" if issued else "已建立"
    return f"{day.month}月{day.day}日{done}同名计划《{title}》"


def after(state: PlanState, move: PlanMove) -> PlanState:
    """The state a move leads to.

    Raises:
        PlanMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        otherwise = f"计划现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        raise PlanMoveNotAllowed(ALREADY.get((state, move), otherwise)) from None


def check_open(state: str) -> None:
    """Refuse to touch what belongs to a plan that is over.

    Raises:
        NotOpenForSchools: the record of a closed plan stays as it is.

    """
    if state != PlanState.ISSUED:
        raise NotOpenForSchools("这份计划已经结束，内容只供查阅，不能再改动。")


class Officer(Protocol):
    """Somebody who may decide for the county, as the rule asks about them."""

    @property
    def person_id(self) -> UUID: ...

    @property
    def name(self) -> str: ...

    @property
    def is_chair(self) -> bool: ...

    @property
    def is_deputy(self) -> bool: ...


Known = TypeVar("Known", bound=Officer)


def deciders(officers: Sequence[Known], drafter_id: UUID) -> list[Known]:
    """Whose turn it is: the chair's; of what the chair drafted, a deputy's, else an officer's.

    Nobody decides on what they drafted; nobody is left where the county has no second person.
    """
    others = [officer for officer in officers if officer.person_id != drafter_id]
    chairs = [officer for officer in others if officer.is_chair]
    deputies = [officer for officer in others if officer.is_deputy]
    return chairs or deputies or others


def names_in(turn: Sequence[Officer]) -> str:
    """The people of a turn in a sentence."""
    return "、".join(dict.fromkeys(officer.name for officer in turn))


def why_not_decide(
    decider_id: UUID, drafter_id: UUID, turn: Sequence[Officer], *, decider_is_chair: bool
) -> Refused | None:
    """What speaks against somebody deciding in person; nothing does against recording a slip.

    `decider_is_chair` is what the directory vouches for; our copy may be seconds behind.
    """
    who = names_in(turn)
    if decider_id == drafter_id:
        whom = f"请{who}审批" if who else "须由另一位负责同志审批"
        return OwnDraft(f"计划由您起草，{whom}；也可以凭签批单补录。")
    if not decider_is_chair and all(officer.person_id != decider_id for officer in turn):
        return ChairDecides(f"计划由{who or '县工会主席'}审批；已在纸上签批的，请凭签批单补录。")
    return None


def check_sign_by(sign_by: date, today: date) -> None:
    """Refuse a last day to sign that is over or that nobody can mean.

    Raises:
        SignByTooEarly, SignByTooLate.

    """
    if sign_by < today:
        raise SignByTooEarly("签收截止日期不能早于今天，请改后再下发。")
    if sign_by > today + LONGEST_TO_SIGN:
        raise SignByTooLate("签收截止日期离今天太远，请检查年份后再下发。")
