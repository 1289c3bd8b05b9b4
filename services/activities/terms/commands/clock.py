"""What the clock does: a union hears that its term comes to its end, and once that it is over."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, text

from services.activities.people import known_unions
from services.activities.terms.domain.figures import FIGURES, FigureName
from services.activities.terms.domain.term import longest_day, stage_of, title_of
from services.activities.terms.queries.checking import county_figures
from services.activities.terms.tables import CongressTerm
from shared.contracts.activities import CongressTermExpiring, SessionKind, TermStage
from shared.database import Database, Transaction
from shared.tenancy import Scope

_AS_TIMER = text("SELECT set_config('role', current_database() || '_timer', true)")
_FURTHEST = timedelta(days=FIGURES[FigureName.REMIND_DAYS].most)


async def counties_with_ending_terms(database: Database) -> Sequence[UUID]:
    """Counties in which a term may be near its end; the timer role sees no more of them."""
    async with database.transaction(None) as tx:
        await tx.session.execute(_AS_TIMER)
        rows = await tx.session.scalars(
            select(CongressTerm.county_id)
            .where(CongressTerm.ended_on.is_(None))
            .where(CongressTerm.told_stage.is_distinct_from(TermStage.TOO_LATE.value))
            .where(CongressTerm.last_day <= tx.today + _FURTHEST)
            .distinct()
        )
        return rows.all()


async def advance_county(database: Database, county_id: UUID) -> None:
    """Tell of each term that has come nearer to its end than was told before."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        figures = await county_figures(tx)
        rows = await tx.session.scalars(
            select(CongressTerm)
            .where(CongressTerm.ended_on.is_(None))
            .where(CongressTerm.told_stage.is_distinct_from(TermStage.TOO_LATE.value))
            .where(CongressTerm.last_day <= tx.today + _FURTHEST)
            .order_by(CongressTerm.id)
            .with_for_update(skip_locked=True)
        )
        terms = rows.all()
        unions = await known_unions(tx, {term.union_id for term in terms})
        for term in terms:
            union = unions.get(term.union_id)
            if union is not None and union.active:
                _tell(tx, term, figures[FigureName.REMIND_DAYS], figures[FigureName.DELAY_DAYS])


def _tell(tx: Transaction, term: CongressTerm, remind_days: int, delay_days: int) -> None:
    stage = stage_of(term.last_day, tx.today, remind_days, delay_days)
    if stage is None or stage.value == term.told_stage:
        return
    term.told_stage = stage.value
    term.version += 1
    kind = SessionKind(term.kind)
    tx.publish(
        CongressTermExpiring(
            occurred_at=tx.now,
            county_id=term.county_id,
            union_id=term.union_id,
            subject_id=term.id,
            version=term.version,
            kind=kind,
            title=title_of(term.number, kind),
            last_day=term.last_day,
            stage=stage,
            longest_day=longest_day(term.last_day, delay_days),
        )
    )
