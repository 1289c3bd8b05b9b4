"""Acts that move people: to another union, into retirement, away, and back."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select, update

from services.directory.audit_acts import AuditAct
from services.directory.people.commands.course import StepTaken, write_steps
from services.directory.people.commands.staff import (
    end_what_ends,
    entry_of,
    locked_person,
    publish_change,
)
from services.directory.people.domain.corrections import CorrectionState
from services.directory.people.domain.membership import TRANSITIONS, MemberState, Step
from services.directory.people.domain.staff import NotOnStaff, check_come, check_stay
from services.directory.people.tables import Correction, Membership, Person
from services.directory.units import queries as units
from shared import audit
from shared.contracts.directory import StaffTransferred
from shared.database import Transaction, new_id
from shared.errors import Invalid


async def transfer_person(
    tx: Transaction, person_id: UUID, union_id: UUID, first_day: date
) -> Person:
    """Let a person work in another union from `first_day` on; roles in the old one end.

    Membership moves with the job (R-MEM-2), an application begins anew. Somebody who had left or
    retired comes back this way.

    Raises:
        DayNotPossible: the day is to come, or not after the day of joining.

    """
    person = await locked_person(tx, person_id)
    await units.must_be_open(tx, {union_id})
    if person.active and person.union_id == union_id:
        raise Invalid("已经在这个单位，不需要调动。")
    check_come(first_day, tx.today)
    await _end_stay(tx, person, first_day - timedelta(days=1))
    left = person.union_id
    if person.active:
        await audit.record(tx, entry_of(AuditAct.STAFF_MOVED, person))
    person.union_id, person.active, person.retired_on = union_id, True, None
    tx.session.add(
        Membership(
            membership_id=new_id(),
            county_id=person.county_id,
            union_id=union_id,
            person_id=person_id,
            first_day=first_day,
        )
    )
    await _take_along(tx, person)
    resumes = person.member_state == MemberState.RETAINED
    await _step_by_itself(tx, person, Step.RESUME if resumes else Step.MOVE, first_day)
    publish_change(tx, person)
    await audit.record(tx, entry_of(AuditAct.STAFF_JOINED, person))
    if left != union_id:
        tx.publish(_transferred(tx, person, left, first_day))
    return person


async def retire_person(tx: Transaction, person_id: UUID, last_day: date) -> Person:
    """Let a person retire: no longer on the staff, still on the union's list.

    A member keeps the membership without dues and vote (R-MEM-2).

    Raises:
        NotOnStaff: the person has left before.
        DayNotPossible: the day is to come, or before the day of joining.

    """
    person = await _gone(tx, person_id, last_day)
    person.retired_on = last_day
    is_member = person.member_state == MemberState.MEMBER
    await _step_by_itself(tx, person, Step.RETAIN if is_member else Step.END, last_day)
    publish_change(tx, person)
    entry = entry_of(AuditAct.STAFF_RETIRED, person, last_day=last_day.isoformat())
    await audit.record(tx, entry)
    return person


async def leave_staff(tx: Transaction, person_id: UUID, last_day: date) -> Person:
    """Let a person leave the county's schools; roles end, and so does the right to sign in.

    Raises:
        NotOnStaff: the person has left before.
        DayNotPossible: the day is to come, or before the day of joining.

    """
    person = await _gone(tx, person_id, last_day)
    await _step_by_itself(tx, person, Step.END, last_day)
    publish_change(tx, person)
    entry = entry_of(AuditAct.STAFF_LEFT, person, last_day=last_day.isoformat())
    await audit.record(tx, entry)
    return person


async def _gone(tx: Transaction, person_id: UUID, last_day: date) -> Person:
    person = await locked_person(tx, person_id)
    if not person.active:
        raise NotOnStaff("该人员已经离开，不能重复办理。")
    check_come(last_day, tx.today)
    await _end_stay(tx, person, last_day)
    person.active = False
    return person


async def _end_stay(tx: Transaction, person: Person, last_day: date) -> None:
    last = await tx.session.scalar(
        select(Membership)
        .where(Membership.person_id == person.person_id)
        .order_by(Membership.first_day.desc())
        .limit(1)
    )
    if last is None or last.last_day is not None:
        return
    check_stay(last.first_day, last_day)
    last.last_day = last_day
    person.group_name = None  # a group is its union's
    await tx.session.flush()
    await end_what_ends(tx, person.person_id, person.union_id, last_day + timedelta(days=1))


async def _take_along(tx: Transaction, person: Person) -> None:
    """What still waits for an answer is answered where the person is now."""
    await tx.session.execute(
        update(Correction)
        .where(Correction.person_id == person.person_id, Correction.state == CorrectionState.OPEN)
        .values(union_id=person.union_id)
    )


async def _step_by_itself(tx: Transaction, person: Person, step: Step, day: date) -> None:
    """The step that a move brings with it, where the membership stands so that it does."""
    state = TRANSITIONS[step].get(MemberState(person.member_state))
    if state is not None:
        person.member_state = state
        await tx.session.flush()
        await write_steps(tx, [(person, StepTaken(step, day.isoformat()))])


def _transferred(tx: Transaction, person: Person, left: UUID, first_day: date) -> StaffTransferred:
    return StaffTransferred(
        occurred_at=tx.now,
        county_id=person.county_id,
        union_id=person.union_id,
        subject_id=person.person_id,
        version=person.version,
        from_union_id=left,
        to_union_id=person.union_id,
        first_day=first_day,
    )
