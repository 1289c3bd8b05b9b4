"""What is written down of a visit (R-VISIT-4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from services.welfare.visits.domain.occasions import VisitGiftForm, VisitWay
from shared.errors import Invalid
from shared.masking import plain_name

MOST_VISITORS = 10


class TooFewVisitors(Invalid):
    """Nobody visits alone, or who is visited does not visit."""

    code: ClassVar[str] = "too-few-visitors"


class FollowUpIncomplete(Invalid):
    """What is left to be done has a day, and a day says for what."""

    code: ClassVar[str] = "follow-up-incomplete"


class GiftIncomplete(Invalid):
    """A gift is a form, a worth and a source."""

    code: ClassVar[str] = "gift-incomplete"


@dataclass(frozen=True)
class Gift:
    """What was taken along, as the union wrote its worth, and from which money."""

    form: VisitGiftForm
    amount: str
    source: str


@dataclass(frozen=True)
class FollowUp:
    """What is left to be done, and by which day."""

    what: str
    on: date


@dataclass(frozen=True)
class Record:
    """A visit as it was made."""

    visited_on: date
    way: VisitWay
    place: str | None
    visitors: tuple[str, ...]
    finding: str
    need: str | None
    gift: Gift | None
    follow_up: FollowUp | None


def check_visitors(names: Sequence[str], least: int, visited: str) -> tuple[str, ...]:
    """The visitors, each once; refused where they are too few.

    Raises:
        TooFewVisitors.

    """
    found = tuple({plain_name(name): name for name in names}.values())
    if any(plain_name(name) == plain_name(visited) for name in found):
        raise TooFewVisitors(f"走访人里有“{visited}”，被走访的人不能算走访人，请检查。")
    if len(found) < least:
        raise TooFewVisitors(
            f"按全县规则，每次走访至少 {least} 人，现在是 {len(found)} 人，请补写一起去的人。"
        )
    return found


def check_follow_up(day: date, visited_on: date) -> None:
    """Refuse to follow up before the visit.

    Raises:
        FollowUpIncomplete.

    """
    if day < visited_on:
        raise FollowUpIncomplete("跟进日期不能早于走访日期，请检查。")
