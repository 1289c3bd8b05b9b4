"""Objections: when they are in time, and who may judge them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from services.activities.notices.domain.life import SHOWN, Finding, NoticeState, is_over
from shared.calendar import chinese_date
from shared.errors import Invalid, NotAllowed, Refused


class Way(StrEnum):
    """How an objection came."""

    SYSTEM = "system"
    VISIT = "visit"
    PHONE = "phone"
    LETTER = "letter"


WAY_LABELS: dict[Way, str] = {
    Way.SYSTEM: "本系统",
    Way.VISIT: "当面",
    Way.PHONE: "电话",
    Way.LETTER: "书面",
}


class ObjectionTooLate(Refused):
    """The notice is over, or was never open."""

    code: ClassVar[str] = "objection-too-late"


class ObjectionDayWrong(Invalid):
    """An objection cannot have come on this day."""

    code: ClassVar[str] = "objection-day-wrong"


class ObjectionHandled(Refused):
    """The objection has been handled already."""

    code: ClassVar[str] = "objection-handled"


class ObjectionTooLong(Invalid):
    """What was added makes it too long."""

    code: ClassVar[str] = "objection-too-long"


class OwnMatter(NotAllowed):
    """Nobody judges alone what is his or her own (two different people)."""

    code: ClassVar[str] = "objection-own-matter"


def check_in_time(state: NoticeState, last: date | None, received: date, today: date) -> None:
    """Refuse an objection to a notice that nobody can object to.

    Raises:
        ObjectionTooLate: not shown yet, or over.
        ObjectionDayWrong: it came before it was made.

    """
    if state is NoticeState.REQUESTED:
        raise ObjectionTooLate("这份公示还没有开始，开始后才能提出异议。")
    if state not in SHOWN or last is None:
        raise ObjectionTooLate("公示已经结束，不能再提出异议；有情况请直接向县教育工会反映。")
    if received > today:
        raise ObjectionDayWrong("收到异议的日期不能晚于今天。")
    if is_over(last, received):
        raise ObjectionTooLate(
            f"公示期到{chinese_date(last)}为止，已经期满，不能再提出异议；"
            "有情况请直接向县教育工会反映。"
        )


def check_received(first: date, received: date) -> None:
    if received < first:
        raise ObjectionDayWrong(
            f"公示从{chinese_date(first)}开始，收到异议的日期不能更早，请检查。"
        )


LONGEST = 4000


def check_not_handled(finding: str | None) -> None:
    if finding is not None:
        raise ObjectionHandled("这份异议已经处理过了；对处理结果不服的，请向县教育工会反映。")


def merged(earlier: str, later: str) -> str:
    """What somebody objects a second time stands beneath the first.

    Raises:
        ObjectionTooLong: the two together say more than anybody reads.

    """
    if later in earlier:
        return earlier
    both = f"{earlier}\n（补充）{later}"
    if len(both) > LONGEST:
        raise ObjectionTooLong(f"异议连同以前写的一共不能超过 {LONGEST} 字，请写简短一些。")
    return both


@dataclass(frozen=True)
class Judge:
    """Whoever is about to handle an objection."""

    person_id: UUID
    is_county: bool


@dataclass(frozen=True)
class Parties:
    """Whom an objection concerns: who asked for the notice (as chair?), and who objects."""

    asked_by: UUID
    asked_as_chair: bool
    objector: UUID | None


def check_judge(judge: Judge, parties: Parties, finding: Finding) -> None:
    """Refuse whoever is a party: an objection is not turned down by the one it is against.

    Whoever asked for the notice may agree with an objection; if that was the union's chair, those
    who work under the chair turn nothing down either, and the county decides.

    Raises:
        OwnMatter: says who can.

    """
    if judge.person_id == parties.objector:
        raise OwnMatter("这是您自己提出的异议，请由其他人处理。")
    if finding is Finding.UPHELD:
        return
    if judge.person_id == parties.asked_by:
        other = "县教育工会" if parties.asked_as_chair else "其他委员或县教育工会"
        raise OwnMatter(
            f"公示是您发起的，异议不成立或部分成立不能由您一个人认定，请由{other}处理。"
        )
    if parties.asked_as_chair and not judge.is_county:
        raise OwnMatter("公示由本校工会主席发起，异议不成立或部分成立要由县教育工会认定。")
