"""A count has to come out: papers given out, taken in, valid, and what stands on them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from services.activities.ballots.domain.casting import CHOICE_LABELS, VoteChoice, VotingWay
from shared.errors import Invalid, Refused


class CountWrong(Invalid):
    """The numbers do not come out; says which, and by how much."""

    code: ClassVar[str] = "ballot-count-wrong"


class CountQuestion(StrEnum):
    """What a person is asked once more; none of it is a block."""

    NO_QUORUM = "ballot-no-quorum"
    MORE_ISSUED = "ballot-more-issued"
    MORE_COLLECTED = "ballot-more-collected"


class NeedsConfirming(Refused):
    """There are questions that nobody has answered yet; `warnings` lists them."""

    code: ClassVar[str] = "needs-confirming"


@dataclass(frozen=True)
class Count:
    """What came of a vote on a matter; hands and names have no papers."""

    yes: int
    no: int
    abstain: int
    issued: int | None = None
    collected: int | None = None
    valid: int | None = None

    @property
    def total(self) -> int:
        return self.yes + self.no + self.abstain


@dataclass(frozen=True)
class Papers:
    """Ballot papers given out, taken in, and those of them that are valid."""

    issued: int
    collected: int
    valid: int

    @property
    def spoiled(self) -> int:
        return self.collected - self.valid

    @property
    def is_void(self) -> bool:
        """More papers in the box than were given out: the vote does not count."""
        return self.collected > self.issued


def check_papers(papers: Papers, voters: int) -> None:
    """Refuse numbers of papers that cannot be.

    Raises:
        CountWrong: says which.

    """
    if papers.issued < 1:
        raise CountWrong("请填写发出多少张票。")
    if papers.issued > voters:
        raise CountWrong(f"发出 {papers.issued} 张票，比应到 {voters} 人还多，请核对。")
    if papers.valid > papers.collected:
        raise CountWrong(f"有效票 {papers.valid} 张，比收回的 {papers.collected} 张还多，请核对。")


def check_matter(count: Count, valid: int) -> None:
    """Refuse a count whose parts are not the whole.

    Raises:
        CountWrong: with the sum as it was entered.

    """
    if count.total != valid:
        raise CountWrong(
            f"同意 {count.yes} + 不同意 {count.no} + 弃权 {count.abstain} = {count.total}，"
            f"与有效票 {valid} 张不等，请核对。"
        )


def check_hands(count: Count, voters: int, present: int) -> None:
    """Refuse more hands than there are people.

    Raises:
        CountWrong: says how many there were.

    """
    most, whose = (present, "实到") if present else (voters, "应到")
    if count.total > most:
        raise CountWrong(
            f"同意 {count.yes} + 不同意 {count.no} + 弃权 {count.abstain} = {count.total}，"
            f"比{whose} {most} 人还多，请核对。"
        )


def count_names(choices: Iterable[VoteChoice]) -> Count:
    """What the names with their choices add up to; in which order they were called is nothing."""
    said = list(choices)
    return Count(
        yes=said.count(VoteChoice.YES),
        no=said.count(VoteChoice.NO),
        abstain=said.count(VoteChoice.ABSTAIN),
    )


def check_names(named: Collection[UUID], voters: Collection[UUID]) -> None:
    """Refuse a name twice, or one that has no vote here.

    Raises:
        CountWrong: says which of the two.

    """
    if len(set(named)) != len(named):
        raise CountWrong("有人登记了两次，请核对名单。")
    if not set(named) <= set(voters):
        raise CountWrong("名单里有人没有这次表决的表决权，请核对。")


def questions(papers: Papers | None, present: int, *, quorate: bool) -> dict[CountQuestion, str]:
    """What to ask before a count is taken in, with the words of each question."""
    asked: dict[CountQuestion, str] = {}
    if not quorate:
        asked[CountQuestion.NO_QUORUM] = (
            "投票结束时在场人数已不足法定人数，计票结果仍按实际登记吗？"
        )
    if papers is not None and present and papers.issued > present:
        asked[CountQuestion.MORE_ISSUED] = (
            f"发出 {papers.issued} 张票，比签到在场的 {present} 人多，确定没有填错吗？"
        )
    if papers is not None and papers.is_void:
        asked[CountQuestion.MORE_COLLECTED] = (
            f"收回 {papers.collected} 张，比发出的 {papers.issued} 张多，"
            "投票无效，应重新投票。确认无效吗？"
        )
    return asked


def check_answered(asked: dict[CountQuestion, str], accepted: Collection[CountQuestion]) -> None:
    """Refuse while a question is open.

    Raises:
        NeedsConfirming: with the questions, each with its code.

    """
    left = {code: words for code, words in asked.items() if code not in accepted}
    if left:
        facts = [{"code": code.value, "sentence": words} for code, words in left.items()]
        raise NeedsConfirming(f"{''.join(left.values())}确定的话，请再确认一次。", warnings=facts)


def words_of(count: Count, way: VotingWay) -> str:
    """The count as it is read out."""
    said = "，".join(
        f"{CHOICE_LABELS[choice]} {number} 票"
        for choice, number in (
            (VoteChoice.YES, count.yes),
            (VoteChoice.NO, count.no),
            (VoteChoice.ABSTAIN, count.abstain),
        )
    )
    if way is not VotingWay.PAPER or count.issued is None or count.collected is None:
        return f"{said}。"
    spoiled = count.collected - (count.valid or 0)
    return (
        f"发出 {count.issued} 张，收回 {count.collected} 张，"
        f"有效票 {count.valid} 张，无效票 {spoiled} 张；{said}。"
    )
