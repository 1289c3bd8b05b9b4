"""What screening a proposal comes to, and what each finding needs (R-PROP-3)."""

from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid


class ScreeningFinding(StrEnum):
    """What screening comes to."""

    FILED = "filed"
    MERGED = "merged"
    CONVERTED = "converted"
    RETURNED = "returned"
    DECLINED = "declined"


SCREENING_LABELS: dict[ScreeningFinding, str] = {
    ScreeningFinding.FILED: "立案",
    ScreeningFinding.MERGED: "并案",
    ScreeningFinding.CONVERTED: "转为建议",
    ScreeningFinding.RETURNED: "退回修改",
    ScreeningFinding.DECLINED: "不予立案",
}


class ScreeningIncomplete(Invalid):
    """A finding lacks its reason, its talk, or the proposal it goes into."""

    code: ClassVar[str] = "proposal-screening-incomplete"


def check_screening(
    finding: ScreeningFinding, reason: str | None, *, has_talk: bool, has_target: bool
) -> None:
    """What is not filed is told why; who is declined has been talked with.

    Raises:
        ScreeningIncomplete: says what is missing.

    """
    if finding is ScreeningFinding.MERGED and not has_target:
        raise ScreeningIncomplete("请选择并入哪一件提案。")
    if finding in {ScreeningFinding.FILED, ScreeningFinding.MERGED}:
        return
    if not reason:
        raise ScreeningIncomplete("请写明理由，提案人会看到。")
    if finding is ScreeningFinding.DECLINED and not has_talk:
        raise ScreeningIncomplete("不予立案前请先与提案人谈一次，并填写谈话的日期。")
