"""Where a file stands, for those who give help on it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.welfare.hardship.domain.life import COUNTS, CaseState
from services.welfare.hardship.domain.words import Category
from services.welfare.hardship.tables import HardshipCase
from shared.database import Transaction


@dataclass(frozen=True)
class CaseStanding:
    """A file as help needs to know it; `household_key` is the same through all files of a family.

    `counts` says whether help may be given on it today.
    """

    case_id: UUID
    union_id: UUID
    household_key: str
    main_person_id: UUID | None
    main_name: str
    category: Category
    state: CaseState
    registered_on: date | None
    persons: int

    @property
    def is_deep(self) -> bool:
        """Whether the household is in deep hardship, which raises some caps."""
        return self.category is Category.DEEP

    @property
    def counts(self) -> bool:
        return self.state in COUNTS


async def case_standing(tx: Transaction, case_id: UUID) -> CaseStanding | None:
    """Where a file of the scope stands; nothing while the county has not registered it."""
    case = await tx.session.get(HardshipCase, case_id)
    return None if case is None else _standing(case)


async def standing_of_union(tx: Transaction, union_id: UUID) -> list[CaseStanding]:
    """The files of a union on which help may be given today, by the name of the main person."""
    rows = await tx.session.scalars(
        select(HardshipCase)
        .where(HardshipCase.union_id == union_id, HardshipCase.state.in_(COUNTS))
        .order_by(HardshipCase.main_name, HardshipCase.id)
    )
    return [found for row in rows if (found := _standing(row)) is not None]


def _standing(case: HardshipCase) -> CaseStanding | None:
    if case.category is None or case.household_key is None:
        return None
    return CaseStanding(
        case.id,
        case.union_id,
        case.household_key,
        case.person_id,
        case.main_name,
        Category(case.category),
        CaseState(case.state),
        case.registered_on,
        case.persons,
    )
