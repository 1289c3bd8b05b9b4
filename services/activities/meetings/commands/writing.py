"""Writing minutes: anew, again while they are a draft, and their facts once they are final."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.audit_acts import AuditAct
from services.activities.meetings.commands.settling import settle_loaded
from services.activities.meetings.commands.steps import load, step, tell
from services.activities.meetings.domain.life import MeetingMove, MeetingState, after
from services.activities.meetings.domain.minutes import (
    Attendant,
    Decision,
    Facts,
    Matter,
    Minutes,
    check_attendants,
    check_matters,
)
from services.activities.meetings.tables import (
    JointMeeting,
    MeetingAttendant,
    MeetingDecision,
    MeetingMatter,
)
from services.activities.people import people_of_union
from shared import audit
from shared.calendar.entered import check_days
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.web.identity import Caller


class NotOfUnion(Invalid):
    """Somebody chosen from the list is of another union."""

    code: ClassVar[str] = "meeting-person-elsewhere"


async def write_new(
    tx: Transaction, caller: Caller, union_id: UUID, minutes: Minutes, *, final: bool
) -> JointMeeting:
    """Write down a meeting; `final` makes the minutes final at once.

    Raises:
        ForCongress, DueBeforeMeeting, NamedTwice, NotOfUnion, MinutesIncomplete, DayInFuture.

    """
    meeting = JointMeeting(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=0,
        state=MeetingState.DRAFT.value,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    _put(meeting, minutes)
    tx.session.add(meeting)
    await tx.session.flush()
    await _fill(tx, meeting, minutes)
    step(tx, caller, meeting, MeetingMove.WRITE)
    if final:
        await settle_loaded(tx, caller, meeting)
    return meeting


async def rewrite(
    tx: Transaction, caller: Caller, meeting_id: UUID, seen: int, minutes: Minutes, *, final: bool
) -> JointMeeting:
    """Write a draft anew, and make it final where that is wanted.

    Raises:
        MeetingMoveNotAllowed: it is final already.

    """
    meeting = await load(tx, meeting_id, seen)
    after(MeetingState(meeting.state), MeetingMove.WRITE)
    _put(meeting, minutes)
    for table in (MeetingDecision, MeetingMatter, MeetingAttendant):
        await tx.session.execute(delete(table).where(table.meeting_id == meeting.id))
    await _fill(tx, meeting, minutes)
    step(tx, caller, meeting, MeetingMove.WRITE)
    if final:
        await settle_loaded(tx, caller, meeting)
    return meeting


async def correct(
    tx: Transaction, caller: Caller, meeting_id: UUID, seen: int, facts: Facts
) -> JointMeeting:
    """Correct when, where and with whom; matters and decisions stay as they are."""
    meeting = await load(tx, meeting_id, seen)
    after(MeetingState(meeting.state), MeetingMove.CORRECT)
    _put_facts(meeting, facts)
    await tx.session.execute(
        delete(MeetingAttendant).where(MeetingAttendant.meeting_id == meeting.id)
    )
    await _seat(tx, meeting, facts)
    step(tx, caller, meeting, MeetingMove.CORRECT)
    await tell(tx, caller, meeting)
    entry = audit.Entry(
        act=AuditAct.MEETING_CORRECTED, union_id=meeting.union_id, subject_id=meeting.id
    )
    await audit.record(tx, entry)
    return meeting


def _put(meeting: JointMeeting, minutes: Minutes) -> None:
    meeting.kind = minutes.kind.value
    meeting.from_paper, meeting.task_id = minutes.from_paper, minutes.task_id
    _put_facts(meeting, minutes.facts)


def _put_facts(meeting: JointMeeting, facts: Facts) -> None:
    meeting.held_on, meeting.place = facts.held_on, facts.place
    meeting.host_name, meeting.recorder_name = facts.host_name, facts.recorder_name
    meeting.absent, meeting.number = facts.absent, facts.number


async def _fill(tx: Transaction, meeting: JointMeeting, minutes: Minutes) -> None:
    check_matters(minutes.matters, minutes.facts.held_on)
    await _seat(tx, meeting, minutes.facts)
    matters = await _with_names(tx, meeting.union_id, minutes.matters)
    place = 0
    for number, matter in enumerate(matters, 1):
        row = _matter(meeting, number, matter)
        tx.session.add(row)
        await tx.session.flush()
        for decision in matter.decisions:
            place += 1
            tx.session.add(_decision(row, place, decision))
    await tx.session.flush()


async def _seat(tx: Transaction, meeting: JointMeeting, facts: Facts) -> None:
    """Put down who was there, those who are known by the name that is known."""
    check_days(tx.today, ("开会日期", facts.held_on))
    check_attendants(facts.attendants)
    names = await _names(tx, meeting.union_id, (one.person_id for one in facts.attendants))
    for place, one in enumerate(facts.attendants, 1):
        tx.session.add(_attendant(meeting, place, one, names))
    await tx.session.flush()


async def _names(tx: Transaction, union_id: UUID, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The names of people of the union.

    Raises:
        NotOfUnion: one of them is none of it.

    """
    wanted = {person_id for person_id in ids if person_id is not None}
    found = await people_of_union(tx, union_id, wanted) if wanted else {}
    if wanted - found.keys():
        raise NotOfUnion("选中的人里有人不在本单位名单里，请重新选择，或者直接填写姓名。")
    return found


async def _with_names(tx: Transaction, union_id: UUID, matters: Sequence[Matter]) -> list[Matter]:
    """The matters with the names of those who carry out what was decided."""
    owners = (decision.owner_id for matter in matters for decision in matter.decisions)
    names = await _names(tx, union_id, owners)
    return [
        replace(
            matter,
            decisions=[
                replace(one, owner_name=names[one.owner_id]) if one.owner_id else one
                for one in matter.decisions
            ],
        )
        for matter in matters
    ]


def _attendant(
    meeting: JointMeeting, place: int, one: Attendant, names: dict[UUID, str]
) -> MeetingAttendant:
    return MeetingAttendant(
        id=new_id(),
        county_id=meeting.county_id,
        union_id=meeting.union_id,
        meeting_id=meeting.id,
        place=place,
        person_id=one.person_id,
        name=names[one.person_id] if one.person_id else one.name,
        side=one.side.value,
        post=one.post,
    )


def _matter(meeting: JointMeeting, place: int, matter: Matter) -> MeetingMatter:
    return MeetingMatter(
        id=new_id(),
        county_id=meeting.county_id,
        union_id=meeting.union_id,
        meeting_id=meeting.id,
        place=place,
        title=matter.title,
        power=matter.power.value if matter.power else None,
        urgent=matter.urgent,
        discussion=matter.discussion,
        result=matter.result.value,
    )


def _decision(matter: MeetingMatter, place: int, decision: Decision) -> MeetingDecision:
    return MeetingDecision(
        id=new_id(),
        county_id=matter.county_id,
        union_id=matter.union_id,
        meeting_id=matter.meeting_id,
        matter_id=matter.id,
        place=place,
        text=decision.text,
        owner_id=decision.owner_id,
        owner_name=decision.owner_name,
        due_on=decision.due_on,
        as_task=decision.as_task,
        task_state=None,
        task_version=0,
    )
