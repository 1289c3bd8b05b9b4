"""Who of a union was visited within the months that count, and who was not yet."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.people import PersonCopy, staff_of
from services.welfare.visits.domain.coverage import Coverage, coverage, is_young, window_start
from services.welfare.visits.domain.figures import FigureName, Figures
from services.welfare.visits.domain.life import MADE
from services.welfare.visits.tables import Visit
from shared.database import Transaction


@dataclass(frozen=True)
class UnionCoverage:
    """The coverage of one union, with the people and the newest visit of each."""

    since: date
    found: Coverage[UUID]
    names: dict[UUID, str]
    young: frozenset[UUID]
    last_visit: dict[UUID, date]


async def coverage_of(tx: Transaction, union_id: UUID, figures: Figures) -> UnionCoverage:
    """Whoever works there today; any visit counts, on whichever occasion."""
    since = window_start(tx.today, figures[FigureName.UNIVERSAL_MONTHS])
    staff: Sequence[PersonCopy] = await staff_of(tx, union_id)
    last_visit = await last_visits(tx, [union_id])
    ids = [person.person_id for person in staff]
    names = {person.person_id: person.name for person in staff}
    age = figures[FigureName.YOUNG_AGE]
    young = frozenset(
        person.person_id
        for person in staff
        if is_young(person.birth_year, tx.today, age, teaches=person.is_teacher)
    )
    return UnionCoverage(since, coverage(ids, last_visit, since), names, young, last_visit)


async def last_visits(tx: Transaction, unions: Collection[UUID]) -> dict[UUID, date]:
    """The newest visit of each person that these unions have made."""
    rows = await tx.session.execute(
        select(Visit.person_id, func.max(Visit.visited_on))
        .where(Visit.union_id.in_(unions), Visit.state.in_(MADE), Visit.person_id.is_not(None))
        .group_by(Visit.person_id)
    )
    return {person: day for person, day in rows if person is not None and day is not None}


async def counts_by_union(tx: Transaction, figures: Figures) -> dict[UUID, tuple[int, int]]:
    """Of each union of the scope: how many work there, and how many of them were visited."""
    since = window_start(tx.today, figures[FigureName.UNIVERSAL_MONTHS])
    visited = (
        select(Visit.union_id, Visit.person_id)
        .where(Visit.state.in_(MADE), Visit.visited_on >= since, Visit.person_id.is_not(None))
        .distinct()
        .subquery()
    )
    rows = await tx.session.execute(
        select(PersonCopy.union_id, func.count(), func.count(visited.c.person_id))
        .outerjoin(
            visited,
            (visited.c.person_id == PersonCopy.person_id)
            & (visited.c.union_id == PersonCopy.union_id),
        )
        .where(PersonCopy.active)
        .group_by(PersonCopy.union_id)
    )
    return {union_id: (staff, covered) for union_id, staff, covered in rows}
