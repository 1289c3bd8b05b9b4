"""Appraisal of leaders (P6): only where the session arranged it, in four grades, for the party."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from services.activities.ballots.domain.counting import CountWrong
from shared.errors import Refused


class AppraisalGrade(StrEnum):
    """How somebody is judged."""

    EXCELLENT = "excellent"
    COMPETENT = "competent"
    BASIC = "basic"
    NOT_COMPETENT = "not_competent"


GRADE_LABELS: dict[AppraisalGrade, str] = {
    AppraisalGrade.EXCELLENT: "优秀",
    AppraisalGrade.COMPETENT: "称职",
    AppraisalGrade.BASIC: "基本称职",
    AppraisalGrade.NOT_COMPETENT: "不称职",
}


class NotArranged(Refused):
    """The session has no appraisal on its agenda."""

    code: ClassVar[str] = "appraisal-not-arranged"


@dataclass(frozen=True)
class Graded:
    """How many gave somebody each grade; who gave none is the rest."""

    name: str
    grades: Mapping[AppraisalGrade, int]


def check_arranged(*, arranged: bool) -> None:
    if not arranged:
        raise NotArranged(
            "本次会议的议程里没有安排民主评议，不能登记评议；上级有安排的，请先列入议程。"
        )


def check_grades(graded: Sequence[Graded], valid: int) -> None:
    """Refuse more grades for somebody than there are valid papers.

    Raises:
        CountWrong: says whose.

    """
    for each in graded:
        total = sum(each.grades.values())
        if total > valid:
            raise CountWrong(
                f"{each.name}：各等次合计 {total} 票，比有效票 {valid} 张还多，请核对。"
            )
