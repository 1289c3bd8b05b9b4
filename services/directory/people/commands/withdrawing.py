"""Taking back what was recorded by mistake, as if it had never been: people, memberships."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import delete, select, update

from services.directory.audit_acts import AuditAct
from services.directory.people.commands.staff import row_of, told_of
from services.directory.people.domain.membership import MemberState, Step
from services.directory.people.tables import Membership, MemberStep, Person, PostHeld
from shared import audit
from shared.contracts.directory import StaffChanged
from shared.database import Transaction


async def withdraw_people(tx: Transaction, person_ids: Collection[UUID]) -> None:
    """Delete people on whom nothing depends; the other services hear that they are not there.

    Whoever asks has made sure of the former.
    """
    people = (
        await tx.session.scalars(
            select(Person)
            .where(Person.person_id.in_(person_ids))
            .order_by(Person.person_id)
            .with_for_update()
        )
    ).all()
    for person in people:
        gone = row_of(person) | {"active": False, "version": person.version + 1}
        tx.publish(StaffChanged(**told_of(tx, gone)))
    await audit.record(
        tx,
        *(
            audit.Entry(
                act=AuditAct.STAFF_WITHDRAWN, union_id=person.union_id, person_id=person.person_id
            )
            for person in people
        ),
    )
    for course in (PostHeld, MemberStep, Membership):
        await tx.session.execute(delete(course).where(course.person_id.in_(person_ids)))
    await tx.session.execute(
        delete(Person)
        .where(Person.person_id.in_(person_ids))
        .execution_options(synchronize_session=False)
    )
    tx.session.expunge_all()


async def withdraw_memberships(tx: Transaction, person_ids: Collection[UUID]) -> None:
    """Take back that these people were members, which a list had told and nobody had entered.

    Their standing is again what it was before. Whoever asks has made sure that the list's step was
    the last one; who was a member before the list has none to take back.
    """
    steps: dict[UUID, list[MemberStep]] = {}
    for step in await tx.session.scalars(
        select(MemberStep)
        .where(MemberStep.person_id.in_(person_ids))
        .order_by(MemberStep.person_id, MemberStep.entry_id)
    ):
        steps.setdefault(step.person_id, []).append(step)
    for person_id, (*earlier, last) in steps.items():
        if last.step != Step.RECORD or last.actor_id is not None:
            continue
        before = earlier[-1].state if earlier else MemberState.OUTSIDE.value
        await tx.session.execute(
            update(Person).where(Person.person_id == person_id).values(member_state=before)
        )
        await tx.session.delete(last)
    await tx.session.flush()
