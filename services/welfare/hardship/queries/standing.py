"""Where a file stands, for those who give help on it."""

from collections.abc import Collection
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


@dataclass(frozen=True)
class OnFile:
    """Somebody in whose name a file stands on which help may be given today."""

    union_id: UUID
    person_id: UUID
    name: str


async def people_on_file(tx: Transaction, union_ids: Collection[UUID]) -> list[OnFile]:
    """The main persons of these unions' files, without those who are known by name only."""
    rows = await tx.session.execute(
        select(HardshipCase.union_id, HardshipCase.person_id, HardshipCase.main_name)
        .where(HardshipCase.union_id.in_(union_ids), HardshipCase.state.in_(COUNTS))
        .where(HardshipCase.person_id.is_not(None))
        .order_by(HardshipCase.union_id, HardshipCase.main_name, HardshipCase.id)
    )
    return [OnFile(union_id, person_id, name) for union_id, person_id, name in rows if person_id]


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
