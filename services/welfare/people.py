"""The copy of unions, people and roles that welfare shows and checks."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from services.welfare.tables import Table
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions
from shared.people import PeopleTables, PersonColumns, RoleColumns, UnionColumns, keep_people


class UnionCopy(UnionColumns, Table):
    """A union of the county."""

    __tablename__ = "union_copy"


class PersonCopy(PersonColumns, Table):
    """A person of the county."""

    __tablename__ = "person_copy"


class RoleCopy(RoleColumns, Table):
    """A role somebody holds."""

    __tablename__ = "role_copy"


subscriptions = Subscriptions("welfare")
keep_people(subscriptions, PeopleTables(UnionCopy, PersonCopy, RoleCopy))


async def unions_by_id(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, UnionCopy]:
    rows = await tx.session.scalars(select(UnionCopy).where(UnionCopy.union_id.in_(set(ids))))
    return {row.union_id: row for row in rows}
