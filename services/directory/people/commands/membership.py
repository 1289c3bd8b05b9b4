"""Acts on union membership: one step for one person, or for many at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from services.directory.audit_acts import AuditAct
from services.directory.people import queries
from services.directory.people.commands.course import StepTaken, write_steps
from services.directory.people.commands.numbering import next_member_numbers
from services.directory.people.commands.staff import entry_of
from services.directory.people.domain.details import check_partial_day
from services.directory.people.domain.membership import (
    STEP_LABELS,
    MemberState,
    Step,
    StepNotPossible,
    check_reason,
    next_state,
)
from services.directory.people.domain.staff import check_come
from services.directory.people.tables import Person
from shared import audit
from shared.database import Transaction
from shared.errors import NotFound


async def take_step(
    tx: Transaction, person_ids: Sequence[UUID], taken: StepTaken
) -> Sequence[Person]:
    """Let the memberships of these people take the step: all of them, or nobody's.

    Raises:
        NotFound: one of them is not there.
        StepNotPossible: names those from whose standing it does not lead on.
        ReasonNeeded, DetailNotPossible, DayNotPossible: what was said does not do.

    """
    check_reason(taken.step, taken.reason)
    check_partial_day(taken.day, "day")
    check_come(taken.day, tx.today)
    people = await _locked(tx, person_ids)
    states = await _next_states(tx, people, taken.step)
    for person in people:
        person.member_state = states[person.person_id]
        person.version += 1
        if taken.step in {Step.APPROVE, Step.RECORD}:  # it counts from the approval
            person.joined_union = taken.day[:7]
    if taken.step in {Step.ADMIT, Step.RECORD}:
        await _number(tx, people, taken.numbers)
    await write_steps(tx, [(person, taken) for person in people])
    await audit.record(tx, *(_entry(person, taken) for person in people))
    return people


def _entry(person: Person, taken: StepTaken) -> audit.Entry:
    entry = entry_of(AuditAct.MEMBER_STEP, person, step=taken.step.value, day=taken.day)
    return replace(entry, reason=taken.reason or "")


async def _locked(tx: Transaction, person_ids: Sequence[UUID]) -> Sequence[Person]:
    found = await tx.session.scalars(
        select(Person)
        .where(Person.person_id.in_(person_ids))
        .order_by(Person.sort_key, Person.person_id)
        .with_for_update()
    )
    people = found.all()
    if len(people) < len(set(person_ids)):
        raise NotFound("没有找到这位人员。")
    return people


async def _next_states(
    tx: Transaction, people: Sequence[Person], step: Step
) -> dict[UUID, MemberState]:
    """Where the step leads each; one after the other would name one hindrance at a time."""
    skipping = await queries.unions_without_groups(tx, {person.union_id for person in people})
    states: dict[UUID, MemberState] = {}
    hindered: list[tuple[Person, StepNotPossible]] = []
    for person in people:
        try:
            states[person.person_id] = next_state(
                MemberState(person.member_state), step, skips_group=person.union_id in skipping
            )
        except StepNotPossible as why:
            hindered.append((person, why))
    if len(hindered) == 1 == len(people):
        raise hindered[0][1]
    if hindered:
        names = "、".join(person.name for person, _ in hindered[:10])
        raise StepNotPossible(
            f"{len(hindered)} 人不能办理“{STEP_LABELS[step]}”：{names}。"
            "请去掉他们再办，其他人没有改动。",
            people=[str(person.person_id) for person, _ in hindered],
        )
    return states


async def _number(tx: Transaction, people: Sequence[Person], given: Mapping[UUID, str]) -> None:
    for person in people:
        person.member_no = given.get(person.person_id, person.member_no)
    without = [person for person in people if not person.member_no]
    if without:
        numbers = await next_member_numbers(tx, without[0].county_id, len(without))
        for person, number in zip(without, numbers, strict=True):
            person.member_no = number
