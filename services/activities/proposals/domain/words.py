"""What proposals, answers and ratings are called."""

from enum import StrEnum
from typing import ClassVar

from shared.contracts.activities import ProposalCategory, ProposalGrade
from shared.errors import Invalid


class ReplyKind(StrEnum):
    """What an answer comes to (R-PROP-5)."""

    NOW = "now"
    LATER = "later"
    CANNOT = "cannot"


class SignerPart(StrEnum):
    """How somebody belongs to a proposal."""

    AUTHOR = "author"
    SECONDER = "seconder"


class SignerState(StrEnum):
    """Whether somebody who was asked to second has answered."""

    INVITED = "invited"
    SIGNED = "signed"
    REFUSED = "refused"


class HandlerPart(StrEnum):
    """The lead answers for all; the others give it their views (R-PROP-4)."""

    LEAD = "lead"
    CO = "co"


CATEGORY_LABELS: dict[ProposalCategory, str] = {
    ProposalCategory.DEVELOPMENT: "学校发展",
    ProposalCategory.TEACHING: "教育教学",
    ProposalCategory.STAFF: "队伍建设",
    ProposalCategory.WELFARE: "生活福利",
    ProposalCategory.LOGISTICS: "后勤保障",
    ProposalCategory.CULTURE: "校园文化",
    ProposalCategory.OTHER: "其他",
}

REPLY_LABELS: dict[ReplyKind, str] = {
    ReplyKind.NOW: "已办或马上办",
    ReplyKind.LATER: "列入计划办",
    ReplyKind.CANNOT: "暂不能办",
}

GRADE_LABELS: dict[ProposalGrade, str] = {
    ProposalGrade.SATISFIED: "满意",
    ProposalGrade.MOSTLY: "基本满意",
    ProposalGrade.UNSATISFIED: "不满意",
}

NOT_RATED = "未评价"


class ReplyIncomplete(Invalid):
    """What is done now has a day by which it is done."""

    code: ClassVar[str] = "proposal-reply-incomplete"


def check_reply(kind: ReplyKind, *, has_day: bool) -> None:
    """Refuse an answer of its class that lacks what the class asks for.

    Raises:
        ReplyIncomplete: says what is missing.

    """
    if kind is ReplyKind.NOW and not has_day:
        raise ReplyIncomplete("“已办或马上办”请填写办好的日期；还没办好的，填计划办好的日期。")


class WordsMissing(Invalid):
    """A draft that began as a suggestion does not say yet what is to be done."""

    code: ClassVar[str] = "proposal-words-missing"


def check_words(reason: str, measures: str) -> None:
    """Refuse to hand in what does not say why, or by which measures (R-PROP-2).

    Raises:
        WordsMissing: says what is missing.

    """
    if not reason:
        raise WordsMissing("请先写明案由：现在是什么情况，为什么要改。")
    if not measures:
        raise WordsMissing("请先写明建议措施：希望学校怎么做。")


def grade_words(grade: ProposalGrade | None) -> str:
    """Silence is no rating, and is called so."""
    return NOT_RATED if grade is None else GRADE_LABELS[grade]
