"""Was a constituency's election good, and was somebody elected by it (R-CONGRESS-10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from services.activities.terms.domain.figures import (
    FigureName,
    Needed,
    Turnout,
    equal_seats_allowed,
    needed_rule,
    turnout_rule,
)
from shared.errors import Invalid


class ElectionWrong(Invalid):
    """The numbers contradict each other, or nobody is elected by them."""

    code: ClassVar[str] = "election-wrong"


@dataclass(frozen=True)
class Election:
    """What is known of a constituency's election; what is not known is None."""

    name: str
    staff: int
    seats: int
    candidates: int | None = None
    voted: int | None = None


def turnout_needed(staff: int, rule: Turnout) -> int:
    """How many of so many have to take part: at least two thirds, or more than half."""
    return -(-2 * staff // 3) if rule is Turnout.TWO_THIRDS else staff // 2 + 1


def votes_needed(staff: int, rule: Needed) -> int:
    """How many of all in the constituency, whether they voted or not, have to be for somebody."""
    return -(-staff // 2) if rule is Needed.HALF else staff // 2 + 1


def check_numbers(election: Election) -> None:
    """Refuse numbers that cannot be, whatever the rules are.

    Raises:
        ElectionWrong: says which.

    """
    if election.seats > election.staff:
        raise ElectionWrong(
            f"{election.name}共 {election.staff} 人，应选 {election.seats} 人，名额比人数还多。"
        )
    if election.voted is not None and election.voted > election.staff:
        raise ElectionWrong(
            f"{election.name}共 {election.staff} 人，参加选举 {election.voted} 人，请核对。"
        )
    if election.candidates is not None and election.candidates > election.staff:
        raise ElectionWrong(
            f"{election.name}共 {election.staff} 人，候选人 {election.candidates} 人，请核对。"
        )


def faults_of(election: Election, figures: Mapping[FigureName, int]) -> list[str]:
    """Why the election is not as it should be, with the arithmetic; nothing where it is."""
    faults = []
    if election.candidates is not None:
        equal = equal_seats_allowed(figures)
        least = election.seats + (0 if equal else 1)
        if election.candidates < least:
            how = "不少于" if equal else "多于"
            faults.append(
                f"{election.name}应选 {election.seats} 人，候选人 {election.candidates} 人，"
                f"候选人应{how}应选名额。"
            )
    if election.voted is not None:
        least = turnout_needed(election.staff, turnout_rule(figures))
        if election.voted < least:
            faults.append(
                f"{election.name}共 {election.staff} 人，参加选举 {election.voted} 人，"
                f"不到 {least} 人，选举无效，应重新选举。"
            )
    return faults


def check_votes(name: str, votes: int, election: Election) -> None:
    """Refuse more votes for somebody than there were voters.

    Raises:
        ElectionWrong: says the numbers.

    """
    most = election.staff if election.voted is None else election.voted
    if votes > most:
        who = "共" if election.voted is None else "参加选举"
        raise ElectionWrong(f"{name}得 {votes} 票，{election.name}{who} {most} 人，请核对。")


def shortfall(
    name: str, votes: int, election: Election, figures: Mapping[FigureName, int]
) -> str | None:
    """Why so many votes do not elect somebody, with the arithmetic; None where they do."""
    least = votes_needed(election.staff, needed_rule(figures))
    if votes >= least:
        return None
    return f"{name}得 {votes} 票，{election.name}共 {election.staff} 人，当选至少要 {least} 票。"
