"""How the coverage of visits to everybody in turn looks: with names near, as numbers from above."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.welfare.visits.domain.figures import FigureName, Figures
from services.welfare.visits.queries.coverage import coverage_of
from shared.database import Transaction

MOST_NEXT = 500


class NotYetVisitedView(BaseModel):
    """Somebody who was not visited yet, and when it was last done before."""

    person_id: UUID
    name: str
    is_young: bool
    last_visit: date | None


class VisitCoverageView(BaseModel):
    """How many of the union's people were visited within the months, and who is next.

    `young_age` is the age until which a teacher is a young one.
    """

    months: int
    since: date
    staff: int
    covered: int
    young_age: int
    next: list[NotYetVisitedView]


async def coverage_view(tx: Transaction, union_id: UUID, figures: Figures) -> VisitCoverageView:
    """The coverage of one union by name, for those who arrange its visits."""
    union = await coverage_of(tx, union_id, figures)
    return VisitCoverageView(
        months=figures[FigureName.UNIVERSAL_MONTHS],
        since=union.since,
        staff=union.found.staff,
        covered=union.found.covered,
        young_age=figures[FigureName.YOUNG_AGE],
        next=[
            NotYetVisitedView(
                person_id=person_id,
                name=union.names[person_id],
                is_young=person_id in union.young,
                last_visit=union.last_visit.get(person_id),
            )
            for person_id in union.found.not_yet[:MOST_NEXT]
        ],
    )


def covered_words(counts: tuple[int, int] | None, hidden_below: int) -> str | None:
    """As in 12/40; where few were, or few were not, no numbers."""
    if counts is None:
        return None
    staff, covered = counts
    if 0 < covered < hidden_below:
        return f"少于{hidden_below}/{staff}"
    if 0 < staff - covered < hidden_below:
        return f"至少 {max(staff - hidden_below + 1, 0)}/{staff}"
    return f"{covered}/{staff}"
