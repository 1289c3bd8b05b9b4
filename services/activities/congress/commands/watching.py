"""Every school's union has a school year to hold a session in, from when it is known."""

from collections.abc import Sequence

from sqlalchemy.dialects.postgresql import insert

from services.activities.congress.domain.days import school_year_of
from services.activities.congress.tables import CongressYear
from shared.contracts.directory import UnionKind, UnionState
from shared.database import Transaction


async def watch(tx: Transaction, events: Sequence[UnionState]) -> None:
    """Begin to look at the unions of these events that are schools'; the clock does the rest."""
    rows = {
        event.subject_id: {
            "union_id": event.subject_id,
            "county_id": event.county_id,
            "version": 1,
            "school_year": school_year_of(tx.today),
            "check_on": tx.today,
        }
        for event in events
        if event.kind is UnionKind.SCHOOL
    }
    if rows:
        statement = insert(CongressYear).values(list(rows.values()))
        await tx.session.execute(statement.on_conflict_do_nothing())
