"""Taking back people who were recorded by mistake, as if they had never been."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import delete, select

from services.directory.audit_acts import AuditAct
from services.directory.people.commands.staff import told_of
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
        row = {column.key: getattr(person, column.key) for column in Person.__table__.columns}
        gone = row | {"active": False, "version": person.version + 1}
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
