"""What minutes say, and what they cannot say (R-CONGRESS-19)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.congress.domain.powers import Power
from services.activities.meetings.domain.kinds import MatterResult, Side
from shared.contracts.activities import MeetingKind
from shared.errors import Invalid, Refused


@dataclass(frozen=True)
class Attendant:
    """Somebody who was there; `person_id` where they are known."""

    name: str
    side: Side
    post: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True)
class Decision:
    """What was decided on a matter; as a task it may have an owner and a day."""

    text: str
    as_task: bool = False
    owner_id: UUID | None = None
    owner_name: str = ""
    due_on: date | None = None


@dataclass(frozen=True)
class Matter:
    """What was before the meeting, under which power of the congress, and what came of it."""

    title: str
    result: MatterResult
    power: Power | None = None
    urgent: bool = False
    discussion: str = ""
    decisions: Sequence[Decision] = ()


@dataclass(frozen=True)
class Facts:
    """When, where and with whom; what final minutes may be corrected in."""

    held_on: date
    place: str
    host_name: str
    recorder_name: str
    attendants: Sequence[Attendant]
    absent: str = ""
    number: str | None = None


@dataclass(frozen=True)
class Minutes:
    """The minutes of one meeting."""

    kind: MeetingKind
    facts: Facts
    matters: Sequence[Matter] = field(default=())
    from_paper: bool = False
    task_id: UUID | None = None


class ForCongress(Refused):
    """What the law leaves to the congress is not adopted anywhere else."""

    code: ClassVar[str] = "meeting-matter-for-congress"


class MinutesIncomplete(Invalid):
    """Minutes are final when they say what the meeting was about."""

    code: ClassVar[str] = "meeting-minutes-incomplete"


class DueBeforeMeeting(Invalid):
    """A decision is not carried out before it is made."""

    code: ClassVar[str] = "meeting-due-before"


class NamedTwice(Invalid):
    """Somebody stands in the list of those present once."""

    code: ClassVar[str] = "meeting-named-twice"


def check_matters(matters: Sequence[Matter], held_on: date) -> None:
    """Refuse what no such meeting can have decided.

    Raises:
        ForCongress: a matter of the congress alone is said to be adopted (R-CONGRESS-19).
        DueBeforeMeeting: a decision is due before the day of the meeting.

    """
    for matter in matters:
        if matter.power is Power.P4 and matter.result is MatterResult.AGREED:
            raise ForCongress(
                f"“{matter.title}”是福利、校内分配、聘任、考核或奖惩的办法，"
                "要由教职工代表大会（教职工大会）讨论通过，这里的会议不能代为通过。"
                "请把结果改为“提交教代会”，或者“交换意见，未作决定”。"
            )
        for decision in matter.decisions:
            if decision.due_on is not None and decision.due_on < held_on:
                raise DueBeforeMeeting("决定的完成日期不能早于开会的日期，请检查。")


def check_attendants(attendants: Sequence[Attendant]) -> None:
    """Refuse a list in which somebody known stands twice.

    Raises:
        NamedTwice: names whom.

    """
    seen: set[UUID] = set()
    for one in attendants:
        if one.person_id is None:
            continue
        if one.person_id in seen:
            raise NamedTwice(f"{one.name}在参会人里出现了两次，请删去一处。")
        seen.add(one.person_id)


def check_complete(matters: int, attendants: int) -> None:
    """Refuse to make minutes final that say nothing.

    Raises:
        MinutesIncomplete: says what is missing.

    """
    if not attendants:
        raise MinutesIncomplete("还没有填写参会人，请填写后再定稿。")
    if not matters:
        raise MinutesIncomplete("还没有填写议题，请至少填写一项后再定稿。")


def goes_to_session(kind: MeetingKind, result: MatterResult, *, urgent: bool) -> bool:
    """Whether a matter is laid before the next session.

    That is what was left to it, and what an executive committee or a presidium settled because it
    could not wait.
    """
    if result is MatterResult.TO_CONGRESS:
        return True
    return urgent and kind in {MeetingKind.EXECUTIVE, MeetingKind.PRESIDIUM}
