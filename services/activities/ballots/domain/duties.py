"""Who looks after the votes of a session: one chief scrutineer, scrutineers, counters."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from services.activities.ballots.domain.casting import CountingDuty, VotingWay
from shared.errors import Invalid, NotAllowed, Refused

MOST_PEOPLE = 30


class DutiesWrong(Invalid):
    """These people cannot look after the votes."""

    code: ClassVar[str] = "vote-duties-wrong"


class DutiesMissing(Refused):
    """Nobody has been asked to look after the votes yet."""

    code: ClassVar[str] = "vote-duties-missing"


class MethodMissing(Refused):
    """How to vote was not adopted by hand yet."""

    code: ClassVar[str] = "vote-method-missing"


class OwnCount(NotAllowed):
    """Whoever counted does not sign for the count as well."""

    code: ClassVar[str] = "ballot-own-count"


@dataclass(frozen=True)
class Holder:
    """Somebody with a duty; `person_id` where the person is known here."""

    duty: CountingDuty
    name: str
    person_id: UUID | None = None


def check_duties(holders: Sequence[Holder], candidates: Collection[str]) -> None:
    """Refuse a list that is not one chief, with counters, each in one duty and no candidate.

    Raises:
        DutiesWrong: says why.

    """
    if len(holders) > MOST_PEOPLE:
        raise DutiesWrong(f"监票、计票人员最多 {MOST_PEOPLE} 名。")
    chiefs = [each for each in holders if each.duty is CountingDuty.CHIEF]
    if len(chiefs) != 1:
        raise DutiesWrong("总监票人要有 1 名，也只能有 1 名。")
    if not any(each.duty is CountingDuty.COUNTER for each in holders):
        raise DutiesWrong("请至少填写 1 名计票人。")
    names = [each.name for each in holders]
    known = [each.person_id for each in holders if each.person_id]
    if len(set(names)) != len(names) or len(set(known)) != len(known):
        raise DutiesWrong("一个人只能担任一项：监票的不计票，计票的不监票。")
    both = sorted(set(names) & set(candidates))
    if both:
        raise DutiesWrong(f"{'、'.join(both)}是候选人，不能担任监票人或计票人。")


def check_ready(way: VotingWay, holders: Sequence[Holder], *, method_adopted: bool) -> None:
    """Refuse to begin a vote before how to vote is adopted and somebody looks after it.

    Raises:
        MethodMissing, DutiesMissing: say what to do first.

    """
    if way is VotingWay.PAPER and not method_adopted:
        raise MethodMissing(
            "第一次投票前，先举手通过表决办法和监票、计票人员，请先登记这次举手表决。"
        )
    if way is not VotingWay.HANDS and not holders:
        raise DutiesMissing("请先登记总监票人、监票人和计票人，再开始投票。")


def check_signer(signer: UUID, chief: UUID | None, counted_by: UUID | None) -> None:
    """Refuse a signature in person of anybody but the chief scrutineer.

    Raises:
        NotAllowed, OwnCount: says who signs.

    """
    if signer != chief:
        raise NotAllowed("计票结果由总监票人签字确认；在纸上签了字的，由工会登记。")
    if signer == counted_by:
        raise OwnCount("计票结果是您登记的，不能由您自己签字确认。")
