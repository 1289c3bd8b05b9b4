"""What the clock does with names whose time is over, and the entry in the log that says so."""

from collections import Counter
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.retention.domain import FIGURES, FigureName
from services.activities.retention.subjects import Retained
from services.activities.settings.queries import counting
from shared import audit
from shared.database import Database
from shared.retention.rules import Limits
from shared.tenancy import Scope


async def clear(database: Database, county_id: UUID, retained: Retained, most: int) -> int:
    """Clear some matters of a county by the figures that count today; how many there were.

    Each union finds in its log how many of its own there were, and never which.
    """
    async with database.transaction(Scope(county_id=county_id)) as tx:
        figures = await counting(tx, FIGURES)
        limits = Limits.of_years(
            tx.today, figures[FigureName.CLOSED_YEARS], figures[FigureName.REFUSED_YEARS]
        )
        cleared = Counter(await retained.clear(tx, limits, most))
        for union_id, count in cleared.items():
            entry = audit.Entry(
                act=AuditAct.RETENTION_CLEARED,
                union_id=union_id,
                facts={"kept": retained.label, "count": str(count)},
            )
            await audit.record(tx, entry)
        return cleared.total()
