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


async def names_of(tx: Transaction, person_ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The names of people by their ids; blanks are skipped."""
    wanted = {person_id for person_id in person_ids if person_id is not None}
    if not wanted:
        return {}
    rows = await tx.session.execute(
        select(PersonCopy.person_id, PersonCopy.name).where(PersonCopy.person_id.in_(wanted))
    )
    return dict(rows.all())
