"""The copy of unions, people and roles by which notifications finds whom to tell."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from services.notifications.tables import Table
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions
from shared.people import (
    PeopleTables,
    PersonColumns,
    RoleColumns,
    UnionColumns,
    keep_people,
)


class UnionCopy(UnionColumns, Table):
    """A union of the county."""

    __tablename__ = "union_copy"


class PersonCopy(PersonColumns, Table):
    """A person of the county."""

    __tablename__ = "person_copy"


class RoleCopy(RoleColumns, Table):
    """A role somebody holds."""

    __tablename__ = "role_copy"


subscriptions = Subscriptions("notifications")
keep_people(subscriptions, PeopleTables(UnionCopy, PersonCopy, RoleCopy))


async def union_names(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Short names of the unions that are known."""
    wanted = set(ids)
    if not wanted:
        return {}
    rows = await tx.session.execute(
        select(UnionCopy.union_id, UnionCopy.short_name).where(UnionCopy.union_id.in_(wanted))
    )
    return dict(rows.all())


async def email_of(tx: Transaction, person_id: UUID) -> str | None:
    """Where the person reads e-mail, if that is known and the person is still there."""
    address: str | None = await tx.session.scalar(
        select(PersonCopy.email).where(PersonCopy.person_id == person_id, PersonCopy.active)
    )
    return address
