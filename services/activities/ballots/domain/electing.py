"""Who is elected: more than half of all voters, the most votes first, as many as there are seats.

A paper is valid if no more are chosen than there are seats. With equal votes for the last seat
fewer votes against win; where that settles nothing, nobody of them is elected and the presidium
proposes to vote on them again. Seats that stay empty are not filled in the same session.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from services.activities.ballots.domain.counting import CountWrong
from services.activities.ballots.domain.verdict import (
    THRESHOLD_LABELS,
    BallotOutcome,
    Verdict,
    VoteThreshold,
    needed,
)
from shared.errors import Invalid

MOST_NAMES = 60


class CandidatesWrong(Invalid):
    """The list of candidates cannot be voted on."""

    code: ClassVar[str] = "ballot-candidates-wrong"


class SeatResult(StrEnum):
    """What an election came to for one of those voted on."""

    ELECTED = "elected"
    NOT_ELECTED = "not_elected"
    TIED = "tied"


RESULT_LABELS: dict[SeatResult, str] = {
    SeatResult.ELECTED: "当选",
    SeatResult.NOT_ELECTED: "未当选",
    SeatResult.TIED: "票数相等，待再次投票",
}


@dataclass(frozen=True)
class Votes:
    """What somebody got; `written_in` was no candidate, so nobody could vote against."""

    name: str
    yes: int
    no: int = 0
    abstain: int = 0
    written_in: bool = False


@dataclass(frozen=True)
class Election:
    """Seats to fill, by how many votes of how many voters."""

    seats: int
    voters: int
    threshold: VoteThreshold = VoteThreshold.MORE_THAN_HALF

    @property
    def least(self) -> int:
        return needed(self.threshold, self.voters)


def check_candidates(names: Sequence[str], seats: int, looking_after: Collection[str]) -> None:
    """Refuse a list that is too short, names somebody twice, or somebody who counts the votes.

    Raises:
        CandidatesWrong: says why.

    """
    if not names or len(names) > MOST_NAMES:
        raise CandidatesWrong(f"请填写候选人，最多 {MOST_NAMES} 名。")
    if len(set(names)) != len(names):
        raise CandidatesWrong("候选人有重名，请在姓名后注明单位，例如“李芳（数学组）”。")
    if seats < 1 or len(names) < seats:
        raise CandidatesWrong(f"候选人 {len(names)} 名，应选 {seats} 名：候选人不能少于应选名额。")
    both = sorted(set(names) & set(looking_after))
    if both:
        raise CandidatesWrong(
            f"{'、'.join(both)}是候选人，不能担任监票人或计票人，请先调整监票、计票人员。"
        )


def kind_words(candidates: int, seats: int) -> str:
    """等额 or 差额, by the numbers."""
    if candidates == seats:
        return f"等额选举，候选人 {candidates} 名，应选 {seats} 名"
    return f"差额选举，候选人 {candidates} 名，应选 {seats} 名"


def check_votes(votes: Sequence[Votes], valid: int, seats: int) -> None:
    """Refuse votes that so many valid papers cannot hold.

    Raises:
        CountWrong: says whose, with the sum.

    """
    for each in votes:
        if each.written_in:
            if not 1 <= each.yes <= valid:
                raise CountWrong(
                    f"另选人 {each.name} 得 {each.yes} 票，应在 1 到有效票 {valid} 之间。"
                )
        elif each.yes + each.no + each.abstain != valid:
            total = each.yes + each.no + each.abstain
            raise CountWrong(
                f"{each.name}：同意 {each.yes} + 不同意 {each.no} + 弃权 {each.abstain} = {total}，"
                f"与有效票 {valid} 张不等，请核对。"
            )
    names = [each.name for each in votes]
    if len(set(names)) != len(names):
        raise CountWrong("另选人与候选人或别的另选人重名，请合并为一行。")
    chosen = sum(each.yes for each in votes)
    if chosen > valid * seats:
        raise CountWrong(
            f"同意票一共 {chosen} 票；有效票 {valid} 张，每张最多选 {seats} 人，"
            f"最多 {valid * seats} 票，请核对（多选的票是无效票）。"
        )


def results_of(election: Election, votes: Sequence[Votes]) -> dict[str, SeatResult]:
    """Who is elected, by name; in which order the votes were entered makes no difference."""
    found = {each.name: SeatResult.NOT_ELECTED for each in votes}
    enough = [each for each in votes if each.yes >= election.least]
    if len(enough) <= election.seats:
        return found | {each.name: SeatResult.ELECTED for each in enough}
    last = sorted((each.yes for each in enough), reverse=True)[election.seats - 1]
    sure = [each for each in enough if each.yes > last]
    equal = [each for each in enough if each.yes == last]
    found |= {each.name: SeatResult.ELECTED for each in sure}
    return found | _by_fewer_against(equal, election.seats - len(sure))


def _by_fewer_against(equal: Sequence[Votes], seats: int) -> dict[str, SeatResult]:
    """Equal votes for the seats that are left; who was written in had nobody against by nature."""
    if len(equal) <= seats:
        return {each.name: SeatResult.ELECTED for each in equal}
    if any(each.written_in for each in equal):
        return {each.name: SeatResult.TIED for each in equal}
    last = sorted(each.no for each in equal)[seats - 1]
    fewer = [each.name for each in equal if each.no < last]
    same = [each.name for each in equal if each.no == last]
    found = {each.name: SeatResult.NOT_ELECTED for each in equal}
    found |= dict.fromkeys(fewer, SeatResult.ELECTED)
    fits = len(fewer) + len(same) <= seats
    return found | dict.fromkeys(same, SeatResult.ELECTED if fits else SeatResult.TIED)


def verdict_on(election: Election, votes: Sequence[Votes]) -> Verdict:
    """What the election came to, with the arithmetic as it is read out."""
    results = results_of(election, votes)
    elected = [name for name, result in results.items() if result is SeatResult.ELECTED]
    tied = [name for name, result in results.items() if result is SeatResult.TIED]
    rule = (
        f"应到 {election.voters} 人，同意票{THRESHOLD_LABELS[election.threshold]}"
        f"（至少 {election.least} 票）才能当选，应选 {election.seats} 名"
    )
    left = election.seats - len(elected)
    outcome = _outcome(elected=len(elected), tied=len(tied), seats=election.seats)
    words = [f"{rule}；选出 {len(elected)} 名"]
    if tied:
        words.append(f"{len(tied)} 人票数相等，剩 {left} 个名额由主席团提出对他们再次投票")
    elif left:
        words.append(f"空 {left} 个名额，本次会议不再补选")
    return Verdict(outcome, "，".join(words) + "。")


def _outcome(*, elected: int, tied: int, seats: int) -> BallotOutcome:
    if tied:
        return BallotOutcome.TIED
    if elected == seats:
        return BallotOutcome.ELECTED
    return BallotOutcome.PARTLY if elected else BallotOutcome.NOBODY
