"""Who belongs on a roll, and what outlasts its being taken anew."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar
from uuid import UUID

from services.activities.rolls.domain.standing import Standing
from services.activities.terms.domain.kinds import Roll
from shared.errors import Refused


@dataclass(frozen=True)
class Line:
    """Somebody who belongs on the roll."""

    name: str
    sort_key: str
    delegation: str
    standing: Standing
    votes: frozenset[Roll]
    person_id: UUID | None = None
    delegate_id: UUID | None = None
    added_reason: str | None = None
    struck_reason: str | None = None
    changed_by_name: str | None = None

    def is_of(self, other: "Line") -> bool:
        same_seat = self.delegate_id is not None and self.delegate_id == other.delegate_id
        return same_seat or (self.person_id is not None and self.person_id == other.person_id)


def without(lines: Iterable[Line], others: Collection[Line]) -> list[Line]:
    return [line for line in lines if not any(line.is_of(other) for other in others)]


def corrected(lines: Sequence[Line], before: Sequence[Line]) -> list[Line]:
    """The lines with what the union had changed by hand on the roll before."""
    struck = [line for line in before if line.struck_reason is not None]
    added = [line for line in before if line.added_reason is not None]
    return [
        *(_struck_as(line, struck) for line in lines),
        *without(added, lines),
    ]


def _struck_as(line: Line, struck: Sequence[Line]) -> Line:
    for other in struck:
        if line.is_of(other):
            return replace(
                line, struck_reason=other.struck_reason, changed_by_name=other.changed_by_name
            )
    return line


class AlreadyOnRoll(Refused):
    """The person has a line already."""

    code: ClassVar[str] = "already-on-roll"


class RollIsFixed(Refused):
    """Once a session has opened, how many votes are due is not changed any more."""

    code: ClassVar[str] = "roll-is-fixed"


def check_changeable(votes: Collection[Roll], *, opened: bool) -> None:
    """Guests may be entered while the session runs; whose vote counts is fixed when it opens.

    Raises:
        RollIsFixed: votes are counted on this roll.

    """
    if votes and opened:
        raise RollIsFixed("会议已经开始，应到人数不再变动；列席和特邀人员仍可增减。")
