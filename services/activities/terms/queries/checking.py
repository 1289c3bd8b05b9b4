"""By which figures a union's terms are judged, and how they stand."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from services.activities.settings.queries import counting, counting_in
from services.activities.terms.domain.figures import FIGURES, STRICTER, FigureName
from services.activities.terms.domain.kinds import VOTING, DelegateStanding
from services.activities.terms.domain.ratios import Check, Facts, Staff, checks_of
from services.activities.terms.tables import CongressTerm, Delegate
from shared.contracts.activities import SessionKind
from shared.contracts.directory import Sex
from shared.database import Transaction


async def county_figures(tx: Transaction, day: date | None = None) -> dict[FigureName, int]:
    """What the county has set, as it counts on a day, today where none is named."""
    return await counting(tx, FIGURES, day)


async def figures_of(
    tx: Transaction, union_id: UUID, day: date | None = None
) -> dict[FigureName, int]:
    """The figures that count for a union: the county's, or its own where they are stricter."""
    return await counting_in(tx, union_id, FIGURES, STRICTER, day)


def has_delegates(term: CongressTerm) -> bool:
    """An assembly is everybody: it has no delegates, constituencies or ratios (R-CONGRESS-3)."""
    return term.kind != SessionKind.STAFF_ASSEMBLY


def voting_now(delegates: Iterable[Delegate]) -> list[Delegate]:
    """Who votes in the congress and has not left; the union's own roll has no ratios."""
    return [
        each
        for each in delegates
        if each.last_day is None
        and each.votes_congress
        and DelegateStanding(each.standing) in VOTING
    ]


async def checks_on(
    tx: Transaction, term: CongressTerm, delegates: Sequence[Delegate]
) -> list[Check]:
    """The live checks of a term by the figures of today; of one that ended, by those of its end."""
    if not has_delegates(term):
        return []
    figures = await figures_of(tx, term.union_id, min(term.ended_on or tx.today, tx.today))
    return checks_by(term, delegates, figures)


def checks_by(
    term: CongressTerm, delegates: Sequence[Delegate], figures: Mapping[FigureName, int]
) -> list[Check]:
    staff = Staff(term.staff_count, term.staff_women)
    facts = [facts_of(each) for each in voting_now(delegates)]
    return checks_of(facts, staff, figures, term.first_day)


def facts_of(delegate: Delegate) -> Facts:
    return Facts(
        sex=Sex(delegate.sex) if delegate.sex else None,
        birth_year=delegate.birth_year,
        is_teacher=delegate.is_teacher,
        is_leader=delegate.is_leader,
    )
