"""Union membership (会籍): one transition table, and who counts for what (R-MEM-1, R-MEM-2)."""

from collections.abc import Mapping
from enum import StrEnum

from shared.errors import Invalid, Refused


class MemberState(StrEnum):
    """Where somebody stands with the union."""

    OUTSIDE = "outside"
    APPLIED = "applied"
    GROUP_AGREED = "group_agreed"
    APPROVED = "approved"
    MEMBER = "member"
    RETURNED = "returned"
    # Keeps the membership without dues and vote: retired, or out of work for a time.
    RETAINED = "retained"
    LEFT = "left"
    ENDED = "ended"


MEMBER_STATE_LABELS: dict[MemberState, str] = {
    MemberState.OUTSIDE: "未入会",
    MemberState.APPLIED: "已申请",
    MemberState.GROUP_AGREED: "小组已同意",
    MemberState.APPROVED: "委员会已批准",
    MemberState.MEMBER: "会员",
    MemberState.RETURNED: "已退回",
    MemberState.RETAINED: "保留会籍",
    MemberState.LEFT: "已退会",
    MemberState.ENDED: "会籍已转出",
}


class Step(StrEnum):
    """What moves a membership on."""

    APPLY = "apply"
    AGREE = "agree"
    APPROVE = "approve"
    ADMIT = "admit"
    RETURN = "return"
    WITHDRAW = "withdraw"
    RECORD = "record"
    RETAIN = "retain"
    RESUME = "resume"
    LEAVE = "leave"
    LAPSE = "lapse"
    MOVE = "move"
    END = "end"


STEP_LABELS: dict[Step, str] = {
    Step.APPLY: "申请入会",
    Step.AGREE: "小组同意",
    Step.APPROVE: "委员会批准",
    Step.ADMIT: "发会员证",
    Step.RETURN: "退回申请",
    Step.WITHDRAW: "撤回申请",
    Step.RECORD: "补录会籍",
    Step.RETAIN: "保留会籍",
    Step.RESUME: "恢复会籍",
    Step.LEAVE: "自愿退会",
    Step.LAPSE: "按自动退会处理",
    Step.MOVE: "申请随调动转入",
    Step.END: "会籍转出",
}

_IN_TURN = (MemberState.APPLIED, MemberState.GROUP_AGREED, MemberState.APPROVED)
_GONE = (MemberState.OUTSIDE, MemberState.LEFT, MemberState.ENDED)

TRANSITIONS: Mapping[Step, Mapping[MemberState, MemberState]] = {
    Step.APPLY: dict.fromkeys((*_GONE, MemberState.RETURNED), MemberState.APPLIED),
    Step.AGREE: {MemberState.APPLIED: MemberState.GROUP_AGREED},
    # From APPLIED only where the union has no groups: `may_skip_group`.
    Step.APPROVE: {
        MemberState.APPLIED: MemberState.APPROVED,
        MemberState.GROUP_AGREED: MemberState.APPROVED,
    },
    Step.ADMIT: {MemberState.APPROVED: MemberState.MEMBER},
    Step.RETURN: dict.fromkeys(
        (MemberState.APPLIED, MemberState.GROUP_AGREED), MemberState.RETURNED
    ),
    Step.WITHDRAW: dict.fromkeys((*_IN_TURN, MemberState.RETURNED), MemberState.OUTSIDE),
    # What happened on paper: all steps at once.
    Step.RECORD: dict.fromkeys((*_GONE, *_IN_TURN, MemberState.RETURNED), MemberState.MEMBER),
    Step.RETAIN: {MemberState.MEMBER: MemberState.RETAINED},
    Step.RESUME: {MemberState.RETAINED: MemberState.MEMBER},
    Step.LEAVE: dict.fromkeys((MemberState.MEMBER, MemberState.RETAINED), MemberState.LEFT),
    Step.LAPSE: {MemberState.MEMBER: MemberState.LEFT},
    # An application begins anew in the union that somebody moves to; membership moves as it is.
    Step.MOVE: dict.fromkeys(_IN_TURN, MemberState.APPLIED),
    Step.END: dict.fromkeys((MemberState.MEMBER, MemberState.RETAINED), MemberState.ENDED)
    | dict.fromkeys((*_IN_TURN, MemberState.RETURNED), MemberState.OUTSIDE),
}

# Taken by the service itself when somebody moves or leaves; nobody asks for them.
BY_ITSELF = frozenset({Step.MOVE, Step.END})
# What people do for themselves.
OWN_STEPS = frozenset({Step.APPLY, Step.WITHDRAW, Step.LEAVE})
NEEDS_REASON = frozenset({Step.RETURN, Step.LAPSE})


class StepNotPossible(Refused):
    """The membership stands where this step does not lead on from."""

    code = "membership-step-not-possible"


class ReasonNeeded(Invalid):
    """The step is taken with a reason, which the person can read."""

    code = "reason-needed"


def next_state(state: MemberState, step: Step, *, skips_group: bool = True) -> MemberState:
    """Where the step leads.

    Raises:
        StepNotPossible: it does not begin here.

    """
    found = TRANSITIONS[step].get(state)
    if found is None:
        raise StepNotPossible(
            f"现在是“{MEMBER_STATE_LABELS[state]}”，不能办理“{STEP_LABELS[step]}”。", state=state
        )
    if step is Step.APPROVE and state is MemberState.APPLIED and not skips_group:
        raise StepNotPossible("请先由工会小组讨论同意，再由委员会批准。", state=state)
    return found


def possible_steps(state: MemberState, *, skips_group: bool) -> tuple[Step, ...]:
    """The steps that somebody may ask for now."""
    return tuple(
        step
        for step, leads in TRANSITIONS.items()
        if state in leads
        and step not in BY_ITSELF
        and (step is not Step.APPROVE or state is not MemberState.APPLIED or skips_group)
    )


def check_reason(step: Step, reason: str | None) -> None:
    """Whoever is sent back or struck off learns why.

    Raises:
        ReasonNeeded: nothing was said.

    """
    if step in NEEDS_REASON and not reason:
        raise ReasonNeeded(f"办理“{STEP_LABELS[step]}”要写明理由，本人可以看到。")


def may_skip_group(staff_count: int, groups_from: int) -> bool:
    """A school too small for groups skips their step."""
    return staff_count < groups_from


def pays_and_votes(state: MemberState) -> bool:
    """Whether dues are paid and votes count; who retired keeps the membership without both."""
    return state is MemberState.MEMBER
