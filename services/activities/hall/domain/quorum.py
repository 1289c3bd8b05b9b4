"""Whether enough are there: of all whose vote counts, as many as the rule asks (R-CONGRESS-13)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from services.activities.congress.domain.figures import Threshold
from services.activities.congress.domain.life import SessionState
from services.activities.rolls.domain.counting import Count
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll
from shared.errors import Refused


@dataclass(frozen=True)
class Quorum:
    """On one roll: how many are due and there, and how many must be there."""

    roll: Roll
    due: int
    present: int
    needed: int

    @property
    def missing(self) -> int:
        """How many more have to come; 0 where enough are there."""
        return max(self.needed - self.present, 0)

    @property
    def per_mille(self) -> int:
        """Of a thousand due, how many are there; rounded down, so that 1000 means everybody."""
        return self.present * 1000 // self.due if self.due else 0


class NoQuorum(Refused):
    """Too few are there to open; `missing` says how many on each roll."""

    code: ClassVar[str] = "no-quorum"


class NobodyDue(Refused):
    """Nobody is on the roll, so nothing can be opened."""

    code: ClassVar[str] = "nobody-due"


def quorums(counts: Mapping[Roll, Count], threshold: Threshold) -> Sequence[Quorum]:
    """Of every roll that the session has; who is on both is counted on both."""
    return [
        Quorum(roll, count.due, count.present, threshold.least(count.due))
        for roll, count in counts.items()
        if count.due
    ]


def check_quorum(found: Sequence[Quorum]) -> None:
    """Refuse to open while too few are there, on any roll.

    Raises:
        NoQuorum: names how many are missing.
        NobodyDue: the roll is empty.

    """
    if not found:
        raise NobodyDue("名册上没有有表决权的人，请先登记代表或者教职工。")
    short = [quorum for quorum in found if quorum.missing]
    if short:
        words = "；".join(_short_of(quorum, named=len(found) > 1) for quorum in short)
        missing = {quorum.roll.value: quorum.missing for quorum in short}
        raise NoQuorum(f"还不能开会：{words}。", missing=missing)


def _short_of(quorum: Quorum, *, named: bool) -> str:
    of = ROLL_LABELS[quorum.roll] if named else ""
    return (
        f"{of}应到 {quorum.due} 人，至少 {quorum.needed} 人到会才能开会，"
        f"现在实到 {quorum.present} 人，还差 {quorum.missing} 人"
    )


def warning_of(state: SessionState, found: Sequence[Quorum]) -> str:
    """What to say while the session runs and too few are there; nothing where enough are."""
    if state is not SessionState.OPENED:
        return ""
    short = [quorum for quorum in found if quorum.missing]
    if not short:
        return ""
    words = "；".join(
        f"{ROLL_LABELS[quorum.roll] if len(found) > 1 else ''}实到 {quorum.present} 人，"
        f"少于 {quorum.needed} 人，还差 {quorum.missing} 人"
        for quorum in short
    )
    return f"到会人数不够：{words}。现在不宜表决和闭会。"
