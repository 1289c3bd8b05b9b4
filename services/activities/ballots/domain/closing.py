"""What is still open when a session is about to close: said before somebody confirms it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.activities.ballots.domain.life import LIVE, BallotState
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll

_WORDS: dict[BallotState, str] = {
    BallotState.DRAFT: "已准备，还没有投票",
    BallotState.OPEN: "还在投票",
    BallotState.CLOSED: "投票已结束，还没有计票",
    BallotState.COUNTED: "已计票，总监票人还没有签字",
    BallotState.SIGNED: "已签字，结果还没有宣布",
}


@dataclass(frozen=True)
class Attending:
    """On one roll: how many are due and there, and how many have to be."""

    due: int
    present: int
    needed: int


def closing_warnings(
    attending: Mapping[Roll, Attending], votes: Sequence[tuple[str, BallotState]]
) -> list[str]:
    """Too few in the hall first, then each vote that is not brought to its end, by its title.

    None of it keeps a session open: people have gone home, and a vote may be held next time.
    """
    short = [
        f"{_of(roll, attending)}应到 {each.due} 人，至少 {each.needed} 人到会才能表决，"
        f"现在实到 {each.present} 人，人数不够。"
        for roll, each in attending.items()
        if each.due and each.present < each.needed
    ]
    return short + [f"“{title}”{_WORDS[state]}。" for title, state in votes if state in LIVE]


def _of(roll: Roll, attending: Mapping[Roll, Attending]) -> str:
    return ROLL_LABELS[roll] if len(attending) > 1 else ""
