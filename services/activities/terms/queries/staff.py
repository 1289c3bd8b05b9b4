"""The people of a union, from whom delegates are chosen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from services.activities.people import PersonCopy, UnionCopy
from shared.contracts.directory import Sex
from shared.database import Transaction


@dataclass(frozen=True)
class Colleague:
    """Somebody who works in the union, with what is known of them; None is not known."""

    person_id: UUID
    name: str
    sort_key: str
    sex: Sex | None
    birth_year: int | None
    is_teacher: bool | None


@dataclass(frozen=True)
class StaffCount:
    """How many work in a union, and how many women; None where that is not known of all."""

    staff: int
    women: int | None


async def staff_of(
    tx: Transaction, union_id: UUID, people: Collection[UUID] | None = None
) -> Sequence[Colleague]:
    """Who works in the union today, by pinyin; only these people, where some are named."""
    statement = select(PersonCopy).where(PersonCopy.union_id == union_id, PersonCopy.active)
    if people is not None:
        statement = statement.where(PersonCopy.person_id.in_(people))
    rows = await tx.session.scalars(statement.order_by(PersonCopy.sort_key, PersonCopy.person_id))
    return [_colleague(row) for row in rows]


def _colleague(row: PersonCopy) -> Colleague:
    sex = Sex(row.sex) if row.sex else None
    return Colleague(row.person_id, row.name, row.sort_key, sex, row.birth_year, row.is_teacher)


async def count_staff(tx: Transaction, union_id: UUID) -> StaffCount:
    """The staff by the register; by what the union was entered with, where nobody is on it yet.

    A union of which only the officers have been entered is not taken to be that small.
    """
    told = await tx.session.scalar(
        select(UnionCopy.staff_count).where(UnionCopy.union_id == union_id)
    )
    works = (PersonCopy.union_id == union_id) & PersonCopy.active
    known, women, unknown = (
        await tx.session.execute(
            select(
                func.count(),
                func.count().filter(PersonCopy.sex == Sex.FEMALE),
                func.count().filter(PersonCopy.sex.is_(None)),
            ).where(works)
        )
    ).one()
    staff = max(told or 0, known)
    return StaffCount(staff, women if staff == known and not unknown else None)
