"""Which proofs there are, and what may be done with them. A photograph is never required."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from shared.errors import NotAllowed, Refused

MOST_PROOFS = 50
"""Of one matter that are there at a time: more is a mistake or a flood."""


class ProofKind(StrEnum):
    """What a proof proves."""

    APPLICATION = "application"
    DECISION = "decision"
    SLIP = "slip"
    RECEIPT = "receipt"
    PAYMENT = "payment"
    MEDICAL = "medical"
    CERTIFICATE = "certificate"
    REPLY = "reply"
    SIGN_IN = "sign_in"
    MINUTES = "minutes"
    COUNT = "count"
    RESOLUTION = "resolution"
    OTHER = "other"


KIND_LABELS: dict[ProofKind, str] = {
    ProofKind.APPLICATION: "申请书",
    ProofKind.DECISION: "集体研究记录",
    ProofKind.SLIP: "签批单",
    ProofKind.RECEIPT: "签收单、收条",
    ProofKind.PAYMENT: "付款凭证、发票",
    ProofKind.MEDICAL: "医疗证明",
    ProofKind.CERTIFICATE: "其他证明",
    ProofKind.REPLY: "请示、批复、备案表",
    ProofKind.SIGN_IN: "签到表",
    ProofKind.MINUTES: "会议记录、纪要",
    ProofKind.COUNT: "表决票、计票表",
    ProofKind.RESOLUTION: "决议、公示",
    ProofKind.OTHER: "其他材料",
}


@dataclass(frozen=True)
class Reach:
    """What a caller who may see a matter's proofs may do with them.

    `person_id` is whose matter it is: that person reads in the log who looked. `kinds` are those
    that the matter takes; the first is what is proposed.
    """

    union_id: UUID
    person_id: UUID | None = None
    may_add: bool = False
    may_remove: bool = False
    kinds: tuple[ProofKind, ...] = ()


class TooManyProofs(Refused):
    """The matter has as many as anybody reads."""

    code: ClassVar[str] = "too-many-proofs"


class KindNotWanted(Refused):
    """This matter takes no proofs of this kind."""

    code: ClassVar[str] = "proof-kind-not-wanted"


class ProofRemoved(Refused):
    """Its content has been erased."""

    code: ClassVar[str] = "proof-removed"

    def __init__(self, sentence: str = "这份材料已经移除，内容已删除。") -> None:
        super().__init__(sentence)


def check_adding(reach: Reach, kind: ProofKind, there: int) -> None:
    """Refuse a proof that this matter does not take from this caller.

    Raises:
        NotAllowed: the caller may only look.
        KindNotWanted: not of this kind.
        TooManyProofs: not one more.

    """
    if not reach.may_add:
        raise NotAllowed
    if kind not in reach.kinds:
        wanted = "、".join(KIND_LABELS[each] for each in reach.kinds)
        raise KindNotWanted(f"这里不收“{KIND_LABELS[kind]}”。可以上传：{wanted}。")
    if there >= MOST_PROOFS:
        raise TooManyProofs(f"一件事最多上传 {MOST_PROOFS} 份材料，请先移除不需要的。")


def check_removing(reach: Reach, *, removed: bool) -> None:
    """Refuse to remove what is removed already, or what is not the caller's to remove.

    Raises:
        NotAllowed: the caller may only look.
        ProofRemoved: it has been removed.

    """
    if not reach.may_remove:
        raise NotAllowed
    if removed:
        raise ProofRemoved
